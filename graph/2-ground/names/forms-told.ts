import { lowerFirst } from "../../language/lower-first";
import { tokenize } from "../../language/tokens";
import type { SectionKind } from "../../model/article";
import type { EntityId } from "../../model/entity";
import type { Span } from "../../model/source";
import { matchNames } from "../matcher";
import type { Name, Named, Place, Scope } from "../place";
import { isFormWord } from "./is-form-word";

/** The forms that running text tells apart, and what they are called from then on. */
export interface FormsTold {
  readonly named: readonly Named[];
  readonly names: readonly Name[];
}

/** A form as running text calls it. */
interface Told {
  /** "Hepatic", "type A". */
  readonly which: string;
  /** "Hepatic form", "type A". */
  readonly name: string;
  readonly span: Span;
  readonly section: SectionKind;
}

/** Where forms are told without entries of their own. */
const telling: ReadonlySet<SectionKind> = new Set(["types", "lead", "symptoms"]);

const word = "[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*";
const kinds = "(?:forms?|types?|variants?|subtypes?|phenotypes?|variety|varieties|subgroups?|one|disease)(?![\\p{L}-])";
const part = `(?:an? |the )?${word}(?: (?!${kinds})${word})?`;
const joint = /,? (?:and|or) |, /;
/** "Classic, late-onset and asymptomatic forms", "a dry and a wet form". */
const described = new RegExp(`(?<![\\p{L}-])(${part}(?:(?:${joint.source})${part})*) (${kinds})`, "giu");
const item = "(?:\\d[a-z]?|[IVX]+[a-c]?|[A-D])";
/** "Type A", "types 2 and 3". */
const numbered = new RegExp(
  `(?<!\\p{L})([Tt]ype|[Ss]ubtype|[Gg]roup|[Cc]lass|[Ff]orm)(?:s|es)? (${item}(?:(?:${joint.source}|/)${item})*)(?![\\p{L}\\p{N}-])`,
  "gu",
);
const numberJoint = /,? (?:and|or) |, |\//;
/** What stands behind a number that counts no kinds of another thing: "type 2 inflammation". */
const over =
  /^\s*(?:$|[,.;:()–—]|(?:and|or|is|are|was|were|has|have|does|do|may|can|usually|often|patients|disease|by|with|in|on|to|the|an?|also|never|rarely|seldom|always|typically|mostly|which|who|that|but|while|whereas|form|alone|mild|severe|milder|more|less|rare|common|[a-z]{3,}(?<!is)s)(?!\p{L}))/u;
/** "Type 2 is a severe form": what one of them is like. */
const remark = /(?<!\bthere )\b(?:is|are|was|be|as|this|that|these|those|other|no|represents?|called) (?:an? )?$/i;

/** Reads text on the forms that has no entries: "There are a dry and a wet form", "type A is marked by …, type B by …". */
export function formsTold(places: readonly Place[], scope: Scope, subject: EntityId): FormsTold {
  const { registry, text } = scope;
  const running = places.filter((place) => telling.has(place.section) && !place.item.head && !place.item.entry);
  const headed = places.flatMap(({ section, item: { head } }) =>
    section === "types" && head ? [text.slice(head.start, head.end).toLowerCase()] : [],
  );
  const found = running
    .flatMap((place) => place.item.statements.flatMap(({ span }) => toldIn(span, place, subject, scope)))
    .filter(({ which }) => !headed.some((head) => head.includes(which.toLowerCase())));
  // One alone is a remark on the disease, but for what only a form can be.
  const isOne = new Set(found.map(({ which }) => which)).size < 2;
  if (isOne && !found.some(({ which, section }) => section === "types" && alone.test(which)))
    return { named: [], names: [] };
  const whole = registry.get(subject)?.label ?? "";
  const entered = found.map((told) => {
    const full = `${told.which} ${whole}`;
    const entity =
      registry.find(full) ?? registry.find(told.name) ?? registry.enter({ label: told.name, type: "disease" });
    registry.setForm(entity);
    registry.setTopical(entity);
    registry.noteHead(entity);
    registry.alias(entity, full);
    return { told, entity };
  });
  return {
    named: entered.map(({ told: { span }, entity }) => ({ entity, span })),
    names: entered.flatMap(({ told, entity }) => namesOf(told).map((name) => ({ name, entity }))),
  };
}

const article = /^(?:an?|the) /i;
/** "A late-onset form". */
const alone =
  /^(?:juvenile|infantile|neonatal|congenital|perinatal|pediatric|adult|familial|hereditary|sporadic|acquired|x-linked|autosomal \w+|[a-z]+-onset|smoldering|smouldering|indolent|attenuated|drug-induced|paraneoplastic|homozygous|seronegative|atypical|localized|localised|disseminated)$/i;

