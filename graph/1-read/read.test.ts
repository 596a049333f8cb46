import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Item } from "../model/article";
import { itemsOf } from "../model/locate";
import { read } from "./read";

/** Each item as "id <head> statement / statement {labels}", with what stands before its statements in a field. */
function outline(text: string, path = "some.md"): readonly string[] {
  const article = read({ path, text });
  const wording = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
  const shown = ({ id, head, question, statements, citations }: Item) =>
    [
      id,
      ...(head ? [`<${wording(head)}>${question ? "?" : ""}`] : []),
      statements.map(({ span, field }) => `${field ? `(${field.kinds}) ` : ""}${wording(span)}`).join(" / "),
      ...(citations.length > 0 ? [`{${citations.map(({ publisher, others }) => `${publisher}+${others}`)}}`] : []),
    ].join(" ");
  return itemsOf(article).map(({ item }) => shown(item));
}

type Row = readonly [what: string, text: string, ...items: string[]];

const markdown: readonly Row[] = [
  [
    "headings that are bold lines",
    "**Gout**\n\n**Causes:**\n\n- Beer.\n\n**Tests**\n\nOne.",
    "causes-1 <Beer> Beer",
    "tests-1 One.",
  ],
  [
    "line breaks of Windows",
    "## Drugs\r\n\r\n| Drug | Side effects |\r\n|---|---|\r\n| Zinc | rash |",
    "drugs-T1 <Zinc> (effects) rash",
  ],
  [
    "a table that says where before it names the test",
    "## Surveillance\n\n| System | Evaluation | Comment |\n|---|---|---|\n| Eye | Slit lamp | To find rings |",
    "tests-T1 <Slit lamp> (other) Eye / (purpose) To find rings",
  ],
  [
    "a table that says what for before what is given, with a cell that says nothing",
    "## Management\n\n| Manifestation/Concern | Treatment | Considerations |\n|---|---|---|\n| Gout | Beer | – |",
    "principles-T1 <Beer> (purpose) Gout",
  ],
  [
    "a table of treatments among the signs, and what stands behind it",
    "## Symptoms\n\nIt aches.\n\n| Problem | Treatment |\n|---|---|\n| Ache | Beer |\n\nIt swells.",
    "symptoms-1 It aches.",
    "drugs-T1 <Beer> (purpose) Ache",
    "symptoms-2 It swells.",
  ],
  [
    "a table of signs with their treatment last",
    "## Symptoms\n\n| Symptom | How often | Treatment |\n|---|---|---|\n| Ache | 5% | Beer |",
    "symptoms-T1 <Ache> (dose) 5% / (other) Beer",
  ],
  [
    "a table of look-alikes that opens with the gene",
    "## Differential diagnosis\n\n| Gene | Disorder |\n|---|---|\n| *ABC* | Gout |",
    "differential-T1 <Gout> (gene) ABC",
  ],
  [
    "a summary with headings within its lines",
    "## Summary\n\n**Clinical characteristics.** It aches.\n\n**Management.** *Treatment of manifestations:* Beer. *Surveillance:* One.",
    "lead-1 It aches.",
    "principles-A1 Beer.",
    "tests-1 One.",
  ],
  [
    "names that share a head",
    "## Look-alikes\n\n- **Gout** and **lupus.** Both ache.",
    "differential-1 <Gout** and **lupus> Both ache.",
  ],
  [
    "italics that open a bold head",
    "## Tests\n\n- ***ABC* testing.** Done first.",
    "tests-1 <*ABC* testing> Done first.",
  ],
  [
    "authors with their years",
    "## Symptoms\n\nIt aches [Smith et al 2010, Jones & Brown 2019, van Berg 2021b].",
    "symptoms-1 It aches [Smith et al 2010, Jones & Brown 2019, van Berg 2021b]. {Smith et al 2010, Jones & Brown 2019, van Berg 2021b+0}",
  ],
  ["a paragraph under a heading", "## Symptoms\n\nIt aches.", "symptoms-1 It aches."],
  ["two sentences", "## Symptoms\n\nIt aches. It swells.", "symptoms-1 It aches. / It swells."],
  ["text before any heading", "# Gout\n\nIt aches.\n\n## Tests\n\nOne.", "lead-1 It aches.", "tests-1 One."],
  ["a numbered list", "## Causes\n\n1. Beer.\n2. Meat.", "causes-1 <Beer> Beer", "causes-2 <Meat> Meat"],
  ["a bold head", "## Causes\n\n1. **Beer.** It is rich.", "causes-1 <Beer> It is rich."],
  ["a bold head with a colon outside", "## Causes\n\n- **Beer**: It is rich.", "causes-1 <Beer> It is rich."],
  [
    "a short sentence",
    "## Tests\n\n- A scan screens for stones. It is quick.",
    "tests-1 A scan screens for stones. / It is quick.",
  ],
  ["a bold head with a bracket", "## Causes\n\n- **Beer** (ale): rich.", "causes-1 <Beer** (ale)> rich."],
  ["a head before a dash", "## Causes\n\n- Beer – it is rich.", "causes-1 <Beer> it is rich."],
  ["a dash in a sentence", "## Causes\n\n- Beer is drunk – often.", "causes-1 Beer is drunk – often."],
  ["emphasis inside", "## Causes\n\n- Beer *is* rich.", "causes-1 Beer *is* rich."],
  ["nested fields", "## Drugs\n\n- **Zinc.**\n  - Dose: daily.", "drugs-1 <Zinc> (dose) Dose: daily."],
  ["a list and running text", "## Causes\n\nMany.\n\n- **Beer.** Rich.", "causes-p1 Many.", "causes-1 <Beer> Rich."],
  ["a question", "## FAQ\n\n**Is it rare?** No.", "faq-1 <Is it rare?>? No."],
  [
    "groups",
    "# Gout\n\n## Tests\n\n### Blood\n\n- **One.** It.\n- **Two.** It.\n\n### Urine\n\n- **Three.** It.",
    "tests-A1 <One> It.",
    "tests-A2 <Two> It.",
    "tests-B1 <Three> It.",
  ],
  [
    "a table",
    "## Drugs\n\n| Drug | Side effects |\n|---|---|\n| Zinc | Nausea |\n| Iron | Rash [NHS] |",
    "drugs-T1 <Zinc> (effects) Nausea",
    "drugs-T2 <Iron> (effects) Rash {NHS+0}",
  ],
  [
    "a table that names the treatment second",
    "## Drugs\n\n| Problem | Treatment |\n|---|---|\n| Itch | Zinc |",
    "drugs-T1 <Zinc> (purpose) Itch",
  ],
  ["labels in brackets", "## Causes\n\nBeer. [PubMed +2] [NHS]", "causes-1 Beer. {PubMed+2,NHS+0}"],
  ["a link is no label", "## Causes\n\nBeer [Ale](http://a.b) is rich.", "causes-1 Beer [Ale](http://a.b) is rich."],
  [
    "a list that its sentence opens",
    "## Overview\n\nThe signs are:\n\n- Itch\n- Rash",
    "lead-1 The signs are:",
    "symptoms-1 Itch",
    "symptoms-2 Rash",
  ],
  ["a disclaimer", "## Causes\n\nBeer.\n\n**Disclaimer.** None.", "causes-1 Beer.", "notice-1 <Disclaimer> None."],
];

