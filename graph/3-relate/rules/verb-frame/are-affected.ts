import type { Group } from "../../../language/phrases";
import type { Passage } from "../../passage";
import { headNoun } from "../../roles/head-noun";

/** "Picks up affected babies", "detects an affected fetus": what they have. */
export const areAffected = (object: Group | undefined, { analysis }: Passage): boolean =>
  object?.members.every(
    (member) =>
      /^(fetus|embryo|pregnancy|baby|infant|newborn|child|relative|sibling|brother|sister|person|people|patient|boy|girl|carrier|birth)$/.test(
        headNoun(member, analysis),
      ) && analysis.words.slice(member.from, member.head).some(({ low }) => low === "affected"),
  ) === true;
