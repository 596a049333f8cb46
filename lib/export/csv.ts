import { csvText } from "./csv-text";
import type { Extract } from "./extract";
import { factRecords } from "./fact-record";
import type { Format } from "./format";

const head = [
  "fact",
  "subject id",
  "subject",
  "subject type",
  "predicate",
  "object id",
  "object",
  "object type",
  "polarity",
  "sign",
  "origin",
  "frequency",
  "item",
  "statement",
  "quote",
  "rule",
  "sources",
  "supported by",
  "qualified by",
  "contradicted by",
] as const;

function write(extract: Extract): string {
  const { entities } = extract.index;
  const ends = (id: string): readonly [string, string, string] => {
    const entity = entities.get(id);
    return [id, entity?.label ?? id, entity?.type ?? ""];
  };
  const rows = factRecords(extract).flatMap(({ relation, sign, evidence }) =>
    evidence.map(({ item, statement, quote, rule, sources, references }) => {
      const keys = (wanted: string): string =>
        references.flatMap(({ key, stance }) => (stance === wanted ? [key] : [])).join("; ");
      return [
        relation.id,
        ...ends(relation.subject),
        relation.predicate,
        ...ends(relation.object),
        relation.polarity,
        sign,
        relation.qualifiers.origin ?? "",
        relation.qualifiers.frequency ?? "",
        item,
        statement,
        quote,
        rule,
        sources.join("; "),
        keys("supports"),
        keys("qualifies"),
        keys("conflicts"),
      ];
    }),
  );
  return csvText([head, ...rows]);
}

/** A row for each fact and each piece of evidence. */
export const csv: Format = {
  id: "csv",
  name: "CSV",
  use: "a row for each fact and each piece of evidence; spreadsheets, R, pandas",
  kind: "graph",
  mime: "text/csv;charset=utf-8",
  write: (extract) => [{ suffix: ".csv", text: write(extract) }],
};