describe("Markdown", () => {
  test.each<Row>(markdown)("%s", (_, text, ...items) => {
    expect(outline(text)).toEqual(items);
  });
});

describe("heads and sources in Markdown", () => {
  test.each<Row>([
    ["a head in italics", "## Causes\n\n- *Beer.* It is rich.", "causes-1 <Beer> It is rich."],
    ["italics that are no head", "## Causes\n\n- *ABC1* mutations are rare.", "causes-1 ABC1* mutations are rare."],
    [
      "the two names of a germ",
      "## Causes\n\n- *Malus mala* is rich in acid.",
      "causes-1 Malus mala* is rich in acid.",
    ],
    ["a bold head with words behind it", "## Causes\n\n- **Pain** of the hip: it aches.", "causes-1 <Pain> it aches."],
    ["a head on a line of its own", "## Causes\n\n- **Beer**\n\n  It is rich.", "causes-1 <Beer> It is rich."],
    ["letters for question and answer", "## FAQ\n\n**Q: Is it rare?** A: No.", "faq-1 <Is it rare?>? No."],
    ["names in a round bracket", "## Causes\n\nIt aches. (NHS; PMC)", "causes-1 It aches. {NHS+0,PMC+0}"],
    ["a round bracket that says something", "## Causes\n\nIt aches (Often).", "causes-1 It aches (Often)."],
    [
      "numbers of sources",
      "## Causes\n\nIt aches.[1] It swells.[2, 3]",
      "causes-1 It aches. / It swells. {1+0,2, 3+0}",
    ],
    ["raised numbers", "## Causes\n\nIt aches.¹ It swells.²³", "causes-1 It aches. / It swells. {1+0,23+0}"],
    ["numbers that were raised", "## Causes\n\nIt aches.4 It swells.5", "causes-1 It aches. / It swells. {4+0,5+0}"],
    ["an index that is no source", "## Causes\n\nIt takes 5 kg/m².", "causes-1 It takes 5 kg/m²."],
  ])("%s", (_, text, ...items) => {
    expect(outline(text)).toEqual(items);
  });
});

