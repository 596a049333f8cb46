import { expect, test } from "vitest";
import { tag, tagAsked, tagLabel } from "./tag";
import { tokenize } from "./tokens";
import type { Word } from "./word";
import { words } from "./words";

/** The part of speech of the word that a star stands before. */
function tagOf(starred: string, read: (untagged: readonly Word[]) => readonly Word[] = tag): string | undefined {
  const text = starred.replace("*", "");
  const tokens = tokenize(text, { start: 0, end: text.length });
  return read(words(tokens, [])).find(({ from }) => tokens[from]?.start === starred.indexOf("*"))?.tag;
}

test.each([
  // verb or noun
  ["Mutations in HFE *cause hemochromatosis.", "verb"],
  ["A mutation in HFE *causes hemochromatosis.", "verb"],
  ["The *cause is unknown.", "noun"],
  ["Neonatal herpes *causes pain.", "verb"],
  ["Rabies *leads to death.", "verb"],
  ["Hives *cause pain.", "verb"],
  ["Crystals *block the ducts.", "verb"],
  ["The nerve *block is safe.", "noun"],
  ["The former is safe, the latter *blocks the duct.", "verb"],
  ["Doctors measure the *block.", "noun"],
  ["*Block the receptor.", "verb"],
  ["Both *stem from scars.", "verb"],
  ["Pain in the *back, the arms or the neck.", "noun"],
  ["Cells move *back into the blood.", "adverb"],
  ["*Smooth muscle tightens.", "adjective"],
  ["*Smooth the skin.", "verb"],
  ["Thick mucus *jams the duct.", "verb"],
  ["Heat and cold can *each cause pain.", "adverb"],
  ["*All three cause pain.", "determiner"],
  ["Heat and cold (frost) *all cause pain.", "adverb"],
  ["Tests are *done.", "verb"],
  ["Falls are made *more likely by pain.", "adverb"],
  ["Pain is its *most serious risk.", "adverb"],
  ["Rash and pain are *known problems.", "adjective"],
  ["The gene is *known.", "verb"],
  ["The two traits are *inherited disorders.", "adjective"],
  ["The two traits are *called disorders.", "verb"],
  ["The dose was *doubled weeks later.", "verb"],
  ["It aches when *inflamed joints move.", "adjective"],
  ["They *cause pain.", "verb"],
  ["It may *block the duct.", "verb"],
  ["There is no evidence that iron *helps.", "verb"],
  ["People rest because the pain *returns.", "verb"],
  ["Blood *counts are taken.", "noun"],
  ["The drug thickens blood and *blocks vessels.", "verb"],
  ["Faults of lipase, amylase or pepsin *cause gout.", "verb"],
  ["Crystals of the salt *block ducts, and about half of them ache.", "verb"],
  ["Gout, mostly of the toe, *causes pain.", "verb"],
  ["Gout is frequent and *results partly from urate.", "verb"],
  ["Heat, cold, *causes of pain.", "noun"],
  ["The drug harms ducts, and serum urate *rises as a result.", "verb"],
  ["Urate *rises as cells die.", "noun"],
  ["Copper *escapes into the blood.", "verb"],
  ["A disorder *resulting from iron aches.", "verb"],
  ["Pain *lasting more than a week is rare.", "verb"],
  ["A defect *leading to harm is rare.", "verb"],
  // verb or adjective
  ["*Lower the dose.", "verb"],
  ["A *lower dose is safe.", "adjective"],
  ["Iron *lowers the dose.", "verb"],
  // participle
  ["The spleen is *enlarged by blood.", "verb"],
  ["The *enlarged spleen aches.", "adjective"],
  ["Cells *lacking iron die.", "verb"],
  ["The *remaining cells die.", "adjective"],
  ["Iron harmed small ducts and *increased stiff nodes.", "verb"],
  ["It is a mixture of harmed, small ducts and *increased iron in the blood.", "adjective"],
  // "that"
  ["Doctors think *that the drug is safe.", "subordinator"],
  ["Cells *that divide are harmed.", "relative"],
  ["*That gene is large.", "determiner"],
  ["The belief *that diet is harmful is old.", "subordinator"],
  // pronoun or determiner
  ["*Both are safe.", "pronoun"],
  ["*Both drugs are safe.", "determiner"],
  // others
  ["It is *most commonly caused by iron.", "adverb"],
  ["Grains, *most commonly wheat, are harmful.", "example"],
  ["It strikes *most commonly at night.", "adverb"],
  ["*About ten people are ill.", "adverb"],
  ["*Daily doses are safe.", "adjective"],
  ["Fevers, *notably at night, are typical.", "adverb"],
  ["Grains, *notably wheat, are harmful.", "example"],
  ["The illness may look *like gout.", "preposition"],
])("%s → %s", (text, expected) => {
  expect(tagOf(text)).toBe(expected);
});

test.each([
  ["Cell *count", "noun"],
  ["*Avoid smoking", "verb"],
  ["*Low salt", "adjective"],
])("in a label, %s → %s", (text, expected) => {
  expect(tagOf(text, (untagged) => tagLabel(untagged))).toBe(expected);
});

test("in a name, what could command something is a noun", () => {
  expect(tagOf("*Bruise check", (untagged) => tagLabel(untagged, true))).toBe("noun");
});

test("in a question without its auxiliary the base form behind a noun is its verb", () => {
  expect(tagOf("gout *turn into arthritis", tagAsked)).toBe("verb");
});
