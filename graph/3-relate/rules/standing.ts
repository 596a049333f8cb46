import type { Clause } from "../../language/clause";
import type { NounPhrase } from "../../language/phrases";
import type { Polarity } from "../../model/relation";
import { adjectiveWords } from "../adjective-words";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";
import { isTreatmentSection } from "../treatment-sections";

const copulas: ReadonlySet<string> = new Set(["be", "remain", "become"]);
const remedies = /^(agent|drug|therapy|treatment|medication|medicine|option|regimen|immunosuppressant|approach)$/;
const ranks =
  /^(first-line|second-line|third-line|preferred|standard|initial|main|usual|favou?red|recommended|principal|steroid-sparing|definitive|primary|established)$/;
/** Where it was tried, which is no illness. */
const trials = /^(trial|study|practice|series|experience|report|analysis|setting)$/;

/** What rank a treatment has, where nothing is said of what it is for: "X is the preferred steroid-sparing agent", "X was not effective in trials". */
export const standing: Rule = {
  name: "standing",
  verbs: copulas,
  read(passage) {
    const { clause, place, topic } = passage;
    const { verb, subject, link: how } = clause;
    if (!verb || verb.passive || !subject || how !== "main" || !copulas.has(verb.lemma)) return [];
    if ((!isTreatmentSection(place.section) && place.section !== "principles") || place.item.question) return [];
    const polarity = effect(clause, passage) ?? (isRanked(clause, passage) ? "asserted" : undefined);
    if (!polarity) return [];
    const agents = readingsOfTypes(rolesOf(subject, passage), "treatment");
    const certainty = certaintyOf(clause, passage);
    return link("treat", agents, [[topic]], passage, standing.name, {
      ...certainty,
      polarity: certainty.polarity === "uncertain" ? "uncertain" : polarity,
    });
  },
};

/** Whether the clause says that its subject works or does not, and not against what. */
function effect(clause: Clause, passage: Passage): Polarity | undefined {
  const words = adjectiveWords(clause, passage.analysis);
  const works = words.some((word) => /^(effective|efficacious|beneficial)$/.test(word));
  const fails = words.some((word) => /^(ineffective|useless|inefficacious)$/.test(word));
  if (!works && !fails) return undefined;
  if (words.some((word) => /^(more|less|as|equally|most|very)$/.test(word)) || clause.objects.length > 0)
    return undefined;
  const isOpen = clause.complements.every(
    ({ preposition, group }) =>
      preposition === "in" && group.members.every((member) => trials.test(headNoun(member, passage.analysis))),
  );
  if (!isOpen) return undefined;
  return clause.verb?.negated === works ? "negated" : "asserted";
}

/** "Is the preferred agent", "is first-line therapy". */
const isRanked = ({ verb, objects, complements, adjectives }: Clause, passage: Passage): boolean =>
  !verb?.negated &&
  objects.length === 1 &&
  adjectives.length === 0 &&
  complements.every(({ preposition }) => !/^(for|in|against|to|of|than)$/.test(preposition)) &&
  objects.every(({ members }) => members.every((member) => namesRank(member, passage)));

const namesRank = (member: NounPhrase, { analysis }: Passage): boolean =>
  !member.of &&
  remedies.test(headNoun(member, analysis)) &&
  member.complements.length === 0 &&
  analysis.words.slice(member.from, member.head).some(({ low }) => ranks.test(low.replace(/[ _]/g, "-")));
