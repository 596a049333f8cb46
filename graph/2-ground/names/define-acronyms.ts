import { fold } from "../../language/fold";
import { type Token, tokenize } from "../../language/tokens";
import type { EntityId } from "../../model/entity";
import type { Span } from "../../model/source";
import { spanOfTokens } from "../analysis";
import { matchNames, type NameMatch } from "../matcher";
import { isInnate } from "../naming/is-innate";
import { typeOfNoun } from "../noun-type";
import { type Name, type Place, type Scope, stretchesOf } from "../place";
import { type Definition, findDefinitions } from "./find-definitions";

/** Enters the acronyms that the article introduces ("acute chest syndrome (ACS)") and gives the names that follow from them: the first introduction counts. */
export function defineAcronyms(places: readonly Place[], scope: Scope): readonly Name[] {
  const { text, tree, markupOf } = scope;
  const names: Name[] = [];
  const seen = new Set<string>();
  for (const span of places.flatMap(({ item }) => stretchesOf(item))) {
    if (text.indexOf("(", span.start) < 0) return names;
    if (!text.slice(span.start, span.end).includes("(")) continue;
    const tokens = tokenize(text, span, markupOf(span));
    const terms = matchNames(tree, tokens);
    for (const definition of findDefinitions(tokens)) {
      const short = textAt(text, spanOfTokens(tokens, definition.short));
      if (seen.has(short)) continue;
      seen.add(short);
      names.push(...namesFrom(definition, short, tokens, terms, scope));
    }
  }
  return names;
}

function namesFrom(
  { long }: Definition,
  short: string,
  tokens: readonly Token[],
  terms: readonly NameMatch[],
  { text, registry }: Scope,
): readonly Name[] {
  const name = textAt(text, spanOfTokens(tokens, long))
    .replace(/\*\*|\s+/g, " ")
    .trim();
  const noun = tokens[long.to - 1]?.text ?? "";
  // Antibodies in the plural are the body's own.
  const suggested = noun === "antibodies" ? "mechanism" : typeOfNoun(fold(noun), noun)?.type;
  const type = isNamedWith(name) || (suggested === "symptom" && isInnate(name.toLowerCase())) ? "disease" : suggested;
  const entity = knownEntity(long, terms) ?? registry.enter({ label: name, type });
  registry.alias(entity, short);
  return [
    { name: short, entity },
    { name, entity },
  ];
}

/** "Drug reaction with eosinophilia and systemic symptoms": what is known by such a short form is a disease, unless it is something that is done. */
function isNamedWith(name: string): boolean {
  const noun = name.match(/(\p{L}+) with /u)?.[1];
  const type = noun === undefined ? undefined : typeOfNoun(fold(noun), noun)?.type;
  return noun !== undefined && type !== "treatment" && type !== "test" && type !== "gene" && type !== "pathway";
}

/** The known name that the long form is; else one that it is the end of, since letters may match late. */
const knownEntity = ({ from, to }: Definition["long"], terms: readonly NameMatch[]): EntityId | undefined =>
  (
    terms.find((term) => term.from === from && term.to === to) ??
    terms.find((term) => term.from <= from && term.to === to)
  )?.entity;

const textAt = (text: string, { start, end }: Span): string => text.slice(start, end);
