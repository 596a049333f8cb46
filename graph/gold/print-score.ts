import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compile } from "../compile";
import { predicateNames } from "../model/predicate";
import { readAnnotation } from "./annotation";
import { floors } from "./floors";
import { otherArticles } from "./other-articles";
import { f1, score, type Tally } from "./score";

const path = fileURLToPath(new URL("../articles/alps-iv.md", import.meta.url));
const { graph } = compile({ path, text: readFileSync(path, "utf8") });
const result = score(graph, readAnnotation("alps-iv"));

const share = (part: number, whole: number): string => (whole === 0 ? "–" : (part / whole).toFixed(3)).padStart(7);
const row = (name: string, { wanted, found, said, right }: Tally, floor: readonly [number, number]): string =>
  `${name.padEnd(16)}${String(wanted).padStart(7)}${share(found, wanted)} ≥ ${floor[0].toFixed(2)}${share(right, said)} ≥ ${floor[1].toFixed(2)}`;

const { entities, facts, byPredicate, missing, wrong } = result;
const lines = [
  `${"".padEnd(16)} wanted       recall      precision`,
  ...predicateNames.map((name) => row(name, byPredicate[name], floors.byPredicate[name])),
  row("all", facts, floors.all),
  "",
  `entities: ${entities.found} of ${entities.wanted} found (${share(entities.found, entities.wanted).trim()}); ${entities.sameType} of ${entities.aligned} of the same type (${share(entities.sameType, entities.aligned).trim()})`,
  "",
  `${"other articles".padEnd(16)} wanted  recall  precision  F1`,
  ...otherArticles().map(({ name, path, text, annotation }) => {
    const { facts } = score(compile({ path, text }).graph, annotation);
    const { wanted, found, said, right } = facts;
    const { held = false, least = 0 } = floors.others[name] ?? {};
    return `${name.padEnd(16)}${String(wanted).padStart(7)}${share(found, wanted)}${share(right, said)}   ${f1(facts).toFixed(3)} ≥ ${least.toFixed(2)}${held ? "  held out" : ""}`;
  }),
  ...(process.argv.includes("--verbose")
    ? ["", "missing:", ...missing.map((fact) => `  ${fact}`), "", "wrong:", ...wrong.map((fact) => `  ${fact}`)]
    : []),
];
process.stdout.write(`${lines.join("\n")}\n`);
