import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { MultiGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { hostileGraph } from "../test/hostile-graph";
import { sampleGraph } from "../test/sample-graph";
import { defaultView } from "../view";
import { readView } from "../view-url";
import { type Extract, viewExtract, wholeGraph } from "./extract";
import type { TextFile } from "./format";
import { formats } from "./formats";

const index = sampleGraph();
const written = (id: string, extract: Extract): readonly TextFile[] =>
  formats.find((format) => format.id === id)?.write(extract) ?? [];
const textOf = (id: string, extract: Extract): string => written(id, extract)[0]?.text ?? "";

const extracts: readonly (readonly [string, Extract])[] = [
  ["the whole graph", wholeGraph(index)],
  ["a filtered view", viewExtract(index, readView(new URLSearchParams("only=type.gene&hide=polarity.negated")))],
  [
    "a trace",
    viewExtract(
      index,
      readView(new URLSearchParams("from=nras&to=thrombocytopenia&path=nras.autoimmunity.thrombocytopenia")),
    ),
  ],
  ["a question", viewExtract(index, readView(new URLSearchParams("from=nras&to=thrombocytopenia&max=3")))],
  [
    "nothing",
    viewExtract(
      index,
      readView(
        new URLSearchParams("only=type.nothing+section.nothing&lens=doubted&hide=polarity.uncertain+polarity.negated"),
      ),
    ),
  ],
  ["hostile names", wholeGraph(hostileGraph(index))],
];

describe.each(extracts)("%s", (name, extract) => {
  const ids = extract.entities.map(({ id }) => id);
  const factIds = extract.relations.map(({ id }) => id);
  const polarities = new Map(extract.relations.map(({ id, polarity }) => [id, polarity]));

  test(name === "nothing" ? "holds nothing" : "holds something", () =>
    expect(extract.relations.length > 0).toBe(name !== "nothing"),
  );

  test.each([
    ["graphml", (text: string) => parseGraphml(MultiGraph, text)],
    [
      "gexf",
      (text: string) => parseGexf(MultiGraph, text, { addMissingNodes: false, allowUndeclaredAttributes: false }),
    ],
  ] as const)("%s is read back by graphology with every node, edge and polarity", (id, parse) => {
    const graph = parse(textOf(id, extract));
    expect(graph.nodes()).toEqual(ids);
    expect([...graph.edges()].sort()).toEqual([...factIds].sort());
    graph.forEachEdge((edge, attributes, from, to) => {
      expect(attributes.polarity).toBe(polarities.get(edge));
      expect([from, to]).toEqual([
        extract.index.relations.get(edge)?.subject,
        extract.index.relations.get(edge)?.object,
      ]);
      expect(String(attributes.quotes).length).toBeGreaterThan(3);
    });
  });

  test("CX2 keeps to its shape", () => {
    const parts: readonly Record<string, unknown>[] = JSON.parse(textOf("cx2", extract));
    expect(parts[0]).toEqual({ CXVersion: "2.0", hasFragments: false });
    expect(parts.at(-1)).toEqual({ status: [{ error: "", success: true }] });
    const aspects = new Map(
      parts.slice(1).map((part) => Object.entries(part)[0] as [string, readonly Record<string, unknown>[]]),
    );
    for (const part of parts.slice(1)) expect(Object.keys(part)).toHaveLength(1);
    for (const { name: aspect, elementCount } of aspects.get("metaData") ?? [])
      expect(aspects.get(String(aspect))).toHaveLength(Number(elementCount));
    const [declared] = aspects.get("attributeDeclarations") as readonly Record<string, Record<string, { d: string }>>[];
    const nodes = new Set(aspects.get("nodes")?.map(({ id }) => id));
    expect(nodes.size).toBe(ids.length);
    expect(aspects.get("edges")).toHaveLength(factIds.length);
    for (const [aspect, key] of [
      ["nodes", "nodes"],
      ["edges", "edges"],
    ] as const)
      for (const element of aspects.get(aspect) ?? []) {
        for (const [attribute, value] of Object.entries(element.v as object)) {
          const type = declared?.[key]?.[attribute]?.d;
          expect(type).toBe(Array.isArray(value) ? "list_of_string" : "string");
        }
        if (aspect === "edges") expect([nodes.has(element.s), nodes.has(element.t)]).toEqual([true, true]);
      }
  });

  test("Cytoscape JSON has every node and edge", () => {
    const { elements } = JSON.parse(textOf("cyjs", extract));
    expect(elements.nodes.map(({ data }: { data: { id: string } }) => data.id)).toEqual(ids);
    expect(elements.edges.map(({ data }: { data: { id: string } }) => data.id)).toEqual(factIds);
  });
});

describe.each(extracts)("%s, for knowledge graphs", (_, extract) => {
  const ids = extract.entities.map(({ id }) => id);
  const factIds = extract.relations.map(({ id }) => id);

  test("KGX tables are square, their ends exist, required columns are filled", () => {
    const [nodes, edges] = written("kgx-tsv", extract).map(({ text }) =>
      text
        .trimEnd()
        .split("\n")
        .map((line) => line.split("\t")),
    );
    const table = (rows: readonly (readonly string[])[] = []) => {
      const [head = [], ...body] = rows;
      for (const row of body) expect(row).toHaveLength(head.length);
      return body.map((row) => Object.fromEntries(head.map((column, i) => [column, row[i] ?? ""])));
    };
    const known = new Set(table(nodes).map(({ id }) => id));
    expect(known.size).toBe(ids.length);
    for (const { category } of table(nodes)) expect(category).toMatch(/^biolink:[A-Z]/);
    const told = table(edges);
    expect(told).toHaveLength(factIds.length);
    for (const row of told) {
      expect([known.has(row.subject), known.has(row.object)]).toEqual([true, true]);
      expect(row.predicate).toMatch(/^biolink:[a-z_]+$/);
      expect(row.knowledge_level).toBe("knowledge_assertion");
      expect(row.agent_type).toBe("text_mining_agent");
      expect(row.negated).toBe(String(row.polarity === "negated"));
      expect(row.supporting_text).not.toBe("");
    }
  });

  test("KGX JSON lines say the same as the tables", () => {
    const [nodes, edges] = written("kgx-jsonl", extract).map(({ text }) =>
      text
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    );
    expect(nodes).toHaveLength(ids.length);
    expect(edges?.map(({ polarity }) => polarity)).toEqual(extract.relations.map(({ polarity }) => polarity));
  });

  test("JSON-LD is RDF with a statement for every fact", async () => {
    const triples = await jsonld.toRDF(JSON.parse(textOf("json-ld", extract)));
    const saying = (end: string) => triples.filter(({ predicate }) => predicate.value.endsWith(end));
    expect(saying("#subject")).toHaveLength(factIds.length);
    expect(
      saying("/polarity")
        .map(({ object }) => object.value)
        .sort(),
    ).toEqual(extract.relations.map(({ polarity }) => polarity).sort());
    expect(saying("#label")).toHaveLength(ids.length);
  });
});

describe.each(extracts)("%s, for tables and reference managers", (name, extract) => {
  test("CSV has a row for each piece of evidence, each as wide as its head", () => {
    const rows = parseCsv(textOf("csv", extract));
    for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0);
    expect(rows).toHaveLength(1 + extract.relations.reduce((sum, { evidence }) => sum + evidence.length, 0));
    for (const row of rows) for (const field of row) expect(field).not.toMatch(/^[=+\-@]/);
  });

  test.each(["bibtex", "ris"])("%s is read back by a citation library, every work with its title", (id) => {
    const text = textOf(id, extract);
    const works = text === "" ? [] : new Cite(text).data;
    expect(works).toHaveLength(extract.references.length);
    if (name === "hostile names") return;
    const titles = works.map(({ title }) => String(title).replace(/<[^>]+>/g, ""));
    expect(titles).toEqual(extract.references.map(({ title }) => title));
    const dois = works.flatMap(({ DOI }) => DOI ?? []);
    expect(dois).toEqual(extract.references.flatMap(({ DOI }) => DOI ?? []));
  });

  test("CSL-JSON is the references", () => expect(JSON.parse(textOf("csl", extract))).toEqual(extract.references));
});

/** Reads RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end !== ",") rows.push([]);
  }
  rows.pop();
  return rows;
}

test("no two entities share a node, and an identifier that is shared is none's id", () => {
  const nodes =
    written("kgx-jsonl", wholeGraph(index))[0]
      ?.text.split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line)) ?? [];
  expect(new Set(nodes.map(({ id }) => id)).size).toBe(index.graph.entities.length);
});

test("a view without limits is the whole graph", () => {
  const extract = viewExtract(index, defaultView);
  expect(extract.relations).toEqual(index.graph.relations);
});
