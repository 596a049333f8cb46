import type { Grounding } from "../2-ground/ground";
import type { Article } from "../model/article";
import { type Entity, type EntityId, hasSubtype } from "../model/entity";
import type { KnowledgeGraph, Reference } from "../model/knowledge-graph";
import type { Claim } from "../model/relation";
import type { Span } from "../model/source";
import { findMentions } from "./find-mentions";
import { isAllowed } from "./is-allowed";
import { mergeClaims } from "./merge-claims";
import { openWithHeads } from "./open-with-heads";
import { settleTypes } from "./settle-types";
import { signsShown } from "./signs-shown";

/**
 * Claims to graph: entities with their names, mentions, each fact once, and the references that the article uses.
 * On the way it tells, in the grounding's registry, findings that are risks from symptoms, and adds the wordings of the evidence as names.
 */
export function assemble(
  article: Article,
  grounding: Grounding,
  claims: readonly Claim[],
  references: readonly Reference[],
): KnowledgeGraph {
  const { registry, subject } = grounding;
  for (const [entity, type] of settleTypes(claims, registry.typeOf)) registry.settleType(entity, type);
  // A later passage may have shown an entity to be of another type than an earlier claim took it for.
  const standing = signsShown(claims, registry.typeOf).filter((claim) => isAllowed(claim, registry.typeOf));
  for (const claim of standing) {
    registry.alias(claim.subject, wording(article, claim.evidence.subject));
    registry.alias(claim.object, wording(article, claim.evidence.object));
  }
  const relations = mergeClaims(standing);
  const used = new Set<EntityId>([subject, ...relations.flatMap((relation) => [relation.subject, relation.object])]);
  const entities = [...used].flatMap((id) => entityOf(id, grounding));
  const cited = citedKeys(article);
  return {
    format: "etiograph/1",
    article: openWithHeads(article),
    subject,
    entities,
    mentions: findMentions(grounding, used, relations),
    relations,
    references: references.filter(({ id }) => cited.has(id)),
  };
}

const citedKeys = ({ sections }: Article): ReadonlySet<string> =>
  new Set(sections.flatMap(({ items }) => items.flatMap((item) => item.references.map(({ key }) => key))));

/** How the article words a mention, on one line. */
const wording = ({ source }: Article, { start, end }: Span): string =>
  source.text
    .slice(start, end)
    .replace(/\*\*|__/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** Longer wordings are descriptions, not names. */
const longestName = 120;

/** The entity as the graph holds it; none if its type has stayed open. */
function entityOf(id: EntityId, { registry }: Grounding): readonly Entity[] {
  const draft = registry.get(id);
  if (!draft?.type) return [];
  const { label, type, subtype, curies, closeMatches } = draft;
  return [
    {
      id,
      type,
      ...(subtype !== undefined && hasSubtype(type, subtype) && { subtype }),
      label,
      synonyms: synonymsIn(label, registry.otherNamesOf(id)),
      curies,
      ...(closeMatches && { closeMatches }),
    },
  ];
}

/** Names beside the label, each once whatever its capitals. */
function synonymsIn(label: string, names: readonly string[]): readonly string[] {
  const seen = new Set([label.toLowerCase()]);
  return names.filter((name) => {
    const low = name.toLowerCase();
    const isNew = name !== "" && name.length <= longestName && !seen.has(low);
    if (isNew) seen.add(low);
    return isNew;
  });
}
