/** On every side of a still. */
export const stillMargin = 24;
/** Above it, with its heads. */
export const stillTop = { columns: 62, rows: 12 } as const;
