import { hedgingModals } from "../certainty";
import { auxiliaries } from "../closed-class";
import type { VerbGroup } from "../phrases";
import type { Word } from "../word";
import { hasMainVerb, type Progress } from "./progress";

const negatedModal = /n't$|^cannot$/;

/** Takes a modal verb ("may", "cannot"), which makes the group finite. */
export function takeModal(group: Progress, { low }: Word): boolean {
  if (hasMainVerb(group)) return false;
  group.form = "finite";
  if (hedgingModals.has(low)) group.uncertain = true;
  if (negatedModal.test(low)) group.negated = true;
  return true;
}

/** Takes a form of "be", "have" or "do", which is the main verb if none follows. */
export function takeAuxiliary(group: Progress, { low }: Word): boolean {
  const lemma = auxiliaries.get(low);
  if (!lemma || hasMainVerb(group)) return false;
  group.form ??= low === "being" || low === "having" ? "ing" : "finite";
  if (low.endsWith("n't")) group.negated = true;
  if (group.chain.length === 0) group.number = numberOf(low);
  group.auxiliary = lemma;
  group.head = group.at;
  group.lemma = lemma;
  return true;
}

function numberOf(auxiliary: string): VerbGroup["number"] {
  if (/^(is|was|has|does)/.test(auxiliary)) return "singular";
  return /^(are|were|have|do)/.test(auxiliary) ? "plural" : undefined;
}
