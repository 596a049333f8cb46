/**
 * How verbs, nouns and adjectives tie what they name together. A frame is what is meant, whichever words say it; which predicate a frame
 * becomes follows from the types of the two sides (`3-relate/predicate-for.ts`).
 */
export const frames = [
  "include",
  "cause",
  "trigger",
  "promote",
  "raise",
  "stop",
  "reduce",
  "treat",
  "prevent",
  "detect",
  "exclude",
  "show",
  "resemble",
  "avoid",
  "monitor",
] as const;
export type Frame = (typeof frames)[number];

/**
 * Verbs by frame. "lead to" has its patient behind "to"; where the patient is the grammatical subject and the agent stands behind the
 * preposition ("result from"), the entry is in `reversed`.
 */
export const verbCues: Readonly<Record<Frame, string>> = {
  cause: `cause, produce, lead to, result in, end in, culminate in, give rise to, bring about, bring on, bring, induce, create, yield, progress to,
    develop into, evolve into, turn into, predispose to, account for, explain, underlie, contribute to, foster, elicit, inflict, combine with,
    secrete, generate, harm, injure, damage, destroy, scar, erode, entail, mean, link to, tie to, associate with, connect with, implicate in, involve in, carry, pose, leave, release, spell, unmask,
    evoke, mount, raise the risk of, encourage, inflame, pave way for, move to, go on to, reach, cause to, lie behind, lie at root of, play part in, play role in, be behind, give, deliver, set free, lure, threaten, add to, take form of`,
  trigger: `trigger, provoke, set off, precipitate, spark, unleash, prompt, aggravate, worsen, exacerbate, kindle, ignite, touch off`,
  stop: `stop, halt, shut down, abort, arrest, end, clear, quell, terminate, cut short`,
  raise: `increase, raise, elevate, drive up, push up, prolong, expand, step up, ramp up, multiply, double`,
  promote: `activate, stimulate, switch on, turn on, drive, sustain, enhance, boost, amplify, upregulate, support, promote, strengthen, maintain, augment, fuel, potentiate,
    speed up, accelerate, favor, heighten, intensify, enable, allow, facilitate, restore, stabilize, shield, protect, preserve, encode, assemble, hasten, build up, heighten, perpetuate, reinforce, mature, work through, act through`,
  reduce: `inhibit, block, impair, disrupt, interfere with, disturb, upset, suppress, lower, reduce, decrease, dampen, damp down, deplete, weaken, repress, downregulate, silence, antagonize, neutralize, limit, curb, blunt, lessen, counteract,
    hamper, cleave, cut up, escape, saturate, modulate, deprive of, shrink, shorten, slow, slow down, delay, diminish, minimize, cut, cut down, bring down, switch off, turn off, shut off, keep down, bind, bind to, target, act on, act against, starve of, restrain, restrict,
    offset, remove, eliminate, break down, wipe out, impede, hinder, quench, scavenge, oppose, retard, degrade, calm, dissolve, mop up, inactivate, knock out, hold back, keep silent, thin, flatten, spare, swap`,
  treat: `have effect on, have benefit in, have effect in, bring under control, get under control, keep under control, keep in check, hold in check, treat, get rid of, eradicate, kill, raise in, boost in, increase in, relieve, ease, improve, control, correct, cure, alleviate, manage, soothe, heal, replace, help with, help in, benefit, resolve, reverse, tackle, fight, fight off, work for, work in, work against, use for, use in, use against, give for, give in, give to treat,
    prescribe for, prescribe in, reserve for, indicate for, indicate in, approve for, license for, try for, try in, recommend for, recommend in, prefer for, prefer in, choose for, consider for, consider in, need for, need in, effective against, employ for, employ in, offer for, offer in, suit, rebuild, replenish, rid of, free from, deal with, address, calm down, settle, clear up, smooth, mitigate, moderate, ameliorate, attenuate, loosen, take for, serve for, put off, work well for, continue for, add for, add in, respond to treat, rescue, lift, combat, bring relief from, repair, make up for, normalize, close, widen, open`,
  prevent: `keep at bay, hold at bay, prevent, avert, ward off, fend off, stave off, protect from, protect against, guard against, shield from, forestall, preclude, spare from, defend against, keep away, keep from, safeguard against, help avoid, help to avoid, lower risk of, reduce risk of`,
  detect: `detect, hear, catch, reflect, suspect, diagnose, name, show, reveal, confirm, identify, find, document, demonstrate, diagnose, measure, assess, evaluate, look for, check for, screen for, test for, search for, pick up, track, visualize, uncover, disclose, indicate,
    point to, point toward, suggest, establish, verify, quantify, count, gauge, map, examine, record, unmask, probe, test, expose, spot, flag, catch, recognize, discover, display, estimate, monitor for, follow, trace, differentiate, distinguish, prove, clinch, grade, signal, bring to light, see, tell, locate, highlight, note, capture, look at, watch for, image, classify, determine, correlate with, hint at, speak for, argue for, make visible, delineate, inspect, depict, evidence`,
  exclude: `exclude, rule out, help exclude, discount, distinguish from, separate from, differentiate from, tell from, tell apart from, set apart from`,
  show: `have, show, display, demonstrate, combine, present with, develop, experience, suffer from, suffer, complain of, complain about, feel, notice, feature, involve, characterize by, mark by, manifest as, manifest with, manifest in, accompany by, come with, get, report, acquire, live with, face, be left with, go with, show itself as, show up as, appear as, exhibit, include, dominate by, start with, begin with, cough up, lose`,
  resemble: `resemble, mimic, look like, imitate, simulate, mistake for, confuse with, overlap with, present like, pass for, look similar to, take , masquerade as, be confused with`,
  avoid: `interact with`,
  monitor: `monitor, check, follow, record, measure, test, perform, obtain, repeat, order, draw, watch, require, follow up, supervise, survey, recheck, guide by, adjust to, titrate to`,
  include: `include, comprise, belong to, group under, classify as, classify under, count as, regard as, group with, subsume under, number among, count among, know as, call, refer to, term`,
};

