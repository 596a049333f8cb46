import type { Stance } from "@/graph/model/article";
import type { GraphIndex } from "../graph-index";
import { count } from "../wording";
import type { Path } from "./path";
import { type Backing, backingOf, hubOf, type ScorePart, weakest } from "./score";

/** What each part of the score is called. */
export const partNames: Readonly<Record<ScorePart, string>> = {
  length: "Length",
  sources: "Sources",
  certainty: "Certainty",
  literature: "Literature",
  hubs: "Hubs",
};

/** Why a path has the points it has, part by part: "3 steps". */
export function scoreReasons(index: GraphIndex, path: Path): Readonly<Record<ScorePart, string>> {
  const behind = path.steps.map((step) => backingOf(index, step));
  const { passages, works } = weakest(behind);
  return {
    length: count(path.steps.length, "step"),
    sources: `the weakest step rests on ${count(passages, "passage")} and ${count(works, "work")} of the literature`,
    certainty: certaintyReason(path),
    literature: literatureReason(behind),
    hubs: hubReason(index, path),
  };
}

function certaintyReason({ steps }: Path): string {
  const number = (polarity: string): number => steps.filter((step) => step.polarity === polarity).length;
  const [doubted, denied] = [number("uncertain"), number("negated")];
  const said = [...(doubted > 0 ? [`doubts ${doubted}`] : []), ...(denied > 0 ? [`denies ${denied}`] : [])];
  if (said.length === 0) return "the article asserts every step";
  return `the article ${said.join(" and ")} of ${count(steps.length, "step")}`;
}

function literatureReason(behind: readonly Backing[]): string {
  const number = (stance: Stance | null): number => behind.filter((one) => one.stance === stance).length;
  const said = [
    [number("supports"), "supported"],
    [number("qualifies"), "qualified"],
    [number("conflicts"), "contradicted"],
    [number(null), "without a reference"],
  ] as const;
  return said.flatMap(([times, word]) => (times > 0 ? [`${count(times, "step")} ${word}`] : [])).join(", ");
}

function hubReason(index: GraphIndex, path: Path): string {
  const hub = hubOf(index, path);
  if (hub === null) return "nothing lies between";
  return `passes ${index.entities.get(hub)?.label ?? hub}, which has ${count(index.relationsOf(hub).length, "fact")}`;
}
