import { cached } from "./cached";
import { britishSpellings, irregularPlurals } from "./spelling";

/**
 * One word in the form in which words are compared: lower case, no accents, Greek letters by name, American spelling, singular.
 * Works on one word at a time because folding a whole text would move its offsets.
 */
export const fold = cached((word) => (abbreviation.test(word) ? plain(word) : singular(american(plain(word)))));

/** Written in capitals, so that a final "S" makes no plural. */
const abbreviation = /^[A-Z0-9]{2,}$/;

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

/** Lower case, without genitive, accents and Greek letters. */
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

/** Singulars that end in "s": "loss", "virus", "arthritis", "CD4s". */
const singularInS = /(ss|us|is|ous|[0-9]s)$/;
/** Plurals in "-es" of singulars in a sibilant: "masses", "rashes", "viruses". */
const sibilantPlural = /(sses|shes|ches|xes|zzes|[iy](r|n|m)uses|etuses|eruses)$/;

/** "Headaches", "aches": not "aches" as of "coaches". */
const aches = /(^|[^eo])aches$/;

/** The singular of a noun in lower case; a word that only looks like a plural ("diabetes", "virus") stays. */
export function singular(word: string): string {
  const irregular = irregularPlurals.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || !word.endsWith("s") || singularInS.test(word)) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (aches.test(word)) return word.slice(0, -1);
  if (sibilantPlural.test(word)) return word.slice(0, -2);
  if (word.endsWith("oes") && word.length > 5) return word.slice(0, -2);
  return word.slice(0, -1);
}
