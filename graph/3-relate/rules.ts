import type { Rule } from "./rule";
import { accompanyingResult } from "./rules/accompanying-result";
import { adjectiveCue } from "./rules/adjective-cue";
import { alteredGene } from "./rules/altered-gene/altered-gene";
import { analogy } from "./rules/analogy";
import { announcedList } from "./rules/announced-list";
import { arisingWhen } from "./rules/arising";
import { atHeart } from "./rules/at-heart";
import { avoidance } from "./rules/avoidance/avoidance";
import { bareCause } from "./rules/bare-cause";
import { bareFinding } from "./rules/bare-finding";
import { benefit } from "./rules/benefit";
import { bodilyChange } from "./rules/bodily-change";
import { bodilyFunction } from "./rules/bodily-function";
import { bracketedCause } from "./rules/bracketed-cause";
import { broughtTo } from "./rules/brought-to";
import { care } from "./rules/care";
import { chain } from "./rules/chain";
import { circumstance } from "./rules/circumstance";
import { classMembers } from "./rules/class-members";
import { clearedGene } from "./rules/cleared-gene";
import { compoundCause } from "./rules/compound-cause";
import { contraindication } from "./rules/contraindication";
import { contribution } from "./rules/contribution";
import { countedList } from "./rules/counted-list";
import { cure } from "./rules/cure";
import { damage } from "./rules/damage";
import { deviation } from "./rules/deviation/deviation";
import { diagnosingGene } from "./rules/diagnosing-gene";
import { distinction } from "./rules/distinction";
import { downstream } from "./rules/downstream";
import { drawback } from "./rules/drawback";
import { examples } from "./rules/examples";
import { failingProcess } from "./rules/failing-process";
import { firstCheck } from "./rules/first-check";
import { fitness } from "./rules/fitness";
import { forWant } from "./rules/for-want";
import { formPicture } from "./rules/form-picture";
import { fromWhich } from "./rules/from-which";
import { gapping } from "./rules/gapping";
import { geneList } from "./rules/gene-list";
import { geneLoss } from "./rules/gene-loss";
import { geneShares } from "./rules/gene-shares";
import { givenFor } from "./rules/given-for";
import { gloss } from "./rules/gloss";
import { greaterRisk } from "./rules/greater-risk";
import { groupClass } from "./rules/group-class";
import { handedOut } from "./rules/handed-out";
import { harmDone } from "./rules/harm-done";
import { headComplement } from "./rules/head-complement";
import { headEvent } from "./rules/head-event";
import { impairedWork } from "./rules/impaired-work";
import { inQuestion } from "./rules/in-question";
import { indication } from "./rules/indication";
import { inheritedGene } from "./rules/inherited-gene";
import { keptWhole } from "./rules/kept-whole";
import { keyTest } from "./rules/key-test";
import { labelledField } from "./rules/labelled-field/labelled-field";
import { likeness } from "./rules/likeness";
import { listedAlikes } from "./rules/listed-alikes";
import { listedEntry } from "./rules/listed-entry";
import { listedFinding } from "./rules/listed-finding";
import { lookAlike } from "./rules/look-alike";
import { loosePhrase } from "./rules/loose-phrase";
import { madeGood } from "./rules/made-good";
import { membership } from "./rules/membership";
import { missingPart } from "./rules/missing-part";
import { mistakenFor } from "./rules/mistaken-for/mistaken-for";
import { monitoring } from "./rules/monitoring";
import { namedForm } from "./rules/named-form";
import { namedPurpose } from "./rules/named-purpose";
import { namedTarget } from "./rules/named-target";
import { normalTest } from "./rules/normal-test";
import { nounCue } from "./rules/noun-cue/noun-cue";
import { numberedForm } from "./rules/numbered-form";
import { occurrence } from "./rules/occurrence/occurrence";
import { onset } from "./rules/onset";
import { outcome } from "./rules/outcome";
import { outerCause } from "./rules/outer-cause";
import { overuse } from "./rules/overuse";
import { partOfPicture } from "./rules/part-of-picture";
import { permission } from "./rules/permission";
import { property } from "./rules/property";
import { question } from "./rules/question/question";
import { raisedWhen } from "./rules/raised-when";
import { ranking } from "./rules/ranking";
import { requirement } from "./rules/requirement";
import { resultative } from "./rules/resultative";
import { safetyCheck } from "./rules/safety-check";
import { samePicture } from "./rules/same-picture";
import { sectionHead } from "./rules/section-head";
import { seenOn } from "./rules/seen-on";
import { selfAttack } from "./rules/self-attack";
import { shortfallSought } from "./rules/shortfall-sought";
import { shownBenefit } from "./rules/shown-benefit";
import { shunnedEntry } from "./rules/shunned-entry";
import { signTold } from "./rules/sign-told";
import { standing } from "./rules/standing";
import { statedRisk } from "./rules/stated-risk";
import { suspectedIn } from "./rules/suspected-in";
import { suspicion } from "./rules/suspicion";
import { takenHarm } from "./rules/taken-harm/taken-harm";
import { testName } from "./rules/test-name";
import { testPurpose } from "./rules/test-purpose";
import { testVerdict } from "./rules/test-verdict";
import { tie } from "./rules/tie";
import { toldColumn } from "./rules/told-column";
import { toldName } from "./rules/told-name";
import { toldWhether } from "./rules/told-whether";
import { treatmentName } from "./rules/treatment-name";
import { trial } from "./rules/trial";
import { undergone } from "./rules/undergone";
import { unlikely } from "./rules/unlikely";
import { verbFrame } from "./rules/verb-frame/verb-frame";