describe("Markdown whose entries go by small headings or italics", () => {
  test.each<Row>([
    [
      "a heading over fields",
      "# Gout\n\n## Medicines\n\n### Zinc therapy\n**Good for:** gout.\n**Dose:** daily.\n\n### Others\n- Beer.",
      "drugs-1 <Zinc therapy> (purpose) Good for:** gout. / (dose) **Dose:** daily.",
      "drugs-A1 <Beer> Beer",
    ],
    [
      "paragraphs that open with italics",
      "## Drugs\n\n*Zinc* is old.\n\n*Ale* is new.",
      "drugs-1 <Zinc> is old.",
      "drugs-2 <Ale> is new.",
    ],
    ["italics before a colon", "## Causes\n\n- *Beer:* it is rich.", "causes-1 <Beer> it is rich."],
  ])("%s", (_, text, ...items) => {
    expect(outline(text)).toEqual(items);
  });
});

describe("plain text as copied from a web page", () => {
  test.each<Row>([
    ["a sentence as an item", "Gout\n\nCauses\n\n- Patients notice beer.", "causes-1 Patients notice beer."],
    [
      "a heading in capitals",
      "GOUT\n\nIt aches.\n\nCAUSES\n\nBeer.\n\nNHS",
      "lead-1 It aches.",
      "causes-1 Beer.",
      "causes-2 NHS",
    ],
    [
      "a sentence with its source is no heading",
      "Gout\n\nSymptoms\n\nIt aches in one toe in ten.NHS +1\n\nIt swells.",
      "symptoms-1 It aches in one toe in ten. {NHS+1}",
      "symptoms-2 It swells.",
    ],
    ["a bare heading", "Gout\n\nSymptoms\n\nIt aches.\n\nIt swells.", "symptoms-1 It aches.", "symptoms-2 It swells."],
    [
      "a heading right above its list",
      "Gout\n\nCauses\n• Beer – rich.\n• Meat – red.",
      "causes-1 <Beer> rich.",
      "causes-2 <Meat> red.",
    ],
    [
      "paragraphs that open with what they are about",
      "Gout\n\nCauses\n\nBeer. Many drink it.\n\nLean meat. It is eaten.\n\nVitamin A. It is rich.",
      "causes-1 <Beer> Many drink it.",
      "causes-2 <Lean meat> It is eaten.",
      "causes-3 <Vitamin A> It is rich.",
    ],
    [
      "one paragraph that opens with a short sentence",
      "Gout\n\nCauses\n\nNo mystery. Many drink it.\n\nIt is eaten.\n\nIt is rich.",
      "causes-1 No mystery. / Many drink it.",
      "causes-2 It is eaten.",
      "causes-3 It is rich.",
    ],
    [
      "numbered forms",
      'Gout\n\nTypes\n\nType 1: it aches.\n\nType 2: it swells.\n\nType 3: no sign, hence "silent gout."',
      "types-1 <Type 1> it aches.",
      "types-2 <Type 2> it swells.",
      'types-3 <Type 3> no sign, hence "silent gout."',
    ],
    ["a plain heading right above its text", "Gout\n\nSymptoms\nIt aches.", "symptoms-1 It aches."],
  ])("%s", (_, text, ...items) => {
    expect(outline(text, "some.txt")).toEqual(items);
  });
});

