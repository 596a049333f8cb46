import { expect, test } from "vitest";
import { sentence } from "../test/sentence";

/** The first verb group of a sentence: its verb with what led to it, then what is not plain about it. */
function verbIn(text: string): string {
  const verb = sentence(text).items.find((item) => item.kind === "verb");
  if (!verb) return "none";
  const { lemma, chain, passive, negated, uncertain, form } = verb;
  return [
    ...chain,
    lemma,
    ...(passive ? ["passive"] : []),
    ...(negated ? ["negated"] : []),
    ...(uncertain ? ["uncertain"] : []),
    ...(form === "finite" ? [] : [form]),
  ].join(" ");
}

test.each([
  ["Gout causes pain.", "cause"],
  ["Not to be treated with ice.", "treat passive negated infinitive"],
  ["Gout is treated with ice.", "treat passive"],
  ["Gout has been treated.", "treat passive"],
  ["Ice does not cause gout.", "cause negated"],
  ["Ice never causes gout.", "cause negated"],
  ["Ice cannot cause gout.", "cause negated"],
  ["Ice no longer causes pain.", "cause negated"],
  ["Ice hardly causes pain.", "cause negated"],
  ["Ice fails to stop the pain.", "fail stop negated"],
  ["Ice is unlikely to cause gout.", "unlikely cause negated"],
  ["Ice may cause pain.", "cause uncertain"],
  ["Ice might possibly cause pain.", "cause uncertain"],
  ["Ice can cause pain.", "cause"],
  ["Ice is thought to cause pain.", "think cause uncertain"],
  ["Ice seems to cause pain.", "seem cause uncertain"],
  ["Ice helps to prevent pain.", "help prevent"],
  ["Ice helps prevent pain.", "help prevent"],
  ["Ice may not have caused pain.", "cause negated uncertain"],
  ["Doctors must rule out gout.", "rule out"],
  ["Urate builds up in joints.", "build up"],
  ["To prevent gout, drink water.", "prevent infinitive"],
  ["Joints swollen by gout ache.", "swell passive loose"],
  ["Lowering urate prevents gout.", "lower ing"],
  ["A painful joint.", "none"],
])("%s → %s", (text, expected) => {
  expect(verbIn(text)).toBe(expected);
});
