import type { Role } from "../roles/role";

/** "Widely used in Bavaria": one word with a capital within a sentence is a place or person. */
export const isProperName = ({ span: { start, end } }: Role, text: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)) && /\p{Ll},? $/u.test(text.slice(Math.max(0, start - 3), start));
