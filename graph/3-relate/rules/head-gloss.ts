import { readGroup } from "../../language/group";
import { headMembers } from "../../2-ground/define-heads";
import { nameReferents } from "../../2-ground/name";
import { type Draft, link } from "../link";
import type { Role } from "../passage";
import type { Rule } from "../rule";

/** What a symptom's head adds in brackets is how it shows: "Anemia (tiredness, pallor)". Another name of the same thing adds nothing. */
export const headGloss: Rule = {
  name: "head-gloss",
  read(passage) {
    const { place, grounding } = passage;
    const { head } = place;
    if (!head || place.section !== "symptoms" || !passage.opens) return [];
    return headMembers(head).flatMap((member) =>
      member.gloss.flatMap((items): readonly Draft[] => {
        const reading = readGroup(items, items.findIndex(({ kind }) => kind === "noun"), false);
        if (!reading) return [];
        const shown = reading.group.members.flatMap((inner) => nameReferents(inner, head, grounding.registry)).map((referent): Role => ({ ...referent, implied: false }));
        const known = shown.filter(({ type, entity }) => type === "symptom" && !place.headEntities.some((other) => other.entity === entity));
        if (known.length === 0) return [];
        const certainty = { polarity: "asserted" as const, qualifiers: {} };
        return [...link("cause", [passage.heads], [known], passage, "head-gloss:shows", certainty), ...link("show", [[passage.topic]], [known], passage, "head-gloss:shows", certainty)];
      }),
    );
  },
};

