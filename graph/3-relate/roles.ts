import { type Analysis, spanOfWords } from "../2-ground/analysis";
import { nameReferents } from "../2-ground/name";
import { typeOfNoun } from "../2-ground/noun-type";
import { fold } from "../language/fold";
import { readGroup } from "../language/group";
import type { Group, Item, NounPhrase } from "../language/phrases";
import { emptyNouns } from "../lexicon/empty-nouns";
import { deviations, mereModifiers, personNouns, pointers, sufferers, variantNouns } from "../lexicon/head-nouns";
import { verbCuesOf } from "./cue-index";
import type { Alternatives, Passage, Role } from "./passage";
import { remembered } from "./remembered";
import { shortfallOf } from "./shortfall";

/** What a coordinated phrase stands for. Examples ("drugs such as A and B") count with what they exemplify. */
export function rolesOf(group: Group | undefined, passage: Passage): Alternatives {
  if (!group) return [];
  return remembered(group, passage, () => readRoles(group, passage));
}

function readRoles(group: Group, passage: Passage): Alternatives {
  const each = group.members.map((member) => phraseRoles(member, passage, group));
  if (each.length === 1) return each[0] ?? [];
  const first = each.flatMap((alternatives) => alternatives[0] ?? []);
  return first.length > 0 ? [first] : [];
}

export const phraseRoles = (phrase: NounPhrase, passage: Passage, group?: Group): Alternatives =>
  group && group.members.length > 1
    ? readPhrase(phrase, passage, group)
    : remembered(phrase, passage, () => readPhrase(phrase, passage, group));

function readPhrase(phrase: NounPhrase, passage: Passage, group?: Group): Alternatives {
  const back = pointsBack(phrase, passage);
  if (back) return back;
  const own = explicitRoles(phrase, passage, group);
  const renamed = phrase.apposition
    .filter(({ renames }) => renames)
    .flatMap((other) => phraseRoles(other, passage)[0] ?? []);
  if (renamed.length > 0) return [renamed];
  const named = own.some(({ type }) => type !== undefined)
    ? []
    : phrase.apposition.flatMap((other) => phraseRoles(other, passage)[0] ?? []);
  if (named.length > 0) return [named];
  const given = phrase.examples ?? exampleGloss(phrase.gloss);
  const examples = given ? examplesOf(phrase, given, passage, group) : [];
  const inside = glossList(phrase, passage);
  const kinds = given ? [] : kindsInBracket(phrase, inside, passage);
  const listed =
    kinds.length > 0
      ? kinds
      : inside.filter(({ type }) => type !== undefined && own.some((role) => role.type === type && type === "test"));
  const all = [
    ...own.filter(
      (role) =>
        (examples.length === 0 || role.type !== undefined) &&
        (kinds.length === 0 || passage.grounding.registry.isLexical(role.entity)),
    ),
    ...examples,
    ...listed,
  ];
  return all.length > 0 ? [all] : [];
}

const generalDisease = new Set(["disease", "illness", "disorder", "condition", "diagnosis"]);

/** Whether the clause is about finding something: only there "the diagnosis" is the disease. */
const finds = ({ clause }: Passage): boolean =>
  verbCuesOf(clause.verb?.lemma ?? "").some(({ frame }) => frame === "detect" || frame === "exclude");

/** "Milder disease" is a degree of it, not the thing. */
const hasComparative = (phrase: NounPhrase, { words }: Analysis): boolean =>
  words
    .slice(phrase.from, phrase.head)
    .some(({ low }) => /^(milder|worse|severer|later|earlier|longer|shorter|more|less|greater)$/.test(low));

