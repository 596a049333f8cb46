import { describe, expect, test } from "vitest";
import { grounded, typed } from "../test/grounded";

const about = (heading: string, body: string) => grounded(`# Wilson disease\n\n## ${heading}\n\n${body}\n`);

/** What a statement names by names that are known, as "words = id:type". */
function namesIn(heading: string, body: string): readonly string[] {
  const grounding = about(heading, body);
  return grounding.items.flatMap(({ statements }) =>
    statements.flatMap(({ analysis: { tokens, terms } }) =>
      terms.map(({ from, to, entity }) => {
        const words = grounding.text.slice(tokens[from]?.start, tokens[to - 1]?.end);
        return `${words} = ${typed(grounding, entity)}`;
      }),
    ),
  );
}

type Row = readonly [what: string, body: string, ...names: string[]];

describe("names", () => {
  test.each<Row>([
    ["a plural", "Seizures occur.", "Seizures = seizure:symptom"],
    ["British spelling", "Anaemia occurs.", "Anaemia = anemia:symptom"],
    ["a synonym", "Arthralgia occurs.", "Arthralgia = joint-pain:symptom"],
    ["the longest match", "Hemolytic anemia occurs.", "Hemolytic anemia = hemolytic-anemia:symptom"],
    ["a hyphen or none", "Follow Kayser Fleischer rings.", "Kayser Fleischer rings = kayser-fleischer-ring:symptom"],
    ["an acronym in capitals", "It was BTK.", "BTK = btk:gene"],
    ["an acronym that is a word", "It was so."],
    ["no part of a word", "Goutiness occurs."],
    ["nor of a compound", "Fever-free days occur."],
  ])("%s: %s", (_, body, ...names) => {
    expect(namesIn("Overview", body)).toEqual(names);
  });
});

describe("acronyms that the text introduces", () => {
  test.each<Row>([
    [
      "of an unknown name",
      "Some have acute belly ache syndrome (ABAS). Later ABAS fades.",
      "acute belly ache syndrome = acute-belly-ache-syndrome:disease",
      "ABAS = acute-belly-ache-syndrome:disease",
      "ABAS = acute-belly-ache-syndrome:disease",
    ],
    [
      "of a known name",
      "Some have joint pain (JP). JP fades.",
      "joint pain = joint-pain:symptom",
      "JP = joint-pain:symptom",
      "JP = joint-pain:symptom",
    ],
    ["letters that do not fit", "Some have joint pain (QX). QX fades.", "joint pain = joint-pain:symptom"],
    ["a bracket that is no acronym", "Some have joint pain (mild).", "joint pain = joint-pain:symptom"],
  ])("%s", (_, body, ...names) => {
    expect(namesIn("Overview", body)).toEqual(names);
  });
});

test.each([
  ["Symptoms", "- **Stiff elbows.** They hurt.", "stiff-elbow:symptom"],
  ["Symptoms", "- Stiff elbows", "stiff-elbow:symptom"],
  ["Symptoms", "- **Cirrhosis.** It is late.", "cirrhosis:symptom"],
  ["Causes", "1. **Copper pump decay.** It is rare.", "copper-pump-decay:mechanism"],
  ["Causes", "1. **ATP7B.** It is a gene.", "atp7b:gene"],
  ["Diagnosis", "1. **Elbow ultrasonometry.** It is quick.", "elbow-ultrasonometry:test"],
  ["Medicines", "- **Zotuximab.** It is new.", "zotuximab:treatment"],
  ["Supplements", "- **Nettle powder.** It is new.", "nettle-powder:treatment"],
  ["Types", "- **Elbow type.** It is rare.", "elbow-type:disease"],
  ["Complications", "- **Elbow collapse.** It is late.", "elbow-collapse:risk"],
])("under “%s” the head of %s is %s", (heading, body, expected) => {
  const grounding = about(heading, body);
  expect(
    grounding.items.flatMap(({ headEntities }) => headEntities.map(({ entity }) => typed(grounding, entity))),
  ).toEqual([expected]);
});

test("a head is known by its name in the whole article", () => {
  expect(namesIn("Symptoms", "- **Stiff elbows.** They hurt.\n- **Pain.** A stiff elbow hurts.")).toContain(
    "stiff elbow = stiff-elbow:symptom",
  );
});

test("an entry under “Names” is another name of the subject", () => {
  expect(namesIn("Other names", "- **Elbow copper syndrome.** Old.\n\nElbow copper syndrome is rare.")).toEqual([
    "Elbow copper syndrome = wilson-disease:disease",
  ]);
});

test.each(["Elbow weakness, tremor, X-linked", "Tremor, ataxia, autosomal recessive"])(
  "“%s” is one name, and its parts are none of the subject",
  (name) => {
    const named = namesIn("Other names", `1. **${name}.** Old.\n\n${name.split(",")[0]} is frequent.`);
    expect(named.join()).not.toContain("wilson-disease");
  },
);

