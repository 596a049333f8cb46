import { useState } from "react";
import type { GraphIndex } from "@/lib/graph-index";
import { pathAsMarkdown, pathAsText } from "@/lib/trace/path-text";
import type { RankedPath } from "@/lib/trace/trace";

const forms = [
  { name: "Copy text", write: pathAsText },
  { name: "Copy Markdown", write: pathAsMarkdown },
  { name: "Copy link", write: (_index: GraphIndex, _path: RankedPath, link: string) => link },
] as const;

/** A path to take away: as text, as Markdown with its references, or as the link that shows it. */
export function CopyPath({ index, path }: { readonly index: GraphIndex; readonly path: RankedPath }) {
  const [said, setSaid] = useState("");
  const copy = (write: (typeof forms)[number]["write"], name: string): void => {
    const text = write(index, path, window.location.href);
    navigator.clipboard?.writeText(text).then(
      () => setSaid(`${name.replace("Copy ", "")[0]?.toUpperCase()}${name.replace("Copy ", "").slice(1)} copied`),
      () => setSaid("The browser does not let this page copy"),
    );
  };
  return (
    <div className="mt-4 flex flex-wrap items-center gap-2 border-t border-rule pt-3">
      {forms.map(({ name, write }) => (
        <button
          key={name}
          type="button"
          onClick={() => copy(write, name)}
          className="min-h-8 rounded border border-rule px-2.5 text-sm hover:border-current"
        >
          {name}
        </button>
      ))}
      <p role="status" className="text-sm text-soft">
        {said}
      </p>
    </div>
  );
}
