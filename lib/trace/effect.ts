import type { Relation } from "@/graph/model/relation";
import { signatureOf } from "./path-net";

/** What more of the first thing does to the last. */
export const effects = ["raises", "lowers", "unknown"] as const;
export type Effect = (typeof effects)[number];

const effectOfSign = { stimulates: "raises", inhibits: "lowers", none: "unknown" } as const;

/** The effect that parallel facts agree on; one without a sign says nothing against the others, and a denied one has none. */
export function effectOfFacts(relations: readonly Relation[]): Effect {
  const said = new Set(
    relations
      .filter(({ polarity }) => polarity !== "negated")
      .map(({ predicate }) => effectOfSign[signatureOf(predicate).sign])
      .filter((effect) => effect !== "unknown"),
  );
  const [only] = said;
  return said.size === 1 && only !== undefined ? only : "unknown";
}

/** Effects one behind the other multiply as signs do: to lower what lowers is to raise. */
export function chained(steps: readonly Effect[]): Effect {
  if (steps.length === 0 || steps.includes("unknown")) return "unknown";
  return steps.filter((effect) => effect === "lowers").length % 2 === 0 ? "raises" : "lowers";
}
