import type { GroundedItem, Grounding } from "../2-ground/ground";
import { type Clause, only } from "../language/clause";
import { groupsIn } from "../language/groups-in";
import type { Group, NounPhrase } from "../language/phrases";
import { sideEffectNouns } from "../lexicon/noun-cues";
import { genesInHead } from "./genes-in-head";
import { namesIn } from "./names-in";
import { askedRoles, type Discourse, type Passage } from "./passage";
import { headNoun, isPersonal } from "./roles/head-noun";
import { impliedRole, ofTypes, type Role } from "./roles/role";
import { rolesOf } from "./roles/roles-of";

/** Verbs that say what something is, and call it. */
const stative = new Set(["be", "become", "remain", "call", "consider", "classify", "regard", "term", "describe"]);
/** Clauses that tell when what the one before them says holds. */
const supposing: ReadonlySet<string> = new Set(["when", "if", "unless", "until", "once"]);

/** Before its first statement an item has spoken of what its head names; a question of what it asks about. */
export function openDiscourse(grounding: Grounding, place: GroundedItem, heads: readonly Role[]): Discourse {
  const asked = place.item.question ? askedRoles(grounding, place) : [];
  const spoken = asked.length > 0 ? asked : heads;
  return {
    recent: asked.slice(0, 1),
    objects: asked.slice(1),
    list: spoken.length > 1 ? spoken : listedBefore(grounding, place),
    genes: [...ofTypes(spoken, "gene"), ...genesInHead(place, grounding.registry)],
    treatments: [],
    fresh: false,
  };
}

/** "All three lower it" behind a list or table: what heads its entries. */
function listedBefore(grounding: Grounding, place: GroundedItem): readonly Role[] {
  const { items, registry } = grounding;
  if (place.item.entry || !counting.test(place.statements[0]?.analysis.words[0]?.low ?? "")) return [];
  const before = items.slice(0, items.indexOf(place));
  const first = before.findLastIndex(({ item, heading }) => !item.entry || heading !== place.heading) + 1;
  return before
    .slice(first)
    .flatMap(({ headEntities }) => headEntities.map(({ entity, span }) => impliedRole(entity, span, registry)));
}

const counting = /^(all|both|each|either|neither)$/;

/** What a later pronoun may mean, once this clause has been read. A fragment behind a head, a relative clause and a participle only describe. */
export function advance(before: Discourse, passage: Passage): Discourse {
  const { clause, heads } = passage;
  const describes =
    ((before.fresh || heads.length > 0) && supposing.has(clause.link)) ||
    clause.link === "relative" ||
    clause.link === "participle" ||
    (!clause.verb && heads.length > 0);
  // "X, the enzyme that trims Y": what it does to Y is only said to tell what it is.
  const isAside =
    clause.link === "relative" &&
    clause.antecedent?.members.some(({ apposition }) => apposition.some(({ determiner }) => determiner !== undefined));
  // "No defect is known": what is not there is no more spoken of.
  const pointsBack =
    clause.subject?.members.every(({ pronoun, determiner }) => pronoun || determiner === "no") === true;
  const subject =
    describes || pointsBack || isDeniedThing(clause) || isOwnHarm(passage) || isOfTheTreated(passage)
      ? []
      : known(clause.subject, passage);
  const object = actedOn(clause).flatMap((group) => known(group, passage));
  let list = pair(before, subject) ?? before.list;
  let genes = before.genes;
  const namesGene = mayNameGene(passage);
  for (const group of groupsIn(clause)) {
    const named = known(group, passage);
    if (group.members.length >= 2 && named.length >= 1) list = listed(group, named, passage) ?? list;
    const mutated = namesGene ? genesOf(group, passage) : [];
    if (mutated.length > 0) genes = mutated;
  }
  return {
    recent: subject.length > 0 ? subject : isAboutUnknown(passage) ? [] : before.recent,
    objects:
      isAside && before.objects.length > 0
        ? before.objects
        : object.length > 0
          ? object
          : clause.verb
            ? displaced(before, subject)
            : before.objects,
    list,
    genes,
    treatments: treatmentsIn(subject, before, passage),
    fresh: before.fresh || subject.length > 0,
  };
}

/** Of more than so many at once, what comes later is hardly said of all. */
const mostTold = 2;

