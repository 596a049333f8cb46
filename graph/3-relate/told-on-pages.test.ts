import { expect, test } from "vitest";
import { claimsIn, factOf } from "../test/facts-in";

/** What is read below a heading, in an article about Wilson disease: the facts, and none of those that begin with "not". */
type Row = readonly [heading: string, body: string, ...facts: string[]];

const table = (...lines: readonly string[]): string =>
  [lines[0] ?? "", (lines[0] ?? "").replace(/[^|]+/g, "---"), ...lines.slice(1)].join("\n");

const rows: readonly Row[] = [
  [
    "Types",
    table(
      "| Type | Affected gene | Main features |",
      "| Type 1 | KRAS or QRSP | Heart failure and tremor |",
      "| Type 2 | unknown | no rash |",
    ),
    "type-1 caused_by kras",
    "type-1 caused_by qrsp",
    "type-1 leads_to heart-failure",
    "type-1 has_symptom tremor",
    "type-2 has_symptom rash negated",
  ],
  [
    "Look-alikes",
    table("| Condition | Cause |", "| Gout | KRAS mutations |"),
    "gout caused_by kras",
    "gout resembles wilson-disease",
  ],
  [
    "Medicines",
    table("| Drug | Given | Needs watching |", "| Aspirin | by mouth | Liver function tests |"),
    "aspirin monitored_by liver-function-test",
  ],
  [
    "Medicines",
    table("| Drug | Side effects |", "| Aspirin | rash |", "| Ibuprofen | nausea |").concat("\n\nBoth treat gout."),
    "aspirin treats gout",
    "ibuprofen treats gout",
  ],
  [
    "Medicines",
    "- **Opioids.** They numb. **Morphine** is taken at night. The blood count is monitored monthly.",
    "morphine monitored_by complete-blood-count",
    "not opioid monitored_by complete-blood-count",
  ],
  [
    "Types",
    "Carriers have Wilson disease minor (the trait). A rash is rare. The trait does not cause fever.",
    "wilson-disease-minor has_symptom rash rare",
    "wilson-disease-minor has_symptom fever negated",
  ],
  [
    "Mechanism",
    "Iron overload is common. Iron harms the heart and causes fibrosis. Excess iron is stored.",
    "iron-overload leads_to fibrosis",
    "not iron-therapy has_side_effect fibrosis",
  ],
  ["Supplements", "- **Iron.** It causes nausea.", "iron-therapy has_side_effect nausea"],
  [
    "Symptoms",
    "- **Facial bone changes.** They are due to inflammation.",
    "wilson-disease has_symptom facial-bone-change",
    "inflammation leads_to facial-bone-change",
    "not wilson-disease caused_by inflammation",
  ],
  [
    "Complications",
    "- **Kidney failure.** Gout brings on cirrhosis, fibrosis and, in old age, sepsis.",
    "gout leads_to cirrhosis",
    "gout leads_to fibrosis",
    "gout leads_to sepsis",
  ],
  [
    "Complications",
    "- **Cirrhosis.** A liver biopsy every six months finds it early.",
    "liver-biopsy detects cirrhosis",
  ],
  [
    "Medicines",
    "- **Zinc.** Fever, bruising at the needle site and rash are its drawbacks.",
    "zinc has_side_effect fever",
    "zinc has_side_effect rash",
  ],
  ["Medicines", "- **Zinc.** Sepsis and rash are to be reckoned with.", "zinc has_side_effect sepsis"],
  ["Medicines", "- **Zinc.** Sepsis occurs in a few.", "zinc has_side_effect sepsis occasional"],
  ["Medicines", "- **Zinc.** It has little effect on tremor.", "zinc treats tremor negated", "not zinc treats tremor"],
  ["Medicines", "- **Zinc.** It is of little use in gout.", "zinc treats gout negated", "not zinc treats gout"],
  ["Medicines", "- **Zinc.** It is avoided in children under five.", "not zinc avoid_with wilson-disease"],
  ["Medicines", "- **Zinc.** It helps flares of gout.", "zinc treats gout"],
  ["Medicines", "- **Zinc.** It traps interferon.", "zinc inhibits interferon"],
  [
    "Look-alikes",
    "Gout is a usual source of confusion. Sepsis may be taken for leukemia, in which platelets are also high.",
    "gout resembles wilson-disease",
    "not gout leads_to confusion",
    "not wilson-disease has_symptom thrombocytosis",
  ],
  [
    "Diagnosis",
    "- **ECG and echocardiogram.** The former registers arrhythmia, the latter heart failure.",
    "electrocardiogram detects irregular-heartbeat",
    "echocardiography detects heart-failure",
  ],
  [
    "Overview",
    "Wilson disease is a group of inherited blood disorders.",
    "wilson-disease subtype_of inherited-blood-disorder",
  ],
  ["Other names", "- **Stone disease:** the severe, lasting form.", "stone-disease subtype_of wilson-disease"],
  [
    "Inside the liver and beyond",
    "Smoking plays no part in causing the disease.",
    "smoking leads_to wilson-disease negated",
  ],
];

test.each(rows)("%s: %s", (heading, body, ...facts) => {
  const read = claimsIn(heading, body).map(factOf);
  for (const fact of facts) {
    if (fact.startsWith("not ")) expect(read).not.toContain(fact.slice(4));
    else expect(read).toContain(fact);
  }
});