/** "Patients" have the topic; "people with X" have X. */
function afflicted(phrase: NounPhrase, passage: Passage): readonly Role[] {
  if (headNoun(phrase, passage.analysis) === "carrier")
    return imply(
      passage.discourse.recent.filter(({ type, entity }) => type === "disease" && entity !== passage.grounding.subject),
    );
  const atRisk = phrase.complements.find(({ preposition }) => preposition === "at");
  if (atRisk) return rolesOf(atRisk.group, passage)[0] ?? [];
  const behindWith = phrase.complements.find(({ preposition }) => preposition === "with" || preposition === "of");
  const own = behindWith
    ? (rolesOf(behindWith.group, passage)[0] ?? []).filter(
        ({ type }) =>
          type === "disease" || (behindWith.preposition === "with" && (type === "risk" || type === "symptom")),
      )
    : [];
  return own.length > 0 ? own : [{ ...passage.topic, implied: true }];
}

/** No content but the head noun: determiners, numbers and words like "severe" do not count. */
const bareOfContent = (phrase: NounPhrase, { words }: Analysis): boolean =>
  words
    .slice(phrase.from, phrase.head)
    .every(
      (word) =>
        word.tag === "determiner" ||
        word.tag === "number" ||
        word.tag === "mark" ||
        word.tag === "adverb" ||
        word.tag === "coordinator" ||
        mereModifiers.has(word.low),
    );

/** "Germline changes", "the loss of one gene copy": of the gene that the entry is about. */
function geneMeant(
  phrase: NounPhrase,
  noun: string,
  { analysis, heads, discourse, grounding }: Passage,
): readonly Role[] {
  const inner = phrase.of?.members[0];
  const points =
    variantNouns.has(noun) || (noun === "loss" && inner !== undefined && variantNouns.has(headNoun(inner, analysis)));
  if (
    !points ||
    hasTerm(phrase, analysis) ||
    (inner !== undefined && !variantNouns.has(headNoun(inner, analysis))) ||
    nameReferents(phrase, analysis, grounding.registry).some(({ type }) => type === "gene")
  )
    return [];
  const genes = heads.filter(({ type }) => type === "gene");
  return imply(genes.length > 0 ? genes : discourse.genes);
}

/** "(e.g. A or B)". */
export function exampleGloss(gloss: readonly Item[][]): Group | undefined {
  for (const items of gloss) {
    const at = items.findIndex(({ kind }) => kind === "example");
    if (at < 0) continue;
    const reading =
      readGroup(items, items[at + 1]?.kind === "comma" ? at + 2 : at + 1, false) ?? modifierList(items.slice(at + 1));
    if (reading) return reading.group;
  }
  return undefined;
}

/** "Deficiencies (iron, B12, folate)": each with the noun before the bracket. */
function kindsInBracket(
  phrase: NounPhrase,
  inside: readonly Role[],
  { analysis, grounding }: Passage,
): readonly Role[] {
  const { registry } = grounding;
  const noun = headNoun(phrase, analysis);
  const kinds = inside.flatMap((role): readonly Role[] => {
    const written = grounding.text.slice(role.span.start, role.span.end);
    const entity =
      role.type === "symptom" || role.type === "risk"
        ? undefined
        : (registry.find(`${written} ${noun}`) ??
          registry.find(`${registry.get(role.entity)?.label ?? role.entity} ${noun}`));
    return entity === undefined ? [] : [{ ...role, entity, type: registry.typeOf(entity) }];
  });
  return kinds.length === inside.length ? kinds : [];
}

/** "(e.g. pneumococcal, meningococcal)": adjectives in a list that share the noun before the bracket. */
function modifierList(items: readonly Item[]): { readonly group: Group } | undefined {
  const members = items.flatMap((item): readonly NounPhrase[] =>
    item.kind === "noun"
      ? [item]
      : item.kind === "adjective"
        ? [
            {
              kind: "noun",
              from: item.from,
              to: item.to,
              head: item.to - 1,
              pronoun: false,
              gloss: [],
              apposition: [],
              complements: [],
            },
          ]
        : [],
  );
  return members.length === 0 ? undefined : { group: { kind: "group", members, joint: "and" } };
}