describe("lists in plain text", () => {
  test.each<Row>([
    ["“1.” lists", "Causes\n\n1. Beer – rich.\n2. Meat – red.", "causes-1 <Beer> rich.", "causes-2 <Meat> red."],
    ["“1)” lists", "Causes\n\n1) Beer: rich.\n2) Meat: red.", "causes-1 <Beer> rich.", "causes-2 <Meat> red."],
    ["“•” lists", "Causes\n\n• Beer – rich.\n• Meat – red.", "causes-1 <Beer> rich.", "causes-2 <Meat> red."],
    ["“-” lists", "Causes\n\n- Beer – rich.\n- Meat – red.", "causes-1 <Beer> rich.", "causes-2 <Meat> red."],
    ["“→” lists", "Causes\n\n→ Beer: rich.\n→ Meat: red.", "causes-1 <Beer> rich.", "causes-2 <Meat> red."],
    [
      "paragraphs that open with names",
      "Drugs\n\nZinc. It helps.\n\nIron. It fills.\n\nTin – it itches.",
      "drugs-1 <Zinc> It helps.",
      "drugs-2 <Iron> It fills.",
      "drugs-3 <Tin> it itches.",
    ],
    ["an entry over two lines", "Causes\n\n1. Beer – rich\nand old.", "causes-1 <Beer> rich\nand old."],
    ["a head on its own line", "Causes\n\n1. Beer\nIt is rich.", "causes-1 <Beer> It is rich."],
    [
      "entries without markers",
      "Causes\n\nBeer: it is rich.\nMeat: it is red.",
      "causes-1 <Beer> it is rich.",
      "causes-2 <Meat> it is red.",
    ],
    [
      "lettered groups",
      "Gout\n\nTests\n\nA) Blood\n\n1. One – it.\n2. Two – it.\n\nB) Urine\n\n1. Three – it.",
      "tests-A1 <One> it.",
      "tests-A2 <Two> it.",
      "tests-B1 <Three> it.",
    ],
    ["glued labels", "Causes\n\n1. Beer – rich.PubMed+3PMC+1", "causes-1 <Beer> rich. {PubMed+3,PMC+1}"],
    ["a glued site", "Causes\n\nBeer is rich.nhs.uk", "causes-1 Beer is rich. {nhs.uk+0}"],
    ["capitals that are no label", "Causes\n\nThe best is Beer", "causes-1 The best is Beer"],
    [
      "labelled fields",
      "Drugs\n\n1. Zinc\nDose: daily.\nSide effects: nausea.",
      "drugs-1 <Zinc> (dose) Dose: daily. / (effects) Side effects: nausea.",
    ],
    [
      "a label on a line of its own",
      "Causes\n\nBeer is rich.\n\nPMC+2\n\nIt is old.",
      "causes-1 Beer is rich.",
      "causes-2 PMC+2",
      "causes-3 It is old.",
    ],
  ])("%s", (_, text, ...items) => {
    expect(outline(text, "some.txt")).toEqual(items);
  });
});

test.each([
  ["front matter's", "---\ntitle: Gout at a glance\n---\n# Gout\n\nIt aches.", "Gout at a glance"],
  ["the first heading's", "# Gout\n\nIt aches.", "Gout"],
  ["a first line's", "Gout in short\n\nSymptoms\n\nIt aches.", "Gout in short"],
  ["the subject's", "---\nsubject: Gout\n---\n## Symptoms\n\nIt aches.", "Gout"],
  ["the file's", "## Symptoms\n\nIt aches.", "gout-2"],
])("the title is %s", (_, text, title) => {
  expect(read({ path: "some/gout-2.md", text }).title).toBe(title);
});

test.each(["A".repeat(400), "AA ".repeat(400), "Aa. ".repeat(400), "A.a-".repeat(400)])(
  "what looks like a long label and is none is read in one go: %#",
  (words) => expect(outline(`Gout\n\nCauses\n\nIt aches.${words}(%\n\nEnd.`, "some.txt").at(-1)).toBe("causes-2 End."),
);

test("ids are of the section, wherever it goes on", () => {
  const text = "## Causes\n\n1. **Beer.** Rich.\n\n## Tests\n\n1. **One.** It.\n\n## Triggers\n\n1. **Meat.** Red.";
  expect(outline(text).map((item) => item.split(" ")[0])).toEqual(["causes-1", "tests-1", "causes-2"]);
});

test("every word of a text lies in a heading, an item or the front matter", () => {
  const line = fc.constantFrom(
    "## Causes",
    "Gout",
    "- **Beer.** Rich.",
    "1. Beer – rich.",
    "It aches.",
    "",
    "| a | b |",
    "A) Blood",
    "> quoted",
    "Dose: daily.",
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const text = lines.join("\n");
      const { sections, title } = read({ path: "some.md", text });
      const spans = sections.flatMap(({ heading, items }) => [
        ...(heading ? [heading] : []),
        ...items.flatMap(({ span, group }) => [span, ...(group ? [group] : [])]),
      ]);
      const lost = [...text.matchAll(/\p{L}{2,}/gu)].filter(
        ({ 0: word, index }) => !title.includes(word) && !spans.some(({ start, end }) => start <= index && index < end),
      );
      expect(lost.map(String)).toEqual([]);
    }),
  );
});

