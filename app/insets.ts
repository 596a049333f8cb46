/** Room for so many columns of text that lie over the right end, and above them where a low screen sets them lower. */
export const insets = ["", "beside:mr-[min(26rem,50vw)]", "md:mr-[52rem]"] as const;
export const insetsAbove = ["", "md:mr-[min(26rem,50vw)]", "md:mr-[52rem]"] as const;
