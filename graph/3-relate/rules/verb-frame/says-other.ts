import type { Clause } from "../../../language/clause";
import type { NounPhrase } from "../../../language/phrases";
import type { Word } from "../../../language/word";
import type { Passage } from "../../passage";
import { headNoun } from "../../roles/head-noun";
import type { Alternatives } from "../../roles/role";
import type { Reading } from "./reading";

const thinned = /^(bone|skin|hair|lining|wall)$/;

/** Whether a verb of lessening or harming says of its object something else than that. */
export function saysOther({ key, agents, patients }: Reading, clause: Clause, { analysis }: Passage): boolean {
  const { words } = analysis;
  const { verb, objects, complements } = clause;
  switch (key) {
    // "Drinking is restricted for a day": by people.
    case "restrict":
    case "limit":
      return (
        verb?.passive === true &&
        complements.every(({ preposition }) => preposition !== "by") &&
        areAll(agents, "treatment")
      );
    // "Thins the bones (osteoporosis)": the bracket says what comes of it.
    case "thin":
      return objects[0]?.members.some((member) => thinned.test(headNoun(member, analysis))) === true;
    // "Inflammation that threatens sight, gout and lupus": these stand beside the inflammation.
    case "threaten":
      return areAll(patients, "disease");
    // "A few people have a look-alike illness called X".
    case "have":
      return objects[0]?.members.some((member) => isOfOther(member, words)) === true;
    default:
      return false;
  }
}

const isOfOther = ({ from, head }: NounPhrase, words: readonly Word[]): boolean =>
  /^(disease|illness|disorder|condition|syndrome)$/.test(words[head]?.low ?? "") &&
  words
    .slice(from, head)
    .some(({ low }) => /^(look[- ]?alike|different|another|other|similar|separate|distinct)$/.test(low));

const areAll = ([likeliest]: Alternatives, type: "treatment" | "disease"): boolean =>
  likeliest !== undefined && likeliest.length > 0 && likeliest.every((role) => role.type === type);
