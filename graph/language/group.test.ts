import { expect, test } from "vitest";
import { members, phrase, type Sentence, sentence } from "../test/sentence";
import { readGroup } from "./group";
import type { NounPhrase } from "./phrases";

/** The members of the group that a text opens with, each with what belongs to it. */
function grouped(text: string): string {
  const whole = sentence(text);
  const group = readGroup(whole.items, 0, false)?.group;
  return group?.members.map((member) => described(member, whole)).join(" | ") ?? "none";
}

function described(member: NounPhrase, whole: Sentence): string {
  return [
    phrase(member, whole),
    ...(member.of ? [`of ${members(member.of, whole)}`] : []),
    ...member.complements.map(({ preposition, group }) => `${preposition} ${members(group, whole)}`),
    ...(member.examples ? [`e.g. ${members(member.examples, whole)}`] : []),
    ...member.apposition.map((other) => `= ${phrase(other, whole)}`),
    ...member.gloss.map((items) => `(${items.map((item) => (item.kind === "noun" ? phrase(item, whole) : "…"))})`),
  ].join(" ");
}

test.each([
  ["coordination", "Pain and swelling", "pain | swelling"],
  ["a list", "Pain, swelling and heat", "pain | swelling | heat"],
  ["a slash", "Pain/swelling", "pain | swelling"],
  ["a list that ends inside", "Pain, redness at the base of the toe, heat and fever", "pain | redness at base"],
  ["coordinated modifiers", "Viral and bacterial diseases", "viral and bacterial diseases"],
  ["of", "The risk of stroke and sepsis", "risk of stroke|sepsis"],
  ["prepositions", "Pain in the joints", "pain in joints"],
  ["such as", "Drugs such as iron and zinc", "drugs e.g. iron|zinc"],
  ["including", "Metals, including iron and zinc", "metals e.g. iron|zinc"],
  ["apposition", "Zinc, a metal, is cheap.", "zinc = metal"],
  ["another name", "Zinc, also known as spelter, is cheap.", "zinc = spelter"],
  ["brackets", "Metals (iron, zinc)", "metals (iron,…,zinc)"],
  ["brackets inside a phrase", "The enzyme (ACE) inhibitors", "enzyme ace inhibitors (ace)"],
])("%s: %s", (_, text, expected) => {
  expect(grouped(text)).toBe(expected);
});
