import { fold } from "../language/fold";
import type { Entity, EntityType } from "../model/entity";
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
    .split(/[^\p{L}\p{N}+]+/u)
    .map(fold)
    .join("-")
    .replace(/\+/g, "-plus")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");

/**
 * Reads one table: a line an entry, "label | synonyms; … | identifiers | subtype". An identifier behind "~" names a concept that comes close.
 * Throws where a line has no label.
 */
export function readTable(type: EntityType, table: string): readonly Entity[] {
  return table.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const [label = "", synonyms = "", curies = "", subtype = ""] = line.split("|").map((cell) => cell.trim());
    if (label === "") throw new Error(`Lexicon: line ${index + 1} of the ${type} table has no label`);
    const all = list(curies, " ");
    const close = all.filter((curie) => curie.startsWith("~")).map((curie) => curie.slice(1));
    const exact = all.filter((curie) => !curie.startsWith("~"));
    return [
      {
        id: slug(label),
        type,
        label,
        synonyms: list(synonyms, ";"),
        curies: exact,
        ...(close.length > 0 && { closeMatches: close }),
        ...(subtype !== "" && { subtype }),
      },
    ];
  });
}

const list = (cell: string, separator: string): readonly string[] =>
  cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** Joins tables into one lexicon. Throws where two entries share an id, a name or an identifier: nothing could tell them apart. */
export function joinTables(entries: readonly Entity[]): readonly Entity[] {
  const ids = new Map<string, Entity>();
  const names = new Map<string, Entity>();
  const curies = new Map<string, Entity>();
  for (const entry of entries) {
    const twin = ids.get(entry.id);
    if (twin)
      throw new Error(
        `Lexicon: "${entry.label}" (${entry.type}) and "${twin.label}" (${twin.type}) share the id ${entry.id}`,
      );
    ids.set(entry.id, entry);
    for (const curie of entry.curies) {
      const other = curies.get(curie);
      if (other)
        throw new Error(
          `Lexicon: ${curie} identifies both "${other.label}" (${other.type}) and "${entry.label}" (${entry.type})`,
        );
      curies.set(curie, entry);
    }
    for (const name of [entry.label, ...entry.synonyms]) {
      const key = slug(name);
      const other = names.get(key);
      if (other && other !== entry)
        throw new Error(
          `Lexicon: "${name}" names both "${other.label}" (${other.type}) and "${entry.label}" (${entry.type})`,
        );
      names.set(key, entry);
    }
  }
  return entries;
}

/** All that the compiler knows by name. */
export const lexicon: readonly Entity[] = joinTables(
  (Object.keys(tables) as EntityType[]).flatMap((type) => readTable(type, tables[type])),
);
