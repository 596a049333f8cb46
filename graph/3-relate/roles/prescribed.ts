import type { Clause } from "../../language/clause";
import type { VerbGroup } from "../../language/phrases";
import type { Passage } from "../passage";
import { type Alternatives, readingsOfTypes } from "./role";
import { rolesOf } from "./roles-of";

const prescribing = new Set([
  "use",
  "start",
  "start with",
  "begin",
  "try",
  "give",
  "prescribe",
  "offer",
  "choose",
  "add",
  "take",
  "need",
  "turn to",
  "rely on",
  "recommend",
  "consider",
  "order",
  "perform",
  "arrange",
  "request",
  "do",
  "obtain",
  "repeat",
  "measure",
  "carry out",
]);

/** Whether the object of an active verb is what somebody is given: "doctors start with X". */
export const prescribes = (verb: VerbGroup): boolean => !verb.passive && prescribing.has(verb.lemma);

/** "Patients are given X": the object of the passive. */
const handing = new Set(["give", "offer", "prescribe", "hand", "send"]);
/** "Patients have X to look for Y": who has it is not who does it. */
const having = new Set(["have", "receive", "undergo", "get", "require"]);

const isHanded = (verb: VerbGroup): boolean => (verb.passive ? handing : having).has(verb.lemma);

/** "Doctors use X to calm Y", "patients are given X to calm Y": what is used does it. Undefined where nothing is used. */
export function prescribed({ link, governor }: Clause, passage: Passage): Alternatives | undefined {
  if (link !== "infinitive" || !governor?.verb) return undefined;
  if (!prescribes(governor.verb) && !isHanded(governor.verb)) return undefined;
  const used = readingsOfTypes(rolesOf(governor.objects[0], passage), "treatment", "test");
  return used.length > 0 ? used : undefined;
}
