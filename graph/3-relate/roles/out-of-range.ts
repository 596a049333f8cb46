import { spanOfWords } from "../../2-ground/analysis";
import type { Clause } from "../../language/clause";
import { phraseText } from "../../language/phrase-text";
import type { Passage } from "../passage";
import { headNoun } from "./head-noun";
import { namedRole, ofTypes, type Role } from "./role";
import { stateOf } from "./state-of";

const ways: ReadonlyMap<string, readonly string[]> = new Map([
  ["high", ["high", "raised", "elevated"]],
  ["low", ["low", "reduced", "decreased"]],
]);
const rising = /^(rise|climb|increase|soar|go up|shoot up)$/;
const falling = /^(fall|drop|decline|decrease|sink|go down)$/;
const up = /^(high|raised|elevated|increased)$/;
const down = /^(low|reduced|decreased|depleted)$/;

/** The finding that a clause states of a measure: "uric acid is high", "the platelets fall". Nothing where no name is known. */
export function outOfRange(clause: Clause, passage: Passage): readonly Role[] {
  const stated = stateOf(clause, passage);
  if (stated.length > 0) return stated;
  const { analysis, grounding } = passage;
  const { verb, subject } = clause;
  const way = wayOf(clause, passage);
  if (!verb || verb.negated || way === undefined) return [];
  return (subject?.members ?? []).flatMap((member): readonly Role[] => {
    const whole = phraseText(analysis.words, member.from, member.to)
      .replace(/^(the|your|his|her|their|its|blood|serum) /, "")
      .replace(/ levels?$/, "");
    const names = [whole, headNoun(member, analysis)].flatMap((name) => [
      ...(ways.get(way) ?? []).map((word) => `${word} ${name}`),
    ]);
    const entity = names.map((name) => grounding.registry.find(name)).find((each) => each !== undefined);
    if (entity === undefined) return [];
    const role = namedRole(entity, spanOfWords(analysis, member.from, member.to), grounding.registry);
    return ofTypes([role], "symptom", "risk");
  });
}

function wayOf({ verb, adjectives }: Clause, { analysis: { words } }: Passage): string | undefined {
  if (verb && rising.test(verb.lemma)) return "high";
  if (verb && falling.test(verb.lemma)) return "low";
  if (verb?.lemma !== "be" && verb?.lemma !== "become") return undefined;
  const said = adjectives.flatMap(({ from, to }) => words.slice(from, to).map(({ low }) => low));
  if (said.some((word) => up.test(word))) return "high";
  return said.some((word) => down.test(word)) ? "low" : undefined;
}
