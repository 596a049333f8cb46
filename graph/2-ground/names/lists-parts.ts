import { fold } from "../../language/fold";
import type { Token } from "../../language/tokens";
import { bodyParts } from "../../lexicon/body-parts";

/** What may stand behind the last of several parts of the body, where it belongs to no other noun. */
const closing =
  /^(and|or|is|are|was|were|may|can|might|could|must|should|will|do|does|has|have|had|which|that|who|with|without|of|in|on|at|by|for|from|to|after|before|when|because|as|but|while|often|also|usually|sometimes|occurs?|develops?|follows?|leads?|causes?|shows?|confirms?)$/;

/** One picture may show several parts: "MRI of the brain and spinal cord". */
const pictures = /^(mri|ct|ultrasound|scan|imaging|radiograph|tomography|pet)/;

/** Whether a list of parts of the body goes on at `at`, behind a name that began at `from` and ends in one: ", lungs and ears", "and the renal vein". */
export function listsParts(tokens: readonly Token[], from: number, at: number): boolean {
  const joint = tokens[at]?.low;
  if (pictures.test(tokens[from]?.folded ?? "")) return false;
  if (joint !== "and" && joint !== "or" && joint !== ",") return false;
  let next = at + 1;
  if (joint === "," && /^(and|or)$/.test(tokens[next]?.low ?? "")) next++;
  if (/^(the|your|their|both)$/.test(tokens[next]?.low ?? "")) next++;
  // "The renal vein".
  for (const length of [1, 2]) {
    const part = tokens[next + length - 1];
    const after = tokens[next + length];
    if (part?.kind !== "word") return false;
    if (bodyParts.has(fold(part.low))) return after === undefined || after.kind !== "word" || closing.test(after.low);
  }
  return false;
}
