import type { FieldKind, SectionKind } from "../model/article";

/**
 * How articles word their headings. The first row whose pattern matches decides, so narrow wordings stand before wide ones.
 * Patterns see lower case.
 */
export const headingWords: readonly (readonly [SectionKind, RegExp])[] = [
  ["mechanism", /\bfrom (the |a )?[\w-]+ to (the |an? )?([\w-]+ )?(symptoms?|disease|illness|damage)\b/],
  [
    "principles",
    /^(the )?(treatment|management|therapy|care) of (the )?([\w-]+ )?(manifestations|symptoms|signs|complications|features)\b/,
  ],
  ["prevention", /^prevention of\b/],
  [
    "principles",
    /\b(therap(y|ies)|treatments?|drugs|agents) (still )?(under|in) (investigation|study|trials?|development|evaluation)\b/,
  ],
  [
    "lifestyle",
    /^(what|things|(potential )?(agents?|circumstances|substances|exposures|situations|activities)(( ?\/ ?| (and|or) )(agents?|circumstances|substances|exposures|situations|activities|drugs|medications))*) to avoid\b/,
  ],
  [
    "other",
    /\b(genetic counsell?ing|risk to (family|relatives)|genotype[-–/ ]phenotype|penetrance|prevalence|incidence)\b/,
  ],
  [
    "symptoms",
    /\b((suggestive|clinical|physical) findings|clinical (characteristics|description|phenotype|picture|course and features))\b/,
  ],
  [
    "faq",
    /\b(faqs?|frequently asked|(commonly|often) asked|questions?|q ?& ?a|(readers?|people|patients|parents|families) (often )?ask)\b/,
  ],
  [
    "lead",
    /^what (it|this|the (disease|condition|illness)) is\b|^(continuing education activity|abstract|objectives|background)$/,
  ],
  [
    "symptoms",
    /^(patient |clinical |medical )?history (and|&|\/) (physical|clinical|exam)|^(physical|clinical|examination) findings\b|^physical exam(ination)?$/,
  ],
  ["prevention", /\b(deterrence|prophylaxis)\b/],
  [
    "other",
    /\b(pearls|(health ?care )?team outcomes|interprofessional|consultations|patient education|society and culture|notable (people|cases|patients)|take-?home (messages?|points?)|key (messages?|points?)|nursing|review questions)\b/,
  ],
  [
    "other",
    /\b(how (common|rare|frequent)|how often (it|does it) occurs?|who (it|is) (affects|affected)|epidemiology)\b/,
  ],
  ["urgent", /^(get|seek|call for|ask for) (emergency|urgent|medical) (care|help|attention)\b/],
  ["principles", /\bemergency (treatment|care|management)\b/],
  [
    "causes",
    /\b(who is (most )?at risk|(pattern|mode) of inheritance|inheritance pattern|environmental factors|what is behind (it|the \w+))\b/,
  ],
  [
    "names",
    /\b((is|'s|was|been|be) (it |this )?(also |else )*called|what else (is it|it is) called|goes by|words for it|synonyms?)\b/,
  ],
  ["urgent", /^(call|ring|phone|get|go|seek|see|contact|tell|ask)\b.*\b(if|at once|for|when)$/],
  ["references", /^(references|sources|bibliography|literature|further reading)\b/],
  [
    "notice",
    /\b(disclaimer|privacy|newsletter|copyright|about the author|imprint)\b|^((patient|further) )?resources\b/,
  ],
  [
    "urgent",
    /\b(when to (see|get|seek|call|worry|ring|contact|go|consult)|when (medical |urgent )?(help|care|attention) is needed|seek(ing)? (medical |urgent |emergency )?(help|care|advice|attention)|(see|call|contact|consult|ring) (a|the|your) ((care|medical) )?(doctor|physician|team|clinic|gp)|get (medical |emergency |urgent )?(help|care)|urgent|emergenc(y|ies)|red flags?|warning signs?|danger signs?|alarm|at once|right away|without delay|immediately|help needed)\b/,
  ],
  [
    "differential",
    /\b(mistaken|differential|what else|something else|look-?alikes?|look(s|ing)? (alike|similar|like|the same)|mimics?|resembl(e|es|ing)|(neighbou?ring|allied) (conditions|diseases|disorders)|(to|must be|should be|be) (rule|exclude|ruled out|excluded)|similar|confus(ed|ion)|other conditions|other (diseases|illnesses) (to|that)|distinguish(ed|ing)?|tell(ing)? ((it|them|\w+) )?apart|not to be confused)\b/,
  ],
  [
    "complications",
    /\b(complications?|problems? (that|which) (can|may|might)|can go wrong|what (?!.*\b(treatments?|therapy|drugs?|medicines?|doctors?|help)\b)(the )?[\w' -]+ (can|may|might|could) (lead to|bring( on| about| with it)?|result in|end in|cause|do to \w+)|(what|problems) (that |which )?(may|might|can|could) (follow|happen|develop|come( (next|later|with it))?|arise)|further down the road|damage (over|in the long)|long-term (problems|effects|damage|consequences|risks)|late(r)? (effects|problems|consequences)|consequences?|sequelae|if (it (goes|is) |left )?untreated|knock-on|over the years|associated (conditions|diseases|problems)|related problems|possible problems|damage to (the )?\w+|beyond the (joints?|skin|spine|gut|bowels?|lungs?|liver|kidneys?|blood|muscles?|heart|brain|thyroid|glands?|nerves?|eyes?|mouth|stomach)|organ damage|(later|long-term) troubles?|troubles? (later|ahead|(further )?down the road)|(conditions|diseases|illnesses|disorders) (that|which) (often |may |can |tend to )*(go|come|occur|travel|keep company) with (it|them)|comorbidit(y|ies))\b/,
  ],
  ["regenerative", /\b(regenerative|stem[- ]cell drugs?|immunity[- ]booster)\b/],
  ["supplements", /\b(supplements?|vitamins?|minerals|nutraceuticals|nutritional (products|extras)|extras)\b/],
  ["diet", /\b(what to eat|eat(ing)?|diet(ary)?|foods?|nutrition|meals)\b/],
  [
    "prevention",
    /\b(prevent(ion|ing|ive|ed)?|vaccin(es|ations?)|immuni[sz]ations?|avoiding (infections?|attacks?|flares?))\b/,
  ],
  [
    "procedures",
    /\b(procedures?|hospital|surg(ery|eries|ical)|operations?|interventions?|transplant(s|ation)?|gene therapy|rehabilitation|transfusions?)\b/,
  ],
  [
    "lifestyle",
    /\b(non-?pharmacological|non-?drug|lifestyle|self-?care|self-?help|self-?management|everyday|day[- ]to[- ]day|daily (life|living|routines?)|living (with|well)|life with|at home|home measures|looking after yourself|helping yourself|(what )?(you|i|we) can do|what (can|should) (you|i|we|one) do|do (my|our|your|them)sel(f|ves)|staying (well|healthy)|exercise|practical (tips|advice)|advice for (patients|people|families|parents)|(psychological|social|emotional|family) support|(what|things) to avoid|what (people|patients|families|parents)( and (people|patients|families|parents))? (can|may) do|coping|habits|without (drugs|tablets|medicines)|(beyond|besides|apart from|other than|alongside) (the )?(drugs|tablets|medicines|medication)|(?<!(laboratory|lab|clinic|doctor) )measures|physical therapies)\b/,
  ],
  [
    "drugs",
    /\b(drugs?|drug by drug|medicines?|medications?|pharmacological|pharmaceuticals?|tablets|pills|drug treatments?|prescriptions?|biologics|infusions|inhibitors|antibodies used)\b/,
  ],
  [
    "symptoms",
    /\b(symptoms?|signs?|features|complaints|hallmarks|face and body|(which|what) (organs|parts of the body) (are|may be|can be) (affected|involved)|(organs|parts of the body) (affected|involved)|how (the body|patients|people) (is|are|feels?)( \w+)?|effects on the body|(body|bodily|skin) changes|(picture|signs) of (the|this) (disease|illness|condition)|clinical spectrum|what (people|patients|you|one|parents|families|relatives|doctors|others)( (and|or) (people|patients|you|parents|families|relatives|doctors|others))? (may |might |can |will |first |often )*(notice|feel|see|experience|report)|how (it|they|the disease|the illness|the condition|attacks?|people) (feels?|shows?|presents?|appears?|makes? (itself|themselves))|presentation|clinical picture|manifestations?|what does it feel|what it feels|how does it show)\b/,
  ],
  [
    "tests",
    /\b(diagnos(is|ed|e|tic|ing|es)|histopathology|tests?|testing|investigations?|examinations?|exams?|work-?ups?|(work|working|works) (it|this|things|(the|a) \w+) (up|out)|working up|(pinning|tracking|pin|track) (it|this|the \w+) down|getting to the (bottom|root|answer)|in the (consulting|examination|exam) room|right (answer|diagnosis)|((finding|looking for|search(ing)? for|establishing) the (cause|reason|diagnosis)|follow-?up|monitoring|aftercare|surveillance|blood work|getting tested|recogni[sz](ing|ed)|spotting|keeping (a )?watch|what (should|must|needs to) be (watched|checked|followed)|what doctors look for|clues for (the )?doctors?)|how (do )?(doctors|it is|is it|physicians|clinicians) (found|find|confirm|confirmed|recogni[sz]ed?|detect(ed)?)|finding out|laboratory|imaging|scans?|screening|bedside|blood and urine|biops(y|ies)|confirm(ing|ed)?|assessments?|detect(ion|ing|ed)?|checks?|evaluations?)\b/,
  ],
  [
    "principles",
    /\b(goals?|principles|aims?|(tr(y|ies)|sets? out|hopes?|means?) to (do|achieve|reach)|manag(ing|ed|ement)|under control|meant to|keeping (it|the)|overview of (care|treatment)|supportive care|immunosuppression|what (can be done|helps)|what (can )?doctors (can )?(do|offer)|options|cure|pain relief|(restoring|calming|boosting) (the )?(immunity|immune system)|how (it is|is it) treated|treat(ment|ing|ments|ed)?|therap(y|ies)|care plan|aims of care|approach)\b/,
  ],
  [
    "types",
    /\b(types?|forms?|staging|grading|((clinical|several|many|two|three|four|five|different) (pictures|faces))|kinds?|varieties|variants|subtypes?|subgroups?|classif(ication|ied|y)|categories|spectrum|family|patterns?|grades?|stages?|courses|groups?|grouped|how severe|severity|ways (it|the disease) can (present|appear|show))\b/,
  ],
  [
    "names",
    /\b(names?|known as|also called|synonyms|aliases|terminology|nomenclature|etymology|eponyms?|what (it is|is it) called|(other|alternative) (terms|words|labels)|terms in use|words for|naming)\b/,
  ],
  [
    "causes",
    /\b(caus(e|es|ed|ation)|why|genetics?|genes?|inherit(ance|ed)|triggers?|risk factors?|etiology|aetiology|origins?|where .* comes? from|sets? (it|them|an|a|off)|make it (flare|worse)|brings? .* on|how (do )?(you|people) get|what brings|background|contribut\w+|influences?|roots?|how (it|the \w+( \w+)?) (arises?|develops?|begins?|starts?|comes? about))\b/,
  ],
  [
    "mechanism",
    /\b(how (it|the \w+) (harms?|works?|damages?|happens?|acts?)|what (goes|went|is going) wrong|what (the|this|a|these) .*\b(mutations?|genes?|variants?|defects?|changes?|faults?|deficiency|deficit|protein|enzyme|antibod(y|ies)|cells?) (do(es)?|disturbs?|breaks?)|in(side)? the (body|\w+ system)|^(deep )?inside the \w+|mechanisms?|patho(physiology|genesis|logy)|biology|disease process|(chain|sequence|course) of events|how (the|it) .* (harm|damage)|what happens|behind the (disease|illness|scenes)|immune defect|role of the \w+( system)?|(do(es)?|happens) (to|in) (the|your) body)\b/,
  ],
  ["outlook", /\b(outlook|prognosis|life expectancy|course|survival|mortality|morbidity|natural history|future)\b/],
  [
    "lead",
    /\b(overview|introduction|summary|at a glance|in brief|brief|what is|basics|key facts|definition|in short|essentials)\b|^about\b/,
  ],
  [
    "other",
    /\b(pregnan(cy|t)|fertility|related (conditions|disorders|diseases|syndromes)|in (children|women|men|older people|the elderly)|epidemiology|how common|who gets|history|incidence|prevalence|demographics|research|travel|school)\b/,
  ],
];

/** Headings that tell little of what stands below, and for what they are taken where that does not tell. */
export const vagueHeadingWords: readonly (readonly [SectionKind, RegExp])[] = [
  ["mechanism", /^how\b/],
  ["causes", /^where\b/],
];

/** Wordings that name causes outright: a group within the tests may be about genes without being about causes. */
export const causeWords = /\b(caus(e|es|ed|ation)|why|triggers?|risk factors?|a?etiology|origins?)\b/;

/** How articles label the fields of an item: "Side effects: …". Several may share one label ("Mechanism/side effects"). */
export const fieldWords: readonly (readonly [FieldKind, RegExp])[] = [
  [
    "effects",
    /\b(side|unwanted|adverse|undesired|harmful|toxic) effects?|\brisks?\b|\btoxicit(y|ies)\b|\bharms?\b|\bcautions?\b|\bdrawbacks?\b|\bproblems\b|\btroubles\b|\bdownsides?\b|\bdisadvantages?\b|\bdangers?\b|^(the |its )?price$|\bworries\b|\b(watch|look) (out )?for\b|\bbeware( of)?\b|\bbe (alert|wary) (to|of)\b|\bexpect\b|\bunwanted\b|\bwhat (can|may|might|could) (go wrong|happen)\b|\bhazards?\b|\breactions?\b|\beffects to watch\b|\bcomplications\b|\b(long-?term|prolonged|chronic|excessive|high-dose) (use|doses?|treatment|therapy)\b|\boverdos(e|age|ing)\b|\boveruse\b|\bnotes?\b|\bremarks?\b|\bcomments?\b|\bpoints\b|\bconsiderations?\b/,
  ],
  [
    "monitoring",
    /\bmonitor(ing)?\b|\bchecks?\b|\bchecked\b|\bcontrols?\b|\bfollow-?up\b|\bsurveillance\b|\btests?\b|\bwhat to watch\b|\b(to be|needs?|needing) (watch(ed|ing)|monitor(ed|ing)|check(ed|ing))\b|\bwatching\b|\bkeep an eye on\b|\bbefore (starting|treatment|the first dose)\b|\bbeforehand\b|\bprecautions?\b|\bsafety\b/,
  ],
  [
    "avoid",
    /\bavoid\b|\binteractions?\b|\bcontraindications?\b|\bdo not (use|combine|take)\b|\bnot (suitable|recommended|given|used|for|with|to be)\b|\bmust not\b/,
  ],
  [
    "dose",
    /\bdos(e|es|age|ing)\b|\btiming\b|\bschedule\b|\bregimen\b|\bhow (often|much|it is (given|taken))\b|\badministration\b|\bgiven\b|\btaken\b|\broute\b/,
  ],
  [
    "mechanism",
    /\bmechanisms?\b|\bhow (it|they|these|this|the \w+) (works?|acts?|helps?)\b|\bactions?\b|\bfunctions?\b|\bmode of action\b|\bwhat it (does|is)\b|\beffects?\b|\bworks by\b|\btargets?\b/,
  ],
  [
    "purpose",
    /\bwhat (it|they) (achieves?|treats?|helps?)( with)?\b|\bbenefits?\b|\bpurposes?\b|\bus(e|es|ed|age)\b|\bindications?\b|\bfor\b|\bwhy\b|\bgoals?\b|\baims?\b|\brole\b|\bwhen\b|\bplace\b|\btreats\b|\bhelps? (with|against)\b|\bworks (in|for|against)\b/,
  ],
  [
    "members",
    /^\W*(the )?(active )?(agents?|members?|examples?|substances|preparations|products|names|drugs|medicines)( (in|of) (this|the) (class|group|family))?( (available|used|in use))?\W*$/,
  ],
  [
    "gene",
    /^\W*(the )?((affected|faulty|mutated|altered|defective|abnormal|responsible|causative|causal|main|usual) )?(gene(tic)?s?( (and|or) proteins?)?|mutations?)( (affected|altered|mutated|involved|responsible|concerned|at fault|defects?|faults?|causes?))?\W*$|^\W*(underlying |root |molecular )?(causes?|defects?|faults?|caused by|due to)\W*$/,
  ],
  [
    "features",
    /^\W*(the )?((main|key|chief|typical|common|usual|leading|characteristic|distinguishing|distinctive|clinical|other) )*(features?|signs?|symptoms?|signs and symptoms|symptoms and signs|clinical picture|picture|manifestations?|presentation|hallmarks?|characteristics?)\W*$|\bsets? (it|them) apart\b|\bmarks (it|them) out\b|\bhow (it|they) (shows?|presents?)( (itself|themselves))?\b|\bwhat (marks|is seen|is typical|stands out)\b/,
  ],
  ["class", /\bclass\b|\btype\b|\bkind\b|\bdrug\b|\bmedicine\b|\bname\b|\bcategory\b|\bgroup\b/],
];

/** Words that may stand in a label beside what says its kind. */
export const labelFillers =
  /\b(and|or|of|the|to|in|it|is|are|for|with|by|common|usual|typical|possible|main|most|important|please|what|how|some|other|known|frequent|rare|serious|when|who|suitable|recommended|regular|needed|main|good|useful|best|helpful|meant|chiefly|mainly|effective|works?)\b|[^\p{L}]/gu;

/** Columns of a table that name what is given or done in each row. */
export const careColumns =
  /\b(drugs?|medicines?|medications?|treatments?|therap(y|ies)|remed(y|ies)|agents?|products?|management|approach(es)?|interventions?|measures?|care|strateg(y|ies)|recommendations?|what (is|can be) done)\b/;

/** Columns that name the test. */
export const testColumns =
  /\b(tests?|examinations?|investigations?|evaluations?|assessments?|work-?up|stud(y|ies)|imaging|screening|surveillance)\b/;

/** First columns that say which part of the body a row is about. */
export const placeColumns =
  /^(the )?((body|organ) )?(systems?|organs?|areas?|sites?|parts?|regions?)( (involved|affected))?$/;

/** First columns that say what a row is a remedy or a test for. */
export const concernColumns =
  /\b(manifestations?|concerns?|problems?|symptoms?|signs?|findings?|features?|complications?|complaints?|abnormalit(y|ies)|issues?|presentations?|indications?)\b/;

/** Columns that name what is found. */
export const findingColumns =
  /^(the )?((clinical|main|key|typical|common|possible) )?(manifestations?|problems?|symptoms?|signs?|findings?|features?|complaints?|abnormalit(y|ies))( and (symptoms?|signs?|findings?))?$/;

/** Columns that say what look-alikes share with the disease, and what sets them apart. */
export const likenessColumns =
  /\b(confus(ed|es|ing|ion)|mistaken|apart|differs?|differences?|different|differentiat\w+|distinguish\w*|distinction|discriminat\w+|overlaps?|overlapping|similar|similarit(y|ies)|shared?|in common|alike|resembl\w+|mimics?|clues?|pointers?|points (to|towards?)|tell-?tale|against|in favou?r)\b/;

/** Columns that name another disease, among look-alikes. */
export const diseaseColumns = /\b(disorders?|diseases?|conditions?|diagnos[ei]s|syndromes?)\b/;
