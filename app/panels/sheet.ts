/** The place of a column of text: beside the map on a wide screen, at its foot on a narrow one. */
export const sheet =
  "fixed inset-x-0 bottom-0 z-10 flex max-h-[58dvh] flex-col overflow-y-auto overscroll-contain rounded-t-xl border-t border-rule bg-card px-5 pb-10 shadow-[0_-6px_24px_rgb(0_0_0/0.12)] md:inset-x-auto md:top-14 md:max-h-none md:w-[26rem] md:rounded-none md:border-t-0 md:border-l md:px-7 md:shadow-none";
