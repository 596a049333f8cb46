import { newClause } from "../clause";
import { readGroup } from "../group";
import { type Item, newVerbGroup, type VerbGroup } from "../phrases";
import { openClause, type Walk } from "./walk";

const modals = /^(can|could|may|might|will|would|should|must)$/;
const hedging = /^(could|may|might)$/;

/** "A causes X, as does B", "so can B", "nor does B": a verb that stands for the one before, ahead of its subject. */
export function takeInverted(walk: Walk, opener: Item): boolean {
  const { items, at, current } = walk;
  const isOpener =
    opener.kind === "verb"
      ? opener.lemma === "do" && opener.negated && opener.to - opener.from <= 2
      : (opener.kind === "preposition" && opener.low === "as") ||
        ((opener.kind === "coordinator" || opener.kind === "adverb") && opener.low === "so");
  if (!isOpener) return false;
  const place = opener.kind === "verb" ? at : at + 1;
  const auxiliary = items[place];
  if (!auxiliary || items[place + 1]?.kind !== "noun" || !isAuxiliary(auxiliary, opener)) return false;
  const reading = readGroup(items, place + 1, false);
  const after = reading && items[reading.next];
  if (!reading || (after && after.kind !== "break" && after.kind !== "comma")) return false;
  walk.waiting.length = 0;
  const verb = auxiliary.kind === "verb" ? auxiliary : standIn(auxiliary);
  openClause(walk, newClause("main", { subject: reading.group, verb, adverbs: ["so"], continues: current }));
  walk.at = reading.next;
  walk.last = reading.group;
  walk.comma = false;
  walk.coordinator = undefined;
  return true;
}

const isAuxiliary = (item: Item, opener: Item): boolean =>
  item.kind === "verb"
    ? item === opener || (/^(do|be|have)$/.test(item.lemma) && item.to === item.from + 1 && item.form === "finite")
    : item.kind === "adverb" && modals.test(item.low);

const standIn = (item: Item): VerbGroup | undefined =>
  item.kind === "adverb"
    ? newVerbGroup({
        from: item.at,
        to: item.at + 1,
        head: item.at,
        lemma: "do",
        passive: false,
        form: "finite",
        negated: false,
        uncertain: hedging.test(item.low),
        chain: [],
        number: undefined,
      })
    : undefined;
