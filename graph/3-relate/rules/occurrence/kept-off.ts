import type { Clause } from "../../../language/clause";
import { adjectiveWords } from "../../adjective-words";
import { certaintyOf } from "../../certainty";
import { type Draft, link } from "../../link/link";
import type { Passage } from "../../passage";
import { type Alternatives, readingsOfTypes } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";

const giving = /^(take|give|use|start|begin|inject|continue|infuse)$/;
const seldom = /^(rare|uncommon|unusual|exceptional|unlikely)$/;

/** "If X is taken, Y does not develop", "when X is given, Y is rare": X keeps Y off. */
export function keptOff(clause: Clause, occurring: Alternatives, passage: Passage): readonly Draft[] {
  const { analysis, heads } = passage;
  const certainty = certaintyOf(clause, passage);
  const isSeldom =
    certainty.polarity === "negated" || adjectiveWords(clause, analysis).some((word) => seldom.test(word));
  if (!isSeldom || heads.length > 0) return [];
  const supposed = analysis.clauses.find(
    ({ link: how, governor, verb }) =>
      /^(if|when|once|while|as long as|since|provided)$/.test(how) &&
      governor === clause &&
      verb?.passive === true &&
      !verb.negated &&
      giving.test(verb.lemma),
  );
  const given = supposed ? readingsOfTypes(rolesOf(supposed.subject, passage), "treatment") : [];
  return given.length === 0
    ? []
    : link("prevent", given, occurring, passage, "occurrence:kept-off", { polarity: "asserted", qualifiers: {} });
}