/** The rules, in the order in which they are asked. A rule may see types that those before it have settled. */
export const rules: readonly Rule[] = [
  sectionHead,
  outerCause,
  listedEntry,
  headComplement,
  gloss,
  compoundCause,
  bareCause,
  arisingWhen,
  geneList,
  alteredGene,
  inheritedGene,
  geneLoss,
  impairedWork,
  labelledField,
  damage,
  headEvent,
  undergone,
  verbFrame,
  nounCue,
  adjectiveCue,
  loosePhrase,
  occurrence,
  contribution,
  suspicion,
  fromWhich,
  accompanyingResult,
  tie,
  deviation,
  statedRisk,
  greaterRisk,
  circumstance,
  broughtTo,
  toldName,
  chain,
  samePicture,
  lookAlike,
  listedAlikes,
  mistakenFor,
  membership,
  atHeart,
  namedTarget,
  avoidance,
  contraindication,
  shunnedEntry,
  examples,
  resultative,
  likeness,
  onset,
  downstream,
  distinction,
  outcome,
  property,
  question,
  testName,
  normalTest,
  unlikely,
  monitoring,
  safetyCheck,
  firstCheck,
  givenFor,
  cure,
  testPurpose,
  toldWhether,
  testVerdict,
  shortfallSought,
  inQuestion,
  suspectedIn,
  keyTest,
  takenHarm,
  overuse,
  treatmentName,
  requirement,
  analogy,
  namedForm,
  numberedForm,
  permission,
  partOfPicture,
  trial,
  bodilyFunction,
  formPicture,
  drawback,
  gapping,
  indication,
  announcedList,
  bareFinding,
  listedFinding,
  bracketedCause,
  fitness,
  signTold,
  bodilyChange,
  care,
  handedOut,
  classMembers,
  benefit,
  raisedWhen,
  harmDone,
  namedPurpose,
  madeGood,
  keptWhole,
  shownBenefit,
  groupClass,
  ranking,
  diagnosingGene,
  toldColumn,
  failingProcess,
  standing,
  forWant,
  missingPart,
  clearedGene,
  selfAttack,
  geneShares,
  countedList,
  seenOn,
];