const namesOf = ({ which, name }: Told): readonly string[] =>
  which === name
    ? [name, `${name} disease`]
    : [name, ...["form", "type", "variant", "one"].map((noun) => `${which} ${noun}`)];

function toldIn(span: Span, place: Place, subject: EntityId, scope: Scope): readonly Told[] {
  const said = scope.text.slice(span.start, span.end);
  const found = [...byNumber(said, place), ...byColon(said, place), ...byKind(said, span, place, subject, scope)];
  return found.map(({ which, name, from }) => {
    const start = span.start + from;
    return { which, name, section: place.section, span: { start, end: start + which.length } };
  });
}

/** A form with where in its statement it is told. */
type Found = Omit<Told, "span" | "section"> & { readonly from: number };

const byNumber = (said: string, { section }: Place): readonly Found[] =>
  section !== "types"
    ? []
    : [...said.matchAll(numbered)].flatMap(({ index, 0: all, 1: noun = "", 2: list = "" }) => {
        if (!over.test(said.slice(index + all.length))) return [];
        return list.split(numberJoint).map((number, at): Found => {
          const name = `${noun.toLowerCase()} ${number}`;
          return { which: name, name, from: at === 0 ? index : said.indexOf(number, index + noun.length) };
        });
      });

/** "Four subtypes are told apart by age: infantile, juvenile, adult and late." */
function byColon(said: string, { section }: Place): readonly Found[] {
  if (section !== "types" && section !== "lead") return [];
  const [all, list = ""] =
    said.match(/\b(?:forms|types|subtypes|variants|phenotypes|varieties)\b[^.:;]*: ([^.:;()]+)\.?$/i) ?? [];
  const parts = list.split(joint).map((each) => each.replace(article, "").trim());
  const isList =
    parts.length > 1 && parts.every((each) => each.split(" ").every((low) => isFormWord(low.toLowerCase())));
  return all === undefined || !isList
    ? []
    : parts.map((which) => ({ which, name: `${which} form`, from: said.lastIndexOf(which) }));
}

function byKind(said: string, { start }: Span, { section }: Place, subject: EntityId, scope: Scope): readonly Found[] {
  return [...said.matchAll(described)].flatMap(({ index, 0: all, 1: list = "", 2: noun = "" }) => {
    const parts = list.split(joint);
    const behind = said.slice(index + all.length);
    if (isOfOther(behind, start + index + all.length, subject, scope)) return [];
    if (parts.length === 1 && remark.test(said.slice(0, index))) return [];
    // Elsewhere it takes more to tell of forms.
    if (section !== "types" && ((parts.length === 1 && !/^(?:an?|the) /i.test(list)) || noun === "one")) return [];
    if (noun === "disease" && !(section === "types" && parts.every((each) => ofOnset.test(whichOf(each) ?? ""))))
      return [];
    const from = Math.max(
      parts.findLastIndex((each) => whichOf(each) === undefined) + 1,
      // "An early form, usually severe, and a late form": the second alone.
      parts.findIndex((each) => article.test(each)),
    );
    return parts.slice(from).flatMap((each): readonly Found[] => {
      const written = whichOf(each);
      if (written === undefined) return [];
      const which = lowerFirst(written);
      return [{ which, name: nameOf(which, noun), from: said.indexOf(written, index) }];
    });
  });
}

const nameOf = (which: string, noun: string): string => {
  const one = noun.toLowerCase().replace(/ies$/, "y").replace(/s$/, "");
  return `${which} ${one === "one" ? "form" : one}`;
};

/** The words of a part that tell it from others: of "a rare juvenile" the last. */
function whichOf(each: string): string | undefined {
  const words = each.replace(/^(?:an?|the) /i, "").split(" ");
  const from = words.findLastIndex((written) => !isFormWord(written.toLowerCase())) + 1;
  return from < words.length ? words.slice(from).join(" ") : undefined;
}

/** "Juvenile disease", "localized disease": by when it begins and how far it goes. */
const ofOnset =
  /^(?:juvenile|infantile|adult|neonatal|congenital|primary|secondary|(?:oligo|poly|pauci|uni|multi)\w+|[\w-]+-onset|locali[sz]ed|generali[sz]ed|disseminated|systemic|limited|extensive)$/i;

/** "The juvenile form of another disease". */
function isOfOther(behind: string, from: number, subject: EntityId, { text, tree }: Scope): boolean {
  const [of] = behind.match(/^ of (the |this )?/) ?? [];
  if (of === undefined || /^ of (?:it\b|(?:the|this) (?:disease|condition|disorder|illness|syndrome)\b)/.test(behind))
    return false;
  const start = from + of.length;
  const tokens = tokenize(text, { start, end: Math.min(text.length, start + longestName) });
  return !matchNames(tree, tokens).some((match) => match.from === 0 && match.entity === subject);
}

/** The name of a disease is no longer. */
const longestName = 80;
