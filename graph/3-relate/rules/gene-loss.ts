import type { Clause } from "../../language/clause";
import { adjectiveWords } from "../adjective-words";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

/** Verbs by which, in the passive, a process or its path goes down. */
const undoing = new Set(
  "lose reduce impair disturb abolish weaken slow disrupt block interrupt halt stop prevent hamper arrest hinder diminish damage compromise".split(
    " ",
  ),
);
/** Those by which it does so itself. */
const failing = new Set("fail stop cease stall break collapse".split(" "));
/** What it cannot do any more. */
const going = new Set("start begin proceed happen occur work function take go run continue".split(" "));
const down =
  /^(absent|missing|lacking|lost|deficient|reduced|impaired|defective|poor|weak|faulty|abnormal|disturbed|slow|inadequate|impossible|inactive|blocked)$/;

/** In an entry on a gene that is altered: the process that does not work there is one that the alteration takes away: "DNA repair is impaired", "recombination cannot start". */
export const geneLoss: Rule = {
  name: "gene-loss",
  verbs: "any",
  read(passage) {
    const { heads, clause } = passage;
    if (heads.length === 0 || !clause.verb || !clause.subject || clause.link === "if") return [];
    if (!heads.every(({ type }) => type === "gene") || !isDown(clause, passage)) return [];
    const lost = readingsOfTypes(rolesOf(clause.subject, passage), "pathway", "mechanism");
    return link("reduce", [heads], lost, passage, geneLoss.name, { polarity: "asserted", qualifiers: {} });
  },
};

function isDown({ verb, ...clause }: Clause, { analysis }: Passage): boolean {
  if (!verb) return false;
  if (verb.passive) return undoing.has(verb.lemma) && !verb.negated;
  if (failing.has(verb.lemma.split(" ")[0] ?? "")) return clause.objects.length === 0;
  if (verb.negated) return going.has(verb.lemma.split(" ")[0] ?? "");
  return verb.lemma === "be" && adjectiveWords({ verb, ...clause }, analysis).some((word) => down.test(word));
}
