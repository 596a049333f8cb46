import type { StatementId } from "@/graph/model/article";
import type { EntityId } from "@/graph/model/entity";
import type { Relation } from "@/graph/model/relation";
import { contains, type Span } from "@/graph/model/source";
import type { GraphIndex } from "./graph-index";
import type { Role } from "./passage";
import { bearingsOf } from "./rests-on";
import type { Selection } from "./view";

/** Words that stand out: the ends of the fact that is read, or the entity. */
export interface WordMark {
  readonly span: Span;
  readonly role: Role | "named";
}

/** What stands out in the article while something is selected. */
export interface Highlights {
  /** The sentences to go to, one after another, in the order of the text. */
  readonly stops: readonly StatementId[];
  /** The sentences that stand out as a whole. */
  readonly lit: ReadonlySet<StatementId>;
  /** The words that stand out, by the sentence they are in. */
  readonly marks: ReadonlyMap<StatementId, readonly WordMark[]>;
}

const nothing: Highlights = { stops: [], lit: new Set(), marks: new Map() };

function gathered(marks: readonly (readonly [StatementId, WordMark])[]): ReadonlyMap<StatementId, readonly WordMark[]> {
  const bySentence = new Map<StatementId, WordMark[]>();
  for (const [statement, mark] of marks) {
    const known = bySentence.get(statement) ?? [];
    const isKnown = known.some(
      ({ role, span }) => role === mark.role && span.start === mark.span.start && span.end === mark.span.end,
    );
    if (!isKnown) bySentence.set(statement, [...known, mark]);
  }
  return bySentence;
}

/** An end that the sentence leaves implied is marked where it is named, in a sentence of its own. */
function ofRelation(index: GraphIndex, { evidence }: Relation): Highlights {
  const places = [...index.places.values()];
  const stated = new Set(evidence.map(({ statement }) => statement));
  const marks = evidence.flatMap((one) =>
    (["subject", "object"] as const).flatMap((role) => {
      const home = places.find(({ statement }) => contains(statement.span, one[role]));
      return home === undefined ? [] : [[home.statement.id, { span: one[role], role }] as const];
    }),
  );
  const stops = places.map(({ statement }) => statement.id).filter((id) => stated.has(id));
  return { stops, lit: stated, marks: gathered(marks) };
}

/** The facts of a path, one after another. */
function ofRelations(index: GraphIndex, ids: ReadonlySet<string>): Highlights {
  const all = [...ids].flatMap((id) => {
    const relation = index.relations.get(id);
    return relation === undefined ? [] : [ofRelation(index, relation)];
  });
  return {
    stops: [...new Set(all.flatMap(({ stops }) => stops))],
    lit: new Set(all.flatMap(({ lit }) => [...lit])),
    marks: gathered(
      all.flatMap(({ marks }) => [...marks].flatMap(([id, some]) => some.map((mark) => [id, mark] as const))),
    ),
  };
}

function ofEntity(index: GraphIndex, id: EntityId): Highlights {
  const mentions = index.graph.mentions.filter(({ entity }) => entity === id);
  return {
    stops: [...new Set(mentions.map(({ statement }) => statement))],
    lit: new Set(),
    marks: gathered(mentions.map(({ statement, span }) => [statement, { span, role: "named" }])),
  };
}

function ofReference(index: GraphIndex, key: string): Highlights {
  const items = [...new Set(bearingsOf(index, key).map(({ item }) => item))];
  return {
    stops: items.flatMap(({ statements }) => statements.slice(0, 1).map(({ id }) => id)),
    lit: new Set(items.flatMap(({ statements }) => statements.map(({ id }) => id))),
    marks: new Map(),
  };
}

/** What is selected stands out, or else the facts of a path that is read. Total: what is unknown stands out nowhere. */
export function highlights(
  index: GraphIndex,
  selection: Selection | null,
  traced: ReadonlySet<string> = new Set(),
): Highlights {
  if (selection === null) return ofRelations(index, traced);
  const { kind, id } = selection;
  switch (kind) {
    case "entity":
      return ofEntity(index, id);
    case "relation": {
      const relation = index.relations.get(id);
      return relation === undefined ? nothing : ofRelation(index, relation);
    }
    case "statement":
      return index.places.has(id) ? { stops: [id], lit: new Set([id]), marks: new Map() } : nothing;
    case "reference":
      return ofReference(index, id);
  }
}
