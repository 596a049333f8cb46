import { headColumns } from "../../lexicon/headings";
import type { FieldKind, SectionKind, Statement } from "../../model/article";
import type { Span } from "../../model/source";
import type { RowBlock } from "../blocks/block";
import { trim } from "../trim";
import { fieldKinds, isFieldLabel } from "./field-kinds";
import type { ItemDraft } from "./item-draft";
import { readAttributions } from "./read-attributions";

/** Sections whose tables may name the treatment in a later column, behind what it is for. */
const treating: ReadonlySet<SectionKind> = new Set([
  "drugs",
  "principles",
  "supplements",
  "procedures",
  "lifestyle",
  "prevention",
  "other",
]);

/** Reads a table row: one cell heads the item, each other cell is a field labelled by its column. A row without cells gives none. */
export function readRow(text: string, block: RowBlock, section: SectionKind): ItemDraft | undefined {
  const at = headColumn(text, block.header, section);
  const first = block.cells[at];
  if (!first) return undefined;
  const head = trim(text, first);
  // A first column that does not head the row says what the treatment is for.
  const fields = block.cells.flatMap((cell, index) =>
    index === at ? [] : [{ ...readAttributions(text, cell), label: block.header[index], isPurpose: index === 0 }],
  );
  const statements = fields.flatMap(({ body, label, isPurpose }) =>
    body.start >= body.end ? [] : [cellStatement(text, body, label, isPurpose)],
  );
  return {
    span: block.span,
    head,
    question: false,
    entry: true,
    row: true,
    field: false,
    statements: statements.length > 0 ? statements : [{ span: head }],
    citations: fields.flatMap(({ citations }) => citations),
    references: fields.flatMap(({ references }) => references),
    markup: fields.flatMap(({ brackets }) => brackets).sort((a, b) => a.start - b.start),
    irregularities: fields.flatMap(({ irregularities }) => irregularities),
  };
}

/** Which column of a row names its subject: the first, unless a later one is headed "Treatment" and the first says what for. */
function headColumn(text: string, header: readonly Span[], section: SectionKind): number {
  const names = header.map(({ start, end }) => text.slice(start, end).toLowerCase());
  if (!treating.has(section) || names[0] === undefined || headColumns.test(names[0])) return 0;
  return Math.max(
    0,
    names.findIndex((name) => headColumns.test(name) && !isFieldLabel(name)),
  );
}

function cellStatement(text: string, span: Span, label: Span | undefined, isPurpose: boolean): Omit<Statement, "id"> {
  if (!label) return { span };
  const kinds: readonly FieldKind[] = isPurpose ? ["purpose"] : fieldKinds(text.slice(label.start, label.end));
  return { span, field: { kinds: kinds.length > 0 ? kinds : ["other"], label } };
}
