import { tokenize } from "../../language/tokens";
import type { EntityId } from "../../model/entity";
import { matchNames } from "../matcher";
import type { Name, Scope } from "../place";

const symbol = String.raw`\*{0,3}([A-Z][A-Z0-9]{1,8}(?:-[A-Z0-9]{1,4})?)\*{0,3}`;
const word = String.raw`[\p{L}\p{N}][\p{L}\p{N}/-]*`;
/** Up to four words that end before a mark or before what more is said of the protein. */
const protein = String.raw`(?:the (?:${word} )?(?:enzyme|protein|hormone|receptor|transporter|channel|peptide) )?((?!(?:an?|the|one|part|components?|parts|several|two|both)\b)${word}(?: ${word}){0,3}?)(?=[,.;:]| ?\(| which\b| that\b| and\b)`;
/** "*ABC1* encodes X", "*ABC1*, the gene for X", "the *ABC1* gene, encoding X". */
const patterns: readonly RegExp[] = [
  new RegExp(
    String.raw`${symbol}(?: gene)?,? (?:which |that )?(?:encodes|codes for|encoding|coding for) ${protein}`,
    "gu",
  ),
  new RegExp(String.raw`${symbol},? (?:is )?the gene (?:for|encoding|that encodes|coding for) ${protein}`, "gu"),
];
/** How proteins are called: with a capital or Greek letter or a figure within, or by their endings. */
const shaped = /\p{Lu}|\d|[α-ω]|(?:ase|in|ogen|ein|globulin|ferrin|kine)$/u;
const opening = /encod|codes for|coding for|gene for/;

/** Proteins that the article names as those of a gene, which then goes by their names too: "*ABC1* encodes X". */
export function defineProteins(scope: Scope): readonly Name[] {
  const { text: written, registry } = scope;
  if (!opening.test(written)) return [];
  const text = written.replace(/\s+/g, " ");
  const names = new Map<string, EntityId>();
  for (const pattern of patterns)
    for (const [, gene = "", name = ""] of text.matchAll(pattern)) {
      const entity = registry.find(gene);
      if (entity === undefined || registry.typeOf(entity) !== "gene" || !shaped.test(name)) continue;
      for (const own of namesOf(name, scope)) if (!names.has(own)) names.set(own, entity);
    }
  return [...names].map(([name, entity]) => {
    registry.alias(entity, name);
    return { name, entity };
  });
}

/** The name with the others that the article has given to the same thing; none where it is known for something else. */
function namesOf(name: string, { registry, tree }: Scope): readonly string[] {
  const tokens = tokenize(name, { start: 0, end: name.length });
  const whole = matchNames(tree, tokens).find(({ from, to }) => from === 0 && to === tokens.length)?.entity;
  const known = whole ?? registry.find(name);
  if (known === undefined) return [name];
  if (registry.isLexical(known) || registry.typeOf(known) === "gene") return [];
  return [...new Set([name, registry.get(known)?.label ?? name, ...registry.otherNamesOf(known)])];
}
