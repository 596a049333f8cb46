import type { Clause } from "../../language/clause";
import { groupsIn } from "../../language/groups-in";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { processTold } from "../roles/process-told";
import { nonEmpty, ofTypes, type Role, readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import { subjectRoles } from "../roles/subject-roles";
import type { Rule } from "../rule";

const conditions = new Set(["when", "if", "because", "where"]);
const arising = new Set(["arise", "occur", "develop", "result", "happen", "begin", "appear", "start", "come about"]);
/** What becomes of a gene that fails. */
const failing = new Set(
  "alter mutate lose delete change damage inactivate disrupt duplicate affect inherit carry have lack miss fail be".split(
    " ",
  ),
);
const faulty =
  /^(faulty|altered|mutated|changed|defective|missing|absent|damaged|abnormal|pathogenic|variants?|mutations?|changes?|deletions?|lost|altered|deleted|inactivated)$/;

/** "X arises when both copies of the gene are altered": the gene whose failing is the condition is the cause. */
export const arisingWhen: Rule = {
  name: "arising",
  links: conditions,
  verbs: "any",
  read(passage) {
    const { clause, analysis } = passage;
    const { governor, verb } = clause;
    if (!verb || !governor?.verb || !conditions.has(clause.link)) return [];
    const process = ofProcess(clause, governor, passage);
    if (process.length > 0) return process;
    if (clause.link === "when" && actsInIt(clause)) return underProcess(clause, governor, passage);
    if (!arising.has(governor.verb.lemma) || governor.verb.passive || !failing.has(verb.lemma)) return [];
    if (!verb.passive && !analysis.words.slice(verb.from).some(({ low }) => faulty.test(low))) return [];
    const genes = groupsIn(clause).flatMap((group) => ofTypes(rolesOf(group, passage)[0] ?? [], "gene"));
    const once = genes.filter(({ entity }, at) => genes.findIndex((other: Role) => other.entity === entity) === at);
    const subjects = subjectRoles(governor, "cause", passage, true).map((roles) => ofTypes(roles, "disease"));
    const whose = subjects.find((roles) => roles.length > 0) ?? ofTypes(passage.heads, "disease");
    return link("cause", [once], [whose.length > 0 ? whose : [passage.topic]], passage, arisingWhen.name, {
      ...certaintyOf(governor, passage),
    });
  },
};

/** "X arises when the immune system attacks the skin", "because the gland makes too little of Y": that is its cause. */
function ofProcess(clause: Clause, governor: Clause, passage: Passage): readonly Draft[] {
  if (governor.verb?.passive || governor.objects.length > 0 || !arising.has(governor.verb?.lemma ?? "")) return [];
  const diseases = readingsOfTypes(rolesOf(governor.subject, passage), "disease").slice(0, 1);
  if (diseases.length === 0) return [];
  const process = ofTypes(processTold(clause, passage), "mechanism");
  return link(
    "cause",
    nonEmpty([process]),
    diseases,
    passage,
    `${arisingWhen.name}:process`,
    certaintyOf(governor, passage),
  );
}

/** Verbs of acting, which what is only so ("is low", "has X") does not do. */
const actsInIt = ({ verb }: Clause): boolean =>
  verb?.passive === false && !verb.negated && !/^(be|become|remain|have|lack|start|begin|stop|end)$/.test(verb.lemma);

const coming = new Set([...arising, "form", "ensue", "emerge", "set in", "come on", "follow"]);

/** "Stones form when crystals block the duct": what does it, and what it leaves, brings about what arises. */
function underProcess(clause: Clause, governor: Clause, passage: Passage): readonly Draft[] {
  if (
    governor.verb?.passive ||
    governor.subject?.members.some(({ pronoun }) => pronoun) ||
    !coming.has(governor.verb?.lemma ?? "")
  )
    return [];
  const { registry } = passage.grounding;
  const arises = rolesOf(governor.subject, passage).map((roles) =>
    ofTypes(roles, "symptom", "risk", "disease", "mechanism").filter(({ entity }) => !registry.isSubject(entity)),
  );
  const acting = ofTypes(rolesOf(clause.subject, passage)[0] ?? [], "mechanism", "pathway", "symptom", "risk");
  const left = acting.length > 0 ? ofTypes(rolesOf(clause.objects[0], passage)[0] ?? [], "mechanism") : [];
  return link("cause", nonEmpty([[...acting, ...left]]), nonEmpty(arises), passage, `${arisingWhen.name}:when`, {
    ...certaintyOf(governor, passage),
  });
}