/** Verbs whose subject is the patient: "anemia results from hemolysis". The agent stands behind the preposition, or is the object. */
export const reversedCues: Readonly<Partial<Record<Frame, string>>> = {
  cause: `result from, arise from, stem from, come from, develop from, originate from, derive from, follow, follow from, reflect, occur with, develop after, occur after, appear after, arise after, emerge from, evolve from, flow from, attribute to, trace to, trace back to, blame on, owe to, depend on, come about through, come after, start from, be down to, spring from, set in with, stand for, worsen with, rise with, rise from, respond , occur in response to, pass on by, transmit by, spread by, explain by, announce, herald, betray, betray by, bring on by, leak from, grow out of, develop because of, brought on by, report after, report with, see after, describe after, note after, observe after, hinge on, rest on, express, mirror`,
  treat: `settle on, settle under, settle after, heal on, heal under, heal after, resolve on, resolve under, resolve after, disappear on, disappear under, disappear after, fade on, fade under, fade with, subside on, subside under, clear on, clear under, recover on, recover with, recover under, vanish under, vanish with, abate with, stop with, stop under, stop on, get better on, get better under, respond to, improve with, improve on, improve under, improve after, benefit from, resolve with, settle with, disappear with, subside with, clear with, heal with, need, require, demand, regress with, regress under, lessen with, get better with, ease with, yield to`,
  monitor: `guide, steer, direct`,
  show: `occur in, see in, find in, appear in, affect, typical of, accompany, be common in, strike, develop in, arise in, present in, belong to, report in, note in, happen in, set in in, complicate, dominate`,
  detect: `visible on, show up on, appear on, see on, find on, detect on`,
};

/** Nouns by frame: "X is a marker of Y", "the hallmark of Y". `about` the prepositions behind which the other side stands. */
export const nounCues: readonly {
  readonly frame: Frame;
  readonly nouns: string;
  readonly about: string;
  readonly reversed?: true;
}[] = [
  {
    frame: "cause",
    nouns:
      "gene, cause, trigger, source, driver, culprit, contributor, reason, factor, precipitant, origin, root, engine, basis, aggravator, promoter",
    about: "of for to in behind",
  },
  {
    frame: "cause",
    nouns:
      "consequence, result, outcome, complication, product, sequel, effect, sign, symptom, feature, manifestation, hallmark, mark, clue, expression, price, reaction, response, sequela, finding, companion, face, characteristic",
    about: "of to in for",
    reversed: true,
  },
  { frame: "cause", nouns: "marker, biomarker, indicator", about: "of for", reversed: true },
  {
    frame: "detect",
    nouns:
      "test, screen, marker, biomarker, measure, gauge, indicator, check, look, standard, method, way, tool, proof, guide, search, assay, scan, signpost, investigation, key",
    about: "of for to in",
  },
  {
    frame: "treat",
    nouns:
      "treatment, remedy, therapy, medicine, relief, cure, choice, mainstay, backbone, cornerstone, resort, option, drug, antidote, control, correction, management, replacement, first-line, alternative, help, standby, answer, support, aid, painkiller",
    about: "of for in against to",
  },
  {
    frame: "prevent",
    nouns: "prevention, protection, prophylaxis, defense, safeguard, shield, barrier",
    about: "of against from for",
  },
  {
    frame: "reduce",
    nouns:
      "inhibitor, blocker, antagonist, brake, suppressor, antibody, antibodies, analog, decoy, break, curb, suppression, inhibition, blockade, depletion, reduction, removal, neutralization",
    about: "of to on against",
  },
  {
    frame: "promote",
    nouns: "activator, stimulator, agonist, stimulus, stimulation, activation, booster, enhancer, factor, cofactor",
    about: "of for to in",
  },
  {
    frame: "include",
    nouns:
      "form, type, kind, variant, subtype, class, member, version, name, group, category, subset, example, variety, label, term, synonym, subgroup",
    about: "of for",
    reversed: true,
  },
  { frame: "resemble", nouns: "mimic, look-alike, lookalike, imitator, double, impostor", about: "of for" },
];

