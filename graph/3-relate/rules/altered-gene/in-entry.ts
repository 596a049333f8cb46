import { adjectiveWords } from "../../adjective-words";
import { certaintyOf } from "../../certainty";
import { type Draft, link } from "../../link/link";
import type { Passage } from "../../passage";
import { ofTypes } from "../../roles/role";
import { alteredIn } from "./altered-in";
import { contrasting } from "./contrasting";
import { genesOf } from "./genes-of";

const altering = /^(delete|mutate|alter|inactivate|lose|disrupt|duplicate)$/;

/** In the entry of a look-alike: "ABC1 variants", "a fault in ABC1", "ABC1 deleted". */
export function inEntry(passage: Passage): readonly Draft[] {
  const { clause, heads, analysis } = passage;
  const { verb, subject } = clause;
  const [disease, ...others] = ofTypes(heads, "disease");
  if (!disease || others.length > 0 || heads.length > 1 || clause.link !== "main" || !subject) return [];
  if (verb ? verb.negated || !altering.test(verb.lemma) || clause.objects.length > 0 : isTelling(passage)) return [];
  const { from } = subject.members[0] ?? { from: 0 };
  if (analysis.words.slice(Math.max(0, from - 1), from + 1).some(({ low }) => contrasting.test(low))) return [];
  const genes = subject.members.flatMap((member) => (verb ? genesOf(member, passage) : alteredIn(member, passage)));
  return link("cause", [genes], [[disease]], passage, "altered-gene:entry", certaintyOf(clause, passage));
}

/** Words by which a fragment says that something is as it should be. */
const isTelling = ({ clause, analysis }: Passage): boolean =>
  adjectiveWords(clause, analysis).some((word) => /^(normal|intact|absent|unaffected)$/.test(word));
