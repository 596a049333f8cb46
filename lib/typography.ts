/** Sizes inside a box, in the scene's units. */
export const typography = { size: 13, line: 16, inset: 9, glyph: 13, glyphGap: 7 } as const;
/** Where the label starts, from the box's left side. */
export const textLeft = typography.inset + typography.glyph + typography.glyphGap;
export const textRight = 8;
/** The room for the sign at a group's right that says whether it is open. */
export const groupRight = 22;
/** Above and below the label. */
export const padding = 6;
