import type { VerbForm } from "../verbs";
import type { Tag } from "../word";
import { leftOf, type Place, type VerbPlace } from "./place";
import { settleIng } from "./settle-ing";
import { settlePast } from "./settle-past";
import { settlePresent } from "./settle-present";

/** Whether a word that can be the verb form `verb` is a verb where it stands, or else a noun or adjective. */
export function settleVerb(place: Place, verb: VerbForm): Tag {
  const { word, words, at, before, previous, next } = place;
  const verbPlace: VerbPlace = { word, words, at, before, previous, next, verb, left: leftOf(before) };
  switch (verb.form) {
    case "base":
    case "s":
      return settlePresent(verbPlace);
    case "ing":
      return settleIng(verbPlace);
    default:
      return settlePast(verbPlace);
  }
}
