import { describe, expect, test } from "vitest";
import { claimsIn, factOf } from "../test/facts-in";

/** What a sentence is about, the sentence, and all facts that are read in it. */
type Row = readonly [what: string, heading: string, body: string, ...facts: string[]];

const rows: readonly Row[] = [
  [
    "forms by their numbers",
    "Types",
    "1. **Wilson disease type 1.** Early.\n2. **Wilson disease type 2.** Late.\n\n## Medicines\n\n- **Zinc.** It treats types 1 and 2.",
    "wilson-disease-type-1 subtype_of wilson-disease",
    "wilson-disease-type-2 subtype_of wilson-disease",
    "zinc treats wilson-disease-type-1",
    "zinc treats wilson-disease-type-2",
  ],
  [
    "what nobody wants, in a field",
    "Medicines",
    "- **Zinc.** **Side effects:** rash, toe necrosis, blood loss and muscle damage.",
    "zinc has_side_effect blood-loss",
    "zinc has_side_effect muscle-fiber-necrosis",
    "zinc has_side_effect rash",
    "zinc has_side_effect toe-necrosis",
  ],
  [
    "what nobody wants, before its noun",
    "Medicines",
    "- **Zinc.** Infection and blood loss are its main dangers.",
    "zinc has_side_effect blood-loss",
    "zinc has_side_effect infection",
  ],
  [
    "what nobody wants, as it occurs",
    "Medicines",
    "- **Zinc.** Scarring is common. Nerve damage may occur.",
    "zinc has_side_effect fibrosis common",
    "zinc has_side_effect nerve-damage uncertain",
  ],
  ["what goes on and harms nobody", "Medicines", "- **Zinc.** Cell division is common. Wound repair may occur."],
  ["what grows with its dose", "Medicines", "- **Zinc.** Skin toxicity is dose-dependent."],
  [
    "a name that goes on",
    "Medicines",
    "- **Zinc.** Osteonecrosis of the jaw is a rare hazard.",
    "zinc has_side_effect osteonecrosis-of-the-jaw rare",
  ],
  ["what is drawn out", "Medicines", "- **Zinc.** It prolongs low platelets.", "zinc has_side_effect thrombocytopenia"],
  ["what is suggested", "Supplements", "Zinc has been suggested for tremor.", "zinc treats tremor uncertain"],
  [
    "what is made straight",
    "Procedures",
    "- **Fusion surgery.** It straightens scoliosis.",
    "fusion-surgery treats scoliosis",
  ],
  [
    "a test against something",
    "Medicines",
    "- **Zinc.** AAV5 antibody testing is needed beforehand.",
    "zinc monitored_by aav5-antibody-testing",
  ],
  ["a test as such", "Medicines", "- **Zinc.** Regular antibody testing is needed.", "zinc monitored_by antibody-test"],
  [
    "a vaccine that has to wait",
    "Medicines",
    "- **Zinc.** Live vaccines should be postponed meanwhile.",
    "live-vaccine avoid_with zinc",
  ],
  ["surgery that has to wait", "Medicines", "- **Zinc.** Surgery should be postponed meanwhile."],
  [
    "a habit that has to end",
    "Everyday life",
    "Contact sports should be dropped.",
    "contact-sport avoid_with wilson-disease",
  ],
  ["a drug that is dropped for now", "Medicines", "- **Zinc.** It should be dropped."],
  [
    "two shots of one kind",
    "Everyday life",
    "Pneumococcal and influenza vaccines prevent pneumonia.",
    "influenza-vaccine prevents pneumonia",
    "pneumococcal-vaccine prevents pneumonia",
  ],
  [
    "two findings, of which one is only said of it",
    "Symptoms",
    "It is mild, and chest infections are rare.",
    "wilson-disease has_symptom pneumonia rare",
  ],
  [
    "adjectives that name nothing",
    "Symptoms",
    "It causes severe and recurrent chest infections.",
    "wilson-disease has_symptom pneumonia",
  ],
  [
    "an infection with one germ",
    "Medicines",
    "- **Zinc.** It prevents infection with Candida albicans.",
    "zinc prevents candida-albican-infection",
  ],
  [
    "an infection with many",
    "Medicines",
    "- **Zinc.** It prevents infection with several germs.",
    "zinc prevents infection",
  ],
  ["attacks in a disease", "Medicines", "- **Zinc.** It prevents attacks in gout.", "zinc prevents attack"],
  [
    "a part of life that heads an entry",
    "Everyday life",
    "- **Skin:** thick creams reduce itching.",
    "thick-cream treats itching",
  ],
  [
    "a practice that heads an entry",
    "Everyday life",
    "- **Skin care:** thick creams reduce itching.",
    "skin-care treats itching",
  ],
  [
    "what is called for",
    "Procedures",
    "- **Tracheostomy** – secures the airway when laryngeal edema progresses.",
    "tracheotomy treats laryngeal-edema",
  ],
  [
    "an option",
    "Procedures",
    "- **Liver transplant** – an option when liver failure develops.",
    "liver-transplant treats liver-failure",
  ],
  ["what is held back", "Procedures", "- **Liver transplant** – put off when liver failure develops."],
  [
    "the former and the latter",
    "Diagnosis",
    "- **Ferritin and bilirubin** – the former is raised, the latter is reduced.",
    "bilirubin detects low-bilirubin",
    "ferritin detects elevated-ferritin",
    "wilson-disease has_symptom elevated-ferritin",
    "wilson-disease has_symptom low-bilirubin",
  ],
  [
    "what warns",
    "Diagnosis",
    "- **Ferritin** – a low value warns of anemia.",
    "ferritin detects anemia",
    "wilson-disease has_symptom anemia",
  ],
  ["how often", "Diagnosis", "An ultrasound scan every six months finds cirrhosis.", "ultrasound detects cirrhosis"],
  [
    "whom it finds",
    "Diagnosis",
    "Newborn screening picks up most affected babies.",
    "newborn-screening detects wilson-disease",
  ],
  ["babies as such", "Diagnosis", "Newborn screening picks up most babies."],
  ["before birth", "Diagnosis", "Prenatal testing is possible.", "prenatal-testing detects wilson-disease"],
  ["not before birth", "Diagnosis", "Prenatal testing is not possible. Urine testing is possible."],
  [
    "what each is for",
    "Diagnosis",
    "All need an eye examination for uveitis and an ECG for arrhythmia.",
    "electrocardiogram detects irregular-heartbeat",
    "eye-examination detects uveitis",
  ],
  [
    "what the doctor does",
    "Diagnosis",
    "Feeling the neck picks up goiter.",
    "feeling-the-neck detects goiter",
    "wilson-disease has_symptom goiter",
  ],
  [
    "what the doctor does, as a head",
    "Diagnosis",
    "- **Feeling the belly** – may reveal an enlarged spleen.",
    "focused-abdominal-examination detects splenomegaly uncertain",
    "wilson-disease has_symptom splenomegaly uncertain",
  ],
  [
    "an examination of two things",
    "Diagnosis",
    "- **Motor and reflex examination** – finds dystonia.",
    "motor-and-reflex-examination detects dystonia",
    "wilson-disease has_symptom dystonia",
  ],
  [
    "free fluid",
    "Diagnosis",
    "- **Abdominal CT** – shows free fluid.",
    "abdominal-ct detects free-fluid",
    "wilson-disease has_symptom free-fluid",
  ],
  [
    "a substance in a fluid",
    "Diagnosis",
    "Studies include 24-hour urinary calcium for hypercalciuria.",
    "24-hour-urinary-calcium detects high-urinary-calcium",
  ],
];

describe("drugs, what they do, and what watches them", () => {
  test.each(rows)("%s: %s: %s", (_, heading, body, ...facts) => {
    expect([...new Set(claimsIn(heading, body).map(factOf))].sort()).toEqual([...facts].sort());
  });
});
