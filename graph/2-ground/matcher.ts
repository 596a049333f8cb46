import { type Token, tokenize } from "../language/tokens";
import { listsParts } from "./names/lists-parts";

/** Names of entities as a tree of folded words, for longest match. */
export interface NameTree {
  readonly next: Map<string, NameTree>;
  /** Entities that end here, with the name as the vocabulary writes it. */
  readonly ends: { readonly entity: string; readonly name: string; readonly shout: boolean }[];
  /** The tree that it adds to, of which it has only the branches that are touched. */
  readonly base: NameTree | undefined;
}

/** A known name in a token sequence: tokens `from` to `to`, half-open. */
export interface NameMatch {
  readonly from: number;
  readonly to: number;
  readonly entity: string;
}

/** A tree without names. */
export const emptyTree = (): NameTree => ({ next: new Map(), ends: [], base: undefined });

/** What follows a word. */
const branch = ({ next, base }: NameTree, folded: string): NameTree | undefined =>
  next.get(folded) ?? base?.next.get(folded);

/** Adds a name to the tree. An entity added later under the same name takes precedence: what an article defines beats the lexicon. */
export function addName(tree: NameTree, name: string, entity: string): void {
  insert(tree, name, entity, (known) => known ?? emptyTree());
}

/** A tree with more names, over the original, which stays as it is: branches are shared until they are touched. */
export function extendTree(
  tree: NameTree,
  names: readonly { readonly name: string; readonly entity: string }[],
): NameTree {
  if (names.length === 0) return tree;
  const root: NameTree = tree.base ? copyOf(tree) : { next: new Map(), ends: tree.ends, base: tree };
  for (const { name, entity } of names) insert(root, name, entity, (known) => (known ? copyOf(known) : emptyTree()));
  return root;
}

const copyOf = ({ next, ends, base }: NameTree): NameTree => ({ next: new Map(next), ends: [...ends], base });

/** Adds a name below a root, having each branch on the way made or replaced first. A name without words is left out. */
function insert(root: NameTree, name: string, entity: string, renew: (known: NameTree | undefined) => NameTree): void {
  let node = root;
  for (const token of tokenize(name, { start: 0, end: name.length })) {
    if (isJoint(token)) continue;
    const child = renew(branch(node, token.folded));
    node.next.set(token.folded, child);
    node = child;
  }
  if (node !== root) node.ends.unshift({ entity, name, shout: isShout(name) });
}

/** Hyphens and slashes make no difference to a name. */
const isJoint = ({ kind }: Token): boolean => kind === "hyphen" || kind === "slash";

/** Acronyms such as "WAS" or "CT" must be written in capitals, or they would match ordinary words. */
const isShout = (name: string): boolean => !/\s/.test(name) && (name.match(/\p{Lu}/gu)?.length ?? 0) >= 2;

/** The longest known names in a token sequence, from left to right, without overlap, on whole words. */
export function matchNames(tree: NameTree, tokens: readonly Token[]): readonly NameMatch[] {
  const matches: NameMatch[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = startsWord(tokens, at) ? longest(tree, tokens, at) : undefined;
    if (match) {
      matches.push(match);
      at = match.to;
    } else at++;
  }
  return matches;
}

const startsWord = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (!token || (token.kind !== "word" && token.kind !== "number")) return false;
  return at === 0 || token.gap || tokens[at - 1]?.kind !== "hyphen";
};

function longest(tree: NameTree, tokens: readonly Token[], from: number): NameMatch | undefined {
  let node: NameTree | undefined = tree;
  let best: NameMatch | undefined;
  let beforePart: NameMatch | undefined;
  for (let at = from; at < tokens.length && node; at++) {
    const token = tokens[at] as Token;
    if (isJoint(token)) {
      if (at === from) return undefined;
      continue;
    }
    node = branch(node, token.folded);
    if (!node) break;
    if (token.low === "of" || token.low === "in") beforePart = best;
    const end = node.ends.length > 0 && node.ends.find(({ shout }) => !shout || shouts(tokens, from, at + 1));
    if (end && endsWord(tokens, at)) best = { from, to: at + 1, entity: end.entity };
  }
  // "Pain in the chest and the back" is not chest pain alone.
  return beforePart && best && best !== beforePart && listsParts(tokens, from, best.to) ? beforePart : best;
}

/** Two capitals, a capital and a digit, or a lone capital. */
const capitals = /\p{Lu}.*\p{Lu}|\p{Lu}.*\d|^\p{Lu}$/u;

const shouts = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => capitals.test(text));

/** Not before a glued hyphen and another word: in "steroid-sparing" no steroid is named. */
const endsWord = (tokens: readonly Token[], at: number): boolean => {
  const hyphen = tokens[at + 1];
  const after = tokens[at + 2];
  return !(hyphen?.kind === "hyphen" && !hyphen.gap && after && !after.gap && after.kind === "word");
};