/** "Elevated markers such as IL-10" are elevated IL-10; "vaccines such as pneumococcal" pneumococcal vaccines: examples share what the phrase says of them. */
export function examplesOf(phrase: NounPhrase, given: Group, passage: Passage, group?: Group): readonly Role[] {
  const {
    analysis,
    grounding: { registry },
  } = passage;
  const leading = group?.members[0] ?? phrase;
  const way = [
    ...analysis.words.slice(phrase.from, phrase.head),
    ...analysis.words.slice(leading.from, leading.head),
  ].find(({ low }) => deviations.has(low))?.low;
  const noun = headNoun(phrase, analysis);
  const shared = given.members.flatMap((member): readonly Role[] => {
    const text = analysis.words
      .slice(member.from, member.to)
      .map(({ low }) => low)
      .join(" ");
    const entity = registry.find(`${text} ${noun}`);
    return entity === undefined
      ? []
      : [
          {
            entity,
            type: registry.typeOf(entity),
            span: spanOfWords(analysis, member.from, member.to),
            implied: false,
          },
        ];
  });
  if (shared.length === given.members.length) return shared;
  return (rolesOf(given, passage)[0] ?? []).map((role) => {
    if (
      role.type === "symptom" ||
      role.type === "risk" ||
      role.type === "disease" ||
      (role.type === "treatment" && way === undefined)
    )
      return role;
    const label = registry.get(role.entity)?.label ?? role.entity;
    const named = registry.find(`${label} ${noun}`);
    if (named !== undefined) return { ...role, entity: named, type: registry.typeOf(named) };
    if (way === undefined || role.type === "gene") return role;
    const entity = registry.find(`${way} ${label}`) ?? registry.enter({ label: `${way} ${label}`, type: "symptom" });
    return { ...role, entity, type: registry.typeOf(entity) };
  });
}

/** What stands in brackets behind a phrase as a list: "follow-up (blood counts, drug levels)". */
export function glossList(phrase: NounPhrase, passage: Passage): readonly Role[] {
  return phrase.gloss.flatMap((items) => {
    const start = items.findIndex(({ kind }) => kind === "noun" || kind === "adjective");
    const reading =
      start >= 0 && items.every(({ kind }) => kind !== "verb") ? readGroup(items, start, false) : undefined;
    return reading
      ? reading.group.members.flatMap((member) => phraseRoles(member, passage, reading.group)[0] ?? [])
      : [];
  });
}

function explicitRoles(phrase: NounPhrase, passage: Passage, group: Group | undefined): readonly Role[] {
  const { analysis, grounding, heads } = passage;
  const { registry } = grounding;
  const shared = group
    ? (sharedModifier(phrase, group, analysis, grounding.registry) ??
      sharedHead(phrase, group, analysis, grounding.registry))
    : undefined;
  if (shared)
    return [
      {
        entity: shared,
        type: registry.typeOf(shared),
        span: spanOfWords(analysis, phrase.from, phrase.to),
        implied: false,
      },
    ];
  const noun = headNoun(phrase, analysis);
  if (sufferers.has(noun) && !hasTerm(phrase, analysis)) return afflicted(phrase, passage);
  if (
    generalDisease.has(noun) &&
    !hasTerm(phrase, analysis) &&
    bareOfContent(phrase, analysis) &&
    !(noun === "diagnosis" && (phrase.of || phrase.determiner !== "the" || !finds(passage)))
  )
    return hasComparative(phrase, analysis) ? [] : [{ ...passage.topic, implied: true }];
  if (isShortfall(phrase, noun, analysis)) {
    const own = shortfallOf(heads, passage);
    if (own.length > 0) return own;
  }
  const genes = geneMeant(phrase, noun, passage);
  if (genes.length > 0) return genes;
  return nameReferents(phrase, analysis, registry)
    .filter(({ type }) => type !== undefined || !(emptyNouns.has(noun) && phrase.to - phrase.from <= 2))
    .map((referent): Role => {
      const short = shorthand(referent.entity, noun, phrase, passage);
      return short ? { ...short, span: referent.span, implied: false } : { ...referent, implied: false };
    });
}