/** Adjectives that name what a treatment acts against. */
export const propertyAdjectives: ReadonlyMap<string, string> = new Map([
  ["anti inflammatory", "inflammation"],
  ["antiinflammatory", "inflammation"],
  ["anti fibrotic", "fibrosis"],
  ["antifibrotic", "fibrosis"],
  ["antioxidant", "oxidative stress"],
  ["anti proliferative", "cell proliferation"],
  ["antiproliferative", "cell proliferation"],
  ["anti angiogenic", "angiogenesis"],
  ["anti apoptotic", "apoptosis"],
]);

/** Adjectives by frame: "responsible for Y", "typical of Y". */
export const adjectiveCues: readonly {
  readonly frame: Frame;
  readonly adjectives: string;
  readonly about: string;
  readonly reversed?: true;
}[] = [
  {
    frame: "cause",
    adjectives: "responsible, culpable, to-blame, causal, behind, central, key, involved, implicated",
    about: "for of in to",
  },
  {
    frame: "cause",
    adjectives: "due, secondary, attributable, traceable, related, linked, consequent, down, owing, associated",
    about: "to with",
    reversed: true,
  },
  {
    frame: "treat",
    adjectives:
      "effective, useful, helpful, curative, beneficial, suitable, indicated, available, active, appropriate, valuable, first-line, second-line, standard, good, licensed, approved, preferred, successful, mandatory, needed, necessary",
    about: "for in against of",
  },
  {
    frame: "show",
    adjectives:
      "typical, characteristic, common, frequent, rare, universal, usual, present, absent, occasional, prominent, uncommon, likely, pathognomonic, unusual, specific, diagnostic, normal, raised",
    about: "of in for with",
    reversed: true,
  },
  {
    frame: "resemble",
    adjectives: "similar, alike, indistinguishable, identical, akin, close, comparable",
    about: "to from with",
  },
  { frame: "prevent", adjectives: "protective, preventive", about: "against of for" },
  { frame: "cause", adjectives: "toxic, harmful, damaging, dangerous, hazardous, bad", about: "to for" },
];

/** Nouns for what a treatment does that nobody wants: "its main risks are X". */
export const sideEffectNouns: ReadonlySet<string> = new Set(
  "risk danger hazard drawback downside problem disadvantage worry concern harm price limitation threat toxicity caution pitfall effect side-effect reaction complication caveat nuisance trouble cost complaint".split(
    " ",
  ),
);
/** Nouns for how a disease shows: "the main symptoms are X". */
export const symptomNouns: ReadonlySet<string> = new Set(
  "symptom sign feature complaint manifestation finding problem picture hallmark characteristic clue presentation".split(
    " ",
  ),
);
/** Nouns for what comes out of what has been said: "X is the result". */
export const resultNouns: ReadonlySet<string> = new Set(
  "result consequence outcome upshot end effect sequel price product rule sequela response".split(" "),
);

/** Doubt and denial that follow a claim: "but this remains unproven". */
export const doubtAdjectives: ReadonlySet<string> = new Set(
  "unproven uncertain unclear debated controversial doubtful questionable unknown disputed unsettled unconfirmed debatable possible suspected hypothetical speculative theoretical contentious conceivable arguable incomplete inconclusive contested preliminary".split(
    " ",
  ),
);
export const denialAdjectives: ReadonlySet<string> = new Set(
  "absent normal negative lacking unlikely unaffected spared unchanged missing uninvolved intact preserved ruled-out ineffective useless unrelated innocent unhelpful preserved".split(
    " ",
  ),
);

