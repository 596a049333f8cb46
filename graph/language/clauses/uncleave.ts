import { type Clause, newClause } from "../clause";
import type { Group, NounPhrase } from "../phrases";
import type { Word } from "../word";

/** Nouns for what goes wrong, which "it is the … that" picks out rather than describes. */
const picked: ReadonlySet<string> = new Set(
  "lack loss absence excess want shortage deficiency failure release formation accumulation destruction breakdown activation inhibition presence combination interplay imbalance overproduction build-up leakage deposition shortfall".split(
    " ",
  ),
);

/**
 * "It is X, not Y, that causes Z", "what causes Z is X": who does what is picked out by a clause of its own. The clauses as they stand where that is
 * not said.
 */
export function uncleave(clauses: readonly Clause[], words: readonly Word[]): readonly Clause[] {
  const at = clauses.findIndex(({ subject }) => subject?.members.length === 1 && opener.test(lowOf(subject, words)));
  const first = clauses[at];
  if (!first?.subject) return clauses;
  return lowOf(first.subject, words) === "it" ? pickOut(first, clauses, words) : turnRound(first, clauses, at);
}

const opener = /^(it|what)$/;
const lowOf = ({ members }: Group, words: readonly Word[]): string => words[members[0]?.from ?? -1]?.low ?? "";

/** "It is X that causes Z": X does. */
function pickOut(picking: Clause, clauses: readonly Clause[], words: readonly Word[]): readonly Clause[] {
  const { verb, objects, complements, adjectives, link } = picking;
  const [group, ...others] = objects;
  if (link !== "main" || verb?.lemma !== "be" || verb.negated || !group || others.length > 0) return clauses;
  if (complements.length > 0 || adjectives.length > 0) return clauses;
  const isOf = (clause: Clause | undefined) =>
    clause === picking || (clause?.continues === picking && clause.verb?.negated);
  const telling = clauses.find(
    ({ link: how, governor, antecedent, subject }) =>
      how === "relative" && isOf(governor) && antecedent !== undefined && subject === antecedent,
  );
  if (!telling?.verb || !group.members.every((member) => isPicked(member, words))) return clauses;
  const told = newClause("main", { ...telling, subject: group, governor: undefined, antecedent: undefined });
  return clauses
    .filter((clause) => !isOf(clause))
    .map((clause) => {
      if (clause === telling) return told;
      const { governor, continues } = clause;
      return governor === telling || continues === telling
        ? newClause(clause.link, {
            ...clause,
            governor: governor === telling ? told : governor,
            continues: continues === telling ? told : continues,
          })
        : clause;
    });
}

/** A name, or what is lost or in excess: "it is complement", "it is the loss of X". But "it is the enzyme that …" says what it is. */
const isPicked = ({ determiner, pronoun, of, head }: NounPhrase, words: readonly Word[]): boolean =>
  !pronoun &&
  (determiner === undefined ||
    (of !== undefined && /^(the|an?|this)$/.test(determiner) && picked.has(words[head]?.low ?? "")));

/** "What drives X is Y": Y does. */
function turnRound(asking: Clause, clauses: readonly Clause[], at: number): readonly Clause[] {
  const being = clauses[at + 1];
  if (!asking.verb || asking.verb.passive || asking.objects.length > 0 || asking.verb.lemma === "be") return clauses;
  if (being?.continues !== asking || being.verb?.lemma !== "be" || being.verb.negated || being.objects.length !== 1)
    return clauses;
  if (!being.subject || being.adjectives.length > 0) return clauses;
  asking.objects.push(being.subject);
  asking.subject = being.objects[0];
  return clauses.filter((clause) => clause !== being);
}
