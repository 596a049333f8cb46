/** Words that tell one form of a disease from another. */
export const formWords: ReadonlySet<string> = new Set(
  `early late mild moderate severe acute subacute chronic hyperacute transient persistent juvenile infantile adult pediatric childhood neonatal perinatal congenital prenatal cutaneous
  localized limited generalized disseminated diffuse focal systemic visceral classic classical atypical dry wet warm cold open closed latent silent overt manifest subclinical
  smoldering indolent aggressive attenuated intermediate primary secondary idiopathic familial sporadic hereditary inherited acquired recessive dominant nodular
  relapsing remitting progressive monophasic episodic recurrent continuous asymptomatic symptomatic presymptomatic minor major quiescent fulminant rapid slow
  isolated combined complicated uncomplicated pure mixed partial complete inflammatory ulcerative dystrophic seropositive seronegative homozygous heterozygous`
    .trim()
    .split(/\s+/),
);

/** Endings of adjectives that do. */
export const formEndings =
  /(?<!th)(.{3}(ic|ac|al|ous|ive|ile|ar|ary|oid|otic)|[a-z]-(onset|linked|induced|associated|related|like|positive|negative|dependent|deficient|type))$/;

/** Adjectives with such endings, and other words, that say nothing of the kind. */
export const formRemarks: ReadonlySet<string> = new Set(
  `clinical typical several usual special specific particular genetic historical principal critical various previous numerous serious real actual final original initial individual medical
  general additional respective distinctive main partial similar single particular unusual occasional exceptional dramatic characteristic basic public practical present different common
  logical identical ideal equal total normal abnormal similar peculiar popular regular irregular necessary ordinary contrary possible dangerous mysterious obvious curious natural biological
  pathological histological pathologic histologic phenotypic genotypic traditional conventional international official technical historic active pharmaceutical chemical molecular oral topical
  injectable liquid soluble crystal crystalline dietary elemental biologic synthetic medicinal generic cell blood tissue antigenic structural functional therapeutic parenteral variable`
    .trim()
    .split(/\s+/),
);
