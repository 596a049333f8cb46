import type { Clause } from "../../language/clause";
import type { NounPhrase } from "../../language/phrases";
import { phrasesIn } from "../../language/phrases-in";
import type { SectionKind } from "../../model/article";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { ofTypes, type Role } from "../roles/role";
import { phraseRoles, rolesOf } from "../roles/roles-of";
import { isShareOf } from "../roles/share-of";
import type { Rule } from "../rule";

const sections: ReadonlySet<SectionKind> = new Set(["causes", "mechanism", "lead"]);
const verbs: ReadonlySet<string> = new Set("be cause result account stem arise trace explain attribute go".split(" "));
/** Shares of those who are ill. */
const share =
  /^(tenth|third|quarter|fifth|sixth|half|percent|%|other|others|some|rest|remainder|minority|few|%?\d+%?)$/;

/** "Half of all cases are due to A, *a tenth to B*", "A accounts for a third of cases, *those of B for a tenth*", "caused by A, *in others by B*": the verb counts for all of them. */
export const geneShares: Rule = {
  name: "gene-shares",
  sections,
  verbs,
  read(passage) {
    const { clause, heads, topic, place } = passage;
    if (!verbs.has(clause.verb?.lemma ?? "") || !sections.has(place.section)) return [];
    if (clause.verb?.negated || clause.link !== "main" || heads.length > 0 || place.item.question) return [];
    if (!isOfTopic(clause, passage)) return [];
    const genes = [...behindShares(clause, passage), ...thoseOf(clause, passage), ...inOthers(clause, passage)];
    return genes.length === 0
      ? []
      : link("cause", [genes], [[topic]], passage, geneShares.name, certaintyOf(clause, passage));
  },
};

const genesIn = (member: NounPhrase, passage: Passage): readonly Role[] => {
  const [roles = []] = phraseRoles(member, passage);
  return roles.every(({ type, implied }) => type === "gene" && !implied) ? roles : [];
};

/** "Half of cases are due to …", "the disease is caused by …", "mutations of X account for …". */
const isOfTopic = ({ subject, verb }: Clause, passage: Passage): boolean =>
  subject !== undefined &&
  (verb?.lemma === "account"
    ? (rolesOf(subject, passage)[0] ?? []).some(({ type }) => type === "gene")
    : subject.members.every(
        (member) =>
          isShareOf(member, passage) ||
          member.of?.members.some((inner) => /^(case|patient)$/.test(headNoun(inner, passage.analysis))) === true,
      ) ||
      ofTypes(rolesOf(subject, passage)[0] ?? [], "disease").some(({ entity }) => entity === passage.topic.entity));

/** ", a tenth to B": read as if it renamed what stands before. */
const behindShares = (clause: Clause, passage: Passage): readonly Role[] =>
  phrasesIn(clause)
    .flatMap(({ apposition }) => apposition)
    .filter((member) => share.test(headNoun(member, passage.analysis)))
    .flatMap(({ complements }) => complements)
    .filter(({ preposition }) => /^(to|by|from)$/.test(preposition))
    .flatMap(({ group }) => group.members.flatMap((member) => genesIn(member, passage)));

/** ", those of B for a tenth". */
const thoseOf = ({ verb, objects }: Clause, passage: Passage): readonly Role[] =>
  verb?.lemma !== "account"
    ? []
    : objects
        .flatMap(({ members }) => members)
        .filter(({ pronoun, of, from }) => pronoun && of && passage.analysis.words[from]?.low === "those")
        .flatMap(({ of }) => of?.members.flatMap((member) => genesIn(member, passage)) ?? []);

/** "Caused by A, in others by B". */
const inOthers = ({ verb, complements }: Clause, passage: Passage): readonly Role[] =>
  !verb?.passive
    ? []
    : complements
        .filter(({ preposition }, at) => {
          const before = complements[at - 1];
          return (
            preposition === "by" &&
            complements.slice(0, at).some((earlier) => earlier.preposition === "by") &&
            before?.preposition === "in" &&
            before.group.members.every(
              (member) =>
                share.test(headNoun(member, passage.analysis)) || isShareOf(member, passage) || member.pronoun,
            )
          );
        })
        .flatMap(({ group }) => group.members.flatMap((member) => genesIn(member, passage)));
