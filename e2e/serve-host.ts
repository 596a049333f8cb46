import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, join } from "node:path";

const types: Readonly<Record<string, string>> = { html: "text/html", js: "text/javascript", css: "text/css" };

export interface Host {
  readonly address: string;
  readonly close: () => void;
}

/** Somebody else's site, with pages that embed ours: those of e2e/hosts, and what reveal.js ships. */
export async function serveHost(site: string): Promise<Host> {
  const server = createServer((request, response) => {
    const name = basename(new URL(request.url ?? "/", "http://host").pathname);
    const ending = name.split(".").at(-1) ?? "";
    const folder = ending === "html" ? join(import.meta.dirname, "hosts") : "node_modules/reveal.js/dist";
    try {
      const text = readFileSync(join(folder, name), "utf8").replaceAll("SITE", ending === "html" ? site : "SITE");
      response.writeHead(200, { "content-type": types[ending] ?? "text/plain" }).end(text);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}
