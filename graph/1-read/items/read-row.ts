import { likenessColumns } from "../../lexicon/headings";
import type { FieldKind, SectionKind, Statement } from "../../model/article";
import type { RowBlock } from "../blocks/block";
import { trim } from "../trim";
import { fieldKinds } from "./field-kinds";
import { headColumn } from "./head-column";
import type { ItemDraft } from "./item-draft";
import { readAttributions } from "./read-attributions";

/** "–", "N/A": a cell that says nothing. */
const nothing = /^(?:[^\p{L}\p{N}]*|n\/?a|none|nil)$/iu;

/** Reads a table row: one cell heads the item, each other cell is a field labelled by its column. A row without cells gives none. */
export function readRow(text: string, block: RowBlock, section: SectionKind): ItemDraft | undefined {
  const { at, saysWhatFor } = headColumn(text, block.header, section);
  const first = block.cells[at];
  if (!first) return undefined;
  const head = trim(text, first);
  const fields = block.cells.flatMap((cell, index) =>
    index === at ? [] : [{ ...readAttributions(text, cell), label: block.header[index], index }],
  );
  const statements = fields.flatMap(({ body, label, index }) =>
    nothing.test(text.slice(body.start, body.end))
      ? []
      : [
          label
            ? {
                span: body,
                field: {
                  kinds: kindsOf(text.slice(label.start, label.end), saysWhatFor && index === 0, section),
                  label,
                },
              }
            : { span: body },
        ],
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

/** Remarks on a test say what it is for. */
const remarks = /\b(comments?|notes?|remarks?|considerations?|points|rationale|reasons?)\b/i;

function kindsOf(label: string, isPurpose: boolean, section: SectionKind): Required<Statement>["field"]["kinds"] {
  if (isPurpose || (section === "tests" && remarks.test(label))) return ["purpose"];
  if (section === "differential" && likenessColumns.test(label.toLowerCase())) return ["features"];
  const kinds: readonly FieldKind[] = fieldKinds(label);
  return kinds.length > 0 ? kinds : ["other"];
}
