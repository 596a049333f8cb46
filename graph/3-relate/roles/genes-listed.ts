import type { Group, NounPhrase } from "../../language/phrases";
import { variantNouns } from "../../lexicon/head-nouns";
import { ofTypes, type Role } from "./role";

type Reading<Of> = (of: Of) => readonly Role[];

/**
 * "Changes in either of two genes, A and B", "mutations in any of three genes (A, B or C)", "variants near A": the genes that are listed behind what
 * says how many they are.
 */
export function genesListed(
  phrase: NounPhrase,
  noun: string,
  read: Reading<Group>,
  inBrackets: Reading<NounPhrase>,
): readonly Role[] {
  if (!variantNouns.has(noun)) return [];
  const named = (group: Group) => ofTypes(read(group), "gene");
  const listed = (group: Group): readonly Role[] =>
    group.members.flatMap((member) => {
      const inner = member.pronoun ? member.of : undefined;
      return inner ? [...named(inner), ...listed(inner)] : ofTypes(inBrackets(member), "gene");
    });
  const behind = (prepositions: RegExp) =>
    phrase.complements.filter(({ preposition }) => prepositions.test(preposition)).map(({ group }) => group);
  return [
    ...[...behind(/^in$/), ...(phrase.of ? [phrase.of] : [])].flatMap(listed),
    ...behind(/^(near|at|around|within)$/).flatMap(named),
  ];
}
