import type { Clause } from "../../../language/clause";
import type { Complement } from "../../../language/phrases";
import { adjectiveWords } from "../../adjective-words";
import type { Passage } from "../../passage";
import { rolesOf } from "../../roles/roles-of";
import type { Reading } from "./reading";

const telling = /^(tell|distinguish|separate|differentiate)$/;
const hard = /^(hard|harder|hardest|difficult|impossible)$/;

/** "X is hard to tell apart from Y": it looks like that. */
export function* hardToTell(
  lemma: string,
  { link, governor }: Clause,
  complements: readonly Complement[],
  passage: Passage,
): Generator<Reading> {
  if (link !== "infinitive" || !governor || !telling.test(lemma)) return;
  if (!adjectiveWords(governor, passage.analysis).some((word) => hard.test(word))) return;
  const agents = rolesOf(governor.subject, passage);
  for (const { preposition, group } of complements)
    if (/^(apart )?from$/.test(preposition))
      yield { key: `${lemma} from`, frame: "resemble", agents, patients: rolesOf(group, passage) };
}
