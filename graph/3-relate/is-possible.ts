import type { Clause } from "../language/clause";
import type { Group } from "../language/phrases";
import type { Passage } from "./passage";

const possible = /^(possible|suspected|presumed|potential|putative|likely)$/;
const blames = /^(cause|trigger|factor|culprit|mechanism|explanation)s?$/;

/** "X is a possible trigger", "suspected triggers are A and B". What is possible of a drug or disease is there in some. */
export function isPossible({ verb, objects, subject }: Clause, { analysis: { words } }: Passage): boolean {
  const isSaid = (group: Group | undefined, what: RegExp) =>
    group?.members.some(
      ({ from, head }) =>
        what.test(words[head]?.low ?? "") && words.slice(from, head).some(({ low }) => possible.test(low)),
    ) === true;
  return (
    (verb?.lemma === "be" && objects.some((group) => isSaid(group, /^/))) ||
    (/^(be|include)$/.test(verb?.lemma ?? "") && isSaid(subject, blames))
  );
}
