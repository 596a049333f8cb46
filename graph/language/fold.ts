import { britishSpellings, irregularPlurals } from "./spelling";

const cache = new Map<string, string>();
const cacheLimit = 50_000;

/**
 * One word in the form in which words are compared: lower case, no accents, Greek letters by name, American spelling, singular.
 * Works on one word at a time because folding a whole text would move its offsets.
 */
export function fold(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const shout = /^[A-Z0-9]{2,}$/.test(word);
  const folded = shout ? plain(word) : singular(american(plain(word)));
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(word, folded);
  return folded;
}

const greek: Readonly<Record<string, string>> = {
  α: "alpha",
  β: "beta",
  γ: "gamma",
  δ: "delta",
  ε: "epsilon",
  ζ: "zeta",
  κ: "kappa",
  λ: "lambda",
  μ: "mu",
  σ: "sigma",
  τ: "tau",
  ω: "omega",
};

function plain(word: string): string {
  const lower = word
    .toLowerCase()
    .replace(/[’']s$/, "")
    .replace(/[’']/g, "");
  if (/^[a-z0-9+]*$/.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[α-ω]/g, (letter) => greek[letter] ?? letter);
}

/** British to American spelling, by word part. */
export function american(word: string): string {
  if (word.length < 4) return word;
  let result = word;
  for (const [british, replacement] of britishSpellings) result = result.replace(british, replacement);
  return result;
}

/** The singular of a noun in lower case; a word that only looks like a plural ("diabetes", "virus") stays. */
export function singular(word: string): string {
  const irregular = irregularPlurals.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || !word.endsWith("s") || /(ss|us|is|ous|[0-9]s)$/.test(word)) return word;
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(sses|shes|ches|xes|zzes|[iy](r|n|m)uses|etuses|eruses)$/.test(word)) return word.slice(0, -2);
  if (/(oes)$/.test(word) && word.length > 5) return word.slice(0, -2);
  return word.slice(0, -1);
}
