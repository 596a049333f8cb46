import { itemsOf } from "../model/locate";
import type { Inspection } from "./inspection";
import { nearest } from "./nearest";

/** A literature reference whose key stands in no reference list. */
export const unknownReference: Inspection = {
  code: "unknown-reference",
  severity: "error",
  *run({ article }, library) {
    const keys = library.map(({ id }) => id);
    const known = new Set(keys);
    for (const { item } of itemsOf(article))
      for (const { key, span } of item.references) {
        if (known.has(key)) continue;
        const meant = nearest(key, keys);
        const hint = meant === undefined ? "add it to the references file" : `did you mean "${meant}"?`;
        yield { message: `Unknown reference "${key}": ${hint}`, span };
      }
  },
};
