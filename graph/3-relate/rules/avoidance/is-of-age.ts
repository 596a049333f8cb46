import type { Group } from "../../../language/phrases";
import type { Passage } from "../../passage";
import { headNoun } from "../../roles/head-noun";

const ofAge = /^(child|infant|baby|newborn|toddler|teenager|adolescent|adult|woman|man|elder|boy|girl|youngster)$/;

/** "Avoided in children under five": in these, and not in all who are ill. */
export const isOfAge = ({ members }: Group, { analysis }: Passage): boolean =>
  members.every(
    (member) =>
      member.complements.every((each) => each.preposition !== "with") && ofAge.test(headNoun(member, analysis)),
  );
