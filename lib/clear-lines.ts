/** Where no more lines rest than these, they need not be faint. */
export const mostClear = 80;
