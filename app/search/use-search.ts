import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { GraphIndex } from "@/lib/graph-index";
import { type HitGroup, prepareSearch, type Search } from "@/lib/search";

const prepared = new WeakMap<GraphIndex, Search>();

function searchOf(index: GraphIndex): Search {
  const known = prepared.get(index);
  if (known !== undefined) return known;
  const search = prepareSearch(index);
  prepared.set(index, search);
  return search;
}

/** What a query finds; null until the index stands. It is made once the field is on screen. */
export function useSearch(index: GraphIndex, query: string): readonly HitGroup[] | null {
  const [search, setSearch] = useState<Search | null>(() => prepared.get(index) ?? null);
  useEffect(() => {
    const timer = setTimeout(() => setSearch(() => searchOf(index)), 0);
    return () => clearTimeout(timer);
  }, [index]);
  const sought = useDeferredValue(query.trim());
  return useMemo(() => (search === null ? null : sought === "" ? [] : search(sought)), [search, sought]);
}
