import type { CueRow } from "./frames";

/** Nouns by frame: "X is a marker of Y", "the hallmark of Y". */
export const nounCues: readonly CueRow[] = [
  {
    frame: "cause",
    words:
      "gene, cause, trigger, source, culprit, contributor, reason, factor, precipitant, origin, root, engine, basis, aggravator, route",
    about: "of for to in behind",
  },
  {
    frame: "cause",
    words:
      "consequence, result, outcome, complication, product, sequel, effect, sign, symptom, feature, manifestation, hallmark, mark, clue, hint, pointer, expression, price, reaction, response, sequela, finding, companion, face, characteristic, work, handiwork, legacy, doing, matter",
    about: "of to in for",
    reversed: true,
  },
  {
    frame: "cause",
    words: "drawback, downside, hazard, danger, side-effect, disadvantage, complaint, worry, concern, nuisance",
    about: "of with",
    reversed: true,
  },
  { frame: "cause", words: "marker, biomarker, indicator", about: "of for", reversed: true },
  {
    frame: "detect",
    words:
      "test, screen, marker, biomarker, measure, gauge, indicator, check, look, standard, method, way, tool, proof, guide, search, assay, scan, signpost, investigation, index, readout, surrogate, mirror, key, screening, detection, diagnostic",
    about: "of for to in",
  },
  {
    frame: "treat",
    words:
      "treatment, remedy, therapy, medicine, relief, cure, choice, mainstay, backbone, cornerstone, pillar, foundation, resort, option, drug, antidote, control, correction, management, replacement, first-line, alternative, help, standby, answer, support, aid, painkiller, possibility, solution, countermeasure, rescue, lifeline, step",
    about: "of for in against to",
  },
  {
    frame: "prevent",
    words: "prevention, protection, prophylaxis, defense, safeguard, shield, barrier, precaution",
    about: "of against from for",
  },
  {
    frame: "reduce",
    words:
      "inhibitor, blocker, antagonist, brake, suppressor, antibody, antibodies, analog, decoy, break, curb, suppression, inhibition, blockade, depletion, reduction, removal, neutralization",
    about: "of to on against",
  },
  { frame: "reduce", words: "target", about: "of for", reversed: true },
  {
    frame: "promote",
    words:
      "driver, promoter, activator, stimulator, agonist, stimulus, stimulation, activation, booster, enhancer, factor, cofactor",
    about: "of for to in",
  },
  {
    frame: "include",
    words:
      "form, type, kind, variant, subtype, class, member, version, name, group, category, subset, example, variety, label, term, synonym, subgroup",
    about: "of for",
    reversed: true,
  },
  { frame: "resemble", words: "mimic, alike, lookalike, imitator, double, impostor", about: "of for" },
];

/** Nouns for what a treatment does that nobody wants: "its main risks are X". */
export const sideEffectNouns: ReadonlySet<string> = new Set(
  "risk danger hazard drawback downside problem disadvantage worry concern harm price limitation threat toxicity caution pitfall effect side-effect reaction complication caveat nuisance trouble cost complaint".split(
    " ",
  ),
);
/** Nouns for how a disease shows: "the main symptoms are X". */
export const symptomNouns: ReadonlySet<string> = new Set(
  "symptom sign feature complaint manifestation finding problem picture hallmark characteristic clue presentation expression giveaway trademark lesion abnormality".split(
    " ",
  ),
);
/** Nouns for what comes out of what has been said: "X is the result". */
export const resultNouns: ReadonlySet<string> = new Set(
  "result consequence outcome upshot end effect sequel price product rule sequela response".split(" "),
);