/** "Deficiency", "low levels", without a word on what is lacking. */
function isShortfall(phrase: NounPhrase, noun: string, { words }: Analysis): boolean {
  if (phrase.of || phrase.complements.some(({ preposition }) => preposition === "of")) return false;
  const before = words.slice(phrase.from, phrase.head).filter(({ tag }) => tag === "noun" || tag === "adjective");
  if (noun === "level") return before.length === 1 && /^(low|reduced|poor)$/.test(before[0]?.low ?? "");
  return (noun === "deficiency" || noun === "shortage") && before.every(({ low }) => mereModifiers.has(low));
}

const hasTerm = (phrase: NounPhrase, { words }: Analysis): boolean =>
  words.slice(phrase.from, phrase.to).some((word) => word.term !== undefined);

export const headNoun = (phrase: NounPhrase, { words, tokens }: Analysis): string => {
  const word = words[phrase.borrowed ?? phrase.head];
  return word ? fold(tokens[word.to - 1]?.text ?? word.low) : "";
};

/** "Crises" in an article whose entry is headed "Painful crises": a bare noun stands for the one headed thing that ends in it. */
function shorthand(
  entity: string,
  noun: string,
  phrase: NounPhrase,
  { heads, grounding: { registry }, analysis }: Passage,
): Role | undefined {
  const words = analysis.words
    .slice(phrase.from, phrase.head + 1)
    .filter(({ tag }) => tag !== "determiner" && tag !== "number");
  const acting = heads.filter(
    (role) => role.entity.endsWith(`-${noun}`) && (role.type === "treatment" || role.type === "test"),
  );
  if (
    acting.length === 1 &&
    phrase.determiner !== undefined &&
    !registry.isLexical(entity) &&
    words.slice(0, -1).every(({ tag, term }) => tag === "adjective" && term === undefined)
  )
    return acting[0];
  if (words.length !== 1 || heads.some((role) => role.entity === entity)) return undefined;
  if (entity !== noun) {
    const own = heads.filter(
      (role) => role.entity.endsWith(`-${noun}`) && (role.type === "symptom" || role.type === "risk"),
    );
    return heads.length === 1 && own.length === 1 ? own[0] : undefined;
  }
  if (registry.isLexical(entity)) return undefined;
  const matching = heads.filter((role) => role.entity !== entity && role.entity.endsWith(`-${noun}`));
  if (matching.length === 1) return matching[0];
  const full = registry.headedBy(noun);
  return full !== undefined && full !== entity
    ? { entity: full, type: registry.typeOf(full), span: { start: 0, end: 0 }, implied: false }
    : undefined;
}

/** "Enlarged spleen or liver", "delayed growth and puberty": a later bare noun shares the first member's modifier. */
function sharedModifier(
  phrase: NounPhrase,
  group: Group,
  analysis: Analysis,
  registry: Passage["grounding"]["registry"],
): string | undefined {
  const first = group.members[0];
  if (!first || first === phrase || phrase.to - phrase.from !== 1 || phrase.pronoun) return undefined;
  const own = analysis.words[phrase.from];
  const noun = analysis.tokens[own?.from ?? -1]?.text;
  if (noun === undefined) return undefined;
  const firstTokens = analysis.tokens.slice(
    analysis.words[first.from]?.from ?? 0,
    (analysis.words[first.head]?.to ?? 1) - 1,
  );
  return firstTokens
    .filter(({ kind }) => kind === "word")
    .map(({ text }) => registry.find(`${text} ${noun}`))
    .find((entity) => entity !== undefined);
}

const outcomes = new Set(
  "a an the no normal negative positive abnormal clean clear early late raised low high single one this such".split(
    " ",
  ),
);
/** "Kidney or liver injury", "mood/sleep changes": an earlier bare noun shares the last member's head. */
function sharedHead(
  phrase: NounPhrase,
  group: Group,
  analysis: Analysis,
  registry: Passage["grounding"]["registry"],
): string | undefined {
  const next = group.members[group.members.indexOf(phrase) + 1];
  return headFrom(next, phrase, analysis, registry) ?? headFrom(group.members.at(-1), phrase, analysis, registry);
}

