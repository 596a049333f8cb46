import fc from "fast-check";
import { expect, test } from "vitest";
import { members, sentence } from "../test/sentence";

/** The clauses of a sentence with a verb: "link: subject VERB objects preposition phrases". */
function clausesOf(text: string): readonly string[] {
  const whole = sentence(text);
  return whole.clauses
    .filter(({ verb }) => verb)
    .map(({ link, subject, verb, objects, complements }) =>
      [
        `${link}:`,
        members(subject, whole) || "–",
        `${verb?.negated ? "NOT " : ""}${verb?.passive ? "(be) " : ""}${verb?.lemma.toUpperCase()}`,
        ...objects.map((group) => members(group, whole)),
        ...complements.map(({ preposition, group }) => `${preposition} ${members(group, whole)}`),
      ].join(" "),
    );
}

test.each<readonly [what: string, text: string, ...clauses: string[]]>([
  ["active", "Urate harms the joints.", "main: urate HARM joints"],
  ["passive", "The joints are harmed by urate.", "main: joints (be) HARM by urate"],
  [
    "what opens the sentence, and two behind it",
    "In gout, joints and kidneys are harmed.",
    "main: joints|kidneys (be) HARM in gout",
  ],
  [
    "a list that opens the sentence, and two behind it",
    "In gout, scurvy and rickets, joints and kidneys are harmed.",
    "main: joints|kidneys (be) HARM in gout|scurvy|rickets",
  ],
  ["a list of objects", "Urate harms joints, kidneys and skin.", "main: urate HARM joints|kidneys|skin"],
  ["shared subject", "Urate harms joints and clogs kidneys.", "main: urate HARM joints", "main: urate CLOG kidneys"],
  ["two subjects", "Urate accumulates, and the joints swell.", "main: urate ACCUMULATE", "main: joints SWELL"],
  [
    "a verb left out",
    "Gout is treated with salt, scurvy with limes and rickets with oil.",
    "main: gout (be) TREAT with salt",
    "main: scurvy (be) TREAT with limes",
    "main: rickets (be) TREAT with oil",
  ],
  ["a list and no verb left out", "Gout comes with aches, pain with fever.", "main: gout COME pain with aches"],
  ["an inverted verb", "Urate harms joints, as does salt.", "main: urate HARM joints", "main: salt DO"],
  ["a modal alone", "Urate harms joints; salt may too.", "main: urate HARM joints", "main: salt DO"],
  [
    "relative",
    "Urate, which forms crystals, harms joints.",
    "main: urate HARM joints",
    "relative: urate FORM crystals",
  ],
  [
    "relative with “that”",
    "Crystals that block ducts cause pain.",
    "main: crystals CAUSE pain",
    "relative: crystals BLOCK ducts",
  ],
  [
    "relative without its object",
    "They ease pain that crystals cause.",
    "main: they EASE pain",
    "relative: crystals CAUSE pain",
  ],
  [
    "relative with a list before the outer verb",
    "Crystals that block ducts, veins or nerves cause pain.",
    "main: crystals CAUSE pain",
    "relative: crystals BLOCK ducts|veins|nerves",
  ],
  [
    "relative of several before the second verb of one",
    "The drug frees iron from cells that line the ducts and blocks enzymes.",
    "main: drug FREE iron",
    "relative: iron LINE ducts",
    "main: drug BLOCK enzymes",
  ],
  [
    "a second subject with an insertion",
    "Urate harms joints, and gout, with or without pain, is common.",
    "main: urate HARM joints",
    "main: gout BE without pain",
  ],
  ["shared object", "It blocks or slows enzymes.", "main: it BLOCK enzymes", "main: it SLOW enzymes"],
  ["participle behind a noun", "Cells lacking iron die.", "main: cells DIE", "participle: cells NOT LACK iron"],
  [
    "participle behind a comma",
    "Drugs block it, lowering urate.",
    "main: drugs BLOCK it",
    "participle: drugs LOWER urate",
  ],
  [
    "past participle",
    "Joints damaged by urate recover.",
    "main: joints RECOVER",
    "participle: joints (be) DAMAGE by urate",
  ],
  ["gerund", "Lowering urate prevents attacks.", "main: lowering PREVENT attacks", "gerund: – LOWER urate"],
  ["“by” V-ing", "The drug works by blocking the enzyme.", "main: drug WORK", "by: drug BLOCK enzyme"],
  ["keeps X from V-ing", "The drug keeps the gut from absorbing iron.", "main: drug KEEP gut", "from: gut ABSORB iron"],
  ["“if” before", "If urate accumulates, attacks follow.", "main: attacks FOLLOW", "if: urate ACCUMULATE"],
  ["“because”", "Joints swell because urate harms them.", "main: joints SWELL", "because: urate HARM them"],
  ["“until”", "Joints swell until the drug lowers urate.", "main: joints SWELL", "until: drug LOWER urate"],
  ["“that”", "Doctors think that urate harms joints.", "main: doctors THINK", "that: urate HARM joints"],
  ["“in which”", "Gout is a disease in which urate rises.", "main: gout BE disease", "in which: urate RISE"],
  ["infinitive", "Doctors give drugs to lower urate.", "main: doctors GIVE drugs", "infinitive: doctors LOWER urate"],
  ["X lets Y V", "The drug allows joints to heal.", "main: drug ALLOW joints", "infinitive: joints HEAL"],
  ["separated particle", "The drug switches the gene off.", "main: drug SWITCH OFF gene"],
  ["an aside inside the verb", "The gene does not, as a rule, cause gout.", "main: gene NOT CAUSE gout"],
  ["an aside behind a modal", "Salt may, in some people, harm joints.", "main: salt HARM joints"],
  ["an aside behind “is”", "Gout is, in most cases, caused by urate.", "main: gout (be) CAUSE by urate"],
  ["no aside", "Gout is not, however, a cause.", "main: gout NOT BE cause"],
  [
    "behind a condition",
    "Salt is given if fever lasts, and eases gout.",
    "main: salt (be) GIVE",
    "if: fever LAST",
    "main: salt EASE gout",
  ],
  [
    "on within a condition",
    "Salt is given if fever lasts and harms joints.",
    "main: salt (be) GIVE",
    "if: fever LAST joints",
    "if: fever HARM joints",
  ],
  ["normal or more", "The scan may be normal, or show crystals.", "main: scan BE", "main: scan SHOW crystals"],
  ["to light", "Salt brings gout to light.", "main: salt BRING gout"],
  ["either one", "Either one may harm joints.", "main: either one HARM joints"],
  ["arrow", "Urate accumulates → crystals appear.", "main: urate ACCUMULATE", "→: crystals APPEAR"],
  ["bracket", "Gout (seen in men) harms joints.", "main: gout HARM joints"],
  ["“as” behind a subject", "Zinc as prevention harms joints.", "main: zinc HARM joints as prevention"],
])("%s: %s", (_, text, ...expected) => {
  expect([...clausesOf(text)].sort()).toEqual([...expected].sort());
});

test("“which” says what it stands for, and so does “in which”", () => {
  const whole = sentence("Gout is a disease in which urate rises.");
  expect(members(whole.clauses.find(({ link }) => link === "in which")?.antecedent, whole)).toBe("disease");
});

test("any sequence of words gives clauses, each verb in one", () => {
  const piece = fc.constantFrom(
    ..."gout causes pain and , which that to by lowering is harmed because ( ) . not it".split(" "),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const heads = sentence(pieces.join(" ")).clauses.flatMap(({ verb }) => verb?.head ?? []);
      expect(new Set(heads).size).toBe(heads.length);
    }),
  );
});
