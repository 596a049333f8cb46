import { isPartOrFaculty } from "../../2-ground/naming/is-part-or-faculty";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Certainty, Passage } from "../passage";
import { ofTypes, type Role } from "../roles/role";
import { phraseRoles } from "../roles/roles-of";
import type { Rule } from "../rule";

const geneColumns =
  /^(the )?((responsible|causative|causal|affected|mutated|associated|defective) )?genes?(\(s\))?( (involved|affected|defect))?$/;
const signColumns = /\b(features?|findings?|signs?|symptoms?|manifestations?|presentation|complaints)\b/;
/** What such a column tells beside signs. */
const noSign =
  /^(onset|age|course|inheritance|prognosis|frequency|prevalence|variable|normal|similar|none|survival|progression|severity)\b/;
const plain: Certainty = { polarity: "asserted", qualifiers: {} };

/** In a table of forms or look-alikes, the genes of the row's disease ("Type | Gene"), and its signs ("Disorder | Features"). */
export const toldColumn: Rule = {
  name: "told-column",
  read(passage) {
    const { place, heads, statement, clause, grounding } = passage;
    const label = statement.statement.field?.label;
    if (!label || label.end >= place.item.span.start || clause.verb || clause.link !== "main") return [];
    if (place.section !== "types" && place.section !== "differential") return [];
    const [disease, ...others] = ofTypes(heads, "disease");
    if (!disease || others.length > 0) return [];
    const name = grounding.text.slice(label.start, label.end).toLowerCase();
    if (geneColumns.test(name))
      return link("cause", [genesIn(passage)], [[disease]], passage, `${toldColumn.name}:gene`, plain);
    return signColumns.test(name) ? signs(disease, passage) : [];
  },
};

/** "*ABC1* or *ABC2*". */
const genesIn = (passage: Passage): readonly Role[] => ofTypes(membersOf(passage).flat(), "gene");

const membersOf = (passage: Passage): readonly (readonly Role[])[] =>
  (passage.clause.subject?.members ?? []).map(
    (member) => phraseRoles(member, passage, passage.clause.subject)[0] ?? [],
  );

function signs(disease: Role, passage: Passage): readonly Draft[] {
  const {
    grounding: { registry },
  } = passage;
  const found = membersOf(passage)
    .flat()
    .filter(({ type, entity }) =>
      type === undefined
        ? !isPartOrFaculty(entity) && !noSign.test((registry.get(entity)?.label ?? "").toLowerCase())
        : type === "symptom" || type === "risk" || type === "mechanism",
    );
  return link("show", [[disease]], [found], passage, toldColumn.name, certaintyOf(passage.clause, passage));
}
