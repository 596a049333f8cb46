import type { Clause } from "../../language/clause";
import { changedPhrase, type Item, type NounPhrase } from "../../language/phrases";
import type { Passage } from "../passage";
import { readBracket } from "./read-bracket";
import { ofTypes, type Role } from "./role";
import { phraseRoles, rolesOf } from "./roles-of";

/**
 * The name in brackets of what a clause tells: "protein passes into the urine (proteinuria)". Behind a noun that is known by itself brackets say
 * what that noun is instead.
 */
export function bracketTold(clause: Clause, passage: Passage): readonly Role[] {
  const { verb, brackets } = clause;
  if (!verb || verb.negated) return [];
  const own = brackets.flatMap((items) => namedIn(items, passage));
  if (own.length > 0) return own;
  const last = lastPhrase(clause);
  if (!last || last.gloss.length === 0 || last.from < verb.from || isKnown(last, passage)) return [];
  return last.gloss.flatMap((items) => namedIn(items, passage));
}

function namedIn(items: readonly Item[], passage: Passage): readonly Role[] {
  const group = readBracket(items);
  const { registry } = passage.grounding;
  const named = group ? ofTypes(rolesOf(group, passage)[0] ?? [], "symptom", "risk", "disease", "mechanism") : [];
  return named.filter(({ entity }) => !registry.isSubject(entity) && !registry.isForm(entity));
}

/** The last phrase behind the verb, with what hangs on it. */
function lastPhrase({ objects, complements }: Clause): NounPhrase | undefined {
  const all = [...objects, ...complements.map(({ group }) => group)].flatMap(({ members }) => members);
  const last = all.toSorted((one, other) => one.from - other.from).at(-1);
  const inner = [...(last?.of?.members ?? []), ...(last?.complements ?? []).flatMap(({ group }) => group.members)].at(
    -1,
  );
  return inner ?? last;
}

const isKnown = (phrase: NounPhrase, passage: Passage): boolean =>
  (phraseRoles(changedPhrase(phrase, { gloss: [] }), passage)[0] ?? []).some(({ type }) => type !== undefined);
