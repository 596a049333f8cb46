/** Parts of the body and what comes out of it: what is said of how they look or feel is a sign. */
export const bodyNouns: ReadonlySet<string> = new Set(
  `skin hair nail eye eyelid lip tongue gum mouth face neck hand finger foot leg arm ankle knee wrist elbow shoulder hip joint muscle limb calf bone belly abdomen liver spleen
  kidney heart gland tonsil gland scalp palm sole ear nose throat stool urine voice vision sight gait pulse heartbeat lip cheek toe pupil cornea tooth breast testicle thyroid node forehead chin jaw palate chest spine uvula eyebrow eyelash wee pee poo tummy`
    .trim()
    .split(/\s+/),
);

/** How they look or feel that is not as it should be. */
export const bodyStates: ReadonlySet<string> = new Set(
  `dry pale yellow dark red blue bluish gray white brown bloody black stiff weak swollen tender painful sore hot warm cold itchy thick thickened thin hard brittle fragile tight numb
  hoarse slurred blurred cloudy irregular unsteady enlarged inflamed scaly rough watery foamy greasy loose floppy deformed puffy small large wasted shrunken rapid orange green discolored palpable deformed inflamed contracted smooth cracked mottled clubbed fast slow poor`
    .trim()
    .split(/\s+/),
);

/** What a part of the body does that is a sign, and what that leaves it: "the ankles swell", swollen ankles. */
export const bodyVerbs: ReadonlyMap<string, string> = new Map(
  `swell swollen, enlarge enlarged, droop drooping, tremble trembling, shake shaking, weaken weak, waste wasted, stiffen stiff, thicken thickened, ache aching, hurt painful,
  bleed bleeding, itch itchy, tingle tingling, harden hard, darken dark, redden red, crack cracked, peel peeling, shrink shrunken, twitch twitching, bulge bulging, blur blurred, redden red, deform deformed, crumble brittle`
    .split(",")
    .map((row) => row.trim().split(" ") as [string, string]),
);

