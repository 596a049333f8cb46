/** On every side of a still. */
export const stillMargin = 24;
/** Above it: what the live map's own heads take, at half scale. */
export const stillTop = { columns: 98, rows: 54 } as const;
