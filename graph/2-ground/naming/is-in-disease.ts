import type { Group } from "../../language/phrases";
import type { Reader } from "./referent";

/** "Attacks in X disease": in whom, and not where. */
export const isInDisease = ({ members }: Group, { analysis: { words, terms }, registry }: Reader): boolean =>
  members.every(({ head }) => registry.typeOf(terms[words[head]?.term ?? -1]?.entity ?? "") === "disease");
