import { describe, expect, test } from "vitest";
import { factsBy } from "../test/facts-in";
import { rules } from "./rules";

/** What a rule reads below a heading, in an article about Wilson disease; a row without facts is a near miss. */
type Row = readonly [heading: string, body: string, ...facts: string[]];

const rows: Readonly<Record<string, readonly Row[]>> = {
  "section-head": [
    ["Symptoms", "- **Weak arms and legs.** Seen late.", "wilson-disease has_symptom weak-arm"],
    ["Causes", "1. **A loop that feeds itself.** It goes on."],
    ["Symptoms", "- Tremor\n- Jaundice", "wilson-disease has_symptom tremor", "wilson-disease has_symptom jaundice"],
    ["Symptoms", "- Jaundice – common in children.", "wilson-disease has_symptom jaundice common"],
    ["Symptoms", "- **Fever.** Absent.", "wilson-disease has_symptom fever negated"],
    ["Causes", "1. **ATP7B.** It encodes a pump.", "wilson-disease caused_by atp7b"],
    ["Types", "1. **Hepatic Wilson disease.** Seen early.", "hepatic-wilson-disease subtype_of wilson-disease"],
    ["Look-alikes", "- **Autoimmune hepatitis.** Seen in girls.", "autoimmune-hepatitis resembles wilson-disease"],
    ["Complications", "- **Liver failure.** It may be sudden.", "wilson-disease leads_to liver-failure"],
    ["Diagnosis", "1. **Ceruloplasmin.** Measured in blood."],
    ["Symptoms", "People dread tremor."],
    ["Symptoms", "- **Is tremor lasting?** Hardly."],
  ],
  "head-complement": [
    ["Medicines", "- **Propranolol for tremor.** Taken daily.", "propranolol treats tremor"],
    ["Diagnosis", "1. **Brain MRI for dystonia.** Done once.", "brain-mri detects dystonia"],
    [
      "Symptoms",
      "- **Fever with pneumonia.** It passes.",
      "pneumonia leads_to fever",
      "wilson-disease has_symptom pneumonia",
    ],
    ["Supplements", "- **Zinc (if deficient).** Taken daily.", "zinc treats zinc-deficiency"],
    ["Medicines", "- **Zinc with meals.** Taken daily."],
    ["Medicines", "- **Zinc.** Taken for tremor."],
  ],
  gloss: [
    ["Symptoms", "It lowers the platelet count (thrombocytopenia)."],
    [
      "Symptoms",
      "Some develop anemia (fatigue, pallor).",
      "anemia leads_to fatigue",
      "anemia leads_to pallor",
      "wilson-disease has_symptom fatigue",
      "wilson-disease has_symptom pallor",
    ],
    ["Medicines", "- **Prednisone (a corticosteroid).** Taken daily.", "prednisone subtype_of corticosteroid"],
    ["Medicines", "NSAIDs (ibuprofen) are an option.", "ibuprofen subtype_of nsaid"],
    ["Diagnosis", "1. **Gene panel (ATP7B, HFE).** Done once.", "gene-panel detects atp7b", "gene-panel detects hfe"],
    ["Outlook", "Some develop anemia (if on zinc)."],
    ["Outlook", "Some develop anemia (a common cytopenia)."],
  ],
  "compound-cause": [
    ["Outlook", "Steroid-induced bone loss is feared.", "corticosteroid has_side_effect bone-loss"],
    ["Outlook", "Infection-triggered hemolysis is feared.", "infection leads_to hemolysis"],
    ["Outlook", "Steroid-resistant bone loss is feared."],
    ["Outlook", "Age-related bone loss is feared."],
  ],
  "labelled-field": [
    [
      "Medicines",
      "- **Penicillamine.** Side effects: rash, fever.",
      "penicillamine has_side_effect rash",
      "penicillamine has_side_effect fever",
    ],
    ["Medicines", "- **Penicillamine.** Risks: possible rash.", "penicillamine has_side_effect rash uncertain"],
    ["Medicines", "- **Zinc.** Monitoring: urinary copper.", "zinc monitored_by urinary-copper"],
    ["Medicines", "- **Prednisone.** Class: corticosteroid.", "prednisone subtype_of corticosteroid"],
    ["Medicines", "- **Tacrolimus.** Avoid: grapefruit.", "grapefruit avoid_with tacrolimus"],
    ["Medicines", "- **Everolimus.** Mechanism: mTOR.", "everolimus inhibits mtor"],
    ["Medicines", "- **Propranolol.** Use: tremor.", "propranolol treats tremor"],
    ["Medicines", "- **Penicillamine.** Dose: twice daily with rash."],
    ["Medicines", "- **Penicillamine.** Rash, fever."],
  ],
  damage: [
    ["Mechanism", "Hemolysis damages the kidneys.", "hemolysis leads_to kidney-injury"],
    ["Medicines", "Prednisone raises blood sugar.", "prednisone has_side_effect high-blood-sugar"],
    ["Medicines", "People have low platelets. Romiplostim raises platelets.", "romiplostim treats thrombocytopenia"],
    ["Mechanism", "Hemolysis damages the axon.", "hemolysis leads_to axon-damage"],
    ["Medicines", "Prednisone raises hopes."],
    ["Mechanism", "The kidneys are damaged by hemolysis."],
  ],
  "verb-frame": [
    ["Outlook", "Fever should prompt a search for pneumonia."],
    ["Outlook", "Hemolysis leads to a decline."],
    ["Mechanism", "Copper injures the renal tubules."],
    ["Medicines", "- **Danazol.** It must never be stopped, because this can bring on liver failure."],
    ["Medicines", "- **Danazol.** This steroid hormone causes acne.", "danazol has_side_effect acne"],
    ["Medicines", "- **Danazol**, a hormone, is being tested in trials."],
    ["Outlook", "Wilson disease raises hemoglobin."],
    ["Causes", "Mutations in ATP7B cause Wilson disease.", "wilson-disease caused_by atp7b"],
    ["Mechanism", "Hemolysis leads to anemia.", "hemolysis leads_to anemia"],
    ["Mechanism", "Anemia results from hemolysis.", "hemolysis leads_to anemia"],
    ["Medicines", "Tremor is treated with propranolol.", "propranolol treats tremor"],
    ["Diagnosis", "Liver biopsy shows cirrhosis.", "liver-biopsy detects cirrhosis"],
    ["Diagnosis", "Ultrasound rules out gallstones.", "ultrasound rules_out gallstone"],
    ["Prevention", "Vaccination may prevent hepatitis B.", "vaccination prevents hepatitis-b uncertain"],
    ["Medicines", "Rituximab does not relieve dystonia.", "rituximab treats dystonia negated"],
    ["Mechanism", "FAS blocks apoptosis.", "fas inhibits apoptosis"],
    ["Outlook", "Doctors treat patients."],
    ["Outlook", "Hemolysis and anemia are common."],
    ["Outlook", "Does hemolysis cause anemia?"],
  ],
  "noun-cue": [
    ["Mechanism", "Hemolysis is a cause of anemia.", "hemolysis leads_to anemia"],
    [
      "Overview",
      "Kayser-Fleischer rings are a hallmark of Wilson disease.",
      "wilson-disease has_symptom kayser-fleischer-ring hallmark",
    ],
    ["Medicines", "Propranolol, a remedy for tremor, is old.", "propranolol treats tremor"],
    ["Medicines", "- **Prednisone.** The main risks are fractures.", "prednisone has_side_effect fracture"],
    ["Overview", "Hemolysis is a rare event."],
    ["Overview", "Hemolysis needs a cause."],
  ],
  "adjective-cue": [
    ["Mechanism", "Hemolysis is responsible for the anemia.", "hemolysis leads_to anemia"],
    ["Overview", "Jaundice is typical of Wilson disease.", "wilson-disease has_symptom jaundice frequent"],
    ["Medicines", "Propranolol is effective against tremor.", "propranolol treats tremor"],
    ["Medicines", "Propranolol is not effective against dystonia.", "propranolol treats dystonia negated"],
    ["Overview", "Fever is common in pneumonia."],
    ["Medicines", "Propranolol is cheap for tremor."],
  ],
  "loose-phrase": [
    ["Mechanism", "Ceruloplasmin shields iron from destruction."],
    ["Mechanism", "Fatigue occurs because of anemia.", "anemia leads_to fatigue"],
    ["Outlook", "Bone loss from prednisone is feared.", "prednisone has_side_effect bone-loss"],
    ["Complications", "- **Fractures** – during falls.", "fall leads_to fracture"],
    ["Medicines", "Prednisone works at the cost of bone loss.", "prednisone has_side_effect bone-loss"],
    ["Diagnosis", "Doctors distinguish tremor from dystonia."],
    ["Outlook", "Anemia is treated after surgery."],
  ],
  occurrence: [
    ["Symptoms", "Tremor is common.", "wilson-disease has_symptom tremor common"],
    ["Symptoms", "Fever is absent.", "wilson-disease has_symptom fever negated"],
    ["Medicines", "- **Penicillamine.** Rash is rare.", "penicillamine has_side_effect rash rare"],
    ["Mechanism", "- **Hemolysis.** Anemia follows.", "hemolysis leads_to anemia"],
    ["Mechanism", "Hemolysis → anemia → fatigue.", "hemolysis leads_to anemia", "anemia leads_to fatigue"],
    ["Mechanism", "- **Fatigue and pallor.** These complaints follow."],
    ["Symptoms", "Tremor is embarrassing."],
    ["Symptoms", "Jaundice is common in hepatitis."],
    ["Diagnosis", "Tremor is common."],
  ],
  deviation: [
    ["Symptoms", "Whatever the gene, other explanations are poor."],
    ["Medicines", "- **Zinc.** The dose is lowered."],
    ["Symptoms", "Ceruloplasmin is low.", "wilson-disease has_symptom low-ceruloplasmin"],
    ["Symptoms", "Serum zonulin is raised.", "wilson-disease has_symptom raised-serum-zonulin"],
    ["Diagnosis", "1. **Blood test.** Ceruloplasmin is low.", "blood-test detects low-ceruloplasmin"],
    ["Symptoms", "If ceruloplasmin is low, doctors look further."],
    ["Symptoms", "Tremor is low."],
    ["Symptoms", "The risk is low."],
  ],
  "stated-risk": [
    ["Medicines", "- **Prednisone.** The risk of sepsis is increased.", "prednisone has_side_effect sepsis"],
    ["Outlook", "The risk of stroke is increased.", "wilson-disease leads_to stroke"],
    ["Medicines", "- **Aspirin.** Bleeding makes it dangerous.", "aspirin has_side_effect bleeding"],
    ["Outlook", "Smoking raises the risk of stroke."],
    ["Outlook", "The stroke risk is raised by smoking."],
    ["Outlook", "The risk is increased."],
  ],
  circumstance: [
    ["Symptoms", "Pallor occurs when hemolysis sets in.", "hemolysis leads_to pallor"],
    ["Overview", "Evans syndrome, in which anemia is common, is rare.", "evan-syndrome has_symptom anemia common"],
    ["Symptoms", "Pallor occurs when hemolysis damages cells."],
    ["Symptoms", "Pallor is noticed when hemolysis sets in."],
  ],
  "same-picture": [
    [
      "Look-alikes",
      "Autoimmune hepatitis produces the same symptoms.",
      "autoimmune-hepatitis resembles wilson-disease",
    ],
    ["Look-alikes", "Hemochromatosis must be excluded.", "hemochromatosis resembles wilson-disease"],
    ["Overview", "Hemochromatosis shares its signs with gout.", "hemochromatosis resembles gout"],
    ["Look-alikes", "Hemochromatosis must be treated."],
    ["Overview", "Hemochromatosis produces symptoms."],
  ],
  "named-target": [
    ["Medicines", "- **Everolimus.** An mTOR inhibitor.", "everolimus inhibits mtor"],
    ["Medicines", "- **Rituximab.** It is an anti-CD20 antibody.", "rituximab inhibits cd20"],
    ["Medicines", "- **Zotuximab.** An anti-QX7 antibody.", "zotuximab inhibits qx7"],
    ["Medicines", "- **Everolimus.** An mTOR story."],
    ["Overview", "An mTOR inhibitor is tried."],
  ],
  avoidance: [
    ["Medicines", "Penicillamine must not be combined with zinc.", "penicillamine avoid_with zinc"],
    ["Lifestyle", "Patients should not drink alcohol.", "alcohol avoid_with wilson-disease"],
    ["Medicines", "- **Methotrexate.** Live vaccines should be avoided.", "live-vaccine avoid_with methotrexate"],
    ["Medicines", "Avoid ibuprofen if platelets are low.", "ibuprofen avoid_with thrombocytopenia"],
    ["Medicines", "Ibuprofen is unsafe in asthma.", "ibuprofen avoid_with asthma"],
    ["Medicines", "Penicillamine is not routinely used with zinc."],
    ["Medicines", "Ibuprofen is not unsafe in asthma."],
    ["Medicines", "Penicillamine helps avoid surgery."],
  ],
  examples: [
    ["Medicines", "NSAIDs such as ibuprofen are an option.", "ibuprofen subtype_of nsaid"],
    ["Medicines", "Ibuprofen and other NSAIDs are an option.", "ibuprofen subtype_of nsaid"],
    ["Symptoms", "Signs such as tremor are seen."],
    ["Medicines", "NSAIDs and ibuprofen are an option."],
  ],
  resultative: [
    ["Mechanism", "KRAS mutations keep the MAPK pathway active.", "kras activates ras-mapk-pathway"],
    ["Mechanism", "KRAS mutations push the MAPK pathway into overdrive.", "kras activates ras-mapk-pathway"],
    ["Medicines", "Zinc keeps the disease quiet.", "zinc treats wilson-disease"],
    ["Mechanism", "KRAS mutations keep the MAPK pathway busy."],
    ["Medicines", "Zinc leaves a metallic taste."],
  ],
  likeness: [
    [
      "Overview",
      "Sarcoidosis shows a lupus-like picture (rash, arthritis).",
      "sarcoidosis resembles systemic-lupus-erythematosus",
      "sarcoidosis has_symptom rash",
      "sarcoidosis has_symptom arthritis",
    ],
    ["Overview", "Gout can produce a psoriasis-like appearance.", "gout resembles psoriasis"],
    ["Overview", "Sarcoidosis shows a typical picture."],
    ["Overview", "Sarcoidosis shows a lupus-like rash."],
  ],
  onset: [
    ["Overview", "Symptoms begin in childhood.", "wilson-disease has_symptom childhood-onset"],
    ["Overview", "Many cases present in adulthood.", "wilson-disease has_symptom adult-onset common"],
    ["Overview", "Symptoms do not begin in childhood."],
    ["Overview", "Treatment begins in childhood."],
  ],
  downstream: [
    ["Causes", "- **KRAS.** The downstream MAPK pathway stays on.", "kras activates ras-mapk-pathway"],
    ["Causes", "- **BRAF.** Downstream ERK signaling rises.", "braf activates mek-erk-signaling"],
    ["Causes", "- **KRAS.** The old MAPK pathway stays on."],
    ["Medicines", "- **Zinc.** The downstream MAPK pathway stays on."],
  ],
  distinction: [
    [
      "Diagnosis",
      "- **Fever chart.** It helps distinguish hemolysis from inflammation.",
      "fever-pattern-charting detects hemolysis",
      "fever-pattern-charting detects inflammation",
    ],
    [
      "Diagnosis",
      "- **Blood culture.** It separates infection from inflammation.",
      "blood-culture detects infection",
      "blood-culture detects inflammation",
    ],
    ["Diagnosis", "- **Fever chart.** It records hemolysis and inflammation."],
    ["Mechanism", "It helps distinguish hemolysis from inflammation."],
  ],
  outcome: [
    ["Procedures", "Liver transplant brings lasting remission.", "liver-transplant treats wilson-disease"],
    ["Medicines", "Propranolol gives relief from tremor.", "propranolol treats tremor"],
    ["Medicines", "Zinc fails to give lasting control.", "zinc treats wilson-disease negated"],
    ["Medicines", "Zinc gives tremor control."],
    ["Medicines", "Zinc brings cost."],
  ],
  property: [
    ["Medicines", "Colchicine has anti-inflammatory effects.", "colchicine inhibits inflammation"],
    ["Medicines", "- **Pirfenidone.** An antifibrotic drug.", "pirfenidone inhibits fibrosis"],
    ["Medicines", "Colchicine has striking effects."],
    ["Lifestyle", "People like antioxidant foods."],
  ],
  question: [
    ["Questions", "**Which gene is involved?** ATP7B.", "wilson-disease caused_by atp7b"],
    ["Questions", "**What symptoms are there?** Tremor.", "wilson-disease has_symptom tremor"],
    ["Questions", "**When is propranolol used?** For tremor.", "propranolol treats tremor"],
    ["Questions", "**Who discovered it?** ATP7B."],
    ["Questions", "**Which gene.** ATP7B."],
  ],
  "test-name": [
    ["Diagnosis", "1. **HFE testing.** Done once.", "hfe-testing detects hfe"],
    ["Diagnosis", "1. **Screening for bleeding.** Done once.", "screening detects bleeding"],
    ["Diagnosis", "1. **Screening during pregnancy.** Done once."],
    ["Medicines", "1. **Bleeding.** Rare."],
  ],
  "normal-test": [
    ["Diagnosis", "1. **Gene panel (HFE).** Normal.", "wilson-disease caused_by hfe negated"],
    ["Diagnosis", "1. **Gene panel (HFE).** Negative in gout.", "gout caused_by hfe negated"],
    ["Diagnosis", "1. **Gene panel (HFE).** Abnormal."],
    ["Diagnosis", "1. **Gene panel (HFE).** It is not normal."],
  ],
  monitoring: [
    ["Medicines", "- **Tacrolimus.** Dose: guided by drug levels.", "tacrolimus monitored_by drug-level"],
    [
      "Medicines",
      "- **Penicillamine.** Monitoring: regular blood counts are needed.",
      "penicillamine monitored_by complete-blood-count",
    ],
    ["Medicines", "- **Penicillamine.** Monitoring: blood counts are not needed."],
    ["Diagnosis", "Regular blood counts are needed."],
  ],
  "treatment-name": [
    ["Prevention", "Malaria prevention is advised.", "malaria-prevention prevents malaria"],
    ["Prevention", "Migraine prophylaxis is advised.", "migraine-prophylaxis prevents migraine"],
    ["Prevention", "Prevention is advised."],
    ["Prevention", "Migraine diaries are advised."],
  ],
  requirement: [
    ["Diagnosis", "Diagnosis of cirrhosis requires liver biopsy.", "liver-biopsy detects cirrhosis"],
    ["Diagnosis", "Confirmation rests on genetic testing.", "genetic-testing detects wilson-disease"],
    ["Diagnosis", "Treatment of cirrhosis requires liver biopsy."],
    ["Diagnosis", "Diagnosis of cirrhosis requires patience."],
  ],
  analogy: [
    [
      "Medicines",
      "- **Cyclosporine.** Side effects: tremor.\n- **Tacrolimus.** Side effects: like cyclosporine.",
      "tacrolimus has_side_effect tremor",
    ],
    [
      "Medicines",
      "- **Cyclosporine.** Side effects: tremor.\n- **Tacrolimus.** Risks similar to cyclosporine.",
      "tacrolimus has_side_effect tremor",
    ],
    ["Medicines", "- **Cyclosporine.** Side effects: tremor.\n- **Tacrolimus.** Side effects: unlike cyclosporine."],
    ["Medicines", "- **Cyclosporine.** Side effects: tremor.\n- **Tacrolimus.** Monitoring: like cyclosporine."],
  ],
};

describe.each(Object.entries(rows))("%s", (rule, table) => {
  test.each(table)("%s: %s", (heading, body, ...facts) => {
    expect([...factsBy(rule, heading, body)].sort()).toEqual([...facts].sort());
  });

  test("has two rows that it reads and one that it must not", () => {
    expect(table.filter((row) => row.length > 2).length).toBeGreaterThanOrEqual(2);
    expect(table.filter((row) => row.length === 2).length).toBeGreaterThanOrEqual(1);
  });
});

test("every rule has its rows", () => {
  expect(Object.keys(rows)).toEqual(rules.map(({ name }) => name));
});
