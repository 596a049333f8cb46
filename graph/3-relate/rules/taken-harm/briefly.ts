import type { Clause } from "../../../language/clause";
import { fold } from "../../../language/fold";
import type { Group } from "../../../language/phrases";
import { sideEffectNouns } from "../../../lexicon/noun-cues";
import { certaintyOf } from "../../certainty";
import { type Draft, link } from "../../link/link";
import type { Passage } from "../../passage";
import { headNoun } from "../../roles/head-noun";
import { ofTypes, type Role, readingsOfTypes } from "../../roles/role";
import { phraseRoles, rolesOf } from "../../roles/roles-of";

const often = /^(common|frequent|rare|uncommon|usual|possible|occasional|likely|typical|unusual|known|reported)$/;

/** In an entry on a treatment: "risk of Y", "beware of Y", "rarely Y", "A, B and, exceptionally, Y". */
export function briefly(
  { subject, link: how, adverbs, adjectives, complements }: Clause,
  passage: Passage,
): readonly Draft[] {
  const { heads, statement, analysis, place } = passage;
  const own = ofTypes(heads, "treatment");
  if (
    own.length !== 1 ||
    heads.length !== 1 ||
    !subject ||
    how !== "main" ||
    !place.item.head ||
    statement.statement.field
  )
    return [];
  const [member] = subject.members;
  const noun = member ? headNoun(member, analysis) : "";
  const behind = [
    ...(member?.of ? [member.of] : []),
    ...[...(member?.complements ?? []), ...(noun === "look" ? complements : [])]
      .filter(({ preposition }) => preposition === "for")
      .map(({ group }) => group),
  ];
  if (/^(risk|beware|watch|danger|possibility|look)$/.test(noun))
    return behind.flatMap((group) => harm(own, group, passage));
  const isRare =
    areBareHarms(subject, passage) ||
    isPrice(member?.from ?? 0, passage) ||
    (adjectives.length > 0 && adjectives.every(({ from }) => often.test(analysis.words[from]?.low ?? ""))) ||
    adverbs.some((adverb) => rarely.test(adverb)) ||
    analysis.words.some(({ low }) => rarely.test(low));
  return isRare ? harm(own, subject, passage) : [];
}

/** "For fever. Rash, nausea.": signs that stand alone behind what a drug is for. */
function areBareHarms({ members }: Group, passage: Passage): boolean {
  const { opens, place, analysis, grounding, clause } = passage;
  if (opens || !/^(drugs|supplements)$/.test(place.section)) return false;
  if (clause.complements.length + clause.objects.length + clause.adjectives.length > 0) return false;
  const from = members[0]?.from ?? 0;
  if (from > 0 && analysis.words[from - 1]?.low !== ";") return false;
  const after = analysis.words[members.at(-1)?.to ?? 0]?.low;
  if (after !== undefined && !/^[.;]$/.test(after)) return false;
  const named = members.map(
    (member) => phraseRoles(member, passage, { kind: "group", members, joint: "none" })[0] ?? [],
  );
  return named.every(
    (roles) =>
      roles.length > 0 &&
      roles.every(({ type, entity }) => /^(symptom|risk)$/.test(type ?? "") && grounding.registry.isLexical(entity)),
  );
}

/** "… at a price: Y": behind the colon. */
const isPrice = (from: number, { analysis: { words } }: Passage): boolean =>
  words[from - 1]?.low === ":" && sideEffectNouns.has(fold(words[from - 2]?.low ?? ""));

const rarely = /^(rarely|exceptionally|occasionally|sometimes|commonly|seldom|infrequently)$/;

const harm = (treatments: readonly Role[], group: Group, passage: Passage): readonly Draft[] => {
  const harms = readingsOfTypes(rolesOf(group, passage), "symptom", "risk", "disease");
  return link("cause", [treatments], harms, passage, "taken-harm", certaintyOf(passage.clause, passage));
};
