import type { GroundedItem, Grounding } from "../2-ground/ground";
import { type Clause, newClause } from "../language/clause";
import { predicates } from "../model/predicate";
import type { Claim } from "../model/relation";
import { answeredQuestion } from "./answered-question";
import { advance } from "./discourse";
import type { Draft } from "./link";
import { type Certainty, type Discourse, headRoles, type Passage, topicOf } from "./passage";
import type { Role } from "./roles/role";
import type { Rule } from "./rule";
import { adjectiveCue } from "./rules/adjective-cue";
import { analogy } from "./rules/analogy";
import { avoidance } from "./rules/avoidance";
import { circumstance } from "./rules/circumstance";
import { compoundCause } from "./rules/compound-cause";
import { damage } from "./rules/damage";
import { deviation } from "./rules/deviation";
import { distinction } from "./rules/distinction";
import { downstream } from "./rules/downstream";
import { examples } from "./rules/examples";
import { gloss } from "./rules/gloss";
import { headComplement } from "./rules/head-complement";
import { labelledField } from "./rules/labelled-field";
import { likeness } from "./rules/likeness";
import { loosePhrase } from "./rules/loose-phrase";
import { monitoring } from "./rules/monitoring";
import { namedTarget } from "./rules/named-target";
import { normalTest } from "./rules/normal-test";
import { nounCue } from "./rules/noun-cue";
import { occurrence } from "./rules/occurrence";
import { onset } from "./rules/onset";
import { outcome } from "./rules/outcome";
import { property } from "./rules/property";
import { question } from "./rules/question";
import { requirement } from "./rules/requirement";
import { resultative } from "./rules/resultative";
import { samePicture } from "./rules/same-picture";
import { sectionHead } from "./rules/section-head";
import { statedRisk } from "./rules/stated-risk";
import { testName } from "./rules/test-name";
import { treatmentName } from "./rules/treatment-name";
import { verbFrame } from "./rules/verb-frame";

/** The rules, in the order in which they are asked. A new one is a file and a line here. */
export const rules: readonly Rule[] = [
  sectionHead,
  headComplement,
  gloss,
  compoundCause,
  labelledField,
  damage,
  verbFrame,
  nounCue,
  adjectiveCue,
  loosePhrase,
  occurrence,
  deviation,
  statedRisk,
  circumstance,
  samePicture,
  namedTarget,
  avoidance,
  examples,
  resultative,
  likeness,
  onset,
  downstream,
  distinction,
  outcome,
  property,
  question,
  testName,
  normalTest,
  monitoring,
  treatmentName,
  requirement,
  analogy,
];

/** Reads the claims of an article, statement by statement. Rules see one statement, its place, and what the item has spoken of before. */
export function relate(grounding: Grounding): readonly Claim[] {
  const claims: Claim[] = [];
  for (const place of grounding.items) claims.push(...readItem(grounding, place, claims));
  return claims;
}

function readItem(grounding: Grounding, place: GroundedItem, earlier: readonly Claim[]): readonly Claim[] {
  const claims: Claim[] = [];
  const heads = headRoles(grounding, place);
  const topic = topicOf(grounding, place);
  let discourse = opening(grounding, place, heads);
  claims.push(...readAnswer(grounding, place, topic, discourse, earlier));
  for (const statement of place.statements) {
    const { analysis } = statement;
    const question = analysis.tokens.at(-1)?.text === "?";
    const clauses = analysis.clauses.length > 0 ? analysis.clauses : [newClause("main")];
    const certainties = new Map<Clause, Certainty>();
    discourse = { ...discourse, fresh: false };
    for (const clause of clauses) {
      const opens = statement === place.statements[0] && clause === clauses[0];
      const passage: Passage = {
        grounding,
        place,
        statement,
        analysis,
        clause,
        opens,
        heads,
        topic,
        discourse,
        earlier,
        memo: { revision: -1, kept: new Map() },
        certainties,
      };
      if (!question)
        for (const draft of alsoOrigins(
          alsoHeads(
            alsoSymptoms(
              rules.flatMap((rule) => rule.read(passage)),
              passage,
            ),
            passage,
          ),
          passage,
        ))
          claims.push(claimFrom(draft, passage));
      discourse = advance(discourse, passage);
    }
  }
  return claims;
}

/** Genes that an entry's head names in passing: "F8 gene analysis". */
const genesIn = ({ head }: GroundedItem, registry: Grounding["registry"]): readonly Role[] =>
  (head?.terms ?? []).flatMap(({ entity, from, to }): readonly Role[] =>
    registry.typeOf(entity) === "gene"
      ? [
          {
            entity,
            type: "gene",
            span: { start: head?.tokens[from]?.start ?? 0, end: head?.tokens[to - 1]?.end ?? 0 },
            implied: true,
          },
        ]
      : [],
  );

/** In the section on symptoms, what causes a symptom or follows from it is a symptom of the disease itself. */
function alsoSymptoms(drafts: readonly Draft[], { place, topic, heads }: Passage): readonly Draft[] {
  if (place.section !== "symptoms") return drafts;
  const isHead = (role: Role) => heads.some(({ entity }) => entity === role.entity);
  const more = drafts.flatMap((draft): readonly Draft[] => {
    if (draft.predicate !== "leads_to" || draft.polarity === "negated") return [];
    const other = isHead(draft.subject) ? draft.object : isHead(draft.object) ? draft.subject : undefined;
    return other?.type === "symptom"
      ? [{ ...draft, subject: topic, predicate: "has_symptom", object: other, qualifiers: {} }]
      : [];
  });
  return [...drafts, ...more];
}

