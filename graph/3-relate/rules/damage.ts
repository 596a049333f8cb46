import { spanOfWords } from "../../2-ground/analysis";
import type { Clause } from "../../language/clause";
import { fold } from "../../language/fold";
import { nominalsOf } from "../../language/nominalizations";
import type { NounPhrase } from "../../language/phrases";
import { deviations } from "../../lexicon/head-nouns";
import { certaintyOf } from "../certainty";
import type { Draft } from "../link/link";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import type { Alternatives, Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

/** What a verb makes of a measure or part of the body: to raise blood sugar is to cause high blood sugar. */
const becomes: Readonly<Record<string, readonly string[]>> = {
  impair: ["impaired", "poor"],
  prolong: ["prolonged"],
  weaken: ["weak"],
  inflame: ["inflamed"],
  delay: ["delayed"],
  slow: ["slow", "delayed"],
  worsen: ["worse"],
  thin: ["thin"],
  darken: ["darkened"],
  raise: ["raised", "high", "elevated"],
  elevate: ["raised", "high", "elevated"],
  increase: ["increased", "raised", "high", "elevated"],
  lower: ["low", "reduced"],
  reduce: ["reduced", "low"],
  decrease: ["low", "reduced"],
  affect: ["impaired"],
  enlarge: ["enlarged"],
};
/** What a treatment takes away by the same verb: to raise platelets is to treat low platelets. */
const mends: Readonly<Record<string, readonly string[]>> = {
  raise: ["low", "reduced"],
  boost: ["low", "reduced", "impaired"],
  increase: ["low", "reduced"],
  lift: ["low"],
  restore: ["low", "reduced", "impaired"],
  elevate: ["low"],
  lower: ["high", "raised", "elevated"],
  reduce: ["high", "raised", "elevated"],
  decrease: ["high", "raised", "elevated"],
  "bring down": ["high", "raised", "elevated"],
  shrink: ["enlarged", "swollen"],
  normalize: ["abnormal", "raised", "low"],
};
const bodyVerbs = new Set([
  "harm",
  "damage",
  "injure",
  "destroy",
  "scar",
  "ruin",
  "erode",
  "irritate",
  "halt",
  "block",
  "clog",
  "obstruct",
  "thicken",
  "stretch",
  "compress",
  "narrow",
  "stop",
  "plug",
]);

/** A verb of damage or change with a bare object: "it harms the lungs", "raises blood sugar", "shrinks the spleen". The effect is looked up by its own name. */
export const damage: Rule = {
  name: "damage",
  read(passage) {
    return read(passage.clause, passage);
  },
};

const changes = (lemma: string): boolean =>
  becomes[lemma] !== undefined || mends[lemma] !== undefined || bodyVerbs.has(lemma) || nominalsOf(lemma).length > 0;

function read(clause: Clause, passage: Passage): readonly Draft[] {
  const { verb } = clause;
  const object = verb?.passive ? undefined : clause.objects[0];
  if (!verb || !object || !changes(verb.lemma)) return [];
  const named = rolesOf(clause.subject, passage);
  const agents: Alternatives = [
    ...named.filter((roles) => roles.some(({ type }) => type !== undefined)),
    ...(passage.heads.length > 0 ? [passage.heads] : []),
  ];
  const certainty = certaintyOf(clause, passage);
  const harmful = passage.statement.statement.field?.kinds.includes("effects") === true;
  if (mends[verb.lemma] && !harmful && agents[0]?.every(({ type }) => type === "treatment")) {
    const mended = object.members
      .flatMap((member) => findingOf(member, namesWith(mends[verb.lemma] ?? []), passage))
      .filter(({ entity }) => passage.grounding.mentioned.has(entity));
    if (mended.length > 0) return link("treat", agents, [mended], passage, `damage:${verb.lemma}`, certainty);
  }
  const { words } = passage.analysis;
  if (
    object.members.some((member) =>
      words.slice(member.from, member.head).some(({ low }) => deviations.has(low) || low === "abnormal"),
    )
  )
    return toHead(clause, passage);
  const patients = object.members.flatMap((member) =>
    findingOf(
      member,
      (words, noun) => [
        ...namesBehind(nominalsOf(verb.lemma))(words, noun),
        ...namesWith(becomes[verb.lemma] ?? [])(words, noun),
      ],
      passage,
    ),
  );
  return patients.length > 0
    ? link("cause", agents, [patients], passage, `damage:${verb.lemma}`, certainty)
    : toHead(clause, passage);
}

/** In an entry on a process or complication, harm to a part of the body is how that comes about: "infarction scars the spleen" under functional asplenia. */
function toHead(clause: Clause, passage: Passage): readonly Draft[] {
  const { place, heads } = passage;
  if (!["mechanism", "complications", "causes"].includes(place.section) || !bodyVerbs.has(clause.verb?.lemma ?? ""))
    return [];
  const bare = rolesOf(clause.objects[0], passage).every((roles) =>
    roles.every(({ type }) => type === undefined || type === "mechanism"),
  );
  const agents = rolesOf(clause.subject, passage).map((roles) =>
    roles.filter(({ type, entity }) => type !== undefined && !heads.some((head) => head.entity === entity)),
  );
  return bare
    ? link(
        "cause",
        agents,
        [heads.filter(({ type }) => type !== "gene")],
        passage,
        `damage:${clause.verb?.lemma}`,
        certaintyOf(clause, passage),
      )
    : [];
}

type Names = (words: string, noun: string) => readonly string[];
const namesWith =
  (modifiers: readonly string[]): Names =>
  (words, noun) =>
    modifiers.flatMap((modifier) => [`${modifier} ${words}`, `${modifier} ${noun}`]);
const namesBehind =
  (nominals: readonly string[]): Names =>
  (words, noun) =>
    nominals.flatMap((nominal) => [`${words} ${nominal}`, `${noun} ${nominal}`]);

/** The finding that one of the names stands for, if the vocabulary or the article has it. */
function findingOf(member: NounPhrase, names: Names, passage: Passage): readonly Role[] {
  const { registry } = passage.grounding;
  const noun = headNoun(member, passage.analysis);
  if (noun === "" || member.pronoun) return [];
  const words = fold(
    passage.analysis.words
      .slice(member.from, member.head + 1)
      .filter(({ tag }) => tag === "noun" || tag === "adjective")
      .map(({ low }) => low)
      .join(" "),
  );
  const known = names(words, noun)
    .map((name) => registry.find(name))
    .find((entity) => entity !== undefined && ["symptom", "risk", "disease"].includes(registry.typeOf(entity) ?? ""));
  return known === undefined
    ? []
    : [
        {
          entity: known,
          type: registry.typeOf(known),
          span: spanOfWords(passage.analysis, member.from, member.head + 1),
          implied: false,
        },
      ];
}
