import { type Token, tokenize } from "../../language/tokens";
import type { EntityId } from "../../model/entity";
import { matchNames } from "../matcher";
import type { Name, Place, Scope } from "../place";

/** How far a disease goes, or when it begins: elsewhere that leaves it the same disease, among its forms it tells one from another. */
const degree =
  /^(localized|limited|generalized|disseminated|diffuse|mild|moderate|severe|acute|chronic|transient|persistent|juvenile|infantile|adult|early-onset|late-onset)$/;

/** Words behind the name of a disease that make a form of it: "X major", "X minor". */
const grade = /^(major|minor|intermedia)$/;
const written = /(major|minor|intermedia)\b/i;
const number = /^(\d|[ivx]+)[a-z]?$/;
/** How far before the name its number may stand: "type 2 autoimmune X". */
const reach = 4;
/** Adjectives that tell of a time or state of one disease. */
const passing =
  /^(the|an?|this|that|these|most|some|many|few|all|any|each|other|both|such|no|(un)?treated|active|inactive|severe|mild|advanced|established|early|late|long-?standing|suspected|proven|stable|uncontrolled|untreated|acute|chronic|human|adult|established|familial|of|with|for|and|or|as|to)$/;

/** "X minor (the trait)", "the severe kind (the major form)". */
const nickname = /^(trait|form|type|variant|carrier)$/;

/** By what else text on the forms calls one of them in brackets: "X minor (the trait)" is "the trait" from then on. */
export const defineNicknames = (places: readonly Place[], { text, tree, registry, markupOf }: Scope): readonly Name[] =>
  places.flatMap(({ section, item }) => {
    if (section !== "types" && section !== "names" && section !== "lead") return [];
    return item.statements.flatMap(({ span }) => {
      if (!/\(the [a-z-]+( [a-z-]+)?\)/.test(text.slice(span.start, span.end))) return [];
      const tokens = tokenize(text, span, markupOf(span));
      return matchNames(tree, tokens).flatMap(({ to, entity }): readonly Name[] => {
        const [open, the, ...rest] = tokens.slice(to, to + 5);
        const close = rest.findIndex(({ text: mark }) => mark === ")");
        const noun = rest[close - 1];
        if (open?.text !== "(" || the?.low !== "the" || !noun || !nickname.test(noun.low) || !registry.isForm(entity))
          return [];
        return [{ name: text.slice(rest[0]?.start, noun.end), entity }];
      });
    });
  });

/** The forms that text on the forms names by what stands behind the name of the subject: "X major". Known before the heads are, which may be such names. */
export const defineGrades = (places: readonly Place[], scope: Scope, subject: EntityId): readonly Name[] =>
  places.flatMap(({ section, item }) => {
    if (section !== "types") return [];
    const spans = [...(item.head ? [item.head] : []), ...item.statements.map(({ span }) => span)];
    return spans.flatMap((span) => {
      if (!written.test(scope.text.slice(span.start, span.end))) return [];
      const tokens = tokenize(scope.text, span, scope.markupOf(span));
      return matchNames(scope.tree, tokens).flatMap(({ from, to, entity }): readonly Name[] => {
        const behind = tokens[to];
        if (entity !== subject || !behind || !grade.test(behind.low)) return [];
        const name = scope.text.slice(tokens[from]?.start, behind.end);
        const form = formCalled(name, scope);
        const short = scope.text.slice(tokens[to - 1]?.start, behind.end);
        return [name, ...(to - from > 1 ? [short] : [])].map((given) => ({ name: given, entity: form }));
      });
    });
  });

function formCalled(name: string, { registry }: Scope): EntityId {
  const entity = registry.find(name) ?? registry.enter({ label: name, type: "disease" });
  registry.setForm(entity);
  return entity;
}

/** The forms that running text on the forms of the subject names by degree: "Localized X stays in the nose, generalized X spreads." */
export function defineForms(places: readonly Place[], scope: Scope, subject: EntityId): readonly Name[] {
  const { text, tree, markupOf } = scope;
  const found = new Set<string>();
  const certain = new Set<string>();
  for (const { section, item } of places) {
    if (section !== "types" || item.head) continue;
    for (const [at, { span }] of item.statements.entries()) {
      const tokens = tokenize(text, span, markupOf(span));
      for (const { from, to, entity } of matchNames(tree, tokens)) {
        if (entity !== subject) continue;
        const start = numberBefore(tokens, from) ?? (at === 0 ? wordBefore(tokens, from) : undefined);
        if (start !== undefined) certain.add(text.slice(tokens[start]?.start, tokens[to - 1]?.end));
        const before = tokens[from - 1]?.low.replace(/ised$/, "ized") ?? "";
        if (start !== undefined || !degree.test(before) || !tokens[from]?.gap) continue;
        const named = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
        found.add(`${before} ${named}`);
      }
    }
  }
  const degrees = new Set([...found].map((name) => name.split(" ")[0]));
  // One alone is a remark on the disease.
  const names = [...certain, ...(degrees.size < 2 ? [] : found)];
  return names.map((name) => ({ name, entity: formCalled(name, scope) }));
}

/** Where "type 2 autoimmune X" begins. */
function numberBefore(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from - 2; at >= Math.max(0, from - reach); at--)
    if (tokens[at]?.low === "type" && number.test(tokens[at + 1]?.low ?? "")) return at;
  return undefined;
}

/** Where "in seronegative X" begins, with which the text turns to a form: behind its first word. */
const placeBefore = (tokens: readonly Token[], from: number): number | undefined =>
  from === 2 && tokens[0]?.low === "in" && tokens[1]?.kind === "word" && !passing.test(tokens[1].low) ? 1 : undefined;

/** "Neonatal X comes about when …": whom or what it strikes tells of one form. */
const telling = /^(neonatal|congenital|cutaneous)$/;

/** Where a form begins with which a text opens. */
const wordBefore = (tokens: readonly Token[], from: number): number | undefined =>
  from === 1 && telling.test(tokens[0]?.low ?? "") ? 0 : placeBefore(tokens, from);
