import { fold } from "../language/fold";
import { type Entity, type EntityType, entityTypeNames, entityTypes, hasSubtype } from "../model/entity";
import { diseases } from "./diseases";
import { genes } from "./genes";
import { mechanisms } from "./mechanisms";
import { pathways } from "./pathways";
import { risks } from "./risks";
import { symptoms } from "./symptoms";
import { tests } from "./tests";
import { treatments } from "./treatments";

const tables: Readonly<Record<EntityType, string>> = {
  disease: diseases,
  gene: genes,
  pathway: pathways,
  mechanism: mechanisms,
  symptom: symptoms,
  test: tests,
  treatment: treatments,
  risk: risks,
};

const fileOf: Readonly<Record<EntityType, string>> = {
  disease: "diseases.ts",
  gene: "genes.ts",
  pathway: "pathways.ts",
  mechanism: "mechanisms.ts",
  symptom: "symptoms.ts",
  test: "tests.ts",
  treatment: "treatments.ts",
  risk: "risks.ts",
};

const slugs = new Map<string, string>();
const slugLimit = 50_000;

/** A label as an id: words folded and joined by hyphens. */
export function slug(label: string): string {
  const known = slugs.get(label);
  if (known !== undefined) return known;
  const made = slugOf(label);
  if (slugs.size >= slugLimit) slugs.clear();
  slugs.set(label, made);
  return made;
}

const slugOf = (label: string): string =>
  label
    .split(/[^\p{L}\p{N}+'’]+/u)
    .map(fold)
    .join("-")
    .replace(/\+/g, "-plus")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");

/** A row of a table, and where a person finds it. */
interface Row {
  readonly entry: Entity;
  readonly place: string;
}

/** A fault in the tables: each line of its message names one, with its place. */
const lexiconError = (faults: readonly string[]): Error =>
  Object.assign(new Error(faults.join("\n")), { name: "LexiconError" });

/** Each table begins on the second line of its file, behind a comment that names the columns. */
const firstLine = 2;

/**
 * Reads one table: a line an entry, "label | synonyms; … | identifiers | subtype". An identifier behind "~" names a concept that comes
 * close. Throws a lexicon error where a row has no label or a subtype that its type does not know.
 */
export function readTable(type: EntityType, table: string): readonly Row[] {
  return table.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const place = `graph/lexicon/${fileOf[type]}:${firstLine + index}:1`;
    const [label = "", synonyms = "", curies = "", subtype = ""] = line.split("|").map((cell) => cell.trim());
    if (label === "")
      throw lexiconError([`${place} error unnamed-entry A row without a label: expected "label | synonyms"`]);
    if (subtype !== "" && !hasSubtype(type, subtype))
      throw lexiconError([
        `${place} error unknown-subtype "${subtype}" is no subtype of ${type}: expected ${Object.keys(entityTypes[type].subtypes).join(", ") || "none"}`,
      ]);
    const all = list(curies, " ");
    const close = all.filter((curie) => curie.startsWith("~")).map((curie) => curie.slice(1));
    const exact = all.filter((curie) => !curie.startsWith("~"));
    const entry: Entity = {
      id: slug(label),
      type,
      label,
      synonyms: list(synonyms, ";"),
      curies: exact,
      ...(close.length > 0 && { closeMatches: close }),
      ...(subtype !== "" && { subtype }),
    };
    return [{ entry, place }];
  });
}

const list = (cell: string, separator: string): readonly string[] =>
  cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** Joins rows into one lexicon. Throws a lexicon error where two share a name or an identifier: nothing could tell them apart. */
export function joinRows(rows: readonly Row[]): readonly Entity[] {
  const owners = new Map<string, Row>();
  const faults: string[] = [];
  const claim = (row: Row, key: string, what: string) => {
    const owner = owners.get(key);
    if (owner && owner !== row)
      faults.push(
        `${row.place} error duplicate-entry ${what} stands for both "${row.entry.label}" (${row.entry.type}) and "${owner.entry.label}" (${owner.entry.type}, ${owner.place}): keep one`,
      );
    else owners.set(key, row);
  };
  for (const row of rows) {
    for (const curie of row.entry.curies) claim(row, curie, curie);
    for (const name of [row.entry.label, ...row.entry.synonyms]) claim(row, slug(name), `"${name}"`);
  }
  if (faults.length > 0) throw lexiconError(faults);
  return rows.map(({ entry }) => entry);
}

/** All that the compiler knows by name. */
export const lexicon: readonly Entity[] = joinRows(entityTypeNames.flatMap((type) => readTable(type, tables[type])));
