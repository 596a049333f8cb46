import type { Frame } from "../../lexicon/frames";
import type { SectionKind } from "../../model/article";
import type { EntityType } from "../../model/entity";
import { clauseText, denies, qualifiersOf } from "../certainty";
import type { Draft } from "../link/link";
import { link } from "../link/link";
import type { Passage } from "../passage";
import type { Role } from "../roles/role";
import type { Rule } from "../rule";

/** What standing in a section says of an entry's head: an item of the symptoms is a symptom of the subject. */
const meaning: Partial<
  Record<SectionKind, { readonly frame: Frame; readonly types: readonly EntityType[]; readonly subjectFirst: boolean }>
> = {
  symptoms: { frame: "show", types: ["symptom", "risk", "mechanism", "disease"], subjectFirst: true },
  complications: { frame: "show", types: ["symptom", "risk", "mechanism", "disease"], subjectFirst: true },
  types: { frame: "include", types: ["disease"], subjectFirst: true },
  differential: { frame: "resemble", types: ["disease"], subjectFirst: false },
  causes: { frame: "cause", types: ["gene", "mechanism", "pathway"], subjectFirst: false },
};

/** Section grammar: the head of an entry stands to the article's subject as the section says. Read once, with the entry's first statement. */
export const sectionHead: Rule = {
  name: "section-head",
  read(passage) {
    const { place, heads, grounding } = passage;
    const means = meaning[place.section];
    if (!means || !passage.opens || place.item.question || !place.item.entry) return [];
    const subject: Role = { entity: grounding.subject, type: "disease", span: grounding.subjectSpan, implied: true };
    const shown = place.section === "causes" ? heads.filter(({ type }) => type === "symptom") : [];
    if (shown.length > 0)
      return link("show", [[subject]], [shown], passage, `${sectionHead.name}:${place.section}`, {
        polarity: "asserted",
        qualifiers: qualifiersOf(headText(passage)),
      });
    const fitting = heads.filter(
      ({ type, entity }) => type !== undefined && means.types.includes(type) && entity !== grounding.subject,
    );
    if (fitting.length === 0) return [];
    const certainty = {
      polarity: denied(passage) ? ("negated" as const) : ("asserted" as const),
      qualifiers: qualifiersOf(headText(passage)),
    };
    const [agents, patients] = means.subjectFirst ? [[[subject]], [fitting]] : [[fitting], [[subject]]];
    return link(
      means.frame,
      agents,
      patients,
      passage,
      `${sectionHead.name}:${place.section}`,
      certainty,
    ) as readonly Draft[];
  },
};

/** The head and the opening of the statement, where the frequency stands ("Jaundice – common in …"). */
function headText(passage: Passage): string {
  const { place, analysis } = passage;
  const head = place.head?.words.map(({ low }) => low).join(" ") ?? "";
  const first = analysis.clauses[0];
  return `${head} ${first && (!first.verb || first.verb.lemma === "be") ? clauseText(first, passage) : ""}`;
}

/** "Not part of the picture": a first clause without a subject of its own that denies. */
function denied(passage: Passage): boolean {
  const first = passage.analysis.clauses[0];
  return (
    first !== undefined &&
    first.subject === undefined &&
    first.verb === undefined &&
    denies(first, passage) &&
    passage.analysis.clauses.length === 1
  );
}
