import { verbCuesOf } from "../cue-index";
import type { Passage } from "../passage";
import { rolesOf } from "./roles-of";

/** That it does so besides. */
const besides = /^(also|too|as well|likewise|both|rarely|sometimes|occasionally|elsewhere|instead)$/;

/** "ABC1 mutations – these cause Y": in an entry on genes, what these bring about is another disease than the article's, and no more is said of that. */
export function causesOther(passage: Passage): boolean {
  const { analysis, grounding, place } = passage;
  const { registry } = grounding;
  if (analysis.words.some(({ low }) => besides.test(low))) return false;
  const ofOther = analysis.clauses.some(({ verb, link, objects }) => {
    if (!verb || verb.passive || verb.negated || link !== "main" || !brings(verb.lemma)) return false;
    const caused = objects.flatMap((group) => rolesOf(group, passage)[0] ?? []);
    return (
      caused.length > 0 &&
      caused.every(({ entity, type }) => type === "disease" && !registry.isSubject(entity) && !registry.isForm(entity))
    );
  });
  return ofOther && place.section === "causes";
}

const brings = (lemma: string): boolean =>
  verbCuesOf(lemma).some(({ frame, reversed }) => frame === "cause" && !reversed);
