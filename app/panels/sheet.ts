/** The place of a column of text: beside the map on a wide screen or a low one, at its foot on a phone held upright. */
export const sheet =
  "fixed inset-x-0 bottom-0 z-10 flex max-h-[58dvh] flex-col overflow-y-auto overscroll-contain rounded-t-xl border-t border-rule bg-card px-5 pb-10 shadow-[0_-6px_24px_rgb(0_0_0/0.12)] beside:inset-x-auto beside:max-h-none beside:w-[min(26rem,50vw)] beside:rounded-none beside:border-t-0 beside:border-l beside:shadow-none beside:max-md:top-[6.3125rem] md:top-14 md:px-7";
