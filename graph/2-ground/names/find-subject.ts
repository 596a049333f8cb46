import { tokenize } from "../../language/tokens";
import type { Article } from "../../model/article";
import type { EntityId, EntityType } from "../../model/entity";
import type { Span } from "../../model/source";
import { analyse, spanOfTokens } from "../analysis";
import { extendTree, matchNames } from "../matcher";
import { nameReferents } from "../name";
import type { Referent } from "../naming/referent";
import { type Name, type Place, type Scope, stretchesOf } from "../place";
import { namesOfSubject } from "./names-of-subject";

/** The disease that an article is about. */
interface Subject {
  readonly entity: EntityId;
  /** Where the article first names it. */
  readonly span: Span;
  /** Names that the vocabulary does not know. */
  readonly names: readonly Name[];
}

/**
 * The disease an article is about: what its front matter names, else what its title names, else what its first definition defines
 * ("X (ABC) is a …"). Every article has one, if only its title.
 */
export function findSubject(article: Article, places: readonly Place[], scope: Scope): Subject {
  const { registry } = scope;
  const [inFull, inShort] = article.subject === undefined ? bracketedNames(article.title) : [];
  const wanted = inSmallLetters(article.subject ?? inFull ?? titleName(article.title), scope.text);
  const others = [
    ...(inShort === undefined ? [] : [inShort]),
    ...(article.subject === undefined ? [article.title] : []),
  ];
  const listed = [wanted, ...others].map((name) => nameIn(name, scope)).find((entity) => entity !== undefined);
  const known = article.subject === undefined && isNarrower(wanted, places, scope) ? undefined : listed;
  const isOpen = article.subject === undefined && known === undefined && !opensWith(wanted, places, scope);
  const defined = isOpen ? firstDefined(places, scope) : undefined;
  const entity = known ?? defined?.entity ?? registry.enter({ label: wanted, type: "disease" });
  registry.settleType(entity, "disease");
  registry.alias(entity, wanted);
  const given = article.subject === undefined ? namesOfSubject(article.title, wanted, scope.text, opening(places)) : [];
  for (const name of given) registry.alias(entity, name);
  const unlisted = [
    ...(known ? [] : [wanted]),
    ...(inFull === undefined || inShort === undefined ? [] : [inFull, inShort]),
    ...given,
  ];
  const names = [...new Set(unlisted)].map((name) => ({ name, entity }));
  const named = { ...scope, tree: extendTree(scope.tree, names) };
  return { entity, span: defined?.span ?? firstMention(entity, places, named), names };
}

/** Words with which titles lead up to their subject: "What is X?", "Living with X". */
const leadIn =
  /^(?:what (?:is|are)|what you (?:need|should) (?:to )?know about|understanding|living with|all about|about|an? (?:brief |short )?(?:overview of|introduction to|guide to)|overview of|introduction to|guide to|facts (?:about|on)|everything about)\s+(?:the |an? )?/i;

/** A title without what leads up to its subject and what follows its dash, colon or bracket. */
const titleName = (title: string): string =>
  title
    .replace(leadIn, "")
    .split(/[:–—|(?]|\s-\s|, /)[0]
    ?.trim() || title;

/** A title in capitals as the text words it elsewhere; several words that it never repeats in lower case. */
function inSmallLetters(name: string, text: string): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{4}.* /u.test(name)) return name;
  const low = name.toLowerCase();
  const at = text.toLowerCase().indexOf(low, text.indexOf(name) + name.length);
  return at < 0 ? low : text.slice(at, at + name.length);
}

