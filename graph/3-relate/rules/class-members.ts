import { headMembers } from "../../2-ground/heads/head-members";
import { isPlural } from "../../language/tag/is-plural";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { markedMember } from "../roles/marked-member";
import { impliedRole, ofTypes, type Role } from "../roles/role";
import { phraseRoles } from "../roles/roles-of";
import type { Rule } from "../rule";

/** Classes that go by a noun in the singular. */
const classNoun = /^(replacement|prophylaxis)$/;

/** An entry on a class of drugs that opens with some of them: "**Statins.** Atorvastatin and simvastatin lower cholesterol". */
export const classMembers: Rule = {
  name: "class-members",
  read(passage) {
    const { clause, heads, opens, grounding } = passage;
    if (!opens) return withinEntry(passage);
    const inHead = headAndOthers(passage);
    if (inHead.length > 0) return inHead;
    const [head, ...others] = heads;
    if (!head || others.length > 0 || head.type !== "treatment" || clause.link !== "main") return [];
    const members = (clause.subject?.members ?? []).filter(
      ({ pronoun, from }, at) => at === 0 || !pronoun || !isOthers(from, passage),
    );
    if (members.length === 0 || !grounding.registry.isLexical(head.entity) || !isClass(passage)) return [];
    const named = members.map((member) =>
      member.pronoun || member.determiner !== undefined ? [] : (phraseRoles(member, passage)[0] ?? []),
    );
    const isMember = ({ entity, type, implied }: Role) =>
      type === "treatment" &&
      !implied &&
      entity !== head.entity &&
      grounding.registry.isLexical(entity) &&
      !head.entity.includes(entity);
    if (!named.every((roles) => roles.length === 1 && roles.every(isMember))) return [];
    return link("include", [[head]], [ofTypes(named.flat(), "treatment")], passage, classMembers.name, {
      polarity: "asserted",
      qualifiers: {},
    });
  },
};

/** Names of classes: a plural, or what they do. */
const isKind =
  /([^s]s|therapy|treatment|chelation|replacement|prophylaxis|suppression|inhibition|blockade|reduction|medication|control)$/i;

/** "**Chelators** – bind it. **Xal** is taken daily." */
function withinEntry(passage: Passage): readonly Draft[] {
  const { place, statement, grounding, clause } = passage;
  const [head] = place.headEntities;
  if (!head || place.statements[0] === statement || clause !== statement.analysis.clauses[0]) return [];
  const member = markedMember(statement, place, grounding);
  const kind = ofTypes([impliedRole(head.entity, head.span, grounding.registry)], "treatment");
  if (!member || !kind.some(({ entity }) => isKind.test(grounding.registry.get(entity)?.label ?? ""))) return [];
  return link("include", [kind], [[member]], passage, `${classMembers.name}:marked`, {
    polarity: "asserted",
    qualifiers: {},
  });
}

/** "**Ibuprofen and other NSAIDs.**" */
function headAndOthers(passage: Passage): readonly Draft[] {
  const { place, heads } = passage;
  const last = place.head && headMembers(place.head).at(-1);
  const kind = heads.at(-1);
  if (!last || !kind || heads.length < 2 || heads.some(({ type }) => type !== "treatment")) return [];
  if (place.head?.words[last.from]?.low !== "other") return [];
  return link("include", [[kind]], [heads.slice(0, -1)], passage, `${classMembers.name}:head`, {
    polarity: "asserted",
    qualifiers: {},
  });
}

/** "X, Y and others". */
const isOthers = (at: number, { analysis: { words } }: Passage): boolean => words[at]?.low === "others";

/** Whether the entry's head names several drugs by one noun. */
function isClass({ place: { head } }: Passage): boolean {
  if (!head || head.words.some(({ low }) => /^(other|talking)$/.test(low))) return false;
  const [member, ...others] = headMembers(head);
  const last = member && others.length === 0 ? head.words[member.head] : undefined;
  return last !== undefined && (isPlural(last) || classNoun.test(last.low.split(" ").at(-1) ?? ""));
}