test.each([
  ["a known title", "# Gout: a guide\n\n## Symptoms\n\nIt hurts.", "gout"],
  ["the front matter", "---\nsubject: Gout\n---\n# On joints\n\n## Symptoms\n\nIt hurts.", "gout"],
  ["the longest name in the title", "# Iron in sickle cell disease\n\n## Symptoms\n\nIt hurts.", "sickle-cell-disease"],
  ["an unknown title", "# Elbow rot\n\n## Symptoms\n\nIt hurts.", "elbow-rot"],
  ["the first definition", "# A guide\n\n## Overview\n\nElbow syndrome is a rare disease.", "elbow-syndrome"],
  [
    "a kind of a known one",
    "# XKR9 Sickle Cell Disease\n\nXKR9 sickle cell disease is rare.",
    "xkr9-sickle-cell-disease",
  ],
  [
    "a known one in children",
    "# Childhood Sickle Cell Disease\n\nChildhood sickle cell disease hurts.",
    "sickle-cell-disease",
  ],
  ["a title in capitals", "ELBOW ROT DISEASE\n\nElbow rot disease hurts.\n\nCAUSES\n\nBeer.", "elbow-rot-disease"],
  [
    "a title with a bracket inside",
    "# Blue-foot lyase (BFL) deficiency\n\n## Symptoms\n\nBFL deficiency hurts.",
    "blue-foot-lyase-deficiency",
  ],
])("the subject is that of %s", (_, text, subject) => {
  const grounding = grounded(text);
  expect(typed(grounding, grounding.subject)).toBe(`${subject}:disease`);
});

test("a section whose heading says nothing is told by what most of its entries name", () => {
  const { items } = about("Scotland", "- Tremor\n- Jaundice\n- Dystonia");
  expect(items.map(({ section }) => section)).toEqual(["symptoms", "symptoms", "symptoms"]);
});

test.each([
  ["How doctors go about it", "- X-ray. It.\n- MRI. It.\n- Urinalysis. It.", "tests"],
  ["How it is handled", "- Ibuprofen. It.\n- Aspirin. It.\n- Prednisone. It.", "drugs"],
  ["How it works", "- X-ray. It.\n- MRI. It.\n- Urinalysis. It.", "tests"],
  ["How it works", "- Elbow. It.\n- Knee. It.\n- Foot. It.", "mechanism"],
])("“%s” over %j opens %s", (heading, entries, kind) => {
  expect(new Set(about(heading, entries).items.map(({ section }) => section))).toEqual(new Set([kind]));
});

test("a list below a vague heading is what would be missing at its place", () => {
  const { items } = grounded(
    "# Gout\n\n## Names\n\nGout.\n\n## Three guises\n\n- One.\n- Two.\n- Three.\n\n## Causes\n\nBeer.",
  );
  expect(items.map(({ section }) => section)).toEqual(["names", "types", "types", "types", "causes"]);
});

test("what an article is about stays a disease", () => {
  const { subject, registry } = about("Symptoms", "- **Tremor.** It hurts.");
  registry.settleType(subject, "treatment");
  expect(registry.typeOf(subject)).toBe("disease");
  expect(registry.mayTurn(subject, "risk")).toBe(false);
});

test("what an article adds stays with it", () => {
  expect(about("Symptoms", "- **Stiff elbows.** They hurt.").registry.find("stiff elbow")).toBe("stiff-elbow");
  expect(about("Symptoms", "- **Tremor.** It hurts.").registry.find("stiff elbow")).toBeUndefined();
});

test.each([
  ["*ABCX7* encodes lipotase, which works.", "lipotase"],
  ["Variants in *ABCX7*, the gene for beta-lipotase, are rare.", "beta-lipotase"],
  ["The *ABCX7* gene encodes the enzyme lipotase A (LPA). LPA works.", "LPA"],
])("%j makes a protein go by its gene", (body, name) => {
  const { registry } = about("Causes", body);
  expect(registry.otherNamesOf(registry.find("ABCX7") ?? "")).toContain(name);
});

test.each(["*ABCX7* encodes a protein.", "*ABCX7* encodes one of several kinases.", "*ABCX7* encodes ferritin."])(
  "%j gives a gene no name",
  (body) => {
    const { registry } = about("Causes", body);
    expect(registry.otherNamesOf(registry.find("ABCX7") ?? "")).toEqual([]);
  },
);

test("behind a part of the body the bracket names the sign", () => {
  const { items, registry } = about(
    "Symptoms",
    "- **Limbs (forked toes).** Seen.\n- **Sweat glands (dryness).** Seen.",
  );
  const labels = items.flatMap(({ headEntities }) => headEntities.map(({ entity }) => registry.get(entity)?.label));
  expect(labels).toEqual(["Forked toes", "Dryness"]);
});
