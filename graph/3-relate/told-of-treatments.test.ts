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
    ["Medicines", "- **Clopidogrel.** It should be withheld before surgery.", "clopidogrel avoid_with surgery"],
    [
      "Medicines",
      "- **Methotrexate.** Live vaccines must not be given during treatment.",
      "live-vaccine avoid_with methotrexate",
    ],
    ["Everyday life", "Do not smoke.", "smoking avoid_with wilson-disease"],
    [
      "Everyday life",
      "Patients should stop smoking and minimize exposure to asbestos.",
      "smoking avoid_with wilson-disease",
      "exposure-to-asbesto avoid_with wilson-disease",
    ],
    ["Causes", "Masks reduce exposure to asbestos."],
    [
      "Medicines",
      "Colchicine is contraindicated in pregnancy and in liver failure.",
      "pregnancy avoid_with colchicine",
      "liver-failure avoid_with colchicine",
    ],
    ["Medicines", "Live vaccines must be avoided during rituximab therapy.", "live-vaccine avoid_with rituximab"],
    ["Medicines", "Valproate must not be given to women who may become pregnant.", "pregnancy avoid_with valproate"],
    [
      "Medicines",
      "Allopurinol and azathioprine can cause anemia. The combination should be avoided.",
      "allopurinol avoid_with azathioprine",
    ],
  ],
  unlikely: [
    ["Diagnosis", "Anemia is unlikely if the blood count is normal.", "complete-blood-count rules_out anemia"],
    ["Diagnosis", "Anemia is unlikely if the child is well."],
  ],
  "named-target": [
    [
      "Medicines",
      "Tumor necrosis factor drives inflammation. TNF inhibitors are tried.",
      "tnf-inhibitor inhibits tumor-necrosis-factor",
    ],
    [
      "Medicines",
      "- **Adalimumab.** This antibody against TNF is injected.",
      "adalimumab inhibits tumor-necrosis-factor",
    ],
    ["Medicines", "- **Ibuprofen.** A proton pump inhibitor is added."],
    [
      "Medicines",
      "- **Allopurinol.** This oral xanthine oxidase inhibitor is cheap.",
      "allopurinol inhibits xanthine-oxidase",
    ],
    ["Medicines", "- **Allopurinol.** It is a growth inhibitor."],
  ],
  "class-members": [
    ["Medicines", "- **Naproxen and other NSAIDs.** They ease pain.", "naproxen subtype_of nsaid"],
    ["Medicines", "- **Naproxen and NSAIDs.** They ease pain."],
  ],
  gapping: [
    ["Medicines", "For tremor, propranolol is preferred; for dystonia, baclofen.", "baclofen treats dystonia"],
    ["Medicines", "Pain is treated with ibuprofen and with care."],
  ],
  drawback: [
    [
      "Medicines",
      "Because of the risk of sepsis, splenectomy is used only in adults.",
      "splenectomy has_side_effect sepsis",
    ],
    ["Medicines", "Because of the cost, splenectomy is used only in adults."],
    [
      "Medicines",
      "- **Prednisone.** Long-term use is discouraged on account of osteoporosis.",
      "prednisone has_side_effect osteoporosis",
    ],
  ],
  care: [
    ["Medicines", "Trientine serves as a second-line drug.", "trientine treats wilson-disease"],
    ["Medicines", "Trientine is used as directed."],
  ],
  monitoring: [
    [
      "Medicines",
      "- **Adalimumab.** Hepatitis B must be excluded beforehand.",
      "adalimumab monitored_by hepatitis-b-screening",
    ],
  ],
  occurrence: [
    ["Medicines", "- **Lithium.** Tremor occurs in one patient in ten.", "lithium has_side_effect tremor"],
    ["Medicines", "Avoid ibuprofen, because bleeding may occur.", "ibuprofen has_side_effect bleeding uncertain"],
    ["Medicines", "- **Azathioprine.** Skin cancer becomes more likely.", "azathioprine has_side_effect skin-cancer"],
  ],
  indication: [
    ["Medicines", "Trientine is used when other drugs have failed.", "trientine treats wilson-disease"],
    ["Medicines", "Acyclovir is started if encephalitis is suspected.", "acyclovir treats encephalitis"],
    ["Medicines", "Splenectomy is considered when hypersplenism threatens life.", "splenectomy treats hypersplenism"],
    ["Medicines", "Trientine is used when the doctor has failed."],
  ],
  property: [
    ["Medicines", "- **Gentamicin.** It is ototoxic.", "gentamicin has_side_effect hearing-loss"],
    ["Medicines", "- **Gentamicin.** It is cheap."],
  ],
  "taken-harm": [
    ["Medicines", "Nausea often troubles people who take metformin.", "metformin has_side_effect nausea frequent"],
    ["Medicines", "Nausea often troubles people."],
  ],
  "safety-check": [
    ["Medicines", "- **Warfarin.** The dose is adjusted to the INR.", "warfarin monitored_by prothrombin-time"],
  ],
  fitness: [
    ["Supplements", "Selenium has no proven benefit.", "selenium treats wilson-disease negated"],
    ["Diagnosis", "Selenium has no proven benefit."],
    ["Medicines", "- **Zinc.** For people with dystonia: 50 mg a day.", "zinc treats dystonia"],
    ["Medicines", "- **Zinc.** For the first two weeks: 50 mg a day."],
  ],
  permission: [
    [
      "Pregnancy",
      "Methotrexate has to be stopped three months before conception.",
      "pregnancy avoid_with methotrexate",
    ],
    ["Pregnancy", "Warfarin is replaced by heparin during pregnancy.", "pregnancy avoid_with warfarin"],
  ],
  damage: [
    [
      "Medicines",
      "- **Gentamicin.** As it can cause fever and harm the kidneys, blood tests are done.",
      "gentamicin has_side_effect kidney-injury",
    ],
    ["Medicines", "- **Metformin.** It lowers blood sugar.", "metformin treats high-blood-sugar"],
    ["Medicines", "- **Metformin.** It may lower blood sugar.", "metformin has_side_effect low-blood-sugar uncertain"],
  ],
  "verb-frame": [
    ["Medicines", "Zinc 50 mg twice daily improves tremor.", "zinc treats tremor"],
    [
      "Medicines",
      "- **Trientine.** It keeps factor VIII from binding phospholipid and so stops bleeding.",
      "trientine inhibits factor-viii",
      "trientine treats bleeding",
    ],
    ["Medicines", "Whether zinc prevents tremor remains uncertain.", "zinc prevents tremor uncertain"],
    ["Medicines", "By easing stress, yoga relieves tremor.", "yoga treats tremor", "yoga treats emotional-stress"],
    ["Medicines", "People taking lithium may develop tremor.", "lithium has_side_effect tremor uncertain"],
    ["Medicines", "- **Lithium.** Some people get tremor.", "lithium has_side_effect tremor occasional"],
    ["Prevention", "To avoid stroke, aspirin is given.", "aspirin prevents stroke"],
    ["Diagnosis", "Genetic testing looks for variants of ATP7B.", "genetic-testing detects atp7b"],
    ["Medicines", "Early treatment with aspirin prevents stroke.", "aspirin prevents stroke"],
    [
      "Medicines",
      "Zinc treats tremor; whether it lessens dystonia is unknown.",
      "zinc treats tremor",
      "zinc treats dystonia uncertain",
    ],
    ["Medicines", "Zinc has not been shown to do anything for tremor.", "zinc treats tremor negated"],
    ["Medicines", "- **Zinc.** Meant for severe dystonia.", "zinc treats dystonia"],
    ["Medicines", "- **Zinc.** Given by mouth in dystonia.", "zinc treats dystonia"],
    ["Medicines", "- **Zinc.** Useful in tremor, but it fails in dystonia.", "zinc treats dystonia negated"],
    ["Medicines", "Trientine is held in reserve for dystonia.", "trientine treats dystonia"],
    ["Medicines", "Severe dystonia calls for baclofen.", "baclofen treats dystonia"],
    ["Everyday life", "Eating small meals relieves nausea.", "eating-small-meal treats nausea"],
    ["Everyday life", "- **Water:** boiling tap water protects against cholera.", "boiling-tap-water prevents cholera"],
    ["Everyday life", "Cutting down on coffee eases tremor.", "cutting-down-on-coffee treats tremor"],
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
