import type { Clause } from "../../language/clause";
import { certaintyOf, denies, doubts } from "../certainty";
import type { Draft } from "../link/link";
import { link } from "../link/link";
import type { Passage } from "../passage";
import type { Alternatives } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

const happens = new Set(
  "be follow result occur develop arise appear ensue happen dominate exist recur set in come emerge remain become prevail tend persist worsen predominate return continue follow_on start begin present"
    .split(" ")
    .concat(["set in", "come on", "crop up", "show up", "go on"]),
);
const howOften =
  /^(common|frequent|rare|usual|typical|possible|universal|occasional|uncommon|likely|present|absent|prominent|characteristic|mild|severe|unusual|inevitable|expected|obvious|marked|pronounced|visible|evident|striking|normal|permanent|lifelong|reported|seen|regular|temporary|harmless|feared|early|late|silent|lacking)$/;

/**
 * A clause that only says that something occurs: "bruising is common", "weight loss can follow", "PML is very rare". In an entry about a treatment it is
 * a side effect, behind a cause its consequence, elsewhere a sign of the disease.
 */
export const occurrence: Rule = {
  name: "occurrence",
  read(passage) {
    return read(passage.clause, passage);
  },
};

function read(clause: Clause, passage: Passage): readonly Draft[] {
  const { verb, subject } = clause;
  const {
    place,
    grounding: { registry },
  } = passage;
  if (clause.link === "→" && subject && !verb)
    return link(
      "cause",
      [passage.discourse.objects, passage.discourse.recent, passage.heads].filter((roles) => roles.length > 0),
      rolesOf(subject, passage),
      passage,
      "occurrence:→",
      certaintyOf(clause, passage),
    );
  if (!verb || !subject || clause.objects.length > 0) return [];
  if (["contribute", "play part", "play role"].includes(verb.lemma) && clause.complements.length === 0)
    return link(
      "cause",
      rolesOf(subject, passage),
      [passage.heads, [passage.topic]].filter((roles) => roles.length > 0),
      passage,
      "occurrence:contribute",
      certaintyOf(clause, passage),
    );
  const reported = verb.passive && reportVerbs.has(verb.lemma);
  if (!reported && (verb.passive || !happens.has(verb.lemma))) return [];
  const words = [
    ...clause.adjectives.flatMap(({ from, to }) => passage.analysis.words.slice(from, to).map(({ low }) => low)),
    ...clause.adverbs,
  ];
  if (verb.lemma === "be" && !words.some((word) => howOften.test(word))) return [];
  if (
    clause.complements.some(({ preposition }) =>
      ["from", "after", "in", "with", "to", "of", "due to", "because of"].includes(preposition),
    ) &&
    verb.lemma !== "be" &&
    !reported
  )
    return [];
  const occurring = rolesOf(subject, passage)
    .map((roles) =>
      roles.filter(
        ({ type }) =>
          (type === undefined && place.section === "symptoms") ||
          type === "symptom" ||
          type === "risk" ||
          type === "disease" ||
          (type === "mechanism" && (verb.lemma !== "be" || denies(clause, passage))),
      ),
    )
    .filter((roles) => roles.length > 0);
  if (occurring.length === 0) return [];
  if (place.section === "complications")
    for (const { entity, type } of occurring.flat())
      if (type === "symptom" && registry.mayTurn(entity, "risk")) registry.settleType(entity, "risk");
  const certainty = certaintyOf(clause, passage);
  const polarity = denies(clause, passage)
    ? ("negated" as const)
    : doubts(clause, passage) && certainty.polarity === "asserted"
      ? ("uncertain" as const)
      : certainty.polarity;
  const outcome =
    ["follow", "result", "ensue", "develop", "arise", "occur", "worsen"].includes(verb.lemma) || clause.link === "so";
  const treatments = passage.heads.some(({ type }) => type === "treatment");
  return link(
    outcome || treatments ? "cause" : "show",
    sources(clause, passage, outcome),
    occurring,
    passage,
    `occurrence:${verb.lemma}`,
    { ...certainty, polarity },
  );
}

const reportVerbs = new Set(["report", "see", "describe", "observe", "note", "encounter", "record", "feel"]);

function sources(
  clause: Clause,
  { heads, topic, discourse, place, grounding }: Passage,
  outcome: boolean,
): Alternatives {
  const treatments = heads.filter(({ type }) => type === "treatment");
  if (treatments.length > 0) return [treatments];
  if (clause.link === "so" || outcome) return [heads, discourse.recent, [topic]].filter((roles) => roles.length > 0);
  return ["tests", "drugs", "procedures", "lifestyle", "supplements", "prevention", "diet", "principles"].includes(
    place.section,
  )
    ? []
    : [
        [
          place.section === "complications" && topic.entity !== grounding.subject
            ? { ...topic, entity: grounding.subject, span: grounding.subjectSpan }
            : topic,
        ],
      ];
}
