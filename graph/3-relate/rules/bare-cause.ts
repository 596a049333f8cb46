import type { Clause } from "../../language/clause";
import type { NounPhrase } from "../../language/phrases";
import { variantNouns } from "../../lexicon/head-nouns";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { ofTypes, type Role } from "../roles/role";
import { phraseRoles } from "../roles/roles-of";
import { withSharedOf } from "../roles/shared-of";
import type { Rule } from "../rule";

/** What is wrong in a form of a disease, as its entry opens. */
const lacking =
  /^(shortage|lack|absence|loss|defect|deficiency|fault|malfunction|dysfunction|excess|shortfall|failure|scarcity)$/;
/** Heads that ask what follows them for the cause. */
const asking =
  /^(the )?((genetic|underlying|root|main|direct|usual) )?(cause|causes|gene|genes|genetics|origin|basis|defect|fault|genetic factors|heredity|inheritance|genetic predisposition|genetic background|genetic cause|genetic causes|hereditary factors|inherited factors)$/;

/** A fragment that says of what an entry is about what is wrong: "Type 1: a partial shortage of keratin", "Cause: variants of both copies of the gene". */
export const bareCause: Rule = {
  name: "bare-cause",
  verbs: "none",
  opens: true,
  read(passage) {
    const { clause, opens, place, heads, topic } = passage;
    if (!opens || clause.verb || !clause.subject || place.item.question) return [];
    if (asking.test(labelOf(passage))) return caused(clause, [topic], () => true, passage);
    const diseases = ofTypes(heads, "disease");
    if (place.section !== "types" || diseases.length === 0) return [];
    return caused(clause, diseases, (noun) => lacking.test(noun), passage);
  },
};

/** What stands before the fragment, as a head or as the label of a field. */
function labelOf({ place, statement: { statement }, grounding: { text } }: Passage): string {
  const label = place.item.head ?? statement.field?.label;
  return label ? text.slice(label.start, label.end).toLowerCase().replace(/[*:.]/g, "").trim() : "";
}

function caused(
  clause: Clause,
  diseases: readonly Role[],
  isWrong: (noun: string) => boolean,
  passage: Passage,
): readonly Draft[] {
  const { analysis } = passage;
  const members = clause.subject ? withSharedOf(clause.subject, analysis) : [];
  const agents = members.flatMap((member: NounPhrase) => {
    const noun = headNoun(member, analysis);
    const found = phraseRoles(member, passage)[0] ?? [];
    const genes = variantNouns.has(noun) ? ofTypes(found, "gene") : [];
    return genes.length > 0 || !isWrong(noun) ? genes : ofTypes(found, "mechanism", "gene");
  });
  return link("cause", [agents], [diseases], passage, bareCause.name, {
    ...certaintyOf(clause, passage),
    ...ifOpen(members, passage),
  });
}

/** "Two variants of the gene but no symptoms": what is denied stands behind the cause, and is another thing. */
const ifOpen = (
  members: readonly NounPhrase[],
  { analysis: { words } }: Passage,
): { readonly polarity?: "asserted" } => {
  const denial = words.findIndex(({ low }) => /^(no|not|never|without)$/.test(low));
  return denial > 0 && denial >= (members.at(-1)?.to ?? 0) && /^(but|yet|though)$/.test(words[denial - 1]?.low ?? "")
    ? { polarity: "asserted" }
    : {};
};
