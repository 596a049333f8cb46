import type { EntityType } from "../model/entity";

/**
 * What a phrase is about, told by its last noun: a "… scan" is a test, a "… crisis" a symptom. Singular, American spelling.
 * One line a type; a subtype stands before the colon where there is one.
 */
export const headNouns: Readonly<Record<EntityType, string>> = {
  disease: `disease disorder syndrome illness lymphoma leukemia carcinoma sarcoma myeloma dystrophy immunodeficiency trait hemophilia thalassemia
    haploinsufficiency cancer`,
  gene: `gene`,
  pathway: `pathway signaling axis cascade receptor channel kinase enzyme transporter inflammasome interleukin cytokine chemokine interferon selectin integrin complex`,
  mechanism: `activation proliferation expansion production formation synthesis apoptosis inflammation dysfunction dysregulation resistance accumulation
    destruction degradation denervation polymerization adhesion infiltration inheritance mosaicism hyperplasia stress imbalance signal secretion release maturation
    differentiation survival migration transport clearance absorption metabolism infarction ischemia necrosis breakdown uptake
    aggregation coagulation fibrinolysis autoimmunity tolerance suppression hypoxia deposition deposit buildup build-up blockade
    damage repair exhaustion overactivity hyperactivity overproduction underproduction depletion efflux influx generation transmission
    recruitment remodeling degeneration demyelination misfolding shortage excess leak leakage permeability defect loss function activity
    mutation variant deletion inversion recombination replication transcription translation expression defense barrier response hypersecretion vasodilation scarring
    fault malfunction lack absence scarcity killing cytotoxicity trafficking folding`,
  symptom: `pain ache fever rash swelling bleeding bruising weakness fatigue tiredness fullness discomfort sweat ulcer sore lesion cough vomiting nausea
    stiffness itching tingling numbness cramp spasm seizure headache fatigue dizziness thirst sweating flushing wheezing breathlessness hoarseness
    infection crisis flare attack episode exacerbation pallor jaundice blister plaque nodule patch lump mass phlegm difficulty disturbance
    impairment delay problem trouble deformity contracture deficiency insufficiency elevation anemia neutropenia retention polyp cyst retardation
    bruise bleed spot burning redness tenderness soreness dryness fissure discharge clumsiness drowsiness confusion irritability palsy paralysis deficiency incontinence shrinkage enlargement narrowing thickening thinning
    hardening softening bowing bulging drooping clouding darkening yellowing reddening crusting peeling scaling cracking twitching wasting blurring vacuole`,
  test: `test testing exam examination count scan biopsy imaging mri ct ultrasound x-ray radiograph radiography assay panel screen screening titer smear film culture stain staining radiology pcr
    sequencing electrophoresis cytometry measurement assessment evaluation inspection palpation history questionnaire chart charting check study analysis
    sampling puncture aspiration swab genotyping typing auscultation score index review follow-up surveillance chromatography spectrometry elastography tomography monitoring level recording tracing`,
  treatment: `therapy treatment drug medication medicine inhibitor blocker antagonist agonist antibody vaccine vaccination transplantation transplant surgery transfusion replacement
    supplementation supplement diet exercise counseling physiotherapy prophylaxis hygiene infusion injection tablet capsule cream ointment spray inhaler concentrate
    antibiotic antiviral antifungal steroid corticosteroid immunosuppressant modulator chelator analog operation procedure removal repair
    embolization drainage irrigation dialysis program rehabilitation training pacing protection avoidance plan care measure brace splint device stent graft catheter immunization shot pill gel lotion syrup
    wash gargle oxygen ventilation relaxation education support vitamin mineral enzyme-therapy`,
  risk: `toxicity exposure smoking alcohol trauma injury failure death complication overload reaction rejection sepsis thrombosis embolism malignancy relapse
    hemorrhage perforation obstruction rupture stroke overdose withdrawal dependence addiction malformation miscarriage
    stillbirth infertility cirrhosis tumor fracture osteoporosis arrest shock coma contact`,
};

