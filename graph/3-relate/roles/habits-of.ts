import { spanOfWords } from "../../2-ground/analysis";
import type { Clause } from "../../language/clause";
import { phraseText } from "../../language/phrase-text";
import type { SectionKind } from "../../model/article";
import type { Passage } from "../passage";
import { impliedRole, type Role } from "./role";

/** Sections that tell what people do. */
const habitual: ReadonlySet<SectionKind> = new Set(["lifestyle", "prevention", "diet", "principles", "supplements"]);
/** Longer than this is no name of a habit. */
const mostWords = 6;
/** What no longer says what is done, but where or when. */
const circumstance = /^(on|at|during|before|after|in|when|while|every|each|for|from|with|as|by)$/;
/** "Cutting down on salt": on what is part of it. */
const particle = /^(down|back|up|off|out)$/;
const opening =
  /^(regular|regularly|avoiding|taking|using|having|getting|being|starting|stopping|giving|adding|treating|including)$/;

/** What a doctor does: "feeling the belly reveals …". */
const examining =
  /^(feeling|listening|looking|tapping|measuring|weighing|plotting|pressing|inspecting|palpating|checking)\b/;
/** Entries on examinations as such; in one on another test it is that which is told of. */
const inGeneral = /(^|-)(examination|inspection|exam|looking|listening|feeling|touching)$/;
const examination = (label: string) => ({ label, type: "test", subtype: "exam" }) as const;

/** What somebody does, where that is the subject: "boiling the water protects …", "walking about and drinking enough help prevent …". */
export function habitsOf({ subject, verb }: Clause, passage: Passage): readonly Role[] {
  const { analysis, place, grounding, heads } = passage;
  const first = subject?.members[0]?.from;
  if (first === undefined || !verb) return [];
  const isExam =
    place.section === "tests" &&
    examining.test(analysis.words[first]?.low ?? "") &&
    heads.every(({ entity }) => inGeneral.test(entity));
  if (!isExam && !habitual.has(place.section)) return [];
  const { words } = analysis;
  if (!isDone(first) || (first > 0 && words[first - 1]?.tag !== "mark")) return [];
  const parts: { from: number; to: number }[] = [{ from: first, to: first }];
  for (let at = first; at < verb.from; at++) {
    const low = words[at]?.low ?? "";
    if (low === "and" && isDone(at + 1)) parts.push({ from: at + 1, to: at + 1 });
    else (parts.at(-1) as { to: number }).to = at + 1;
  }
  const habits = parts.map((part) => ({ ...part, to: endOf(part.from, part.to) }));
  if (habits.some(({ from, to }) => to - from > mostWords || phraseText(words, from, to).split(" ").length < 2))
    return [];
  return habits.map(({ from, to }) => {
    const span = spanOfWords(analysis, from, to);
    const label = grounding.text.slice(span.start, span.end);
    const known = grounding.registry.find(label);
    const entity =
      known ??
      grounding.registry.enter(isExam ? examination(label) : { label, type: "treatment", subtype: "lifestyle" });
    return impliedRole(entity, span, grounding.registry);
  });

  function isDone(at: number): boolean {
    const word = words[at];
    return (
      word !== undefined &&
      word.term === undefined &&
      (word.verb?.form === "ing" || /^[a-z]+ing /.test(word.low)) &&
      !opening.test(word.low)
    );
  }

  function endOf(from: number, to: number): number {
    for (let at = from + 2; at < to; at++)
      if (circumstance.test(words[at]?.low ?? "") && !particle.test(words[at - 1]?.low ?? "")) return at;
    return words[to - 1]?.tag === "mark" ? to - 1 : to;
  }
}
