import { spanOfWords } from "../../2-ground/analysis";
import type { Group, NounPhrase } from "../../language/phrases";
import { propertyAdjectives } from "../../lexicon/adjective-cues";
import { certaintyOf } from "../certainty";
import type { Draft } from "../link/link";
import { link } from "../link/link";
import type { Passage } from "../passage";
import type { Alternatives, Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

/** An adjective that says what a treatment acts against: "an anti-inflammatory steroid", "shows antifibrotic effects". */
export const property: Rule = {
  name: "property",
  read(passage) {
    const { clause, heads } = passage;
    if (clause.verb && !["be", "show", "have", "exert", "display", "act as"].includes(clause.verb.lemma)) return [];
    const treatments = (roles: readonly Role[]) => roles.filter(({ type }) => type === "treatment");
    const agents: Alternatives = [...(clause.verb ? rolesOf(clause.subject, passage) : []), heads]
      .map(treatments)
      .filter((roles) => roles.length > 0);
    if (agents.length === 0) return [];
    const groups: readonly (Group | undefined)[] = clause.verb ? clause.objects : [clause.subject];
    return groups.flatMap((group) => group?.members ?? []).flatMap((member) => read(member, agents, passage));
  },
};

function read(member: NounPhrase, agents: Alternatives, passage: Passage): readonly Draft[] {
  const {
    analysis,
    clause,
    grounding: { registry },
  } = passage;
  for (let at = member.from; at <= member.head; at++) {
    const name = propertyAdjectives.get(analysis.words[at]?.low ?? "");
    const entity = name === undefined ? undefined : registry.find(name);
    if (entity === undefined) continue;
    const target: Role = {
      entity,
      type: registry.typeOf(entity),
      span: spanOfWords(analysis, at, at + 1),
      implied: false,
    };
    return link("reduce", agents, [[target]], passage, "property", certaintyOf(clause, passage));
  }
  return [];
}