/** What people with a disease do, with the words that make it a sign, and the sign's name. */
export const sufferersVerbs: readonly (readonly [verb: RegExp, further: RegExp, sign: string])[] = [
  [/^tire$/, /\b(easily|quickly|fast|soon)\b/, "fatigue"],
  [/^vomit$/, /^/, "vomiting"],
  [/^bruise$/, /^/, "easy bruising"],
  [/^grow$/, /\b(slowly|poorly|badly)\b/, "growth impairment"],
  [/^feed$/, /\b(slowly|poorly|badly)\b/, "feeding difficulties"],
  [/^eat$/, /\b(little|poorly|badly)\b/, "loss of appetite"],
  [/^sleep$/, /\b(little|poorly|badly)\b/, "insomnia"],
  [/^(walk|sit|crawl)$/, /\blate\b/, "delayed walking"],
  [/^(talk|speak)$/, /\blate\b/, "delayed speech"],
  [/^enter$/, /\bpuberty late\b/, "delayed puberty"],
  [/^reach$/, /\bpuberty late\b/, "delayed puberty"],
  [
    /^fall$/,
    /^(?!.*\b(ill|sick|asleep|pregnant|behind|silent)\b).*\b(often|frequently|repeatedly|easily)\b/,
    "frequent falls",
  ],
  [/^gain$/, /\bweight (poorly|slowly)\b|\b(little|too little) weight\b/, "poor weight gain"],
  [/^(gain|put_on|put on)$/, /\bweight\b(?! (poorly|slowly))/, "weight gain"],
  [/^lose$/, /\bweight\b/, "weight loss"],
  [/^feel$/, /\b(the )?cold\b/, "cold intolerance"],
  [/^(wheeze)$/, /^/, "wheezing"],
  [/^(sneeze)$/, /^/, "sneezing"],
  [/^(cough)$/, /^/, "cough"],
  [/^(sweat)$/, /\b(heavily|profusely|a lot|more|at night|excessively)\b/, "sweating"],
  [/^(faint)$/, /^/, "fainting"],
  [/^(limp)$/, /^/, "limping"],
  [/^lose$/, /\b((their|the|your) hair|hair)\b/, "hair loss"],
  [/^lose$/, /\b(their|the|your) appetite\b|^appetite\b/, "loss of appetite"],
  [/^lose$/, /\bconsciousness\b/, "fainting"],
  [/^lose$/, /\b(their|your) (sight|vision|eyesight)\b/, "loss of sight"],
  [/^lose$/, /\b(their|your) hearing\b/, "hearing loss"],
  [/^lose$/, /\b(their|your) balance\b/, "poor balance"],
  [/^(feel|become|get|be|look|seem|appear)$/, /\b(tired|exhausted)\b/, "fatigue"],
  [/^(feel|become|get|be|look|seem|appear)$/, /\bweak\b(?! [a-z]+s\b)/, "weakness"],
  [/^(feel|become|get|be|look|seem|appear)$/, /\b(dizzy|faint|light-headed)\b/, "dizziness"],
  [/^(feel|become|get|be|look|seem|appear)$/, /\b(breathless|short of breath|out of breath)\b/, "shortness of breath"],
  [/^(feel|become|get|be|look|seem|appear)$/, /\b(irritable)\b/, "irritability"],
  [/^(feel|become|get|be|look|seem|appear)$/, /\b(depressed)\b/, "depression"],
  [/^(feel|become|get|be|look|seem|appear)$/, /\b(constipated)\b/, "constipation"],
  [/^(feel|become|get|be|look|seem|appear)$/, /\b(feverish)\b/, "fever"],
  [/^(feel|become|get|be|look|seem|appear)$/, /\b(confused|disoriented)\b/, "confusion"],
  [/^(feel|become|get|be|look|seem|appear)$/, /\b(drowsy|sleepy)\b/, "drowsiness"],
  [/^(feel|become|get|be|look|seem|appear)$/, /\b(anxious)\b/, "anxiety"],
  [/^(feel|become|get|be|look|seem|appear)$/, /\b(thirsty)\b/, "excessive thirst"],
  [/^(feel|become|get|be|look|seem|appear)$/, /\b(blind)\b/, "loss of sight"],
  [/^(feel|become|get|be|look|seem|appear)$/, /\b(deaf)\b/, "hearing loss"],
  [/^(feel|become|get|be|look|seem|appear)$/, /\b(infertile)\b/, "infertility"],
  [/^(feel|become|get|be|look|seem|appear)$/, /\b(forgetful)\b/, "memory problems"],
  [/^(feel|become|get|be|look|seem|appear)$/, /\b(clumsy)\b/, "poor coordination"],
  [/^(feel|become|get|be|look|seem|appear)$/, /\b(restless)\b/, "agitation"],
  [/^(feel|become|get|be|look|seem|appear)$/, /\bpale\b/, "pallor"],
  [/^(feel|become|get|be|look|seem|appear)$/, /\b(nauseated|queasy)\b/, "nausea"],
  [/^become$/, /\bitchy\b/, "itching"],
  [/^feel$/, /\b(sick|nauseous)\b/, "nausea"],
  [
    /^(need|have|want)$/,
    /\b(pee|wee|urinate|pass (urine|water))\b.*\b(often|frequently|night)\b/,
    "frequent urination",
  ],
  [/^(pee|wee|urinate)$/, /\b(often|frequently|a lot|more)\b/, "frequent urination"],
  [/^pass$/, /\burine (more )?(often|frequently)\b/, "frequent urination"],
  [/^(feel|become|get|be|look|seem|appear)$/, /\bout of breath\b/, "shortness of breath"],
  [/^get$/, /\binfections?\b/, "infections"],
  [/^(fail|struggle)$/, /^to (gain weight|thrive)\b/, "poor weight gain"],
  [/^fail$/, /^to grow\b/, "growth impairment"],
  [/^grow$/, /^(more slowly|slower|at (the|a) (slow|expected|normal))\b/, "growth impairment"],
  [/^(be|stay|remain)$/, /^(short|small|shorter|smaller)( for (their|its|the) age| than .*)?$/, "short stature"],
  [/^(be|feel|seem)$/, /^(very |rather )?floppy\b/, "hypotonia"],
  [
    /^(find|have)$/,
    /\b(hard|difficult|trouble|difficulty|problems?)\b.*\b(sleep|sleeping|falling asleep)\b/,
    "insomnia",
  ],
  [
    /^(find|have)$/,
    /\b(hard|difficult|trouble|difficulty|problems?)\b.*\bconcentrat(e|ing)\b/,
    "difficulty concentrating",
  ],
  [/^(find|have)$/, /\b(hard|difficult|trouble|difficulty|problems?)\b.*\bswallow(ing)?\b/, "difficulty swallowing"],
  [/^(find|have)$/, /\b(hard|difficult|trouble|difficulty|problems?)\b.*\bwalk(ing)?\b/, "difficulty walking"],
  [/^(find|have)$/, /\b(hard|difficult|trouble|difficulty|problems?)\b.*\b(conceiv(e|ing)|pregnant)\b/, "infertility"],
  [/^(become|be)$/, /\bunable to (sleep)\b/, "insomnia"],
  [/^(become|be)$/, /\bunable to walk\b/, "difficulty walking"],
  [/^(go|enter)$/, /\bpuberty (late|later)\b/, "delayed puberty"],
];

