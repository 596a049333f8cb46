import fc from "fast-check";
import { expect, test } from "vitest";
import { american, fold, singular } from "./fold";

test.each([
  ["case", "Gout", "gout"],
  ["plural", "tumours", "tumor"],
  ["genitive", "Crohn's", "crohn"],
  ["accents", "Behçet", "behcet"],
  ["Greek letters", "β", "beta"],
  ["an abbreviation is no plural", "RAS", "ras"],
  ["an abbreviation in the plural", "NSAIDs", "nsaid"],
])("%s: %s is compared as %s", (_, word, folded) => {
  expect(fold(word)).toBe(folded);
});

test.each([
  ["haemoglobin", "hemoglobin"],
  ["anaemia", "anemia"],
  ["oedema", "edema"],
  ["oesophagus", "esophagus"],
  ["diarrhoea", "diarrhea"],
  ["leucocyte", "leukocyte"],
  ["paediatric", "pediatric"],
  ["tumour", "tumor"],
  ["fibre", "fiber"],
  ["litres", "liters"],
  ["titre", "titer"],
  ["immunisation", "immunization"],
  ["stabilises", "stabilizes"],
  ["hospitalised", "hospitalized"],
  ["haemolysed", "hemolyzed"],
  ["signalling", "signaling"],
  ["ageing", "aging"],
  ["sulphate", "sulfate"],
  ["aetiology", "etiology"],
  ["exercise", "exercise"],
  ["arise", "arise"],
  ["raised", "raised"],
  ["four", "four"],
  ["hours", "hours"],
  ["pour", "pour"],
  ["advise", "advise"],
  ["promise", "promise"],
  ["precise", "precise"],
])("%s is written %s in America", (british, expected) => {
  expect(american(british)).toBe(expected);
});

test.each([
  ["biopsies", "biopsy"],
  ["masses", "mass"],
  ["rashes", "rash"],
  ["headaches", "headache"],
  ["viruses", "virus"],
  ["toes", "toe"],
  ["crises", "crisis"],
  ["petechiae", "petechia"],
  ["criteria", "criterion"],
  ["diseases", "disease"],
  ["doses", "dose"],
  ["diabetes", "diabetes"],
  ["virus", "virus"],
  ["arthritis", "arthritis"],
  ["loss", "loss"],
  ["sinuses", "sinus"],
  ["fetuses", "fetus"],
  ["genes", "gene"],
  ["gas", "gas"],
])("the singular of %s is %s", (plural, expected) => {
  expect(singular(plural)).toBe(expected);
});

test("a capital at the beginning of a sentence makes no difference", () => {
  const word = fc.stringMatching(/^[a-z]{2,12}$/);
  fc.assert(fc.property(word, (text) => fold(text.charAt(0).toUpperCase() + text.slice(1)) === fold(text)));
});
