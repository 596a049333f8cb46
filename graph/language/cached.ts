const limit = 50_000;

/** The same function of one word, which remembers its results; all of them are dropped when they become too many. */
export function cached<T extends string | object>(compute: (word: string) => T): (word: string) => T {
  const results = new Map<string, T>();
  return (word) => {
    const known = results.get(word);
    if (known !== undefined) return known;
    const result = compute(word);
    if (results.size >= limit) results.clear();
    results.set(word, result);
    return result;
  };
}
