import type { Passage } from "./passage";

/** Keeps what `make` works out about `key` for as long as no entity changes its type: many rules ask the same of one passage. */
export function remembered<T>(key: object, { memo, grounding: { registry } }: Passage, make: () => T): T {
  const revision = registry.revision();
  if (memo.revision !== revision) {
    memo.kept.clear();
    memo.revision = revision;
  }
  const known = memo.kept.get(key);
  if (known !== undefined) return known as T;
  const made = make();
  if (registry.revision() === revision) memo.kept.set(key, made);
  return made;
}
