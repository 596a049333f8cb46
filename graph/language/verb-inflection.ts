import { wordList } from "./word-list";

const vowel = /[aeiou]/;
const sibilant = /(s|x|z|ch|sh)$/;
const consonantAndY = /[^aeiou]y$/;

/** Verbs that double their last consonant before an ending: "stopped", "occurring". */
const doubling = wordList(`
  stop drop plan trap swap chat map scan scar tap clot plug cut set get let run sit put hit shed split quit rid swim
  begin occur recur refer prefer transfer confer incur infer defer control compel repel expel permit admit omit
  commit submit transmit emit remit regret upset reset offset stem cap flag fit step trip flap drip ship strip knit
  skin thin grip slip ban shun skip
`);

/** The regular forms of a verb. */
export function inflect(base: string): { s: string; past: string; ing: string } {
  const s = thirdPerson(base);
  if (consonantAndY.test(base)) return { s, past: `${base.slice(0, -1)}ied`, ing: `${base}ing` };
  if (/(ee|oe|ye)$/.test(base)) return { s, past: `${base}d`, ing: `${base}ing` };
  if (base.endsWith("e")) return { s, past: `${base}d`, ing: `${base.slice(0, -1)}ing` };
  const last = base.slice(-1);
  const stem = doubling.has(base) && !vowel.test(last) ? base + last : base;
  return { s, past: `${stem}ed`, ing: `${stem}ing` };
}

function thirdPerson(base: string): string {
  if (sibilant.test(base) || /(go|do)$/.test(base)) return `${base}es`;
  return consonantAndY.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** The form in -ing of a verb whose past is irregular. */
export function irregularIng(base: string): string {
  if (doubling.has(base)) return `${base}${base.slice(-1)}ing`;
  return base === "mimic" ? "mimicking" : inflect(base).ing;
}