const practices = new Set(["lifestyle", "prevention"]);

/** An entry on a practice that lists its parts ("counseling, patient groups and courses reduce anxiety") says of the practice what it says of them. */
function alsoHeads(drafts: readonly Draft[], { place, heads, grounding: { registry } }: Passage): readonly Draft[] {
  const own = heads.filter(({ type }) => type === "treatment");
  if (
    !practices.has(place.section) ||
    own.length !== 1 ||
    drafts.some(({ subject }) => subject.entity === own[0]?.entity)
  )
    return drafts;
  const other = drafts.every(
    ({ subject, predicate }) =>
      subject.type === "treatment" &&
      !subject.implied &&
      predicate !== "subtype_of" &&
      !registry.isLexical(subject.entity),
  );
  if (other && drafts.length > 0) return drafts.map((draft) => ({ ...draft, subject: own[0] as Role }));
  const parts = new Set(drafts.map(({ subject }) => subject.entity));
  const good = drafts.filter(
    ({ predicate, subject }) => subject.type === "treatment" && (predicate === "treats" || predicate === "prevents"),
  );
  return parts.size < 2 || good.length !== drafts.length
    ? drafts
    : [...drafts, ...good.flatMap((draft) => own.map((head) => ({ ...draft, subject: head })))];
}

/** "A germline NRAS mutation causes X": the kind of mutation is a cause, and found by a test, as much as the gene. */
function alsoOrigins(
  drafts: readonly Draft[],
  { grounding: { text, registry }, statement }: Passage,
): readonly Draft[] {
  const more = drafts.flatMap((draft): readonly Draft[] => {
    if (
      (draft.predicate !== "caused_by" && draft.predicate !== "detects") ||
      draft.object.type !== "gene" ||
      draft.object.span.start < statement.statement.span.start
    )
      return [];
    const before =
      text
        .slice(Math.max(statement.statement.span.start, draft.object.span.start - 48), draft.object.span.end)
        .split(/[,;:.()]|\b(?:or|and|but)\b/)
        .at(-1) ?? "";
    const found = before.match(/\b(germline|somatic|constitutional|mosaic)\b[^,;]*$/i);
    const entity = found ? registry.find(`${found[1]} mutation`) : undefined;
    if (!found || entity === undefined || registry.typeOf(entity) !== "mechanism") return [];
    const start = draft.object.span.end - found[0].length;
    return [
      {
        ...draft,
        object: { entity, type: "mechanism", span: { start, end: start + (found[1] ?? "").length }, implied: false },
      },
    ];
  });
  return [...drafts, ...more];
}

/** What the question of an item says, as its answer affirms or denies it. */
function readAnswer(
  grounding: Grounding,
  place: GroundedItem,
  topic: Role,
  discourse: Discourse,
  earlier: readonly Claim[],
): readonly Claim[] {
  const answer = answeredQuestion(place);
  const statement = place.statements[0];
  if (!answer || !statement) return [];
  return answer.asked.clauses.flatMap((clause) => {
    const passage: Passage = {
      grounding,
      place,
      statement,
      analysis: answer.asked,
      clause,
      opens: false,
      heads: [],
      topic,
      discourse,
      earlier,
      memo: { revision: -1, kept: new Map() },
      certainties: new Map(),
    };
    return [verbFrame, occurrence]
      .flatMap((rule) => rule.read(passage))
      .map((draft) => claimFrom(answer.affirmed ? draft : { ...draft, polarity: "negated" }, passage));
  });
}

/** Before its first statement an item has spoken of what its head names; a question of what it asks about. */
function opening({ registry }: Grounding, place: GroundedItem, heads: readonly Role[]): Discourse {
  const asked = place.item.question
    ? place.headEntities.map(
        ({ entity, span }): Role => ({ entity, type: registry.typeOf(entity), span, implied: true }),
      )
    : [];
  const spoken = asked.length > 0 ? asked : heads;
  return {
    recent: asked.slice(0, 1),
    objects: asked.slice(1),
    list: spoken.length > 1 ? spoken : [],
    genes: [...spoken.filter(({ type }) => type === "gene"), ...genesIn(place, registry)],
    fresh: false,
  };
}

function claimFrom(draft: Draft, { statement, place }: Passage): Claim {
  const { subject, predicate, object, polarity, qualifiers, rule } = draft;
  const { span } = statement.statement;
  const head = place.item.head;
  const inHead =
    head !== undefined && [subject, object].some((role) => role.span.start >= head.start && role.span.end <= head.end);
  const quote = inHead && head ? { start: Math.min(head.start, span.start), end: Math.max(span.end, head.end) } : span;
  const allowed: readonly string[] = predicates[predicate].qualifiers;
  const { origin, frequency } = qualifiers;
  return {
    subject: subject.entity,
    predicate,
    object: object.entity,
    polarity,
    qualifiers: {
      ...(origin && allowed.includes("origin") && { origin }),
      ...(frequency && allowed.includes("frequency") && { frequency }),
    },
    evidence: { statement: statement.statement.id, quote, subject: subject.span, object: object.span, rule },
  };
}
