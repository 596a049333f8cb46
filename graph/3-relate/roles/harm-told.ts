import type { Clause } from "../../language/clause";
import type { Passage } from "../passage";
import { changedFinding, harmsBy } from "./changed-finding";
import { eventOf } from "./event-of";
import { newHarm, nominalOf } from "./new-harm";
import type { Role } from "./role";

/** Verbs of harm to a part of the body. */
const harming =
  /^(harm|damage|injure|destroy|scar|kill|poison|erode|inflame|infiltrate|thicken|narrow|stiffen|weaken|block|clog|obstruct|compress|constrict|dilate)$/;

/** Verbs by which a thing runs short. */
const using = /^(consume|use up|deplete|exhaust)$/;

/** The harm that a clause tells, where the article says how the disease works: "X damages the endothelium" is endothelium damage. */
export function harmTold({ verb, objects }: Clause, passage: Passage): readonly Role[] {
  const { section } = passage.place;
  if (!verb || verb.negated || verb.passive) return [];
  if (using.test(verb.lemma))
    return (objects[0]?.members ?? []).flatMap((member) =>
      eventOf(member, verb.lemma, passage, ["consumption", "depletion"]),
    );
  if (!harming.test(verb.lemma)) return [];
  if (section !== "causes" && section !== "mechanism" && section !== "lead") return [];
  return (objects[0]?.members ?? []).flatMap((member) => {
    const known = member.of ? [] : changedFinding(member, harmsBy(verb.lemma), passage);
    return known.length > 0 ? known : newHarm(member, nominalOf(verb.lemma), passage);
  });
}
