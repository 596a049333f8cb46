import type { Complement } from "../../language/phrases";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { ofTypes, readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { testsMeant } from "../roles/tests-meant";
import type { Rule } from "../rule";

const requiring = new Set(["require", "need", "take", "call for", "rely", "depend", "rest", "base", "follow", "hinge"]);
/** "Doctors rely on biopsy". */
const relying = new Set(["rely", "depend", "go", "lean"]);
const diagnosing = /^(doctor|physician|clinician|specialist|expert|pediatrician)$/;
const finding = new Set([
  "sensitivity",
  "detection",
  "diagnosis",
  "confirmation",
  "identification",
  "recognition",
  "proof",
  "diagnosing",
  "suspicion",
]);

/** "Settles the matter". */
const settling = new Set(["settle", "clinch", "decide", "resolve"]);
const matters = /^(matter|question|issue|case|debate|doubt)$/;

const about = new Set(["for", "of"]);
const resting = new Set(["on", "upon", "by"]);

/** What finding something takes finds it: "Sensitivity for mosaicism may require deep sequencing", "diagnosis of X rests on Y". */
export const requirement: Rule = {
  name: "requirement",
  verbs: new Set([...requiring, ...relying, ...settling]),
  read(passage) {
    const { clause, analysis, topic } = passage;
    const { verb, subject, objects, complements } = clause;
    const member = subject?.members[0];
    if (verb && settling.has(verb.lemma)) return settled(passage);
    if (!verb || !member || (verb.passive && verb.lemma !== "base")) return [];
    const noun = headNoun(member, analysis);
    const isDoctors = diagnosing.test(noun) && relying.has(verb.lemma) && passage.place.section === "tests";
    if (!isDoctors && (!requiring.has(verb.lemma) || !(finding.has(noun) || noun === "exclusion"))) return [];
    const groupsBehind = (behind: readonly Complement[], prepositions: ReadonlySet<string>) =>
      behind.filter(({ preposition }) => prepositions.has(preposition)).map(({ group }) => group);
    const sought = [...(member.of ? [member.of] : []), ...groupsBehind(member.complements, about)].flatMap((group) =>
      rolesOf(group, passage),
    );
    const means = [...objects, ...groupsBehind(complements, resting)].flatMap((group) => rolesOf(group, passage));
    const patients = sought.length > 0 ? sought : [[topic]];
    const tests = readingsOfTypes(means, "test");
    return link(
      noun === "exclusion" ? "exclude" : "detect",
      tests,
      patients,
      passage,
      requirement.name,
      certaintyOf(clause, passage),
    );
  },
};

/** "A high ferritin settles the matter", in an entry on a test "this settles the question": whether it is the disease. */
function settled(passage: Passage): readonly Draft[] {
  const { clause, analysis, heads, topic, place } = passage;
  const { verb, subject, objects } = clause;
  const [object] = objects;
  if (!object?.members.every((member) => !member.of && matters.test(headNoun(member, analysis)))) return [];
  if (!verb || verb.passive || !/^(tests|differential)$/.test(place.section)) return [];
  const isHead =
    !subject || subject.members.every(({ pronoun, from }) => pronoun || analysis.words[from]?.low === "this");
  const named = isHead ? [] : testsMeant(subject, passage);
  const tests = named.length > 0 ? named : ofTypes(heads, "test");
  return link("detect", [tests], [[topic]], passage, `${requirement.name}:settled`, certaintyOf(clause, passage));
}
