import type { Clause } from "../../language/clause";
import type { Group } from "../../language/phrases";
import type { Passage } from "../passage";
import { headNoun } from "./head-noun";
import { isAboutPeople } from "./taken";

/** "Monitor X during treatment with Y", "doctors keep an eye on X when Y is used". */
export function watchedBeside({ verb, subject, objects, ...clause }: Clause, passage: Passage): readonly Group[] {
  const isKept =
    verb?.lemma === "keep" &&
    objects.some(({ members }) => members.some(({ head }) => eyes.has(passage.analysis.words[head]?.low ?? "")));
  if (!verb || verb.negated || !(isKept || watching.has(verb.lemma))) return [];
  const isByPeople =
    !subject ||
    subject.members.every(
      (member) => member.pronoun || isAboutPeople(member, passage) || doctors.test(headNoun(member, passage.analysis)),
    );
  if (!isByPeople) return [];
  const behind = [
    ...clause.complements,
    ...objects.flatMap(({ members }) => members.flatMap((member) => member.complements)),
  ];
  return isKept ? behind.filter(({ preposition }) => preposition === "on").map(({ group }) => group) : objects;
}

const watching = new Set("monitor check measure watch follow test repeat control".split(" "));
const eyes = new Set(["eye", "watch", "check"]);
const doctors = /^(doctor|physician|clinician|team|nurse|specialist)$/;