/** What is given against the harms of another treatment, which have just been listed, does not take its place. */
function treatmentsIn(subject: readonly Role[], { treatments, list }: Discourse, passage: Passage): readonly Role[] {
  const { clause } = passage;
  const { registry } = passage.grounding;
  const isDrug = ({ entity, implied }: Role) => !implied && /^(drug|)$/.test(registry.subtypeOf(entity) ?? "");
  const told = clause.link === "main" ? ofTypes(subject, "treatment").filter(isDrug) : [];
  if (told.length === 0 || told.length < subject.length) return treatments;
  if (told.length > mostTold) return [];
  const isAgainst = clause.objects
    .flatMap((group) => rolesOf(group, passage)[0] ?? [])
    .some(({ entity, type }) => type !== "treatment" && list.some((role) => role.entity === entity));
  return treatments.length > 0 && isAgainst ? treatments : told;
}

/** "No cause is known": of what there is none, nothing more is said. */
const isDeniedThing = ({ subject }: Clause): boolean =>
  subject?.members.length === 1 && subject.members.every(({ determiner }) => determiner === "no");

/** "If A is given, B is checked. It may …": what the same statement spoke of before is at hand still. */
const displaced = ({ fresh, recent, objects }: Discourse, subject: readonly Role[]): readonly Role[] =>
  fresh && subject.length > 0 && recent.length > 0 && recent[0]?.type !== subject[0]?.type ? recent : objects;

/** In running text, a clause about a thing that goes by a name of its own, of which nothing is known: a later "it" does not reach behind it. */
const isAboutUnknown = (passage: Passage): boolean => {
  const { heads, analysis } = passage;
  const { link, subject, verb } = passage.clause;
  return (
    link === "main" &&
    verb !== undefined &&
    heads.length === 0 &&
    subject?.members.length === 1 &&
    subject.members.every(
      ({ pronoun, determiner, head }) =>
        !pronoun && determiner === undefined && analysis.words[head]?.term === undefined,
    ) &&
    (rolesOf(subject, passage)[0] ?? []).some(({ type, implied }) => type === undefined && !implied)
  );
};

/** "Nausea is its chief side effect, and it …": what is spoken of is still the treatment. */
const isOwnHarm = ({ clause: { verb, objects, link }, heads, analysis }: Passage): boolean =>
  verb?.lemma === "be" &&
  link === "main" &&
  ofTypes(heads, "treatment").length > 0 &&
  objects.some(({ members }) =>
    members.some(
      (member) => /^(its|their|the)$/.test(member.determiner ?? "") && sideEffectNouns.has(headNoun(member, analysis)),
    ),
  );

/** In an entry on a treatment, "patients must be vaccinated" is still about that. */
const isOfTheTreated = ({ clause: { subject }, heads, analysis }: Passage): boolean =>
  ofTypes(heads, "treatment").length > 0 && subject?.members.every((member) => isPersonal(member, analysis)) === true;

/** Two subjects of one type, one after the other in a statement, are a list too: "A does this, B does that; both …". */
function pair({ fresh, recent }: Discourse, subject: readonly Role[]): readonly Role[] | undefined {
  const [first, second] = [recent[0], subject[0]];
  if (!fresh || !first || !second || recent.length > 1 || subject.length > 1) return undefined;
  return first.entity !== second.entity && first.type === second.type ? [first, second] : undefined;
}

/** The genes that a group names, itself or inside its phrases: "mutations in NRAS". */
const genesOf = ({ members }: Group, passage: Passage): readonly Role[] =>
  ofTypes(
    members.flatMap(withInner).flatMap((member) => known(only(member), passage)),
    "gene",
  );

/** Whether it is worth looking for genes in the clause. */
function mayNameGene({ analysis, grounding: { registry } }: Passage): boolean {
  const { symbolic, entities } = namesIn(analysis);
  return symbolic || entities.some((entity) => registry.typeOf(entity) === "gene");
}

/** What the clause says is acted on. What something is said to be is no new thing to speak of. */
function actedOn({ verb, objects, complements }: Clause): readonly Group[] {
  if (verb && stative.has(verb.lemma)) return [];
  if (objects.length > 0) return objects;
  return verb ? complements.map(({ group }) => group) : [];
}

/** A phrase with those inside it. */
const withInner = (phrase: NounPhrase): readonly NounPhrase[] => [
  phrase,
  ...(phrase.of?.members ?? []),
  ...phrase.complements.flatMap(({ group }) => group.members),
];

/** What an enumeration names, with what has no type yet, which "the latter" may mean too. */
function listed(group: Group, named: readonly Role[], passage: Passage): readonly Role[] | undefined {
  const all = rolesOf(group, passage)[0] ?? [];
  return all.length === group.members.length && all.length > named.length ? all : named.length >= 2 ? named : undefined;
}

/** What a group names that has a type by now. */
const known = (group: Group | undefined, passage: Passage): readonly Role[] =>
  (rolesOf(group, passage)[0] ?? []).filter(({ type }) => type !== undefined);
