import type { EntityId, EntityType } from "@/graph/model/entity";
import type { Drawn, DrawnGroup } from "./drawn";
import type { GraphIndex } from "./graph-index";
import { groupLabel } from "./groups";
import { type Cell, type Chapter, indent } from "./layout/placement";
import { soften } from "./layout/soft-hyphens";
import { fittingWidth, wrap } from "./layout/wrap";
import { shownName } from "./shown-name";
import { story } from "./story";
import { subjectForms } from "./support";
import { groupRight, padding, textLeft, textRight, typography } from "./typography";

/** How boxes are cut: as wide as their column, or each as its own label asks. */
export interface Cut {
  readonly own: boolean;
  readonly lines: number;
}

export interface TypedChapter extends Chapter {
  readonly type: EntityType;
}

const textWidths = { min: 62, max: 108 };

/** Words wider than this are broken rather than that all boxes are widened; sooner in members, which are seen rarely. */
const longestWord = { alone: 120, member: 92 };
const softened = (label: string, width: number = longestWord.alone): string => soften(label, width, typography.size);

/** What is written in a box, in lines that fit its width. */
export function linesIn(label: string, width: number, isGroup: boolean): readonly string[] {
  const room = width - textLeft - (isGroup ? groupRight : textRight);
  return wrap(softened(label, room), room, typography.size);
}

function cell(id: string, label: string, column: number, isGroup: boolean, cut: Cut): Cell {
  const beside = textLeft + (isGroup ? groupRight : textRight);
  const width = cut.own ? fittingWidth([softened(label)], textWidths, cut.lines, typography.size) + beside : column;
  return { id, width, height: linesIn(label, width, isGroup).length * typography.line + 2 * padding };
}

/** A column's width is that of its widest state, so that opening a group leaves it as it is. */
function columnWidth(labels: readonly string[], groups: readonly string[], members: readonly string[], lines: number) {
  const { size } = typography;
  const longest = fittingWidth(
    members.map((label) => softened(label, longestWord.member)),
    { min: 0, max: 0 },
    1,
    size,
  );
  return Math.max(
    fittingWidth(
      labels.map((label) => softened(label)),
      textWidths,
      lines,
      size,
    ) +
      textLeft +
      textRight,
    longest + textLeft + textRight + indent,
    groups.length === 0 ? 0 : fittingWidth(groups, { ...textWidths, min: 0 }, lines, size) + textLeft + groupRight,
  );
}

/** The boxes of each chapter, cut to size; those without links of their own stay in the order of the article. */
export function chaptersOf(index: GraphIndex, { alone, groups }: Drawn, cut: Cut): readonly TypedChapter[] {
  const forms = subjectForms(index);
  const label = (id: EntityId): string => shownName(index, id);
  const nameOf = (group: DrawnGroup): string => groupLabel(group, group.members.length);
  return story.flatMap((type) => {
    const ids = index.graph.entities
      .filter((entity) => entity.type === type && alone.has(entity.id))
      .map(({ id }) => id);
    const own = groups.filter((group) => group.type === type);
    if (ids.length === 0 && own.length === 0) return [];
    const members = own.flatMap((group) => group.members);
    const width = columnWidth(ids.map(label), own.map(nameOf), members.map(label), cut.lines);
    const cells = (all: readonly EntityId[], inward = 0): Cell[] =>
      all.map((id) => cell(id, label(id), width - inward, false, cut));
    return [
      {
        type,
        width,
        apart: cells(forms.filter((id) => ids.includes(id))),
        cells: cells(ids.filter((id) => !forms.includes(id))),
        shelves: own.map((group) => ({
          head: cell(group.id, nameOf(group), width, true, cut),
          members: cells(group.shown, indent),
        })),
      },
    ];
  });
}
