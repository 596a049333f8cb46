import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EdgeList } from "../paths/arcs";

/** What networkx took, in milliseconds. */
export interface Taken {
  readonly version: string;
  readonly build: number;
  readonly queries: readonly number[];
  /** The length of the last path of each pair, to check that the same was found. */
  readonly lengths: readonly number[];
}

const script = `
import array, itertools, json, sys, time
import networkx
folder, nodes, most = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
def column(name):
    values = array.array("i")
    with open(folder + "/" + name, "rb") as file:
        values.frombytes(file.read())
    return values
pairs = column("pairs")
start = time.perf_counter()
graph = networkx.Graph()
graph.add_nodes_from(range(nodes))
graph.add_edges_from(zip(column("from"), column("to")))
build = time.perf_counter() - start
queries, lengths = [], []
for i in range(0, len(pairs), 2):
    start = time.perf_counter()
    try:
        found = list(itertools.islice(networkx.shortest_simple_paths(graph, pairs[i], pairs[i + 1]), most))
    except networkx.NetworkXNoPath:
        found = []
    queries.append((time.perf_counter() - start) * 1000)
    lengths.append(len(found[-1]) - 1 if found else -1)
print(json.dumps({"version": networkx.__version__, "build": build * 1000, "queries": queries, "lengths": lengths}))
`;

/** Asks python3's networkx for the same; undefined where it is not installed. */
export function askNetworkx(
  { nodes, from, to }: EdgeList,
  pairs: readonly (readonly [number, number])[],
  most: number,
): Taken | undefined {
  try {
    execFileSync("python3", ["-c", "import networkx"], { stdio: "ignore" });
  } catch {
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), "etiograph-"));
  try {
    writeFileSync(join(folder, "from"), from);
    writeFileSync(join(folder, "to"), to);
    writeFileSync(join(folder, "pairs"), Int32Array.from(pairs.flat()));
    const output = execFileSync("python3", ["-c", script, folder, String(nodes), String(most)], { encoding: "utf8" });
    return JSON.parse(output) as Taken;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
