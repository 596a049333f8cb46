import type { Analysis } from "../2-ground/analysis";
import type { GroundedItem, Grounding } from "../2-ground/ground";
import { chunk } from "../language/chunk";
import { readClauses } from "../language/clauses";
import type { Word } from "../language/word";
import { isCallForHelp } from "./is-call-for-help";

/** Sections whose lists say what to do, and not what is so. */
const commanding: ReadonlySet<string> = new Set(["urgent", "faq", "references", "notice"]);

/** Words behind which a sentence waits for what is listed. */
const waiting: ReadonlySet<Word["tag"]> = new Set(["verb", "auxiliary", "preposition", "example", "to"]);

/** "Side effects of X include:" with "weight gain" as an entry below it: the item in which that is one sentence. */
export function underLead(grounding: Grounding, place: GroundedItem): GroundedItem | undefined {
  const [statement] = place.statements;
  if (!statement || place.item.question || commanding.has(place.section)) return undefined;
  const { items, text } = grounding;
  let at = items.indexOf(place);
  while (at > 0 && items[at]?.item.entry) at--;
  const lead = items[at];
  const sentence = lead?.statements.at(-1);
  if (!lead || lead.item.entry || !sentence || lead.section !== place.section) return undefined;
  const { start, end } = sentence.statement.span;
  if (!text.slice(start, end).trimEnd().endsWith(":") || isCallForHelp(sentence.analysis.words)) return undefined;
  const analysis = joined(sentence.analysis, place.head ?? statement.analysis);
  if (!analysis) return undefined;
  return { ...lead, statements: [...lead.statements.slice(0, -1), { statement: statement.statement, analysis }] };
}

/** The sentence with the entry in the place that waits for it. */
function joined(lead: Analysis, entry: Analysis): Analysis | undefined {
  if (entry.words.some(({ tag, low }) => tag === "verb" || tag === "auxiliary" || tag === "pronoun" || low === ":"))
    return undefined;
  const before = lead.words.filter(({ low }, at) => low !== ":" || at < lead.words.length - 1);
  const listed = entry.words.filter(({ tag }, at) => tag !== "mark" || at < entry.words.length - 1).map(behind(lead));
  const place = placeIn(before);
  if (!place || listed.length === 0) return undefined;
  const words = [...before.slice(0, place.from), ...listed, ...before.slice(place.to)];
  const items = chunk(words);
  const { length } = lead.tokens;
  return {
    span: { start: lead.span.start, end: entry.span.end },
    tokens: [...lead.tokens, ...entry.tokens],
    words,
    terms: [...lead.terms, ...entry.terms.map((term) => ({ ...term, from: term.from + length, to: term.to + length }))],
    items,
    clauses: readClauses(items),
  };
}

/** The words of the entry as they count behind those of the lead. */
const behind =
  ({ tokens, terms }: Analysis) =>
  (word: Word): Word => ({
    ...word,
    from: word.from + tokens.length,
    to: word.to + tokens.length,
    term: word.term === undefined ? undefined : word.term + terms.length,
  });

/** "The following drugs" stand for what is listed; else it stands behind a verb or preposition that waits for it. */
function placeIn(words: readonly Word[]): { readonly from: number; readonly to: number } | undefined {
  const following = words.findIndex(({ low }) => low === "following");
  if (following > 0 && words[following - 1]?.low === "the") {
    let to = following + 1;
    while (/^(noun|adjective|number)$/.test(words[to]?.tag ?? "")) to++;
    const counted = words[following - 2]?.low === "of" ? following - 3 : -1;
    const from = /^(any|all|some|one|most|many|more)$/.test(words[counted]?.low ?? "") ? counted : following - 1;
    return { from: words[from - 1]?.low === "or" ? from - 2 : from, to };
  }
  const several = words[0] && sets.test(words[0].low) ? words.findIndex(({ tag }) => tag === "noun") : -1;
  if (several > 0 && several < 4 && kinds.test(words[several]?.low ?? "")) return { from: 0, to: several + 1 };
  return waiting.has(words.at(-1)?.tag ?? "mark") ? { from: words.length, to: words.length } : undefined;
}

const sets = /^(several|many|some|various|other|certain|different|two|three|four|five|these)$/;
const kinds =
  /^(drugs|medicines|medications|treatments|therapies|options|tests|investigations|conditions|diseases|disorders|symptoms|signs|complications|problems|causes|triggers|factors|things|foods|measures)$/;
