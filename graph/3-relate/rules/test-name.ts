import { matchNames, type NameMatch, type NameTree } from "../../2-ground/matcher";
import { fold } from "../../language/fold";
import { changedPhrase, type NounPhrase } from "../../language/phrases";
import type { Token } from "../../language/tokens";
import type { Span } from "../../model/source";
import { type Draft, link } from "../link/link";
import type { Passage } from "../passage";
import { impliedRole, ofTypes, readingsOfTypes } from "../roles/role";
import { phraseRoles, rolesOf } from "../roles/roles-of";
import { isAboutPeople } from "../roles/taken";
import type { Rule } from "../rule";

/** Words behind which a test's head says when or in whom it is done. */
const circumstances = new Set(["during", "after", "before", "in", "with", "by", "under", "when"]);

/** Nouns that make another thing of the name before them. */
const targets = new Set([
  "receptor",
  "inhibitor",
  "antagonist",
  "agonist",
  "ligand",
  "transporter",
  "antibody",
  "autoantibody",
]);

/** A test finds what its name says: "fever charting", "HFE testing", "screening for bleeding". A disease or antibody only says which test it is. */
export const testName: Rule = {
  name: "test-name",
  read(passage) {
    const {
      place: { head },
      opens,
      heads,
      grounding: { names, registry },
    } = passage;
    const asked = askedOf(passage);
    const tests = ofTypes(heads, "test");
    if (!opens || !head || tests.length === 0) return asked;
    const wording = head.tokens.map(({ low }) => low).join(" ");
    const end = head.tokens.findIndex(({ low }, at) => at > 0 && circumstances.has(low));
    const tokens = head.tokens.slice(0, end < 0 ? undefined : end);
    const isOwn = (entity: string) => tests.some((test) => test.entity === entity);
    const named = matchNames(names, tokens)
      .flatMap((match) =>
        isOwn(match.entity) ? withinName(names, tokens.slice(match.from, match.to), match.from, isOwn) : [match],
      )
      .filter(({ to }) => !isModifier(tokens[to]));
    const inside = named.map(({ entity, from, to }) =>
      impliedRole(entity, { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }, registry),
    );
    const found = ofTypes(inside, "symptom", "gene", "pathway", "risk").filter(
      ({ entity, span, type }) =>
        !/antibod(y|ies)$/.test(entity) &&
        !isOtherSymbol(entity, span, passage) &&
        !isState(entity) &&
        !/vaccin/.test(entity) &&
        (registry.subtypeOf(entity) !== "exposure" || infecting.test(entity)) &&
        !((type === "gene" || type === "pathway") && measuresProduct.test(wording)),
    );
    // "A or B test": what stands in one name is not found by the other.
    const ending = tests.at(-1);
    const own = tests.length > 1 && /\bor\b/.test(wording) && ending ? [ending] : tests;
    const certainty = { polarity: "asserted", qualifiers: {} } as const;
    const drafts = found.flatMap((role) => {
      const named = own.filter(({ span }) => span.start <= role.span.start && role.span.end <= span.end);
      return link("detect", [named.length > 0 ? named : own], [[role]], passage, testName.name, certainty);
    });
    return [...asked, ...drafts];
  },
};

/** "Genetic testing for X is optional": what a test is said to be for, in its own phrase. */
function askedOf(passage: Passage): readonly Draft[] {
  const { clause, place, grounding } = passage;
  if (place.section !== "tests" || clause.verb?.negated) return [];
  const groups = [...(clause.subject ? [clause.subject] : []), ...clause.objects];
  const members = groups.flatMap((group) => group.members.flatMap(withLater));
  return members.flatMap((member) => {
    const aims = member.complements.filter(
      ({ preposition, group }) =>
        preposition === "for" && !group.members.some((inner) => isAboutPeople(inner, passage)),
    );
    if (aims.length === 0) return [];
    const named = phraseRoles(changedPhrase(member, { complements: [] }), passage)[0] ?? [];
    const tests = ofTypes(named, "test").filter(
      ({ entity }) => grounding.registry.isLexical(entity) || entity.includes("-"),
    );
    const sought = aims.flatMap(({ group }) =>
      readingsOfTypes(rolesOf(group, passage), "symptom", "disease", "risk", "gene"),
    );
    const certainty = { polarity: "asserted", qualifiers: {} } as const;
    return tests.length === 0 ? [] : link("detect", [tests], sought, passage, testName.name, certainty);
  });
}

/** "A scan for X and a film for Y": the film is read as part of what the scan is for. */
const withLater = (member: NounPhrase): readonly NounPhrase[] => [
  member,
  ...member.complements.flatMap(({ preposition, group }) =>
    preposition === "for" ? group.members.filter(({ complements }) => complements.length > 0) : [],
  ),
];

/** "eGFR" is not EGFR. */
const isOtherSymbol = (entity: string, { start, end }: Span, { grounding: { registry, text } }: Passage): boolean => {
  const label = registry.get(entity)?.label ?? "";
  const written = text.slice(start, end);
  return written !== label && written.toLowerCase() === label.toLowerCase() && /^[A-Z]{3,}$/.test(label);
};

/** "Fasting glucose": how it is taken. */
const isState = (entity: string): boolean => /^(fasting|exercise|pregnancy|rest|exertion)$/.test(entity);

/** What one is exposed to is found by a test only where it infects. */
const infecting = /(virus|infection|bacteri|myces|coccus|fung|parasit|malaria)/;

/** What is measured of a gene's product is not the gene. */
const measuresProduct = /\b(activity|levels?|saturation|antigen|function|binding|concentration|inhibitor)\b/;

/** "Interleukin-2" of "interleukin-2 receptor": another noun follows that is no test. */
const isModifier = (next: Token | undefined): boolean => next !== undefined && targets.has(fold(next.text));

/** Names inside the test's own name, which the matcher takes as a whole. */
function withinName(
  names: NameTree,
  tokens: readonly Token[],
  offset: number,
  isOwn: (entity: string) => boolean,
): readonly NameMatch[] {
  for (let end = tokens.length - 1; end > 0; end--) {
    const matches = matchNames(names, tokens.slice(0, end));
    if (!matches.some(({ entity }) => isOwn(entity)))
      return matches.map(({ entity, from, to }) => ({ entity, from: from + offset, to: to + offset }));
  }
  return [];
}
