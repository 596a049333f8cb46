import { spanOfWords } from "../../2-ground/analysis";
import { contentWords as named } from "../../2-ground/naming/content-words";
import { labelOf } from "../../2-ground/naming/word-text";
import { nominalsOf } from "../../language/nominalizations";
import type { Group, NounPhrase } from "../../language/phrases";
import type { Passage } from "../passage";
import { headNoun } from "./head-noun";
import { contentWords } from "./phrase-content";
import { type Alternatives, namedRole, nonEmpty, type Role } from "./role";

/** What becomes of cells by a verb. */
const events: ReadonlyMap<string, string> = new Map([
  ["activate", "activation"],
  ["switch on", "activation"],
  ["turn on", "activation"],
  ["recruit", "recruitment"],
  ["attract", "recruitment"],
  ["draw", "recruitment"],
  ["draw in", "recruitment"],
  ["bring in", "recruitment"],
  ["call in", "recruitment"],
  ["pull in", "recruitment"],
  ["stimulate", "activation"],
  ["rouse", "activation"],
]);
const cell =
  /^(cell|macrophage|monocyte|neutrophil|lymphocyte|leukocyte|eosinophil|basophil|platelet|fibroblast|osteoclast|osteoblast|microglia|astrocyte|keratinocyte|granulocyte|phagocyte)$/;

/** Who activates macrophages brings about their activation, by that name: cells are no process themselves. Nothing where it is not cells that the verb is about. */
export function newEvents(lemma: string, group: Group | undefined, passage: Passage): Alternatives {
  const nominal = events.get(lemma);
  if (nominal === undefined || !group) return [];
  return nonEmpty([group.members.flatMap((member) => newEvent(member, nominal, passage))]);
}

/** "Stops cells from developing" is about their development, and not about them. Undefined where nothing is kept from anything. */
export function keptFrom(lemma: string, group: Group | undefined, passage: Passage): Alternatives | undefined {
  if (!/^(stop|keep|prevent|hinder|block)$/.test(lemma) || !group) return undefined;
  const { words } = passage.analysis;
  const done = group.members.map(
    ({ complements }) =>
      words[complements.find(({ preposition }) => preposition === "from")?.group.members[0]?.head ?? -1]?.verb,
  );
  const areCells = group.members.every((member) => cell.test(headNoun(member, passage.analysis)));
  if (!areCells || !done.some((verb) => verb?.form === "ing")) return undefined;
  return nonEmpty([
    group.members.flatMap((member, at) => {
      const nominal = nominalsOf(done[at]?.lemma ?? "")[0];
      return nominal === undefined ? [] : newEvent(member, nominal, passage);
    }),
  ]);
}

function newEvent(
  member: NounPhrase,
  nominal: string,
  { analysis, grounding: { registry } }: Passage,
): readonly Role[] {
  const noun = headNoun(member, analysis);
  const words = contentWords(member, analysis);
  if (member.pronoun || !cell.test(noun) || (noun === "cell" && words.length < 2)) return [];
  if (analysis.words[member.head]?.term !== undefined && !words.at(-1)?.endsWith(noun)) return [];
  const name = `${labelOf(named(member, analysis), analysis).replace(/s$/, "")} ${nominal}`;
  const entity = registry.find(name) ?? registry.enter({ label: name, type: "mechanism" });
  return [namedRole(entity, spanOfWords(analysis, member.from, member.head + 1), registry)];
}
