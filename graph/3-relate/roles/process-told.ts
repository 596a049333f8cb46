import { spanOfWords } from "../../2-ground/analysis";
import type { Clause } from "../../language/clause";
import type { NounPhrase } from "../../language/phrases";
import type { Passage } from "../passage";
import { namedRole, ofTypes, type Role } from "./role";
import { rolesOf } from "./roles-of";
import { toldState } from "./told-state";

/** What defends the body, by the noun and the word before it. */
const defenders =
  /\b(immune (system|cells?|defen[cs]es?|response)|body's (own )?defen[cs]es?|white blood cells?|defen[cs]e system)$/;
const attacking =
  /^(attack|destroy|damage|target|injure|turn against|turn on|react against|react to|mistake|reject|harm)$/;
const making = /^(make|produce|form|release|generate|develop)$/;

/**
 * The process that a clause tells which says what a disease is or when it arises: "… in which copper builds up", "… when the immune system attacks
 * the skin", "… in which antibodies block the receptor".
 */
export function processTold(clause: Clause, passage: Passage): readonly Role[] {
  const told = toldState(clause, passage);
  if (told !== undefined) return told;
  const { verb, subject, objects } = clause;
  if (!verb || verb.negated || verb.passive || !subject || objects.length === 0) return [];
  const { words } = passage.analysis;
  const [doer] = subject.members;
  const isDefender =
    doer !== undefined &&
    defenders.test(
      words
        .slice(doer.from, doer.head + 1)
        .map(({ low }) => low)
        .join(" "),
    );
  if (isDefender)
    return attacking.test(verb.lemma)
      ? autoimmunity(doer, clause, passage)
      : making.test(verb.lemma)
        ? made(clause, passage)
        : [];
  const { registry } = passage.grounding;
  return ofTypes(rolesOf(subject, passage)[0] ?? [], "mechanism").filter(({ entity }) => registry.isLexical(entity));
}

/** What the defenders make, where it is a process by its name: "autoantibodies". */
const made = ({ objects }: Clause, passage: Passage): readonly Role[] =>
  ofTypes(rolesOf(objects[0], passage)[0] ?? [], "mechanism").filter(({ entity }) =>
    passage.grounding.registry.isLexical(entity),
  );

/** That the defenders attack the body, and not one of its molecules. */
function autoimmunity(doer: NounPhrase, { objects }: Clause, passage: Passage): readonly Role[] {
  const { analysis, grounding } = passage;
  const isMolecule = ofTypes(rolesOf(objects[0], passage)[0] ?? [], "gene", "pathway", "mechanism").length > 0;
  const entity = isMolecule ? undefined : grounding.registry.find("autoimmune attack");
  const span = spanOfWords(analysis, doer.from, doer.head + 1);
  return entity === undefined ? [] : [namedRole(entity, span, grounding.registry)];
}
