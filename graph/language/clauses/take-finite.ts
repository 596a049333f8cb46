import { type Clause, newClause, only } from "../clause";
import type { VerbGroup } from "../phrases";
import { wordList } from "../word-list";
import { openClause, type Walk } from "./walk";

/**
 * Takes a finite verb. If the current clause has a verb already, it is a second one of the same subject ("X binds and blocks Y"),
 * or that of a clause that waits, or that of a clause whose subject was read as an object ("X causes A, B follows").
 */
export function takeFinite(walk: Walk, verb: VerbGroup): void {
  const { current, waiting } = walk;
  if (!current.verb) {
    current.verb = verb;
    return;
  }
  if (isBareInfinitive(walk, verb)) {
    const [subject] = current.objects;
    openClause(walk, newClause("infinitive", { verb, governor: current, ...(subject && { subject }) }));
    return;
  }
  if (walk.coordinator !== undefined || (walk.comma && waiting.length === 0)) {
    const isOuter = goesOnOutside(current, verb) || goesOnWithMain(walk);
    const continued = isOuter && current.governor ? current.governor : current;
    const { subject, link, governor, antecedent } = continued;
    openClause(
      walk,
      newClause(link, {
        verb,
        continues: continued,
        ...(subject && { subject }),
        ...(governor && { governor }),
        ...(antecedent && { antecedent }),
      }),
    );
    return;
  }
  const outer = waiting.pop();
  if (outer) {
    outer.verb = verb;
    walk.current = outer;
  } else takeFromObject(walk, verb);
}

/** "Helps cells divide and *blocks* Y", "frees what the cells that line it hold and *blocks* Y": the verb in -s goes on with what governs the inner clause. */
const goesOnOutside = ({ link, verb, governor }: Clause, { number }: VerbGroup): boolean =>
  number === "singular" &&
  governor?.verb !== undefined &&
  (link === "infinitive" ||
    // "Keeps X from binding Y and stops Z".
    (verb?.form === "ing" && governor.verb.number === "singular") ||
    (link === "relative" &&
      verb?.number === "plural" &&
      governor.verb.number === "singular" &&
      governor.link === "main"));

const conditions = wordList("if when whenever unless until once while");

/** "X is done if the fever persists, *and* shows Y": behind the comma X goes on. */
const goesOnWithMain = ({ current, comma, coordinator }: Walk): boolean =>
  comma &&
  (coordinator === "and" || coordinator === "but") &&
  conditions.has(current.link) &&
  current.continues === undefined &&
  current.governor?.link === "main" &&
  current.governor.verb !== undefined &&
  (current.verb?.from ?? 0) > current.governor.verb.from;

/** Verbs whose object does what a verb without "to" says: "helps cells divide". */
const bareControls = wordList("help let make");

const isBareInfinitive = ({ current, coordinator, comma }: Walk, { number }: VerbGroup): boolean =>
  number === "plural" &&
  coordinator === undefined &&
  !comma &&
  current.objects.length === 1 &&
  current.verb?.passive === false &&
  bareControls.has(current.verb.lemma);

/** Opens a clause with the last object of the current one as its subject; of a list, behind a comma, just the last member. */
function takeFromObject(walk: Walk, verb: VerbGroup): void {
  const { current } = walk;
  let subject = current.objects.pop();
  const last = subject && subject.members.length > 1 && walk.comma ? subject.members.pop() : undefined;
  if (subject && last) {
    current.objects.push(subject);
    subject = only(last);
  }
  openClause(walk, newClause("main", { verb, continues: current, ...(subject && { subject }) }));
}
