import type { CueRow } from "./frames";

/** Adjectives by frame: "responsible for Y", "typical of Y". */
export const adjectiveCues: readonly CueRow[] = [
  {
    frame: "detect",
    words: "specific, sensitive, diagnostic, suggestive, indicative, characteristic, pathognomonic",
    about: "for of",
  },
  { frame: "detect", words: "alert", about: "to" },
  {
    frame: "cause",
    words: "responsible, culpable, to-blame, causal, behind, central, key, involved, implicated",
    about: "for of in to",
  },
  {
    frame: "cause",
    words: "due, secondary, attributable, traceable, related, linked, consequent, down, owing, associated",
    about: "to with",
    reversed: true,
  },
  {
    frame: "promote",
    words: "essential, vital, crucial, indispensable, critical, necessary, required, needed, important",
    about: "for to",
  },
  {
    frame: "treat",
    words:
      "effective, useful, helpful, curative, beneficial, suitable, indicated, available, active, appropriate, valuable, first-line, second-line, standard, good, licensed, approved, preferred, successful, mandatory, needed, necessary, life-saving, life saving, lifesaving, first line, second line, invaluable",
    about: "for in against of",
  },
  { frame: "treat", words: "enough, sufficient", about: "for in" },
  { frame: "treat", words: "suited", about: "to for" },
  {
    frame: "show",
    words:
      "typical, characteristic, common, frequent, rare, universal, usual, present, absent, occasional, prominent, uncommon, likely, pathognomonic, unusual, specific, diagnostic, normal, raised",
    about: "of in for with",
    reversed: true,
  },
  {
    frame: "resemble",
    words: "similar, alike, indistinguishable, identical, akin, close, comparable, reminiscent",
    about: "to from with of",
  },
  { frame: "cause", words: "prone, susceptible, vulnerable, predisposed, liable", about: "to" },
  { frame: "cause", words: "mutated, altered, faulty, defective, inactivated", about: "in" },
  { frame: "prevent", words: "protective, preventive", about: "against of for" },
  { frame: "cause", words: "toxic, harmful, damaging, dangerous, hazardous, bad", about: "to for" },
];

/** Adjectives that name what a treatment acts against. */
export const propertyAdjectives: ReadonlyMap<string, string> = new Map([
  ["anti inflammatory", "inflammation"],
  ["antiinflammatory", "inflammation"],
  ["anti fibrotic", "fibrosis"],
  ["antifibrotic", "fibrosis"],
  ["antioxidant", "oxidative stress"],
  ["anti proliferative", "cell proliferation"],
  ["antiproliferative", "cell proliferation"],
  ["anti angiogenic", "angiogenesis"],
  ["anti apoptotic", "apoptosis"],
]);

/** Adjectives that name what a treatment does harm to, with the name of that harm. */
export const harmfulAdjectives: ReadonlyMap<string, string> = new Map([
  ["teratogenic", "birth defects"],
  ["nephrotoxic", "kidney injury"],
  ["hepatotoxic", "liver injury"],
  ["ototoxic", "hearing loss"],
  ["sedating", "drowsiness"],
  ["sedative", "drowsiness"],
  ["addictive", "dependence"],
  ["habit forming", "dependence"],
]);
