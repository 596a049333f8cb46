import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import { newHarm, nominalOf, reshaping } from "../roles/new-harm";
import { ofTypes } from "../roles/role";
import type { Rule } from "../rule";

/** "The lumen narrows" in an entry on a process: that is what comes of it. */
export const undergone: Rule = {
  name: "undergone",
  verbs: reshaping,
  read(passage) {
    const { clause, place, heads } = passage;
    const { verb, subject, objects } = clause;
    if (!verb || !reshaping.has(verb.lemma) || verb.passive || objects.length > 0 || place.section !== "mechanism")
      return [];
    const events = (subject?.members ?? []).flatMap((member) => newHarm(member, nominalOf(verb.lemma), passage));
    return link(
      "cause",
      [ofTypes(heads, "mechanism")],
      [events],
      passage,
      undergone.name,
      certaintyOf(clause, passage),
    );
  },
};