describe("bold lines, and lists that a sentence announces", () => {
  test.each<Row>([
    [
      "bold lines over a paragraph each",
      "# Gout\n\n## Symptoms\n\n**Pain**\n\nIt aches.\n\n**Itch**\n\nIt itches.",
      "symptoms-1 <Pain> It aches.",
      "symptoms-2 <Itch> It itches.",
    ],
    [
      "bold lines over lists",
      "# Gout\n\n## Symptoms\n\n**Joints**\n\n- Pain\n\n**Not to be confused with**\n\n- Sprain\n\n## Drugs\n\n- Zinc",
      "symptoms-A1 Pain",
      "differential-1 Sprain",
      "drugs-1 Zinc",
    ],
    [
      "forms that a sentence on names announces",
      "## Names\n\nGout. The group also includes:\n\n- Red gout\n- Blue gout\n\nIt is old.",
      "names-1 Gout. / The group also includes:",
      "types-1 Red gout",
      "types-2 Blue gout",
      "names-2 It is old.",
    ],
    [
      "bold lines for headings",
      "**Symptoms**\n\nIt aches.\n\n**Causes**\n\nBeer.\n\n**Tests**\n\nBlood.\n\n**Types**\n\nOne.",
      "symptoms-1 It aches.",
      "causes-1 Beer.",
      "tests-1 Blood.",
      "types-1 One.",
    ],
  ])("%s", (_, text, ...items) => {
    expect(outline(text)).toEqual(items);
  });
});

describe("headings and heads as other pages have them", () => {
  test.each<Row>([
    ["a bold head that asks how", "## Drugs\n\n- **How zinc works.** It binds.", "drugs-1 <zinc> It binds."],
    [
      "a group between entries without one",
      "## Tests\n\n- **One.** It.\n- **Two.** It.\n\n### Blood\n\n- **Three.** It.\n\n## Outlook\n\n## Tests\n\n- **Four.** It.",
      "tests-1 <One> It.",
      "tests-2 <Two> It.",
      "tests-A1 <Three> It.",
      "tests-3 <Four> It.",
    ],
    [
      "small headings over a paragraph each",
      "# Gout\n\n## Drugs\n\n### Zinc\n\nIt helps.\n\n- Dose: daily.\n\n### Iron\n\nIt fills.",
      "drugs-1 <Zinc> It helps. / (dose) Dose: daily.",
      "drugs-2 <Iron> It fills.",
    ],
    [
      "a therapy with fields below its heading",
      "# Gout\n\n## Drugs\n\n### Iron therapy\n\nDose: daily.\n\n### Others\n\n- **Zinc.** It helps.",
      "drugs-1 <Iron therapy> (dose) Dose: daily.",
      "drugs-A1 <Zinc> It helps.",
    ],
    [
      "small headings that are sections of their own",
      "# Gout\n\n## Symptoms\n\n### Causes\n\nBeer.\n\n### Tests\n\nBlood.",
      "causes-1 Beer.",
      "tests-1 Blood.",
    ],
    [
      "paragraphs that all have heads",
      "## Symptoms\n\n**Pain.** It aches.\n\n**Itch.** It itches.\n\n**Rash.** It burns.",
      "symptoms-1 <Pain> It aches.",
      "symptoms-2 <Itch> It itches.",
      "symptoms-3 <Rash> It burns.",
    ],
  ])("%s", (_, text, ...items) => {
    expect(outline(text)).toEqual(items);
  });
});