/** Endings of medical words, told apart from the longest. */
export const headEndings: readonly (readonly [RegExp, EntityType])[] = [
  [
    /(mab|nib|cept|stim|parin|gliptin|gliflozin|sartan|prazole|statin|olol|pril|cillin|mycin|micin|cycline|floxacin|azole|vir|vudine|caine|dipine|triptan|setron|lukast|afil|bactam|penem|cel|sone|solone|onide|tide|platin|rubicin|taxel|quine|oxetine|azepam|barbital|gestrel|grel|xaban|gatran|tinib|ciclib|imus|terone|siran|ersen|vovec|phenicol|plase|fenac|profen|coxib|stat|galsidase|alglucosidase|glucerase|sulfase|ponase|fotase|ticase|ricase|thiazide|semide|lactone|dronate|dronic|zumab|ximab|tidine|zosin|triol|ferol)$/,
    "treatment",
  ],
  [/(ectomy|plasty|ostomy|otomy|pheresis|therapy)$/, "treatment"],
  [/(scopy|graphy|gram|metry|centesis)$/, "test"],
  [/(oma|sarcoma|leukemia|lymphoma)$/, "disease"],
  [
    /(uria|emia|penia|cytosis|megaly|algia|plegia|paresis|rrhea|rrhage|dynia|esthesia|opia|phagia|pnea|kinesia|ptysis|emesis|arthrosis|philia|edema|pexia|orexia|somnia|itus|thorax|stasis)$/,
    "symptom",
  ],
  [/(itis|osis|pathy|iasis|trophy|plasia|sclerosis|malacia|ectasis|ectasia|cele|lithiasis|stenosis)$/, "symptom"],
  [/(lysis|genesis|poiesis|kinesis|taxis|ptosis|phagy)$/, "mechanism"],
];

/** Words that stand for what has been named before. */
export const backPointers: ReadonlySet<string> = new Set([
  "latter",
  "former",
  "other",
  "rest",
  "remainder",
  "first",
  "second",
  "third",
  "both",
]);

/** Nouns that only point to what follows "of" or stands before them: "risk of stroke", "stroke risk", "signs of sepsis". */
export const transparentNouns: ReadonlySet<string> = new Set(
  `risk chance likelihood danger odds odd probability possibility threat sign feature symptom episode case bout form type kind number amount degree severity course onset development presence
  occurrence rate frequency incidence spread start stage existence history evidence recurrence rise worsening improvement control effect effects consequence picture burden majority minority
  group trace set range series variety host lot pair run wave cause trigger levels attack spell meal result manifestation mark marker hallmark hint clue progression prevention relief treatment management diagnosis
  purpose aim goal extent appearance spectrum constellation array combination triad tetrad trio third quarter fifth proportion percentage fraction pathology pathogenesis pathophysiology etiology aetiology
  loss_ part aspect kind state states condition concern complaint outcome phenotype mimic look-alike alternative salvage period presentation`
    .split(/\s+/)
    .filter((word) => !word.endsWith("_")),
);

/** Nouns for changes of a gene: "NRAS mutation" names the gene, "mutations of NFKB1" too. */
export const variantNouns: ReadonlySet<string> = new Set(
  "mutation variant change alteration defect fault deletion inversion duplication gene protein copy allele polymorphism loss dysfunction abnormality error product genotype mutant insertion substitution rearrangement haplotype".split(
    " ",
  ),
);

