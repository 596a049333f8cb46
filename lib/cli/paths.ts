import { parseArgs } from "node:util";
import { type Predicate, predicateNames } from "@/graph/model/predicate";
import type { GraphIndex } from "../graph-index";
import { shownName } from "../shown-name";
import { explain } from "../trace/clauses";
import { noPathText } from "../trace/no-path-text";
import { pathAsText } from "../trace/path-text";
import { type End, hopLimits, type PathQuestion, plainQuestion, ranks } from "../trace/question";
import { scoreParts } from "../trace/score";
import { partNames, scoreReasons } from "../trace/score-reasons";
import { type RankedPath, tracer } from "../trace/trace";
import { fault } from "./fault";
import { findEnd, likeNames } from "./find-end";
import { readArticle } from "./read-article";

const usage = `Prints the ways from one thing to another in an article, each with what it cites.

  npm run --silent paths -- ARTICLE FROM TO [options]

ARTICLE is one of the project's by its id (alps-iv) or a file. FROM and TO are entities by id, name or
identifier (nras, "low platelets", HP:0001873), or any of a type: type:gene.

      --top N        so many paths (10)
      --max-hops N   at most so many steps (${hopLimits.usual}, up to ${hopLimits.most})
      --via ID       passes it; may be repeated
      --avoid ID     does not touch it; may be repeated
      --along P,P    predicates to walk along, or "all" (what causes what)
      --sure         leaves out what the article doubts
      --denied       takes in what the article denies
      --rank R       ${ranks.join(" or ")} (${plainQuestion.rank})
      --json         as JSON
  -h, --help         print this

Exit code: 0 found, 1 no path, 2 wrong usage.
`;

const options = {
  top: { type: "string", default: "10" },
  "max-hops": { type: "string", default: String(hopLimits.usual) },
  via: { type: "string", multiple: true, default: [] as string[] },
  avoid: { type: "string", multiple: true, default: [] as string[] },
  along: { type: "string" },
  sure: { type: "boolean", default: false },
  denied: { type: "boolean", default: false },
  rank: { type: "string", default: plainQuestion.rank as string },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

function wholeNumber(name: string, text: string, most: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > most)
    throw fault(`--${name} ${text}: expected a whole number from 1 to ${most}`);
  return number;
}

function readPredicates(text: string | undefined): readonly Predicate[] | null {
  if (text === undefined) return null;
  if (text === "all") return predicateNames;
  return text.split(",").map((word) => {
    const found = predicateNames.find((name) => name === word.trim());
    if (found === undefined) throw fault(`--along ${word}: expected ${predicateNames.join(", ")} or all`);
    return found;
  });
}

function endOf(index: GraphIndex, word: string): End {
  const end = findEnd(index, word);
  if (end !== undefined) return end;
  const like = likeNames(index, word);
  throw fault(`${word}: not in the article.${like.length === 0 ? "" : ` Did you mean ${like.join(", ")}?`}`);
}

function entityOf(index: GraphIndex, word: string): string {
  const end = endOf(index, word);
  if (end.kind === "type") throw fault(`${word}: expected an entity`);
  return end.id;
}

const asJson = (index: GraphIndex, path: RankedPath) => {
  const { clauses, passages } = explain(index, path);
  return {
    entities: path.entities,
    effect: path.effect,
    polarity: path.polarity,
    score: path.score,
    steps: clauses.map(({ step, subject, verb, object, remarks, cites }) => ({
      ...step,
      relations: step.relations.map(({ id }) => id),
      words: `${subject} ${verb} ${object}`,
      remarks,
      cites,
    })),
    passages: passages.map(({ number, passage }) => ({
      number,
      item: passage.item.id,
      statements: [...new Set(passage.evidence.map(({ statement }) => statement))],
      citations: passage.item.citations.map(({ publisher, others }) => ({ publisher, others })),
      references: passage.item.references.map(({ key, stance }) => ({ key, stance })),
    })),
  };
};

function asWords(index: GraphIndex, path: RankedPath, position: number): string {
  const reasons = scoreReasons(index, path);
  const parts = scoreParts.map(
    (part) => `${partNames[part].toLowerCase()} ${path.score.parts[part]}, ${reasons[part]}`,
  );
  const names = path.entities.map((id) => shownName(index, id));
  return [
    `${position + 1}. ${names.join(" → ")}`,
    `   score ${path.score.total}: ${parts.join("; ")}`,
    "",
    pathAsText(index, path, ""),
  ].join("\n");
}

/** Runs one command line and gives its exit code. */
export function runPaths(args: readonly string[], print: (text: string) => void): number {
  const { values, positionals } = parse(args);
  if (values.help) {
    print(usage);
    return 0;
  }
  const [article, from, to, ...more] = positionals;
  if (article === undefined || from === undefined || to === undefined || more.length > 0)
    throw fault(`Expected an article and two ends, got ${positionals.length} words`);
  const index = readArticle(article);
  const rank = ranks.find((name) => name === values.rank);
  if (rank === undefined) throw fault(`--rank ${values.rank}: expected ${ranks.join(" or ")}`);
  const question: PathQuestion = {
    from: endOf(index, from),
    to: endOf(index, to),
    via: values.via.map((word) => entityOf(index, word)),
    avoid: values.avoid.map((word) => entityOf(index, word)),
    along: readPredicates(values.along),
    maxHops: wholeNumber("max-hops", values["max-hops"], hopLimits.most),
    sure: values.sure,
    denied: values.denied,
    rank,
  };
  const top = wholeNumber("top", values.top, 10_000);
  const answer = tracer(index).answer(question);
  if (answer.state === "none") {
    if (values.json) print(`${JSON.stringify({ question, total: 0, paths: [], reason: answer.reason }, null, 2)}\n`);
    else print(`${noPathText(index, question, answer.reason)}\n`);
    return 1;
  }
  const paths = answer.paths.slice(0, top);
  const total = answer.paths.length;
  if (values.json)
    print(`${JSON.stringify({ question, total, paths: paths.map((path) => asJson(index, path)) }, null, 2)}\n`);
  else print(`${paths.map((path, i) => asWords(index, path, i)).join("\n\n")}\n\n${paths.length} of ${total} paths\n`);
  return 0;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw fault(error instanceof Error ? error.message : String(error));
  }
}
