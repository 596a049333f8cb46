import { memo } from "react";
import type { LensSide } from "@/lib/lens";
import type { TableRow } from "@/lib/table-rows";
import { entityHref, relationHref } from "@/lib/view-url";
import { count, polarityWords } from "@/lib/wording";
import { SideMark } from "../side-mark";

interface Props {
  readonly row: TableRow;
  readonly chosen: boolean;
  /** Which side of the lens it is on. */
  readonly side: string | null;
  /** The sign that the map draws for it. */
  readonly mark: LensSide | null;
}

const fuller = (name: string, short: string): string | undefined => (name === short ? undefined : name);

/** A fact. Looks are in the stylesheet, as there are hundreds; unchanged rows are not drawn again. */
export const FactRow = memo(function FactRow({ row, chosen, side, mark }: Props) {
  const { relation, sentence, names, statements, references, place, elsewhere } = row;
  return (
    <tr aria-current={chosen ? "true" : undefined} data-polarity={relation.polarity}>
      <th scope="row">
        <a href={entityHref(relation.subject)} title={fuller(names.subject, sentence.subject)}>
          {sentence.subject}
        </a>
      </th>
      <td>
        <a href={relationHref(relation.id)}>{sentence.verb}</a>
      </td>
      <td>
        <a href={entityHref(relation.object)} title={fuller(names.object, sentence.object)}>
          {sentence.object}
        </a>
      </td>
      <td>{polarityWords[relation.polarity].verb}</td>
      <td>
        {count(statements, "sentence")}
        {references > 0 && `, ${count(references, "work")}`}
      </td>
      <td>
        {place}
        {elsewhere > 0 && ` +${elsewhere}`}
      </td>
      {side !== null && (
        <td>
          <span>
            {mark !== null && <SideMark side={mark} />}
            {side}
          </span>
        </td>
      )}
    </tr>
  );
});
