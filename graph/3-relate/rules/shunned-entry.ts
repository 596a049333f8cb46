import { phrasesIn } from "../../language/phrases-in";
import { type Draft, link } from "../link/link";
import { type Passage, subjectRole } from "../passage";
import { headNoun } from "../roles/head-noun";
import { exampleGloss } from "../roles/read-bracket";
import { nonEmpty, ofTypes, type Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

/** Headings below which stands what is better left alone. */
const shunning =
  /^(?!how\b).*\b(to (avoid|shun|keep away from|stay away from|steer clear of|leave out|leave alone|be (wary|careful) (of|with)|beware of|watch out for)(?=$| (in|with|when|if|during|or|and|while)\b)|(should|must|best|better|be|are|is) (be )?(avoided|left (out|alone)|off limits|forbidden)|forbidden|contraindicated|off limits|(should|must|may|can) not (take|use|have|be (taken|used|given))|not to (take|use|eat|give)|(that|which) (can |may )?(harm|worsen|aggravate)|avoid(ing)? (these|the following)|dangerous (drugs|medicines|foods))\b/i;
/** What says of an entry that it is not. */
const allowing =
  /\b(still|usually|generally|mostly)?,? ?(allowed|permitted|harmless|safe|acceptable|possible|no problem)\b/i;

/** "Drugs to avoid", "Foods best left alone": each entry below such a heading is to be avoided in the disease. */
export const shunnedEntry: Rule = {
  name: "shunned-entry",
  opens: true,
  read(passage) {
    const { place, opens } = passage;
    if (!opens || place.item.question || saysIt(passage)) return [];
    if (!place.item.entry && passage.clause.verb) return [];
    return isBelowWarning(passage) && !isAllowed(passage) ? shun(passage) : [];
  },
};

function isBelowWarning({ place, grounding: { text } }: Passage): boolean {
  if (place.section === "tests" || place.section === "symptoms" || place.section === "differential") return false;
  return [place.item.group, place.heading].some(
    (heading) => heading !== undefined && shunning.test(text.slice(heading.start, heading.end)),
  );
}

const isAllowed = ({ place: { item }, grounding: { text } }: Passage): boolean =>
  allowing.test(text.slice(item.head?.end ?? item.span.start, item.span.end));

/** "X should be avoided with Y", "X is contraindicated in Y": a whole sentence, which says itself with what. */
const saysIt = ({ place: { item }, clause: { verb, subject } }: Passage): boolean =>
  item.head === undefined &&
  subject !== undefined &&
  verb?.passive === true &&
  /^(avoid|contraindicate|forbid)$/.test(verb.lemma);

const general =
  /^(agent|drug|medication|medicine|substance|activity|circumstance|situation|exposure|food|product|compound|supplement|factor)$/;

/** "Drugs that raise the pulse, such as X": what the examples are. */
function examplesIn(passage: Passage): readonly Role[] | undefined {
  const { clause, analysis } = passage;
  const [member, ...others] = clause.subject?.members ?? [];
  if (!member || others.length > 0 || !general.test(headNoun(member, analysis))) return undefined;
  const given = analysis.clauses
    .flatMap((each) => phrasesIn(each))
    .flatMap(({ examples, gloss }) => examples ?? exampleGloss(gloss) ?? []);
  const named = [...new Set(given)].flatMap((group) => rolesOf(group, passage)[0] ?? []);
  // "Nephrotoxic drugs" are a kind, "drugs that …" are not.
  return named.length === 0 && member.from < member.head ? undefined : named;
}

function shun(passage: Passage): readonly Draft[] {
  const { heads, clause, place } = passage;
  // "- Grapefruit" alone.
  const bare = place.item.head === undefined && !clause.verb ? (rolesOf(clause.subject, passage)[0] ?? []) : [];
  const named = examplesIn(passage) ?? (heads.length > 0 ? heads : bare);
  const things = nonEmpty([ofTypes(named, "treatment", "risk", undefined)]);
  const certainty = { polarity: "asserted" as const, qualifiers: {} };
  return link("avoid", things, [[subjectRole(passage.grounding)]], passage, shunnedEntry.name, certainty);
}