function headFrom(
  last: NounPhrase | undefined,
  phrase: NounPhrase,
  analysis: Analysis,
  registry: Passage["grounding"]["registry"],
): string | undefined {
  if (!last || last === phrase || phrase.pronoun || phrase.to - phrase.from > 2 || last.determiner !== undefined)
    return undefined;
  const lastWord = analysis.words[last.head];
  const tokens = analysis.tokens.slice(analysis.words[last.from]?.from ?? 0, lastWord?.to ?? 0);
  const own = analysis.tokens.slice(analysis.words[phrase.from]?.from ?? 0, analysis.words[phrase.head]?.to ?? 0);
  const head = tokens.at(-1)?.text;
  if (tokens.length < 2 || head === undefined || own.length === 0) return undefined;
  return registry.find(`${own.map(({ text }) => text).join(" ")} ${head}`);
}

const demonstratives = new Set([
  "the",
  "this",
  "these",
  "that",
  "those",
  "its",
  "both",
  "either",
  "each",
  "such",
  "their",
  "neither",
  "all",
]);
const ordinals: Readonly<Record<string, number>> = { former: 0, first: 0, second: 1, latter: -1, third: 2, last: -1 };

/** What a pronoun or a pointing phrase stands for; nothing where the phrase names something itself. */
function pointsBack(phrase: NounPhrase, passage: Passage): Alternatives | undefined {
  const { analysis, discourse, heads, topic } = passage;
  const words = analysis.words.slice(phrase.from, phrase.to);
  const low = words.at(-1)?.low ?? "";
  if (phrase.pronoun) return pronoun(low, passage, phrase);
  const noun = headNoun(phrase, analysis);
  const ordinal = words.length >= 2 && words[0]?.low === "the" ? ordinals[words[1]?.low ?? ""] : undefined;
  const listed = discourse.list.length >= 2 ? discourse.list : heads;
  if (
    ordinal !== undefined &&
    (words.length === 2 || words[2]?.tag === "number" || pointers.has(noun)) &&
    listed.length >= 2
  ) {
    if (words[2]?.low === "two") return [listed.slice(0, 2)];
    return [listed.slice(ordinal).slice(0, 1)];
  }
  if ((low === "two" || low === "three" || low === "four") && (words[0]?.low === "the" || words[0]?.low === "all"))
    return [listed];
  const type = pointers.get(noun);
  if (
    (noun === "result" || type === "test") &&
    words.length > 1 &&
    words.slice(0, -1).every((word) => outcomes.has(word.low))
  ) {
    const tests = heads.filter((role) => role.type === "test");
    if (tests.length > 0)
      return [
        imply(discourse.fresh && discourse.recent.every((role) => role.type === "test") ? discourse.recent : tests),
      ];
  }
  if (
    (phrase.determiner === "its" || phrase.determiner === "their") &&
    words.length === 2 &&
    words[1]?.term === undefined &&
    typeOfNoun(noun, noun)?.type === "mechanism"
  ) {
    const processes = heads.filter((role) => role.type === "mechanism");
    if (processes.length > 0) return [imply(processes)];
  }
  if (
    type === undefined &&
    ["this", "these", "such"].includes(phrase.determiner ?? "") &&
    !words.some(({ term }) => term !== undefined) &&
    !hasOtherContent(words, noun, analysis) &&
    !typeOfNoun(noun, noun) &&
    !personNouns.has(noun)
  ) {
    const sources = [heads, discourse.objects, discourse.recent].filter((roles) => roles.length > 0);
    if (sources.length > 0) return sources.map(imply);
  }
  if (type !== undefined && phrase.determiner === "this") {
    const own = heads.filter((role) => role.type === type);
    if (own.length === 1 && !words.some(({ term }, at) => term !== undefined && at === words.length - 1))
      return [imply(own)];
  }
  if (type === undefined || hasOtherContent(words, noun, analysis)) return undefined;
  if ((phrase.determiner === "a" || phrase.determiner === "an" || phrase.determiner === "one") && words.length > 1) {
    const own = heads.filter((role) => role.type === type && (type === "treatment" || type === "test"));
    if (own.length > 0 && words.every(({ term }) => term === undefined)) return [imply(own)];
  }
  const determiner = phrase.determiner ?? "";
  if (!demonstratives.has(determiner)) return undefined;
  const known = words.at(-1)?.term !== undefined;
  if (known && !["this", "these", "such", "that", "those"].includes(determiner)) return undefined;
  const of = (roles: readonly Role[]) =>
    roles.filter(
      (role) =>
        role.type === type ||
        (type === "gene" && role.type === "pathway") ||
        (type === "symptom" && role.type === "risk"),
    );
  const plural = ["both", "either", "each", "these", "those", "all"].includes(determiner);
  const own = of(heads);
  if (/^(step|measure|practice|habit)$/.test(noun) && own.length > 0) return [imply(own)];
  const sources: (readonly Role[])[] = plural
    ? [of(listed), of(heads), of(discourse.recent)]
    : [of(heads), of(discourse.recent), of(discourse.objects)];
  if (type === "gene" && discourse.genes.length > 0) sources.push(discourse.genes);
  const alternatives = sources.filter((roles) => roles.length > 0).map(imply);
  if (type === "disease" && (plural || phrase.determiner === "these") && passage.grounding.forms.length > 1)
    alternatives.push(
      imply(passage.grounding.forms.map((form) => ({ ...form, type: "disease" as const, implied: true }))),
    );
  if (type === "disease") alternatives.push([topic]);
  if (type === "mechanism" && alternatives.length === 0)
    alternatives.push(...[discourse.objects, heads].filter((roles) => roles.length > 0).map(imply));
  return alternatives;
}

