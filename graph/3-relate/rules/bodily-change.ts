import { spanOfWords } from "../../2-ground/analysis";
import type { Clause } from "../../language/clause";
import { bodyNouns, bodyStates, sufferersVerbs } from "../../lexicon/bodily-changes";
import { sufferers } from "../../lexicon/head-nouns";
import { adjectiveWords } from "../adjective-words";
import { certaintyOf } from "../certainty";
import { type Draft, link } from "../link/link";
import type { Certainty, Passage } from "../passage";
import { bodilySigns, isBodilyState } from "../roles/bodily-signs";
import { headNoun } from "../roles/head-noun";
import { namedRole, ofTypes, type Role, readingsOfTypes } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";
import { isTreatmentSection } from "../treatment-sections";

/** "Makes people drowsy", "turns urine orange": what they become, as a clause of its own. */
const madeOf = (clause: Clause): Clause | undefined =>
  clause.verb &&
  /^(make|turn|leave|render)$/.test(clause.verb.lemma) &&
  !clause.verb.passive &&
  clause.objects.length === 1
    ? { ...clause, verb: { ...clause.verb, lemma: "become" }, subject: clause.objects[0], objects: [] }
    : undefined;

/** "Turns urine orange", where the color is read as a noun. */
function colored({ subject }: Clause, { analysis, grounding: { registry } }: Passage): readonly Role[] {
  return (subject?.members ?? []).flatMap(({ from, to }) => {
    const [part, state] = analysis.words.slice(to - 2, to).map(({ low }) => low);
    if (to - from < 2 || !part || !state || !bodyNouns.has(part) || !bodyStates.has(state)) return [];
    const label = `${state} ${part}`;
    const entity = registry.find(label) ?? registry.enter({ label, type: "risk" });
    return [namedRole(entity, spanOfWords(analysis, to - 2, to), registry)];
  });
}

/** What becomes of the body or of people, of the treatment that does it. */
function byDrug(clause: Clause, passage: Passage): readonly Draft[] {
  const named = clause === passage.clause ? [] : readingsOfTypes(rolesOf(passage.clause.subject, passage), "treatment");
  const agents = named.length > 0 ? named : [ofTypes(passage.heads, "treatment")];
  if (agents[0]?.length === 0) return [];
  const found = clause === passage.clause ? [] : colored(clause, passage);
  const signs = found.length > 0 ? found : bodilySigns(clause, passage);
  return signs.length === 0
    ? []
    : link("cause", agents, [signs], passage, bodilyChange.name, certaintyOf(passage.clause, passage));
}

/** How many words say what people are made. */
const longest = 6;

/** "Anemia makes patients pale and tired": what people are made by a finding comes of that. */
function byFinding(passage: Passage): readonly Draft[] {
  const { clause, analysis, grounding, place } = passage;
  const { verb, objects } = clause;
  if (!verb || verb.negated || place.item.question || isTreatmentSection(place.section)) return [];
  const people = objects[0]?.members ?? [];
  if (!people.every((member) => sufferers.has(headNoun(member, analysis)))) return [];
  const from = people.at(-1)?.to ?? 0;
  const end = analysis.words.findIndex(({ tag, low }, at) => at >= from && tag === "mark" && low !== ",");
  const said = analysis.words.slice(from, Math.min(from + longest, end < 0 ? from + longest : end));
  const signs = said.flatMap((word) => {
    const row = sufferersVerbs.find(([by, further]) => by.test("become") && further.test(word.low));
    const entity = row && grounding.registry.find(row[2]);
    const at = analysis.words.indexOf(word);
    return entity ? [namedRole(entity, spanOfWords(analysis, at, at + 1), grounding.registry)] : [];
  });
  const agents = [...rolesOf(clause.subject, passage), passage.heads];
  return link(
    "cause",
    readingsOfTypes(agents, "symptom", "risk", "mechanism"),
    [signs],
    passage,
    bodilyChange.name,
    certaintyOf(clause, passage),
  );
}

/** Sections that tell how signs come about. */
const isTold = (section: string): boolean => /^(causes|mechanism|symptoms|complications)$/.test(section);

/** "Loss of these cells makes the gait unsteady". */
function byProcess(clause: Clause, passage: Passage): readonly Draft[] {
  const agents = readingsOfTypes(rolesOf(passage.clause.subject, passage), "mechanism", "symptom", "risk", "pathway");
  const signs = agents.length > 0 ? bodilySigns(clause, passage) : [];
  return signs.length === 0
    ? []
    : link("cause", agents.slice(0, 1), [signs], passage, bodilyChange.name, certaintyOf(passage.clause, passage));
}

/** "The kidneys fail": that is no denial. */
function outrightly(clause: Clause, passage: Passage): Certainty {
  const certainty = certaintyOf(clause, passage);
  const { verb } = clause;
  // "They fail to thrive": that is there.
  if (/^(thrive|gain)$/.test(verb?.lemma ?? "") && certainty.polarity === "negated")
    return { ...certainty, polarity: "asserted" };
  if (verb?.lemma !== "fail") return certainty;
  return { ...certainty, polarity: !verb.negated ? "negated" : verb.uncertain ? "uncertain" : "asserted" };
}

/** "Stools that are hard to flush away": to do something with them is. */
const isHardToDo = ({ clause, analysis }: Passage): boolean =>
  clause.verb?.lemma === "be" &&
  adjectiveWords(clause, analysis).some((word) => /^(hard|easy|quick|slow)$/.test(word)) &&
  analysis.clauses.some(({ link: how, governor }) => how === "infinitive" && governor === clause);

/** A sign told by what the body or people with the disease do: "the ankles swell", "the skin becomes dry", "children tire easily". */
export const bodilyChange: Rule = {
  name: "bodily-change",
  verbs: "any",
  read(passage) {
    const { clause, place, topic, heads } = passage;
    if (!clause.verb || clause.link === "if") return [];
    const made = madeOf(clause);
    if (made)
      return [...(isTold(place.section) ? byProcess(made, passage) : byDrug(made, passage)), ...byFinding(passage)];
    if (!clause.subject) return [];
    const own = ofTypes(heads, "treatment");
    if (own.length > 0 && own.length === heads.length && isTreatmentSection(place.section) && !clause.verb.negated)
      return /^(main|so|because)$/.test(clause.link) && /^(become|turn|get|feel|grow|go)$/.test(clause.verb.lemma)
        ? byDrug(clause, passage)
        : [];
    if (place.section === "principles" || place.section === "urgent" || isTreatmentSection(place.section)) return [];
    if (ofTypes(heads, "treatment").length > 0) return [];
    const finders = ofTypes(heads, "test");
    if (finders.length > 0 && (place.section !== "tests" || clause.link !== "main" || !isBodilyState(passage)))
      return [];
    const signs = isHardToDo(passage) ? [] : bodilySigns(clause, passage);
    if (signs.length === 0) return [];
    const certainty = outrightly(clause, passage);
    // "**Ultrasound**: the spleen is enlarged". That it is not, is told of the disease.
    return finders.length > 0 && certainty.polarity !== "negated"
      ? link("detect", [finders], [signs], passage, bodilyChange.name, certainty)
      : link("show", [[topic]], [signs], passage, bodilyChange.name, certainty);
  },
};
