import type { Clause } from "../../language/clause";
import type { Passage } from "../passage";
import { imply, ofTypes, type Role } from "./role";

const bringing =
  /^(cause|trigger|provoke|precipitate|set off|bring on|bring about|spark|unleash|prompt|touch off|start)$/;
const triggers = /^(trigger|triggers|cause|causes|culprit|culprits)$/;

const alike = /^(too|also|either|as well|likewise|equally)$/;

const isStated = ({ subject }: Clause): boolean => subject?.members.every(({ pronoun }) => !pronoun) === true;

/**
 * What "it" or "them" is behind a verb of bringing about, where the clause before says what else brings it about: "infection is the usual trigger; surgery can
 * set it off too", "A does not turn into B, and smoking does not cause it either".
 */
export function whatIsBroughtOn({ clause, analysis, heads, discourse, topic }: Passage, at: number): readonly Role[] {
  const { verb } = clause;
  // "Stress cannot be blamed for it".
  if (verb?.passive && verb.lemma === "blame" && at >= verb.to && heads.length === 0) return imply([topic]);
  // "Smoking makes attacks worse. Infection makes it more likely": not smoking.
  if (verb?.lemma === "make" && !verb.passive && at >= verb.to && heads.length === 0 && isStated(clause))
    return imply(discourse.objects.length > 0 ? discourse.objects : [topic]);
  // "X encourages clots; Y probably adds to it": to the clots.
  if (
    verb &&
    !verb.passive &&
    at >= verb.to &&
    /^(add|contribute)$/.test(verb.lemma) &&
    isStated(clause) &&
    discourse.fresh
  ) {
    const effects = ofTypes(discourse.objects, "symptom", "risk");
    const isOfSigns = ofTypes(discourse.recent, "symptom", "risk").length > 0;
    return isOfSigns || effects.length < discourse.objects.length ? [] : imply(effects);
  }
  if (!verb || verb.passive || at < verb.to || !bringing.test(verb.lemma) || !isStated(clause)) return [];
  const { clauses, words } = analysis;
  // "Infection provokes attacks. Surgery can set them off too": the attacks, and not the infection.
  if (!discourse.fresh && words.some(({ low }) => alike.test(low)))
    return imply(ofTypes(discourse.objects, "symptom", "risk", "disease"));
  if (!discourse.fresh) return [];
  const before = clauses.slice(0, Math.max(0, clauses.indexOf(clause))).findLast(({ link }) => link === "main");
  if (!before) return [];
  const isTrigger = [...before.objects, ...(before.subject ? [before.subject] : [])].some(({ members }) =>
    members.some(({ head, of }) => !of && triggers.test(words[head]?.low ?? "")),
  );
  if (isTrigger) return imply(heads.length > 0 ? heads : [topic]);
  return discourse.objects.some(({ entity }) => entity === topic.entity) ? imply([topic]) : [];
}
