import { type Complement, changedPhrase, type NounPhrase } from "../../language/phrases";

const aims = new Set(["of", "for", "in", "against"]);

/** "A and B for eczema": both are for that. */
export const withSharedAim = (member: NounPhrase, [next, ...others]: readonly NounPhrase[]): NounPhrase => {
  const isAim = ({ preposition }: Complement) => aims.has(preposition);
  if (!next || member.of || member.complements.length > 0 || others.some(({ complements }) => complements.some(isAim)))
    return member;
  return next.complements.some(isAim) ? changedPhrase(member, { complements: next.complements }) : member;
};