/** "Long name (LN) deficiency": with either name before the last words. */
function bracketedNames(title: string): readonly string[] {
  const [, long, short, rest] = title.match(/^([^(:?]+?)\s*\(([^()]{2,12})\)\s+(\p{L}[^:–—|(?]*)/u) ?? [];
  return long === undefined ? [] : [`${long} ${rest}`.trim(), `${short} ${rest}`.trim()];
}

/** Types that the subject of an article may have in the vocabulary. */
const subjectTypes: ReadonlySet<EntityType | undefined> = new Set<EntityType>(["disease", "risk", "symptom"]);

/** The longest name of a condition in a title. */
function nameIn(title: string, { tree, registry }: Scope): EntityId | undefined {
  const matches = matchNames(tree, tokenize(title, { start: 0, end: title.length }));
  const conditions = matches.filter(({ entity }) => subjectTypes.has(registry.typeOf(entity)));
  return [...conditions].sort((a, b) => b.to - b.from - (a.to - a.from))[0]?.entity;
}

/** Adjectives that leave a disease what it is. */
const plain =
  /^(hereditary|familial|inherited|genetic|acquired|primary|idiopathic|chronic|acute|adult|childhood|juvenile|pediatric|paediatric|systemic|classic|common|severe|autoimmune|the|a|an|in|on|of|and|with|for|to|[a-z].*ing)$/i;

/**
 * "Transthyretin amyloidosis" is a disease of its own, where the vocabulary has no more than amyloidosis and the article opens with the whole
 * name; so is "ABC1 sickle cell disease", whatever the length of what the vocabulary has.
 */
function isNarrower(wanted: string, places: readonly Place[], scope: Scope): boolean {
  const tokens = tokenize(wanted, { start: 0, end: wanted.length });
  const last = matchNames(scope.tree, tokens).find(({ to }) => to === tokens.length);
  if (!last || last.from === 0 || last.from > 2) return false;
  const before = tokens.slice(0, last.from);
  return before.every(({ text, kind }) => kind === "word" && !plain.test(text)) && opensWith(wanted, places, scope);
}

const opening = (places: readonly Place[]) =>
  places.slice(0, firstItems).flatMap(({ item }) => item.statements.slice(0, 1).map(({ span }) => span));

/** Words that ask and name nothing. */
const asks = new Set(["what", "who", "why", "how", "which", "when", "where"]);

/** How far into an article its first definition is looked for. */
const firstItems = 4;
const firstStatements = 3;

/** Whether the article opens with its title's own words, which then name what it is about whatever else is defined. */
const opensWith = (wanted: string, places: readonly Place[], { text }: Scope): boolean =>
  places
    .slice(0, firstItems)
    .flatMap(({ item }) => item.statements.slice(0, 1))
    .some(({ span }) => text.slice(span.start, span.end).toLowerCase().startsWith(wanted.toLowerCase()));

function firstDefined(places: readonly Place[], { text, tree, registry, markupOf }: Scope): Referent | undefined {
  const opening = places.slice(0, firstItems).flatMap(({ item }) => item.statements.slice(0, firstStatements));
  for (const { span } of opening) {
    const analysis = analyse(text, span, markupOf(span), tree, "statement");
    const definition = analysis.clauses.find(({ verb, subject }) => verb?.lemma === "be" && subject);
    const defined = definition?.subject?.members.find(({ from }) => !asks.has(analysis.words[from]?.low ?? ""));
    const [referent] = defined ? nameReferents(defined, analysis, registry) : [];
    if (referent && (referent.type === "disease" || referent.type === undefined)) return referent;
  }
  return undefined;
}

/** Where the article first names an entity; its first statement that says something if it never does. */
function firstMention(entity: EntityId, places: readonly Place[], { text, tree, markupOf }: Scope): Span {
  for (const span of places.flatMap(({ item }) => stretchesOf(item))) {
    const tokens = tokenize(text, span, markupOf(span));
    const match = matchNames(tree, tokens).find((other) => other.entity === entity);
    if (match) return spanOfTokens(tokens, match);
  }
  const statements = places.flatMap(({ item }) => item.statements);
  return statements.find(({ span }) => span.start < span.end)?.span ?? { start: 0, end: 0 };
}
