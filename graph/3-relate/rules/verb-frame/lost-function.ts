import type { Clause } from "../../../language/clause";
import type { Frame } from "../../../lexicon/frames";
import { type Draft, link } from "../../link/link";
import type { Passage } from "../../passage";
import { ofTypes } from "../../roles/role";
import type { Reading } from "./reading";

const opposite: Partial<Record<Frame, Frame>> = { reduce: "promote", promote: "reduce" };

/**
 * "So the receptor no longer restrains T cells", "the protein cannot bind X": where something is out of order, that a gene or pathway does not do
 * its work is no denial that this is its work. What has got lost it did; the entry's head, which took it away, does the opposite. Undefined where
 * the clause says nothing of the kind.
 */
export function lostFunction(clause: Clause, reading: Reading, passage: Passage): readonly Draft[] | undefined {
  const { verb } = clause;
  const { key, frame, agents, patients } = reading;
  if (!verb?.negated || verb.passive || !opposite[frame]) return undefined;
  if (!agents[0]?.length || agents[0].some(({ type }) => type !== "gene" && type !== "pathway")) return undefined;
  const words = passage.analysis.words.slice(Math.max(0, verb.from - 1), verb.to).map(({ low }) => low);
  const isLost = words.some((low) => low === "no longer");
  if (!isLost && !words.some((low) => /^(cannot|can't|can|unable|fails?|failed)$/.test(low))) return undefined;
  if (!isLost) return [];
  const rule = `verb-frame:${key}`;
  const certainty = { polarity: "asserted", qualifiers: {} } as const;
  const isAgent = (entity: string) => agents[0]?.some((role) => role.entity === entity) === true;
  const losses = ofTypes(passage.heads, "mechanism").filter(({ entity }) => !isAgent(entity));
  return [
    ...link(frame, agents, patients, passage, rule, certainty),
    ...link(opposite[frame], [losses], patients, passage, rule, certainty),
  ];
}
