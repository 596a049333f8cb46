import type { Clause } from "../../language/clause";
import type { Complement } from "../../language/phrases";
import { adjectiveWords } from "../adjective-words";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { ofTypes, readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { subjectRoles } from "../roles/subject-roles";
import type { Rule } from "../rule";

/** Nouns by which a treatment is said to do good or none: "of no use in X", "has no place in X". */
const worth = new Set(["use", "benefit", "help", "value", "place", "role", "good"]);
const where = new Set(["in", "for", "against", "to"]);
const denying = /^(no|little)$/;

/** What a treatment is for, without a verb that says so: "– for severe X only", "is of no use in X", "has no place in X". */
export const fitness: Rule = {
  name: "fitness",
  read(passage) {
    const { clause, heads, opens, statement } = passage;
    if (statement.statement.field) return [];
    if (occasions.test(clause.link)) return onOccasion(clause, passage);
    if (clause.verb) return isWorth(clause) ? useless(clause, passage) : [];
    if (!opens || clause.subject || clause.link !== "main") return [];
    const treatments = ofTypes(heads, "treatment");
    if (treatments.length === 0) return [];
    return clause.complements
      .filter(({ preposition }) => preposition === "for")
      .flatMap(({ group }) => treat([treatments], { preposition: "for", group }, false, passage));
  },
};

const occasions = /^(when|if|once|where|as soon as|whenever)$/;
const given = new Set(
  "use prefer give add reserve need start consider choose prescribe try recommend offer require advise indicate".split(
    " ",
  ),
);
const arising = new Set(
  "be occur develop appear persist recur worsen arise remain begin continue start return".split(" "),
);
const there =
  /^(present|severe|troublesome|marked|prominent|persistent|active|disabling|bothersome|frequent|heavy|likely)$/;

/** "Preferred when X is present", "is added if X persists", "used when Y fails to control X". */
function onOccasion(clause: Clause, passage: Passage): readonly Draft[] {
  const { verb, governor, subject, objects } = clause;
  const act = governor?.verb;
  if (!verb || !act?.passive || act.negated || !given.has(act.lemma) || passage.place.section === "tests") return [];
  const adjectives = adjectiveWords(clause, passage.analysis);
  const isThere =
    !verb.negated &&
    !verb.passive &&
    arising.has(verb.lemma) &&
    objects.length === 0 &&
    (verb.lemma === "be" || verb.lemma === "become" ? adjectives.some((word) => there.test(word)) : true);
  const isLeft = verb.negated && /^(control|relieve|ease|improve|treat|stop|help|settle)$/.test(verb.lemma);
  const group = isThere ? subject : isLeft ? objects[0] : undefined;
  if (!group) return [];
  const patients = readingsOfTypes(rolesOf(group, passage), "symptom", "risk", "disease");
  const named = governor?.subject ? rolesOf(governor.subject, passage) : [];
  const agents = readingsOfTypes(named.length > 0 ? named : [passage.heads], "treatment");
  return link("treat", agents, patients, passage, fitness.name, certaintyOf(governor ?? clause, passage));
}

const isWorth = ({ verb }: Clause): boolean => verb?.lemma === "be" || verb?.lemma === "have";

/** "Is of no use in X", "has no place in X"; not "has a role in X", which any cause has too. */
function useless(clause: Clause, passage: Passage): readonly Draft[] {
  const groups =
    clause.verb?.lemma === "have"
      ? clause.objects
      : clause.complements.filter(({ preposition }) => preposition === "of").map(({ group }) => group);
  const member = groups[0]?.members[0];
  if (!member || !worth.has(headNoun(member, passage.analysis))) return [];
  if (!passage.analysis.words.slice(member.from, member.head).some(({ low }) => denying.test(low))) return [];
  const behind = [...member.complements, ...clause.complements].find(({ preposition }) => where.has(preposition));
  const agents = readingsOfTypes(subjectRoles(clause, "treat", passage, false), "treatment");
  return behind ? treat(agents, behind, true, passage) : [];
}

function treat(
  agents: ReturnType<typeof rolesOf>,
  { group }: Complement,
  denied: boolean,
  passage: Passage,
): readonly Draft[] {
  const patients = readingsOfTypes(rolesOf(group, passage), "disease", "symptom", "risk");
  const certainty = certaintyOf(passage.clause, passage);
  return link(
    "treat",
    agents,
    patients,
    passage,
    fitness.name,
    denied ? { ...certainty, polarity: "negated" } : certainty,
  );
}
