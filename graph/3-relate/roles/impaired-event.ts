import type { Clause } from "../../language/clause";
import { lowerFirst } from "../../language/lower-first";
import { nominalsOf } from "../../language/nominalizations";
import type { Passage } from "../passage";
import { asMechanism } from "./as-mechanism";
import { headNoun, isPersonal } from "./head-noun";
import type { Role } from "./role";
import { thingNamed } from "./thing-named";

const unable = /^(cannot|can't|can|could|unable|fails?|failed|failing|no longer)$/;
/** What things do by themselves. */
const alone =
  /^(mature|divide|differentiate|migrate|survive|develop|proliferate|contract|relax|signal|aggregate|adhere|form|fold|assemble)$/;

/** That something does not come about, by the name of it: "B cells cannot mature" is impaired B cell maturation, "debris is not cleared" impaired debris clearance. */
export function impairedEvent({ verb, subject, objects }: Clause, passage: Passage): readonly Role[] {
  const isNone = subject?.members.every(({ determiner }) => determiner === "no") === true;
  if (
    !verb ||
    !subject ||
    verb.negated === isNone ||
    subject.members.some((member) => isPersonal(member, passage.analysis))
  )
    return [];
  const [nominal, ...others] = nominalsOf(verb.lemma);
  const { words } = passage.analysis;
  const said = words.slice(Math.max(0, verb.from - 1), verb.to);
  if (nominal === undefined || !(verb.passive || isNone || said.some(({ low }) => unable.test(low)))) return [];
  const isAlone = verb.passive || (objects.length === 0 && alone.test(verb.lemma));
  const group = isAlone ? subject : objects[0];
  return (group?.members ?? []).flatMap((member) => {
    const thing = member.pronoun || headNoun(member, passage.analysis) === "" ? undefined : thingNamed(member, passage);
    return thing
      ? asMechanism(
          [nominal, ...others].flatMap((noun) => [
            `impaired ${lowerFirst(thing.label)} ${noun}`,
            `defective ${lowerFirst(thing.label)} ${noun}`,
          ]),
          thing.role,
          passage,
        )
      : [];
  });
}