describe("plain text as other pages have it", () => {
  test.each<Row>([
    [
      "a table with tabs",
      "Gout\n\nDrugs\n\nDrug\tUsed for\tSide effects\nZinc\tpain\trash\nTin\tcramps\titching",
      "drugs-T1 <Zinc> (purpose) pain / (effects) rash",
      "drugs-T2 <Tin> (purpose) cramps / (effects) itching",
    ],
    [
      "a table with strokes",
      "Gout\n\nDrugs\n\n| Drug | Side effects |\n|---|---|\n| Zinc | rash |\nIt helps.",
      "drugs-T1 <Zinc> (effects) rash",
      "drugs-1 It helps.",
    ],
    [
      "a table with strokes between its cells alone",
      "Gout\n\nDrugs\n\nDrug | Side effects\nZinc | rash\nTin | itching",
      "drugs-T1 <Zinc> (effects) rash",
      "drugs-T2 <Tin> (effects) itching",
    ],
    [
      "a table whose header is worded like a heading",
      "Gout\n\nProcedures\n\nProcedure | Main dangers\nFusion | bleeding\nGraft | rejection",
      "procedures-T1 <Fusion> (effects) bleeding",
      "procedures-T2 <Graft> (effects) rejection",
    ],
    ["tabs that make no table", "Gout\n\nCauses\n\n•\tBeer.\n•\tMeat.", "causes-1 <Beer> Beer", "causes-2 <Meat> Meat"],
    ["a heading in capitals", "Gout\n\nSYMPTOMS\n\nIt aches.", "symptoms-1 It aches."],
    [
      "a head that ends in what may be a verb",
      "Gout\n\nMedicines\n\n• Factor concentrates: these help.",
      "drugs-1 <Factor concentrates> these help.",
    ],
    ["a heading underlined", "Gout\n\nSymptoms\n========\n\nIt aches.", "symptoms-1 It aches."],
    [
      "headings with numbers",
      "Gout\n\n1. Symptoms\n\nIt aches.\n\n2. Causes\n\n1. Beer\n\n2. Meat\n\n3. Tests\nBlood.\n\n4. Outlook\n\nGood.",
      "symptoms-1 It aches.",
      "causes-1 Beer",
      "causes-2 Meat",
      "tests-1 Blood.",
      "outlook-1 Good.",
    ],
    [
      "headings within marks",
      "Gout\n\n== Symptoms ==\n\nIt aches.\n\n== Causes ==\n\nBeer.\n\n== Tests ==\n\nBlood.\n\n== Types ==\n\nOne.",
      "symptoms-1 It aches.",
      "causes-1 Beer.",
      "tests-1 Blood.",
      "types-1 One.",
    ],
  ])("%s", (_, text, ...items) => {
    expect(outline(text)).toEqual(items);
  });
});

describe("lists without marks in plain text", () => {
  test.each<Row>([
    [
      "a list without marks behind its sentence",
      "Gout\n\nEtiology\n\nTriggers include the following:[2]\n\nBeer\nRed meat\n\nIt aches.",
      "causes-p1 Triggers include the following: {2+0}",
      "causes-1 Beer",
      "causes-2 Red meat",
      "causes-p2 It aches.",
    ],
    [
      "such a list right below it",
      "Gout\n\nDifferential diagnosis\n\nIts mimics are:\nPseudogout\nCellulitis, which is red\n\nIt aches.",
      "differential-p1 Its mimics are:",
      "differential-1 Pseudogout",
      "differential-2 Cellulitis, which is red",
      "differential-p2 It aches.",
    ],
    [
      "such a list with blank lines in it",
      "Gout\n\nEtiology\n\nTriggers that have been blamed are these:\n\nBeer\n\nRed meat\n\nEvaluation\n\nBlood.",
      "causes-p1 Triggers that have been blamed are these:",
      "causes-1 Beer",
      "causes-2 Red meat",
      "tests-1 Blood.",
    ],
    [
      "a list that nothing announces",
      "Gout\n\nSymptoms\n\nPain\nSwelling\nFever",
      "symptoms-1 Pain",
      "symptoms-2 Swelling",
      "symptoms-3 Fever",
    ],
    [
      "lines of a wrapped paragraph",
      "Gout\n\nSymptoms\n\nThe pain wanders between\nfoot and knee, and is\nworst at night.",
      "symptoms-1 The pain wanders between\nfoot and knee, and is\nworst at night.",
    ],
    [
      "a sentence with its source on a line of its own",
      "Gout\n\nSymptoms\n\nOther signs are told below.[13]\n\nIt aches.",
      "symptoms-1 Other signs are told below. {13+0}",
      "symptoms-2 It aches.",
    ],
    [
      "a sentence that waits behind its colon",
      "Gout\n\nTests\n\nDiagnosis rests on two things: pain and redness.",
      "tests-1 Diagnosis rests on two things: pain and redness.",
    ],
  ])("%s", (_, text, ...items) => {
    expect(outline(text)).toEqual(items);
  });
});

test("a question below questions opens no section", () => {
  expect(outline("# Gout\n\n## FAQ\n\n### Is it treated?\n\nYes.")).toEqual(["faq-A1 Yes."]);
});
