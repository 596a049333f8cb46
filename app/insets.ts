/** Room for so many columns of text that lie over the right end. */
export const insets = ["", "md:mr-[26rem]", "md:mr-[52rem]"] as const;
