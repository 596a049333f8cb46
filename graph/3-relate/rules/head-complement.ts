import { headMembers } from "../../2-ground/define-heads";
import { nameReferents } from "../../2-ground/name";
import { readGroup } from "../../language/group";
import type { Complement, Group, Item } from "../../language/phrases";
import type { Frame } from "../../lexicon/frames";
import type { EntityType } from "../../model/entity";
import type { Draft } from "../link/link";
import { link } from "../link/link";
import type { Passage } from "../passage";
import type { Role } from "../roles/role";
import { shortfallOf } from "../roles/shortfall-of";
import type { Rule } from "../rule";

const plain = { polarity: "asserted" as const, qualifiers: {} };

/** What a preposition in an entry's head says, by the type of the head: "Flow cytometry for T cells", "Fever with flares", "G-CSF for neutropenia". */
const meanings: Partial<
  Record<EntityType, Readonly<Record<string, { readonly frame: Frame; readonly reversed: boolean }>>>
> = {
  test: { for: { frame: "detect", reversed: false } },
  treatment: {
    for: { frame: "treat", reversed: false },
    in: { frame: "treat", reversed: false },
    during: { frame: "treat", reversed: false },
    against: { frame: "treat", reversed: false },
    if: { frame: "treat", reversed: false },
  },
  symptom: {
    with: { frame: "cause", reversed: true },
    from: { frame: "cause", reversed: true },
    after: { frame: "cause", reversed: true },
    during: { frame: "cause", reversed: true },
    "due to": { frame: "cause", reversed: true },
    on: { frame: "detect", reversed: true },
  },
  mechanism: {
    after: { frame: "cause", reversed: true },
    from: { frame: "cause", reversed: true },
    "due to": { frame: "cause", reversed: true },
  },
  disease: {
    with: { frame: "show", reversed: false },
    from: { frame: "cause", reversed: true },
    "due to": { frame: "cause", reversed: true },
  },
  risk: { after: { frame: "cause", reversed: true }, from: { frame: "cause", reversed: true } },
};

export const headComplement: Rule = {
  name: "head-complement",
  read(passage) {
    const { place, opens, heads } = passage;
    const { head } = place;
    if (!opens || !head || place.item.question || heads.length === 0) return [];
    const type = heads[0]?.type;
    const table = type === undefined ? undefined : meanings[type];
    if (!table) return [];
    const inner = headMembers(head).flatMap((member): readonly Complement[] => [
      ...member.complements,
      ...member.gloss.flatMap(conditional),
    ]);
    const outer = head.clauses.flatMap(({ complements, link: how, subject, adjectives }): readonly Complement[] => [
      ...complements,
      ...(how === "if" && subject
        ? [{ preposition: "if", group: subject }]
        : how === "when" && adjectives.length > 0 && subject
          ? [{ preposition: "if", group: subject }]
          : []),
    ]);
    const lacking =
      type === "treatment" && onlyIfLacking.test(headText(passage))
        ? heads.flatMap((own) =>
            link("treat", [[own]], [shortfallOf([own], passage)], passage, "head-complement:if", plain),
          )
        : [];
    return [
      ...lacking,
      ...[...inner, ...outer].flatMap(({ preposition, group }) => read(preposition, group, table, passage)),
    ];
  },
};

const onlyIfLacking = /\b(if|when) (deficient|low|depleted|lacking)\b|\bdeficiency\)?$/;
const headText = ({ place: { head } }: Passage): string =>
  (head?.tokens ?? [])
    .map(({ low }) => low)
    .join(" ")
    .replace(/ ([)])/g, "$1");

/** "(if iron-deficient)", "(for severe disease)". */
function conditional(items: readonly Item[]): readonly Complement[] {
  const first = items[0];
  if (!first || !("low" in first) || (first.low !== "if" && first.low !== "for" && first.low !== "in")) return [];
  const reading = readGroup(items, 1, false);
  return reading ? [{ preposition: first.low, group: reading.group }] : [];
}

function read(
  preposition: string,
  group: Group,
  table: Readonly<Record<string, { readonly frame: Frame; readonly reversed: boolean }>>,
  passage: Passage,
): readonly Draft[] {
  const meaning = table[preposition];
  const { head } = passage.place;
  if (!meaning || !head) return [];
  const others = group.members
    .flatMap((member) => nameReferents(member, head, passage.grounding.registry))
    .filter(({ type }) => type !== undefined)
    .map((referent): Role => ({ ...referent, implied: false }));
  const [agents, patients] = meaning.reversed ? [[others], [passage.heads]] : [[passage.heads], [others]];
  return link(meaning.frame, agents, patients, passage, `head-complement:${preposition}`, plain);
}
