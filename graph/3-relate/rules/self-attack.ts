import type { Group } from "../../language/phrases";
import { wordList } from "../../language/word-list";
import type { SectionKind } from "../../model/article";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { impliedRole } from "../roles/role";
import type { Rule } from "../rule";

const telling: ReadonlySet<SectionKind> = new Set(["causes", "mechanism", "lead"]);
const attacking: ReadonlySet<string> = new Set([
  "attack",
  "destroy",
  "damage",
  "turn on",
  "turn against",
  "react to",
  "react against",
  "harm",
]);
/** What is one's own. */
const own =
  /^(own|healthy|body|body's|bodys|yourself|itself|themselves|tissues?|organs?|glands?|joints?|nerves?|vessels?|thyroid|pancreas|skin|myelin|kidneys?|liver|gut|platelets|muscles?)$/;
/** What ought to be attacked. */
const foreign =
  /^(bacteria|bacterium|virus|viruses|germs?|invaders?|fungi|parasites?|infected|cancer|tumou?rs?|infections?|foreign|donor|transplanted|graft)$/;

/** "The immune system attacks the body's own tissues": that is autoimmunity, of which the disease comes. */
export const selfAttack: Rule = {
  name: "self-attack",
  verbs: attacking,
  words: wordList("immune defense defence"),
  read(passage) {
    const { clause, place, heads, topic, grounding, analysis } = passage;
    const { verb, subject, objects, complements } = clause;
    if (!verb || verb.negated || !attacking.has(verb.lemma) || !telling.has(place.section)) return [];
    if (place.item.question || heads.some(({ type }) => type !== "mechanism" && type !== "disease")) return [];
    const by = complements.find(({ preposition }) => preposition === "by")?.group;
    const behind = complements.find(({ preposition }) => /^(on|against|to)$/.test(preposition))?.group;
    const [doer, target] = verb.passive ? [by, subject] : [subject, objects[0] ?? behind];
    if (!isDefense(doer, passage) || !says(target, own, passage) || says(target, foreign, passage)) return [];
    const entity = grounding.registry.find("autoimmunity");
    const at = doer?.members[0];
    if (entity === undefined || !at) return [];
    const from = analysis.tokens[analysis.words[at.from]?.from ?? 0];
    const to = analysis.tokens[(analysis.words[at.head]?.to ?? 1) - 1];
    const span = { start: from?.start ?? 0, end: to?.end ?? 0 };
    const attack = impliedRole(entity, span, grounding.registry);
    return link("cause", [[attack]], [[topic]], passage, selfAttack.name, certaintyOf(clause, passage));
  },
};

const says = (group: Group | undefined, words: RegExp, { analysis }: Passage): boolean =>
  group?.members.some(({ from, to, of }) =>
    analysis.words.slice(from, of?.members.at(-1)?.to ?? to).some(({ low }) => words.test(low)),
  ) === true;

/** "The immune system", "the body's defenses". */
const isDefense = (group: Group | undefined, { analysis: { words } }: Passage): boolean =>
  group?.members.some(
    ({ from, head }) =>
      /^(immune system|defen[cs]es?)$/.test(words[head]?.low ?? "") ||
      (words[head]?.low === "system" && words.slice(from, head).some(({ low }) => low === "immune")),
  ) === true;
