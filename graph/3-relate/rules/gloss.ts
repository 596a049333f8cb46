import { headMembers } from "../../2-ground/define-heads";
import { nameReferents } from "../../2-ground/name";
import { readGroup } from "../../language/group";
import { groupsIn } from "../../language/groups-in";
import type { NounPhrase } from "../../language/phrases";
import type { Frame } from "../../lexicon/frames";
import type { EntityType } from "../../model/entity";
import type { Draft } from "../link/link";
import { link } from "../link/link";
import type { Passage } from "../passage";
import type { Role } from "../roles/role";
import { glossList, phraseRoles } from "../roles/roles-of";
import type { Rule } from "../rule";

const plain = { polarity: "asserted" as const, qualifiers: {} };

/**
 * What stands in brackets behind a name: how a symptom or process shows ("anemia (tiredness, pallor)"), what a test looks at ("evaluation (FAS, FASLG)"),
 * the class of a drug or the members of a class.
 */
export const gloss: Rule = {
  name: "gloss",
  read(passage) {
    const { clause, place, opens } = passage;
    const inText = groupsIn(clause)
      .flatMap(({ members }) => members)
      .filter((phrase) => phrase.gloss.length > 0)
      .flatMap((phrase) =>
        readPhrase(
          phraseRoles({ ...phrase, gloss: [] }, passage)[0] ?? [],
          glossList(phrase, passage),
          passage,
          givesExamples(phrase, passage),
          isConditional(phrase),
        ),
      );
    return opens && place.head ? [...readHead(passage), ...inText] : inText;
  },
};

function readHead(passage: Passage): readonly Draft[] {
  const { head } = passage.place;
  if (!head) return [];
  return headMembers(head).flatMap((member) => {
    const named = nameReferents({ ...member, gloss: [] }, head, passage.grounding.registry).map(
      (referent): Role => ({ ...referent, implied: false }),
    );
    const heads = passage.heads.filter(({ entity }) => named.some((role) => role.entity === entity));
    const inside = member.gloss.flatMap((items) => {
      const at = items.findIndex(({ kind }) => kind === "noun" || kind === "adjective");
      const reading = at >= 0 && items.every(({ kind }) => kind !== "verb") ? readGroup(items, at, false) : undefined;
      return (
        reading?.group.members
          .flatMap((inner) => nameReferents(inner, head, passage.grounding.registry))
          .map((referent): Role => ({ ...referent, implied: false })) ?? []
      );
    });
    return readPhrase(
      heads.length > 0 ? heads : named,
      inside,
      passage,
      givesExamples(member, passage),
      isConditional(member),
    );
  });
}

/** "(e.g. rash)", "(a common cytopenia)": what the bracket holds is a kind, not an effect. */
const givesExamples = (phrase: NounPhrase, { analysis: { words } }: Passage): boolean =>
  phrase.gloss.some((items) => {
    const first = items[0];
    if (first?.kind === "example") return true;
    return (
      first?.kind === "noun" &&
      items.length === 1 &&
      (first.determiner === "a" ||
        first.determiner === "an" ||
        /^(common|frequent|typical)$/.test(words[first.from]?.low ?? ""))
    );
  });

/** "(if on steroids)": the bracket says when, not what. */
const isConditional = (phrase: NounPhrase): boolean =>
  phrase.gloss.length > 0 &&
  phrase.gloss.every((items) => items[0]?.kind === "subordinator" || items[0]?.kind === "preposition");

function readPhrase(
  named: readonly Role[],
  inside: readonly Role[],
  passage: Passage,
  kindsOnly: boolean,
  conditional: boolean,
): readonly Draft[] {
  const type = named[0]?.type;
  const others = conditional
    ? []
    : inside.filter((role) => role.type !== undefined && !named.some(({ entity }) => entity === role.entity));
  if (type === undefined || others.length === 0) return [];
  const as = (frame: Frame, types: readonly EntityType[]) =>
    link(
      frame,
      [named],
      [others.filter((role) => role.type !== undefined && types.includes(role.type))],
      passage,
      "gloss",
      plain,
    );
  switch (type) {
    case "symptom":
    case "mechanism": {
      const tested = others.flatMap((role): readonly Role[] =>
        role.type === "test" ? [role] : positiveTest(role, passage),
      );
      if (tested.length > 0) return link("detect", [tested], [named], passage, "gloss", plain);
      const shown = kindsOnly ? [] : as("cause", ["symptom"]);
      const own =
        others.some((role) => role.type === "symptom") &&
        ["symptoms", "lead", "types", "causes"].includes(passage.place.section)
          ? link("show", [[passage.topic]], [others.filter((role) => role.type === "symptom")], passage, "gloss", plain)
          : [];
      return [...shown, ...own];
    }
    case "test":
      return as("detect", ["gene", "pathway", "mechanism", "symptom", "disease"]);
    case "gene": {
      const tests = passage.heads.filter((role) => role.type === "test");
      return link("detect", [tests], [others.filter((role) => role.type === "disease")], passage, "gloss", plain);
    }
    case "treatment":
      return kinds(
        named,
        others.filter((role) => role.type === "treatment"),
        passage,
      );
    default:
      return [];
  }
}

/** "A positive X test" is what test X shows. */
function positiveTest(role: Role, { grounding: { registry } }: Passage): readonly Role[] {
  const name = registry.get(role.entity)?.label.match(/^(?:positive|abnormal) (.+)$/i)?.[1];
  const entity = name === undefined ? undefined : registry.find(name);
  return entity !== undefined && registry.typeOf(entity) === "test" ? [{ ...role, entity, type: "test" }] : [];
}

const classNoun =
  /-(inhibitor|agonist|antagonist|blocker|steroid|agent|drug|antibody|vaccine|vaccination|prophylaxis|therapy|antimetabolite|immunosuppressant|chelator|modulator|analog|concentrate)$|^(corticosteroid|steroid|antimetabolite|antibiotic|antifungal|antiviral|immunosuppressant|vaccine|vaccination|antihistamine|anticoagulant|opioid|bisphosphonate|diuretic|laxative|antidepressant|painkiller)s?$/;

/** "Prednisone (a corticosteroid)" against "receptor agonists (eltrombopag)": the class is the kind. */
function kinds(named: readonly Role[], others: readonly Role[], passage: Passage): readonly Draft[] {
  const isClass = ({ entity }: Role) => classNoun.test(entity);
  if (others.length > 0 && others.every(isClass) && !named.some(isClass))
    return link("include", [others], [named], passage, "gloss", plain);
  if (named.some(isClass) && !others.some(isClass)) return link("include", [named], [others], passage, "gloss", plain);
  return [];
}
