import { describe, expect, test } from "vitest";
import { factsBy } from "../test/facts-in";

/** What a rule reads below a heading, in an article about Wilson disease; a row without facts is a near miss. */
type Row = readonly [heading: string, body: string, ...facts: string[]];

const rows: Readonly<Record<string, readonly Row[]>> = {
  avoidance: [
    [
      "Medicines",
      "Live vaccines are discouraged in patients taking methotrexate.",
      "live-vaccine avoid_with methotrexate",
    ],
    ["Medicines", "Never give ibuprofen to people with asthma.", "ibuprofen avoid_with asthma"],
    ["Medicines", "Azathioprine and allopurinol must not be given together.", "azathioprine avoid_with allopurinol"],
    ["Medicines", "Pregnant women must not take warfarin.", "pregnancy avoid_with warfarin"],
  ],
  unlikely: [
    ["Diagnosis", "Anemia is unlikely if the blood count is normal.", "complete-blood-count rules_out anemia"],
    ["Diagnosis", "Anemia is unlikely if the child is well."],
  ],
  "verb-frame": [
    ["Medicines", "People taking lithium may develop tremor.", "lithium has_side_effect tremor uncertain"],
    ["Medicines", "- **Lithium.** Some people get tremor.", "lithium has_side_effect tremor occasional"],
    ["Prevention", "To avoid stroke, aspirin is given.", "aspirin prevents stroke"],
    ["Diagnosis", "Genetic testing looks for variants of ATP7B.", "genetic-testing detects atp7b"],
    ["Medicines", "Early treatment with aspirin prevents stroke.", "aspirin prevents stroke"],
  ],
};

const cases = Object.entries(rows).flatMap(([rule, all]) =>
  all.map(([heading, body, ...facts]) => ({ rule, heading, body, facts })),
);

describe("what is told of treatments and tests", () => {
  test.each(cases)("$rule: $body", ({ rule, heading, body, facts }) => {
    expect(factsBy(rule, heading, body).toSorted()).toEqual(facts.toSorted());
  });
});
