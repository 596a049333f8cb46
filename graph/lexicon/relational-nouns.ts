/** Nouns that name nothing as long as it is not said of what: "the loss", "a decline", "its breakdown". Singular. */
export const relationalNouns: ReadonlySet<string> = new Set(
  `search squeeze expansion enlargement widening worsening progression shrinkage withdrawal peak trough transmission irritation blueprint trouble rule decline drop fall rise increase decrease reduction rouse loss lack shortage deficit excess
  surplus breakdown destruction formation production synthesis excretion absorption secretion release removal uptake buildup build-up pileup pile-up growth
  regrowth repair response reaction contact signal deposit defense harm benefit appearance delivery defect fault interaction cleaning imitator
  biology failure function dysfunction interference mixture appearance thinning thickening stem pulse walk attempt hint show listen look
  scope margin gain shift variation burden interplay overlap link association finding observation discovery test-result background
  handling processing turnover supply store reserve demand load input output traffic entry exit arrival departure passage
  outlook prognosis interval spacing timing dosing treatment_ inhibition expression induction disruption disturbance recovery return renewal survival
  label nickname title history answer attention_ exception majority reader world expectation hope fear myth belief impression
  injection infusion capsule tablet drip sachet spoonful vision sight eyesight hearing done test prevention emergency sleeve greatest highest lowest former latter vague one-sided puberty
  blow knock bang step goal target site spot_ core bulk part piece fragment end-product product building work job
  malfunction absence deficiency scarcity multiplication overproduction underproduction persistence
  work-up workup evaluation referral assessment consultation investigation
  abnormality mutation variant susceptibility predisposition activator regulator mediator manifestation evolution complication feeling morbidity mortality following build buildup_ hallmark
  protein precursor protection hormone molecule substance replacement doubling tripling halving rising sitting lying standing choosing drive reference
  microgram milligram millimole gram liter milliliter percent degree tenth third quarter`
    .split(/\s+/)
    .filter((word) => !word.endsWith("_")),
);

/** Nouns of figures of speech and of speech itself: with whatever words before them they name nothing. Singular. */
export const figurativeNouns: ReadonlySet<string> = new Set(
  `brake loop list adjustment circle label attempt nickname epidemiology explanation blueprint switch engine storm picture story title answer question idea
  example reason truth fact matter culprit suspect mystery clue hint key gateway door road path route bridge puzzle lesson message rule
  exception drawback hazard downside disadvantage nuisance limitation upside caveat pitfall advantage attention majority term word name
  name-day joke paradox morbidity mortality prevalence incidence prognosis outlook what transition pattern letter origin`.split(
    /\s+/,
  ),
);

/** Nouns for what is measured without saying what it is: "a low value", "high doses". */
export const bareMeasures: ReadonlySet<string> = new Set(
  "finding value figure reading dose level number amount result rate score range quantity concentration total proportion share strength dosage percentage portion volume count".split(
    " ",
  ),
);

/** What is wished for: nothing causes it as a symptom or treats it as a complaint. */
export const goodThings: ReadonlySet<string> = new Set(
  "health fertility stamina recovery wellbeing well-being expectancy fitness strength store reserve independence comfort quality resilience immunity healing survival longevity remission cure adherence compliance freedom flow circulation perfusion life pregnancy_ lifespan safety supply yield".split(
    " ",
  ),
);

/** Nouns for classes of things: with no more than how often or how badly before them ("an uncommon complication") they name none. Singular. */
export const classNouns: ReadonlySet<string> = new Set(
  "complication disease disorder condition problem sign feature finding symptom cause factor form origin process reaction illness consequence manifestation trigger episode".split(
    " ",
  ),
);

/** Adjectives that say how often, how badly or which of several, and not what. */
export const rankingAdjectives: ReadonlySet<string> = new Set(
  `uncommon common frequent infrequent rare unusual usual typical late early separate distinct different similar serious severe mild grave dangerous
  harmless main chief major minor other another own additional further certain particular known possible new first second last important
  short-lived long-lived brief lasting temporary permanent feared dreaded single several various many`.split(/\s+/),
);
