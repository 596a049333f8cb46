import type { EntityId } from "@/graph/model/entity";
import type { Relation } from "@/graph/model/relation";
import { originsOf } from "./fact-traits";
import { type GraphIndex, otherEnd } from "./graph-index";
import { shownName } from "./shown-name";
import { passagesOf, sourcesOf } from "./sources";
import { subjectForms } from "./support";
import type { Lens } from "./view";
import { count } from "./wording";

/** The two sides that a lens tells apart, and what is on both. */
export const lensSides = ["left", "both", "right"] as const;
export type LensSide = (typeof lensSides)[number];

/** What a lens shows of an article. */
export interface LensReading {
  readonly lens: Lens;
  readonly title: string;
  /** One sentence that says which facts these are. */
  readonly meaning: string;
  readonly sides: Readonly<Record<LensSide, string>>;
  /** Its two sides are what it is asked for: they are told apart on the map. */
  readonly compares: boolean;
  /** The facts it shows, with the side each is on. */
  readonly facts: ReadonlyMap<string, LensSide>;
}

type Reader = (index: GraphIndex) => Omit<LensReading, "lens">;

const sideOf = (left: boolean, right: boolean): LensSide | null =>
  left && right ? "both" : left ? "left" : right ? "right" : null;

function sorted(index: GraphIndex, side: (relation: Relation) => LensSide | null): ReadonlyMap<string, LensSide> {
  const facts = new Map<string, LensSide>();
  for (const relation of index.graph.relations) {
    const found = side(relation);
    if (found !== null) facts.set(relation.id, found);
  }
  return facts;
}

const doubted: Reader = (index) => ({
  title: "Uncertain or denied",
  meaning: "The article is unsure of these or denies them",
  sides: { left: "uncertain", both: "uncertain and denied", right: "denied" },
  compares: false,
  facts: sorted(index, ({ polarity }) => sideOf(polarity === "uncertain", polarity === "negated")),
});

const disputed: Reader = (index) => ({
  title: "Questioned",
  meaning: "The literature qualifies or contradicts these",
  sides: { left: "qualified", both: "both", right: "contradicted" },
  compares: false,
  facts: sorted(index, (relation) => {
    const stances = passagesOf(index, relation).flatMap(({ item }) => item.references.map(({ stance }) => stance));
    return sideOf(stances.includes("qualifies"), stances.includes("conflicts"));
  }),
});

const single: Reader = (index) => ({
  title: "One source",
  meaning: "One passage states these, with one work of literature or none",
  sides: { left: "with one", both: "both", right: "with none" },
  compares: false,
  facts: sorted(index, (relation) => {
    if (passagesOf(index, relation).length > 1) return null;
    const { references } = sourcesOf(index, relation);
    return sideOf(references === 1, references === 0);
  }),
});

const origin: Reader = (index) => ({
  title: "Germline / somatic",
  meaning: "Said of changes in the germline or in body cells",
  sides: { left: "germline", both: "both", right: "somatic" },
  compares: true,
  facts: sorted(index, (relation) => {
    const found = originsOf(index, relation);
    return sideOf(found.includes("germline"), found.includes("somatic"));
  }),
});

/** What a fact says of one of its ends, whoever that is. */
const saying = (relation: Relation, of: EntityId): string =>
  [relation.predicate, relation.subject === of ? "of" : "to", otherEnd(relation, of), relation.polarity].join(" ");

const forms: Reader = (index) => {
  const all = subjectForms(index);
  const [subject, ...others] = all;
  const sayings = (ids: readonly EntityId[]): ReadonlySet<string> =>
    new Set(ids.flatMap((id) => index.relationsOf(id).map((relation) => saying(relation, id))));
  const [left, right] = [sayings(subject === undefined ? [] : [subject]), sayings(others)];
  const names = all.map((id) => shownName(index, id));
  const [name = "the subject", ...rest] = names;
  const other = rest.join(", ");
  const none = rest.length === 0;
  return {
    title: none ? "Forms" : `${name} / ${other}`,
    meaning: none ? "The article tells of one form only" : `Said of ${name}, of ${other} or of both alike`,
    sides: { left: `only ${name}`, both: "shared", right: `only ${other}` },
    compares: true,
    facts: sorted(index, (relation) => {
      const ends = all.filter((id) => relation.subject === id || relation.object === id);
      if (none || ends.length === 0) return null;
      if (ends.length > 1) return "both";
      const said = ends.map((id) => saying(relation, id));
      return sideOf(
        said.some((one) => left.has(one)),
        said.some((one) => right.has(one)),
      );
    }),
  };
};

const readers: Readonly<Record<Lens, Reader>> = { doubted, disputed, single, origin, forms };

const known = new WeakMap<GraphIndex, Map<Lens, LensReading>>();

/** What a lens shows; worked out once for a graph. */
export function readLens(index: GraphIndex, lens: Lens): LensReading {
  const readings = known.get(index) ?? new Map<Lens, LensReading>();
  known.set(index, readings);
  const found = readings.get(lens);
  if (found !== undefined) return found;
  const reading = { lens, ...readers[lens](index) };
  readings.set(lens, reading);
  return reading;
}

/** The side of the lens that a fact is on; null without a lens, and for a fact that it does not show. */
export const lensSide = (index: GraphIndex, lens: Lens | null, relation: string): LensSide | null =>
  lens === null ? null : (readLens(index, lens).facts.get(relation) ?? null);

/** How many of some facts are on each side; sides without any are left out. */
export function lensCounts(
  { sides, facts }: LensReading,
  relations: readonly Relation[],
): readonly { readonly side: LensSide; readonly name: string; readonly number: number }[] {
  return lensSides
    .map((side) => ({
      side,
      name: sides[side],
      number: relations.filter(({ id }) => facts.get(id) === side).length,
    }))
    .filter(({ number }) => number > 0);
}

/** What a lens shows in one line: "31 facts …: 17 uncertain, 14 denied". */
export function lensSummary(reading: LensReading, relations: readonly Relation[]): string {
  const parts = lensCounts(reading, relations).map(({ name, number }) => `${number} ${name}`);
  return `${reading.meaning}: ${parts.length === 0 ? count(0, "fact") : parts.join(", ")}`;
}
