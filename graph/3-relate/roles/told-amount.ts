import { spanOfWords } from "../../2-ground/analysis";
import type { Clause } from "../../language/clause";
import { phraseText } from "../../language/phrase-text";
import { changedPhrase, type NounPhrase } from "../../language/phrases";
import type { Passage } from "../passage";
import { findingOf } from "./finding-of";
import { namedRole, type Role } from "./role";

/** Verbs of having, making and giving off, by which there is as much of a thing as is said. */
const making =
  /^(make|produce|release|secrete|form|generate|synthesize|absorb|retain|contain|take up|send out|put out|give off|circulate|reach|get|receive|have)$/;
const tooMuch = /^(too (much|many)|more|excess|excessive|extra|excessive amounts|large amounts)$/;
const tooLittle = /^(too (little|few)|less|fewer|little|no|insufficient|inadequate)$/;

/** The finding that there is too much or too little of what is made: "the gland makes too much hormone". Undefined where no amount is told of. */
export function toldAmount({ verb, objects }: Clause, passage: Passage): readonly Role[] | undefined {
  if (!verb || verb.passive || !making.test(verb.lemma)) return undefined;
  const { words } = passage.analysis;
  const first = objects[0]?.members[0];
  const way = first && wayOf(first, verb.negated, passage);
  if (!first || way === undefined) return undefined;
  return (objects[0]?.members ?? []).flatMap((member) => {
    const from = words.slice(member.from, member.head).findLastIndex(({ low }) => isAmount(low)) + 1 + member.from;
    const measured = changedPhrase(member, { from, determiner: undefined });
    const shortage = way === "low" ? lackNamed(measured, passage) : [];
    return shortage.length > 0 ? shortage : findingOf(measured, way, passage);
  });
}

/** "Cortisol deficiency", where that is a name that is known. */
function lackNamed({ from, head }: NounPhrase, { analysis, grounding: { registry } }: Passage): readonly Role[] {
  const thing = phraseText(analysis.words, from, head + 1);
  const entity = registry.find(`${thing} deficiency`) ?? registry.find(`lack of ${thing}`);
  if (entity === undefined || registry.typeOf(entity) === "disease") return [];
  return [namedRole(entity, spanOfWords(analysis, from, head + 1), registry)];
}

const isAmount = (low: string): boolean =>
  tooMuch.test(low) || tooLittle.test(low) || /^(enough|sufficient|much|many|few)$/.test(low);

function wayOf({ from, head }: NounPhrase, negated: boolean, { analysis: { words } }: Passage): string | undefined {
  const said = words.slice(from, head).map(({ low }) => low);
  const isEnough = said.some((low) => /^(enough|sufficient|adequate)$/.test(low));
  if (negated) return isEnough || said.length === 0 ? "low" : undefined;
  const amount = [said.slice(0, 2).join(" "), said[0] ?? ""].find((low) => tooMuch.test(low) || tooLittle.test(low));
  if (amount === undefined) return undefined;
  return tooMuch.test(amount) ? "raised" : "low";
}