/** Doings that are a sign where they have become hard. */
export const hardDoings: ReadonlyMap<string, string> = new Map([
  ["walking", "difficulty walking"],
  ["swallowing", "difficulty swallowing"],
  ["breathing", "shortness of breath"],
  ["speaking", "difficulty speaking"],
  ["speech", "difficulty speaking"],
  ["chewing", "difficulty chewing"],
  ["sleeping", "insomnia"],
  ["concentrating", "difficulty concentrating"],
]);

/** What the body can do or undergoes in the course of life: that it goes badly is a sign. */
export const faculties: ReadonlySet<string> = new Set(
  "growth puberty hearing sight eyesight vision memory fertility appetite speech balance coordination healing swallowing concentration sleep".split(
    " ",
  ),
);

const slow = ["slow", "delayed", "poor"];
const late = ["delayed", "late"];
const lost = ["loss of", "lost"];
const worse = ["impaired", "reduced", "poor", "loss of"];

/** What is said of them when they go badly, and how that is called. */
export const facultyFates: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    slowed: slow,
    slow,
    stunted: ["stunted", "poor"],
    restricted: ["restricted", "poor"],
    retarded: slow,
    delayed: late,
    late,
    lost,
    impaired: worse,
    reduced: worse,
    affected: worse,
    diminished: worse,
    poor: ["poor", "impaired", "reduced"],
    disturbed: ["disturbed", "poor"],
    blurred: ["blurred"],
    slurred: ["slurred"],
    fail: ["loss of", "impaired"],
    deteriorate: worse,
    suffer: ["impaired", "poor", "reduced"],
    decline: worse,
    fade: ["loss of"],
    falter: ["poor"],
  }),
);

/** What organs do when they give out, and how that is called. */
export const organEvents: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    fail: ["_ failure"],
    rupture: ["_ rupture", "ruptured _", "rupture of the _"],
    burst: ["_ rupture", "ruptured _", "rupture of the _"],
    perforate: ["_ perforation", "perforation of the _"],
    collapse: ["collapsed _"],
    prolapse: ["_ prolapse", "prolapse of the _"],
    waste: ["_ wasting", "wasting of the _s"],
  }),
);

/** What is done to organs, whoever does it, and how that is called. */
export const organFates: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    destroy: ["_ destruction", "destruction of the _", "_ damage"],
    damage: ["_ damage", "damage to the _"],
    injure: ["_ injury", "_ damage"],
    scar: ["_ scarring", "scarring of the _", "_ fibrosis"],
    narrow: ["narrowing of the _", "_ narrowing"],
    block: ["_ obstruction", "blockage of the _"],
  }),
);