/** Words before a noun that leave it the same thing: "severe", "recurrent", "some". */
export const mereModifiers: ReadonlySet<string> = new Set(
  `severe mild moderate chronic acute persistent recurrent frequent repeated worsening new sudden early late progressive serious fatal life-threatening life_threatening significant marked gradual
  accompanying further first second third transient long-term short-term long_term short_term certain other some any similar such typical common rare occasional possible likely true overt advanced massive
  minor major slight intense profound prolonged prolonged intermittent ongoing existing underlying additional associated related general overall own whole extra temporary permanent brief
  troublesome dangerous harmful unwanted usual main chief key important prominent steady stubborn refractory resistant uncontrolled untreated active clear obvious visible
  predecessor successor
  several many few more less most fewer much various multiple different numerous regular routine standard simple special careful good bad poor_ great large small big tiny huge
  older younger adult pediatric childhood infant neonatal juvenile_ patient human affected familiar known proven documented suspected confirmed unexplained
  strong weak broad wide extensive widespread generalized localized lasting continued constant continuous daily weekly monthly yearly annual nightly
  disabling debilitating distressing annoying bothersome worrying alarming characteristic spontaneous sporadic classic_ full complete partial total entire
  high-dose low-dose high_dose low_dose short long modern newer effective safe available suitable appropriate adequate sufficient careful prompt rapid quick timely urgent immediate gentle
  so-called so_called subsequent later earlier previous past current recent present ordinary everyday true real actual striking worse worst heavier milder greater higher lower lesser secondary predecessor successor detectable measurable noticeable neighboring adjoining
  alternating devastating catastrophic dramatic considerable substantial notable expeditious emergency usual up-to-date proper further painful painless repeat repetitive disease-related fresh medical end-stage advanced single only best sole resulting remaining corresponding preferred ensuing consequent same identical febrile unprovoked heavy light excess unusual`
    .split(/\s+/)
    .filter((word) => !word.endsWith("_"))
    .map((word) => word.replace(/[-_]/g, " ")),
);

/** Modifiers that name a deviation: "low IgG" is a finding, "IgG" a measure. */
export const deviations: ReadonlySet<string> = new Set(
  "low high raised elevated increased decreased reduced enlarged expanded swollen poor impaired delayed absent missing excessive excess abnormal lowered deficient insufficient rising falling shrunken prolonged thickened inflamed dilated overactive weak defective slow suppressed".split(
    " ",
  ),
);

/** People: who has the disease stands for the disease. */
export const personNouns: ReadonlySet<string> = new Set(
  "patient people person child adult man woman boy girl infant baby newborn sufferer individual carrier case teenager adolescent relative family sibling parent mother father male female doctor physician clinician expert specialist toddler pupil student smoker immunologist researcher surgeon pharmacist nurse member guest reader youngster elder brother sister son daughter twin couple spouse partner grandparent uncle aunt cousin nephew niece grandmother grandfather descendant heterozygote homozygote hemizygote proband newborn user traveler worker athlete european african asian american caucasian".split(
    " ",
  ),
);

/** Those of them who have the disease. */
export const sufferers: ReadonlySet<string> = new Set(
  "patient people person child adult man woman boy girl infant baby newborn sufferer individual case teenager adolescent male female toddler youngster survivor".split(
    " ",
  ),
);

/** Nouns that point back: "the drug", "this test", "the condition"; with the type they point to. */
export const pointers: ReadonlyMap<string, EntityType> = new Map([
  ...["condition", "disease", "disorder", "illness", "syndrome", "form", "variant", "type", "trait", "problem"].map(
    (word) => [word, "disease"] as const,
  ),
  ...[
    "drug",
    "medicine",
    "medication",
    "treatment",
    "therapy",
    "antibody",
    "agent",
    "tablet",
    "product",
    "infusion",
    "operation",
    "procedure",
    "supplement",
    "compound",
    "vaccine",
    "measure",
    "practice",
    "habit",
    "technique",
    "approach",
    "step",
  ].map((word) => [word, "treatment"] as const),
  ...["test", "scan", "examination", "method", "assay", "investigation", "film", "sample"].map(
    (word) => [word, "test"] as const,
  ),
  ...["gene", "protein", "enzyme", "receptor"].map((word) => [word, "gene"] as const),
  ...["pathway", "cascade", "cytokine", "chemokine", "messenger"].map((word) => [word, "pathway"] as const),
  ...["process", "mechanism", "defect", "injury", "damage"].map((word) => [word, "mechanism"] as const),
  ...["symptom", "sign", "complaint", "complication", "attack", "pain", "swelling"].map(
    (word) => [word, "symptom"] as const,
  ),
]);

/** "The protein" may be a pathway too, "the complication" a risk. */
export const pointedTypes: ReadonlyMap<EntityType, readonly EntityType[]> = new Map([
  ["gene", ["gene", "pathway"]],
  ["symptom", ["symptom", "risk"]],
]);

/** States of life in which a treatment may be unsafe: nothing treats them, and they are no harm. */
export const lifeStates: ReadonlySet<string> = new Set("pregnancy breastfeeding".split(" "));
