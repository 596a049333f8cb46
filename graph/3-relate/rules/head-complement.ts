import type { Analysis } from "../../2-ground/analysis";
import { headMembers } from "../../2-ground/heads/head-members";
import { nameReferents } from "../../2-ground/name";
import type { Clause } from "../../language/clause";
import { readGroup } from "../../language/group";
import type { Complement, Item } from "../../language/phrases";
import { episodicNouns } from "../../lexicon/episodic-nouns";
import type { EntityType } from "../../model/entity";
import type { Cue } from "../cue-index";
import { type Draft, link } from "../link/link";
import type { Certainty, Passage } from "../passage";
import { statedRole } from "../roles/role";
import { shortfallOf } from "../roles/shortfall-of";
import type { Rule } from "../rule";

const does = (frame: Cue["frame"]): Cue => ({ frame, reversed: false });
const comesFrom: Cue = { frame: "cause", reversed: true };

/** What a preposition in an entry's head says, by the type of the head: "Flow cytometry for T cells", "Fever with flares", "G-CSF for neutropenia". */
const meanings: Partial<Record<EntityType, Readonly<Record<string, Cue>>>> = {
  test: { for: does("detect") },
  treatment: {
    for: does("treat"),
    in: does("treat"),
    during: does("treat"),
    against: does("treat"),
    if: does("treat"),
  },
  symptom: {
    with: comesFrom,
    from: comesFrom,
    after: comesFrom,
    during: comesFrom,
    "due to": comesFrom,
    on: { frame: "detect", reversed: true },
  },
  mechanism: { after: comesFrom, from: comesFrom, "due to": comesFrom },
  disease: { with: does("show"), from: comesFrom, "due to": comesFrom },
  risk: { after: comesFrom, from: comesFrom },
};
/** Words in brackets that say for what or in whom. */
const bracketPrepositions = new Set(["if", "for", "in"]);
const onlyIfLacking = /\b(if|when) (deficient|low|depleted|lacking)\b|\bdeficiency\)?$/;

/** A heading asserts what it says. */
const plain: Certainty = { polarity: "asserted", qualifiers: {} };

/** A phrase behind a preposition in an entry's head. Read once, with the entry's first statement. */
export const headComplement: Rule = {
  name: "head-complement",
  opens: true,
  read(passage) {
    const { place, opens, heads } = passage;
    const { head } = place;
    const type = heads[0]?.type;
    const cues = type === undefined ? undefined : meanings[type];
    if (!opens || !head || place.item.question || !cues) return [];
    const inner = headMembers(head).flatMap((member) => [...member.complements, ...member.gloss.flatMap(inBracket)]);
    const outer = head.clauses.flatMap((clause) => [...clause.complements, ...condition(clause)]);
    const lacking = type === "treatment" && onlyIfLacking.test(textOf(head)) ? ownShortfalls(passage) : [];
    return [
      ...lacking,
      ...[...inner, ...outer].flatMap((complement) =>
        readComplement(complement, cues[complement.preposition], head, passage),
      ),
    ];
  },
};

/** "(if iron-deficient)", "(for severe disease)". */
function inBracket(items: readonly Item[]): readonly Complement[] {
  const first = items[0];
  if (!first || !("low" in first) || !bracketPrepositions.has(first.low)) return [];
  const reading = readGroup(items, 1, false);
  return reading ? [{ preposition: first.low, group: reading.group }] : [];
}

/** "… if infections recur", "… when platelets are low". */
function condition({ link: how, subject, adjectives }: Clause): readonly Complement[] {
  const isCondition = how === "if" || (how === "when" && adjectives.length > 0);
  return isCondition && subject ? [{ preposition: "if", group: subject }] : [];
}

/** "Zinc (if deficient)": each substance treats its own lack. */
const ownShortfalls = (passage: Passage): readonly Draft[] =>
  passage.heads.flatMap((own) =>
    link("treat", [[own]], [shortfallOf([own], passage)], passage, "head-complement:if", plain),
  );

const textOf = ({ tokens }: Analysis): string =>
  tokens
    .map(({ low }) => low)
    .join(" ")
    .replace(/ ([)])/g, "$1");

/** "Cough with thick phlegm": they come together, and neither of the other. */
const isCompany = (preposition: string, entity: string, type: EntityType | undefined, { heads }: Passage): boolean =>
  preposition === "with" &&
  type === "symptom" &&
  heads[0]?.type === "symptom" &&
  !entity.split("-").some((part) => episodicNouns.has(part));

function readComplement(
  { preposition, group }: Complement,
  cue: Cue | undefined,
  head: Analysis,
  passage: Passage,
): readonly Draft[] {
  if (!cue || group.members.some(({ determiner }) => determiner === "another")) return [];
  const others = group.members
    .flatMap((member) => nameReferents(member, head, passage.grounding.registry))
    .filter(({ entity, type }) => type !== undefined && entity !== "deficiency")
    .filter(({ entity, type }) => !isCompany(preposition, entity, type, passage))
    .map(statedRole);
  const [agents, patients] = cue.reversed ? [others, passage.heads] : [passage.heads, others];
  return link(cue.frame, [agents], [patients], passage, `head-complement:${preposition}`, plain);
}
