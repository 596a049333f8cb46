import type { Tag } from "../word";
import { opensPhrase } from "./opens-phrase";
import type { Place } from "./place";

/** "Neither smoking nor alcohol causes it", "neither by smoking nor by alcohol": between phrases they join what they deny; elsewhere they deny as "not" does. */
export function settleNeither({ word, next, before, previous }: Place): Tag {
  const opens = opensPhrase(next) && next?.tag !== "adjective";
  if (word.low === "neither") return next?.tag === "noun" && previous?.tag !== "auxiliary" ? "determiner" : "not";
  const isPaired = before.some(({ low }) => low === "neither");
  return isPaired && previous?.tag === "noun" && (opens || next?.tag === "preposition") ? "coordinator" : "not";
}
