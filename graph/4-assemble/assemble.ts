import type { Grounding } from "../2-ground/ground";
import type { Article } from "../model/article";
import type { Entity, EntityId } from "../model/entity";
import type { KnowledgeGraph, Reference } from "../model/knowledge-graph";
import type { Claim, Evidence, Relation } from "../model/relation";
import type { Span } from "../model/source";
import { settleTypes } from "./settle-types";

/** Claims to graph: each fact once, with every place that states it, in article order; ids that survive a recompile. */
export function assemble(article: Article, grounding: Grounding, claims: readonly Claim[], references: readonly Reference[]): KnowledgeGraph {
  const { registry } = grounding;
  for (const [entity, type] of settleTypes(claims, registry.typeOf)) registry.settleType(entity, type);
  const relations = mergeClaims(claims);
  for (const { subject, object, evidence } of claims) {
    registry.alias(subject, wording(article, evidence.subject));
    registry.alias(object, wording(article, evidence.object));
  }
  const used = new Set<EntityId>([grounding.subject, ...relations.flatMap(({ subject, object }) => [subject, object])]);
  const entities = [...used].flatMap((id) => entityOf(id, grounding));
  return { format: "etiograph/1", article, subject: grounding.subject, entities, mentions: [], relations, references };
}

/** How the article words a mention, on one line. */
const wording = ({ source }: Article, { start, end }: Span): string => source.text.slice(start, end).replace(/\*\*|__/g, "").replace(/\s+/g, " ").trim();

function mergeClaims(claims: readonly Claim[]): readonly Relation[] {
  const byId = new Map<string, { claim: Claim; evidence: [Evidence, ...Evidence[]]; qualifiers: Claim["qualifiers"] }>();
  for (const claim of claims) {
    const id = `${claim.subject}.${claim.predicate}.${claim.object}${claim.polarity === "asserted" ? "" : `.${claim.polarity}`}`;
    const known = byId.get(id);
    if (!known) byId.set(id, { claim, evidence: [claim.evidence], qualifiers: claim.qualifiers });
    else {
      known.evidence.push(claim.evidence);
      known.qualifiers = { ...claim.qualifiers, ...known.qualifiers };
    }
  }
  return [...byId].map(([id, { claim, evidence, qualifiers }]) => ({ id, subject: claim.subject, predicate: claim.predicate, object: claim.object, polarity: claim.polarity, qualifiers, evidence }));
}

function entityOf(id: EntityId, { registry }: Grounding): readonly Entity[] {
  const draft = registry.get(id);
  if (!draft?.type) return [];
  const seen = new Set([draft.label.toLowerCase()]);
  const synonyms = [...draft.names].filter((name) => name !== "" && name.length <= 120 && !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
  return [{ id, type: draft.type, label: draft.label, synonyms, curies: draft.curies, ...(draft.closeMatches && { closeMatches: draft.closeMatches }), ...(draft.subtype !== undefined && { subtype: draft.subtype }) }];
}
