import type { Span } from "../../model/source";

/** A title's short form: "Phenylketonuria (PKU)". */
const inBrackets = /^[^(]+\(([A-Z][A-Za-z0-9-]{1,9})\)/;
/** How an opening sentence gives another name: ", or Y, is", ", called Y for short, is", ", also known as Y, is". */
const otherName =
  /^,? (?:or|also (?:called|known as|termed)|(?:commonly |often |usually |better |sometimes )?(?:called|known as|termed)|abbreviated(?: as| to)?|formerly (?:called|known as)?|shortened to|or simply) ([^,.;()]{2,60}?)(?: for short)?(?: \(([A-Z][A-Za-z0-9-]{1,9})\))?,/;

/** Short forms and other names that the title and the opening sentence give to what the article is about. */
export function namesOfSubject(title: string, name: string, text: string, opening: readonly Span[]): readonly string[] {
  const short = title.match(inBrackets)?.[1];
  const names = short === undefined ? [] : [short];
  for (const { start, end } of opening) {
    const statement = text.slice(start, end).replace(/\*+/g, "").replace(/\s+/g, " ");
    if (!statement.toLowerCase().startsWith(name.toLowerCase())) continue;
    const behind = statement.slice(name.length).replace(/^ \([^)]*\)/, "");
    const [, other, acronym] = behind.match(otherName) ?? [];
    for (const found of [other, acronym]) if (found !== undefined && /\p{L}/u.test(found)) names.push(found.trim());
  }
  return [...new Set(names)].filter((found) => found.toLowerCase() !== name.toLowerCase());
}
