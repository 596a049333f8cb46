/** Characters that XML 1.0 has no place for, and lone halves of a pair. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const marks: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text for an element or an attribute, inert whatever it holds. */
export const xmlText = (text: string): string =>
  text.replace(unwritable, "\uFFFD").replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
