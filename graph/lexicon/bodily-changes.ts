/** Parts of the body and what comes out of it: what is said of how they look or feel is a sign. */
export const bodyNouns: ReadonlySet<string> = new Set(
  `skin hair nail eye eyelid lip tongue gum mouth face neck hand finger foot leg arm ankle knee wrist elbow shoulder hip joint muscle limb calf bone belly abdomen liver spleen
  kidney heart gland tonsil gland scalp palm sole ear nose throat stool urine voice vision sight gait pulse heartbeat lip cheek toe pupil cornea tooth breast testicle thyroid node`
    .trim()
    .split(/\s+/),
);

/** How they look or feel that is not as it should be. */
export const bodyStates: ReadonlySet<string> = new Set(
  `dry pale yellow dark red blue bluish gray white brown bloody black stiff weak swollen tender painful sore hot warm cold itchy thick thickened thin hard brittle fragile tight numb
  hoarse slurred blurred cloudy irregular unsteady enlarged inflamed scaly rough watery foamy greasy loose floppy deformed puffy small large wasted shrunken rapid orange green discolored`
    .trim()
    .split(/\s+/),
);

/** What a part of the body does that is a sign, and what that leaves it: "the ankles swell", swollen ankles. */
export const bodyVerbs: ReadonlyMap<string, string> = new Map(
  `swell swollen, enlarge enlarged, droop drooping, tremble trembling, shake shaking, weaken weak, waste wasted, stiffen stiff, thicken thickened, ache aching, hurt painful,
  bleed bleeding, itch itchy, tingle tingling, harden hard, darken dark, redden red, crack cracked, peel peeling, shrink shrunken, twitch twitching, bulge bulging`
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
  [/^fall$/, /\b(often|frequently|repeatedly|easily)\b/, "frequent falls"],
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
  [/^lose$/, /\b(their|the) hair\b/, "hair loss"],
  [/^lose$/, /\b(their|the) appetite\b/, "loss of appetite"],
  [/^lose$/, /\bconsciousness\b/, "fainting"],
  [/^lose$/, /\btheir (sight|vision)\b/, "loss of sight"],
  [/^lose$/, /\btheir hearing\b/, "hearing loss"],
  [/^lose$/, /\btheir balance\b/, "poor balance"],
  [/^(feel|become|get|be)$/, /\b(tired|exhausted)\b/, "fatigue"],
  [/^(feel|become|get|be)$/, /\bweak\b/, "weakness"],
  [/^(feel|become|get|be)$/, /\b(dizzy|faint|light-headed)\b/, "dizziness"],
  [/^(feel|become|get|be)$/, /\b(breathless|short of breath|out of breath)\b/, "shortness of breath"],
  [/^(feel|become|get|be)$/, /\b(irritable)\b/, "irritability"],
  [/^(feel|become|get|be)$/, /\b(depressed)\b/, "depression"],
  [/^(feel|become|get|be)$/, /\b(constipated)\b/, "constipation"],
  [/^(feel|become|get|be)$/, /\b(feverish)\b/, "fever"],
  [/^(feel|become|get|be)$/, /\b(confused|disoriented)\b/, "confusion"],
  [/^(feel|become|get|be)$/, /\b(drowsy|sleepy)\b/, "drowsiness"],
  [/^(feel|become|get|be)$/, /\b(anxious)\b/, "anxiety"],
  [/^(feel|become|get|be)$/, /\b(thirsty)\b/, "excessive thirst"],
  [/^(feel|become|get|be)$/, /\b(blind)\b/, "loss of sight"],
  [/^(feel|become|get|be)$/, /\b(deaf)\b/, "hearing loss"],
  [/^(feel|become|get|be)$/, /\b(infertile)\b/, "infertility"],
  [/^(feel|become|get|be)$/, /\b(forgetful)\b/, "memory problems"],
  [/^(feel|become|get|be)$/, /\b(clumsy)\b/, "poor coordination"],
  [/^(feel|become|get|be)$/, /\b(restless)\b/, "agitation"],
  [/^(feel|become|get|be)$/, /\bpale\b/, "pallor"],
  [/^(feel|become|get|be)$/, /\b(nauseated|queasy)\b/, "nausea"],
  [/^become$/, /\bitchy\b/, "itching"],
  [/^feel$/, /\b(sick|nauseous)\b/, "nausea"],
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