/** How often, by words: adverbs, adjectives, quantifiers. */
export const frequencyWords: readonly (readonly [
  "hallmark" | "frequent" | "common" | "occasional" | "rare" | "variable",
  RegExp,
])[] = [
  ["hallmark", /\b(hallmark|by definition|defining|always|in all (patients|cases)|invariabl[ey])\b/],
  ["rare", /\b(rare(ly)?|very rare|uncommon(ly)?|exceptional(ly)?|seldom|hardly ever|infrequent(ly)?|unusual)\b/],
  [
    "occasional",
    /\b(occasional(ly)?|sometimes|some (patients|people|children|adults|cases|women|men|babies|infants)|a minority|less common(ly)?|now and then|at times|in a few|a few (patients|people))\b/,
  ],
  ["variable", /\b(variabl[ey]|varies|inconstant)\b/],
  [
    "frequent",
    /\b(frequent(ly)?|usual(ly)?|often|almost (universal|always|every|all)|most (patients|people|children|adults|cases|women|men)|nearly (all|every|always)|universal|typical(ly)?|almost invariably|majority|regularly|in most)\b/,
  ],
  ["common", /\b(common(ly)?|many (patients|people|children|adults|cases|women|men))\b/],
];

export const originWords: readonly (readonly ["germline" | "somatic", RegExp])[] = [
  [
    "germline",
    /\b(germline|germ-line|inherit(s|ed|ance)?|hereditary|constitutional|congenital|autosomal|x-linked|from (a|each|both|one) parents?|born with|heritable|familial)\b/,
  ],
  ["somatic", /\b(somatic|acquired|mosaic(ism)?|blood cells only|post-?zygotic)\b/],
];

/** Symptoms that come in episodes: lowering their number is prevention. */
export const episodicNouns: ReadonlySet<string> = new Set(
  "infection crisis flare flare-up attack episode exacerbation relapse seizure bleed bleeding fracture migraine pneumonia fall recurrence bout hemorrhage thrombosis clot stroke reaction sequestration exposure recurrence transmission".split(
    " ",
  ),
);

/** Nouns that name no entity however they are used: places in the body, times, measures, abstractions. */
export const emptyNouns: ReadonlySet<string> = new Set(
  `body spleen liver kidney lung heart brain bone skin blood joint muscle eye mouth nose throat neck chest abdomen stomach bowel gut intestine bladder airway vessel artery vein nerve cell tissue organ gland lymph node marrow
  hand foot leg arm face head back finger toe ankle knee hip shoulder elbow wrist tooth gum tongue ear hair nail wall lining membrane surface tract duct canal limb groin armpit axilla trunk thigh calf palm sole scalp lip cheek eyelid retina cornea lens pupil
  nucleus plasma serum urine saliva sputum mucus fluid water air oxygen food meal drink milk salt sugar protein fat iron platelet neutrophil lymphocyte monocyte macrophage leukocyte erythrocyte cartilage tendon ligament placenta womb uterus ovary testis pancreas thyroid adrenal thymus tonsil appendix
  day week month year hour minute time age life childhood adulthood infancy adolescence birth decade moment season winter summer morning night evening period stage phase course start end beginning
  way thing matter fact point reason question answer idea name term label word place part area region side center clinic hospital school home work job world country europe america britain family population group community society
  number amount dose percent half third quarter majority minority rest total average range value result sample specimen study trial review report guideline evidence data research experience knowledge literature book article source case
  doctor physician expert team nurse patient people person child adult parent relative sibling carrier donor recipient
  form type kind sort variety range series set list step process action effect role function purpose aim goal benefit advantage use need help care attention advice plan choice option decision approach strategy standard
  quality condition state situation circumstance environment setting presence absence lack loss change difference similarity relation connection cause trigger factor variable
  mg g kg ml iu mcg µg μg mmol unit microgram milligram gram
  it this that everyone someone nobody anything something nothing one other ones activity pressure temperature weight height size shape color structure level balance system network route
  speed rate frequency degree extent measure scale length width depth distance direction position location date history future present past chapter section page figure table example instance
  disease illness disorder condition syndrome symptom sign treatment medicine drug therapy complication problem risk danger
  copy chromosome parent gene protein enzyme molecule receptor channel substance chemical hormone signal message strength power energy force movement motion travel trip job
  infusion injection tablet pill capsule course session visit appointment check check-up follow-up check-in stay admission discharge procedure operation picture image film scan x-ray
  bacterium virus fungus germ microbe parasite microorganism toxin antigen antibody donor factor culprit consequence chance hope hint sensitivity scale law insurance license market price`.split(
    /\s+/,
  ),
);
