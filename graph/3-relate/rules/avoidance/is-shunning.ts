import type { Clause } from "../../../language/clause";
import type { VerbGroup } from "../../../language/phrases";
import type { Passage } from "../../passage";
import { ofTypes } from "../../roles/role";
import { rolesOf } from "../../roles/roles-of";

const shunning = new Set([
  "avoid",
  "shun",
  "contraindicate",
  "discourage",
  "forbid",
  "quit",
  "give up",
  "omit",
  "withhold",
  "steer",
  "stay away",
  "limit",
  "restrict",
  "cut out",
  "leave out",
  "skip",
  "prohibit",
  "leave alone",
]);
/** What is said of a habit that has to end; of a drug it may only mean for now. */
const dropping = new Set(["drop", "ban", "abandon", "dispense with"]);
/** What is said of a vaccine as long as a drug is taken. */
const deferring = new Set(["postpone", "defer", "delay", "put off"]);
const bidding = /^(should|must|has|have|need|needs|ought|are|is)$/;

/** Whether a verb says that its object is to be kept away from. */
export const isShunning = (verb: VerbGroup, clause: Clause, passage: Passage): boolean =>
  !verb.negated && (shunning.has(verb.lemma) || isToEnd(verb, clause, passage));

/** "Contact sports should be dropped", "live vaccines are postponed", "smoking: must be stopped". */
function isToEnd(verb: VerbGroup, clause: Clause, passage: Passage): boolean {
  const { heads, analysis } = passage;
  const bid = analysis.words[verb.from]?.low ?? "";
  if (!verb.passive || !bidding.test(bid)) return false;
  if (deferring.has(verb.lemma)) return ofTypes(heads, "treatment").length > 0 && areVaccines(clause, passage);
  if (!/^(should|must|has|have|ought)$/.test(bid)) return false;
  if (verb.lemma === "stop") return ofTypes(heads, "risk").length > 0;
  return dropping.has(verb.lemma) && ofTypes(heads, "treatment").length === 0;
}

const areVaccines = ({ subject }: Clause, passage: Passage): boolean => {
  const named = rolesOf(subject, passage)[0] ?? [];
  return named.length > 0 && named.every(({ entity }) => /vaccin|immunization/.test(entity));
};