const imply = (roles: readonly Role[]): readonly Role[] => roles.map((role) => ({ ...role, implied: true }));

function hasOtherContent(words: Analysis["words"], noun: string, { tokens }: Analysis): boolean {
  void noun;
  return words
    .slice(0, -1)
    .some(
      (word) =>
        word.tag !== "determiner" &&
        word.tag !== "number" &&
        !mereModifiers.has(word.low) &&
        tokens[word.from]?.kind === "word",
    );
}

const analysisLow = (member: NounPhrase, { analysis: { words } }: Passage): string => words[member.head]?.low ?? "";
const treating = new Set(["drugs", "supplements", "procedures", "lifestyle", "prevention", "regenerative", "diet"]);

function pronoun(low: string, passage: Passage, phrase: NounPhrase): Alternatives {
  const { discourse, heads, topic } = passage;
  if (phrase.of && !phrase.of.members.every(({ pronoun: bare }) => bare)) return rolesOf(phrase.of, passage);
  const listed = discourse.list.length >= 2 ? discourse.list : heads;
  if (["both", "either", "neither", "each", "all"].includes(low))
    return [
      ...[listed, heads, ...(low === "all" ? [discourse.recent] : [])].filter((roles) => roles.length > 0).map(imply),
      ...(low === "all" ? [[topic]] : []),
    ];
  if (phrase.of) return phrase.of.members.flatMap((member) => pronoun(analysisLow(member, passage), passage, member));
  if (["some", "many", "most", "few", "others", "several", "one"].includes(low))
    return treating.has(passage.place.section) ? [] : [[topic]];
  if (["this", "that", "it", "they", "them", "these", "those", "itself", "themselves", "such"].includes(low)) {
    const event =
      low === "this" || low === "that"
        ? discourse.fresh
          ? [discourse.objects, discourse.recent, heads]
          : [discourse.objects, heads, discourse.recent]
        : discourse.fresh
          ? [discourse.recent, heads, discourse.objects]
          : [heads, discourse.recent, discourse.objects];
    return [...event.filter((roles) => roles.length > 0).map(imply), [topic]];
  }
  return [];
}

/** Whether a phrase is about people. */
export const isPersonal = (phrase: NounPhrase, analysis: Analysis): boolean =>
  personNouns.has(headNoun(phrase, analysis));
