import type { Registry } from "../2-ground/registry";
import type { Draft } from "./link/link";
import type { Passage } from "./passage";
import { ofTypes, type Role } from "./roles/role";
import { rolesOf } from "./roles/roles-of";
import { whoseMeasure } from "./roles/whose-measure";
import { complementsOf } from "./rules/verb-frame/complements-of";

/** Rules that say that something is there, and not what a test is called after, looks for or may be a hint of. */
const showing =
  /^(deviation|verb-frame:(?!.*\b(look|check|screen|search|watch|test|monitor|probe|evaluate|examine|assess|follow|track|measure|gauge|estimate|inspect|suspect|feel|listen|palpate|hunt|chart|keep|point|suggest|indicate|hint|speak|argue|betray|reflect|tell|distinguish|separate|differentiate|discriminate)\b))/;
/** Rules that read a finding without the verb of finding, sure only of what is said outright. */
const naming = /^(bare-finding|occurrence|bodily-change)/;
/** What a test may find beside the disease. */
const foreign = /(^|-)(infection|course|cancer)s?$/;

/** In the section on tests, what a test shows in people with the disease is a sign of it; "in X" it is one of X. */
export function withFindings(drafts: readonly Draft[], passage: Passage): readonly Draft[] {
  if (passage.place.section !== "tests") return drafts;
  const own = drafts.filter((draft) => isOwnFinding(draft, drafts, passage));
  const found = own.filter(
    ({ predicate, object, polarity, rule }) =>
      predicate === "detects" &&
      object.type === "symptom" &&
      polarity !== "negated" &&
      (showing.test(rule) || (naming.test(rule) && polarity === "asserted" && isAlone(passage))) &&
      !foreign.test(object.entity),
  );
  if (found.length === 0) return own;
  const affected = affectedBy(passage);
  return [
    ...own,
    ...found.flatMap((draft) => affected.map((subject): Draft => ({ ...draft, subject, predicate: "has_symptom" }))),
  ];
}

/** "X, on the other hand, points to Y" is no finding in the disease. */
const isAlone = ({ analysis: { clauses }, clause }: Passage): boolean =>
  clause.verb !== undefined || clauses.every(({ link, verb }) => link !== "main" || !verb);

/** The diseases behind "in", without any the topic; none where the finding is said to be in something else that is known. */
function affectedBy(passage: Passage): readonly Role[] {
  const [told, ...more] = whoseMeasure(passage.clause, passage);
  if (told && more.length === 0 && told.entity !== passage.topic.entity) return [told];
  const where = complementsOf(passage.clause, passage)
    .filter(({ preposition }) => preposition === "in")
    .flatMap(({ group }) => rolesOf(group, passage)[0] ?? []);
  const diseases = ofTypes(where, "disease");
  if (diseases.length > 0) return diseases;
  return ofTypes(where, "symptom", "risk").length > 0 ? [] : [passage.topic];
}

/** Of several tests that are said to find several things, each finds what is named for it: "LDH and haptoglobin: a raised LDH and a low haptoglobin". */
function isOwnFinding(draft: Draft, drafts: readonly Draft[], { grounding: { registry } }: Passage): boolean {
  if (draft.predicate !== "detects" || draft.object.type !== "symptom") return true;
  const others = drafts.filter(
    ({ predicate, subject }) => predicate === "detects" && subject.entity !== draft.subject.entity,
  );
  if (others.length === 0) return true;
  const found = namesOf(draft.object.entity, registry);
  const isNamedFor = ({ subject }: Draft) =>
    namesOf(subject.entity, registry)
      .flatMap((name) => [name, name.replace(/ (test|level|levels|assay|measurement)$/, "")])
      .some((name) => found.some((finding) => finding.endsWith(` ${name}`)));
  return !others.some(isNamedFor) || isNamedFor(draft);
}

const namesOf = (entity: string, registry: Registry): readonly string[] =>
  [registry.get(entity)?.label ?? "", ...registry.otherNamesOf(entity)].map((name) => name.toLowerCase());
