import type { FieldKind, SectionKind } from "../model/article";

/**
 * How articles word their headings. The first row whose pattern matches decides, so narrow wordings stand before wide ones.
 * Patterns see lower case.
 */
export const headingWords: readonly (readonly [SectionKind, RegExp])[] = [
  ["mechanism", /\bfrom (the )?[\w-]+ to (the )?(symptoms?|disease|illness)\b/],
  ["faq", /\b(faqs?|frequently asked|questions?|q ?& ?a)\b|what people ask/],
  ["references", /^(references|sources|bibliography|literature|further reading)\b/],
  ["notice", /\b(disclaimer|privacy|newsletter|copyright|about the author|imprint)\b/],
  ["urgent", /\b(when to (see|get|seek|call|worry|ring)|see a doctor|get help|seek (care|help)|urgent|emergenc(y|ies)|red flags?|warning signs?|call (your|a|the)|danger signs?|at once|right away|without delay|help needed|alarm)\b/],
  ["differential", /\b(mistaken|differential|what else|look-?alikes?|mimics?|similar (conditions|illnesses|diseases)|confused|not to be confused|other conditions|what else)\b/],
  ["complications", /\b(complications?|problems (that|which) can|further down the road|damage (over|in the long)|long-term (problems|effects|damage|consequences)|late effects|what can go wrong|consequences|sequelae|if (left )?untreated|problems (that|which) (may|can)|later problems|knock-on|over the years)\b/],
  ["regenerative", /\b(regenerative|stem[- ]cell drugs?|immunity[- ]booster)\b/],
  ["supplements", /\b(supplements?|vitamins?|minerals|nutraceuticals|extras)\b/],
  ["diet", /\b(what to eat|eat|diet|foods?|nutrition)\b/],
  ["prevention", /\b(prevent(ion|ing|ive)?)\b/],
  ["procedures", /\b(procedures?|hospital|surg(ery|eries|ical)|operations?|interventions?|transplant(s|ation)?|gene therapy)\b/],
  ["lifestyle", /\b(non-?pharmacological|non-?drug|lifestyle|self-?care|self-?help|everyday|day-to-day|daily (life|living)|living (with|well)|life with|at home|home measures|looking after yourself|helping yourself|what you can do|coping|habits|without (drugs|tablets|medicines)|measures|physical therapies)\b/],
  ["drugs", /\b(drugs?|drug by drug|medicines?|medications?|pharmacological|pharmaceuticals?|tablets|pills|drug treatments?|prescriptions?|biologics|infusions)\b/],
  ["symptoms", /\b(symptoms?|signs?|features|complaints|what (people|patients|you|parents|families) (may |might |can |will )?(notice|feel|see|experience|report)|how (it|they|the disease|the illness|the condition|attacks?|people) (feels?|shows?|presents?|appears?|makes? (itself|themselves))|presentation|clinical picture|manifestations?|what does it feel|how does it show)\b/],
  ["tests", /\b(diagnos(is|ed|e|tic|ing|es)|tests?|testing|investigations?|examinations?|exams?|work-?up|right (answer|diagnosis)|how (do )?(doctors|it is|is it|physicians|clinicians) (found|find|confirm|confirmed|recogni[sz]ed?|detect(ed)?)|finding out|laboratory|imaging|scans?|screening|bedside|blood and urine|biops(y|ies)|confirm(ing|ed)?|assessments?|detect(ion|ing|ed)?|checks?)\b/],
  ["principles", /\b(goals?|principles|aims?|managing|under control|meant to|keeping (it|the)|overview of (care|treatment)|management|how (it is|is it) treated|treat(ment|ing|ments|ed)?|therap(y|ies)|care plan|approach)\b/],
  ["names", /\b(names?|known as|also called|synonyms|aliases|terminology|what (it is|is it) called|terms|labels|naming)\b/],
  ["mechanism", /\b(how it (harms|works|develops|damages|arises|happens)|what (goes|went) wrong|in(side)? the body|mechanisms?|patho(physiology|genesis|logy)|biology|how (the|it) .* (harm|damage)|from .* to (symptoms|disease)|what happens|body)\b/],
  ["causes", /\b(caus(e|es|ed|ation)|why|genetics?|genes?|inherit(ance|ed)|triggers?|risk factors?|etiology|aetiology|origins?|where .* comes? from|sets? (it|them|an|a|off)|make it (flare|worse)|brings? .* on|how (do )?(you|people) get|what brings|background|contribut\w+|influences?|roots?)\b/],
  ["types", /\b(types?|forms?|kinds?|varieties|variants|subtypes?|classif(ication|ied|y)|categories|spectrum|family|patterns?|grades?|stages?|group(s|ed)?|how severe|severity)\b/],
  ["outlook", /\b(outlook|prognosis|life expectancy|course|survival|future)\b/],
  ["lead", /\b(overview|introduction|summary|at a glance|in brief|brief|what is|basics|key facts|about|definition|in short|essentials)\b/],
];

/** How articles label the fields of an item: "Side effects: …". Several may share one label ("Mechanism/side effects"). */
export const fieldWords: readonly (readonly [FieldKind, RegExp])[] = [
  ["effects", /\b(side|unwanted|adverse|undesired|harmful|toxic) effects?|\brisks?\b|\btoxicit(y|ies)\b|\bharms?\b|\bcautions?\b|\bdrawbacks?\b|\bproblems\b|\bdownsides?\b|\bwatch (out )?for\b|\bhazards?\b|\breactions?\b|\beffects to watch\b|\bcomplications\b/],
  ["monitoring", /\bmonitor(ing)?\b|\bchecks?\b|\bfollow-?up\b|\bsurveillance\b|\btests?\b/],
  ["avoid", /\bavoid\b|\binteractions?\b|\bcontraindications?\b|\bdo not (use|combine|take)\b|\bnot (for|with|to be)\b|\bmust not\b/],
  ["dose", /\bdos(e|es|age|ing)\b|\btiming\b|\bschedule\b|\bregimen\b|\bhow (often|much|it is (given|taken))\b|\badministration\b|\bgiven\b|\btaken\b|\broute\b/],
  ["mechanism", /\bmechanisms?\b|\bhow it (works|acts|helps)\b|\bactions?\b|\bfunctions?\b|\bmode of action\b|\bwhat it (does|is)\b|\beffects?\b|\bworks by\b|\btargets?\b/],
  ["purpose", /\bbenefits?\b|\bpurposes?\b|\bus(e|es|ed|age)\b|\bindications?\b|\bfor\b|\bwhy\b|\bgoals?\b|\baims?\b|\brole\b|\bwhen\b|\bplace\b|\btreats\b/],
  ["class", /\bclass\b|\btype\b|\bkind\b|\bdrug\b|\bmedicine\b|\bname\b|\bcategory\b|\bgroup\b/],
];
