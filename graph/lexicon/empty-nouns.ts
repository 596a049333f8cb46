/** Nouns that name no entity however they are used: places in the body, times, measures, abstractions. */
export const emptyNouns: ReadonlySet<string> = new Set(
  `body breath spleen liver kidney lung heart brain bone skin blood joint muscle eye mouth nose throat neck chest abdomen stomach bowel gut intestine bladder airway vessel artery vein nerve cell tissue organ gland ganglion ganglia lymph node marrow
  hand foot leg arm face head back finger toe ankle knee hip shoulder elbow wrist tooth gum tongue ear hair nail wall lining membrane surface tract duct canal limb groin armpit axilla trunk thigh calf palm sole scalp lip cheek chin eyelid retina cornea lens pupil orbit genital
  nucleus plasma serum urine saliva sputum mucus fluid water air oxygen food meal drink milk salt sugar protein fat iron platelet neutrophil lymphocyte monocyte macrophage leukocyte erythrocyte cartilage tendon ligament placenta womb uterus ovary testis pancreas thyroid adrenal thymus tonsil appendix
  day week month year hour minute time age life childhood adulthood infancy adolescence birth decade moment season winter summer morning night evening period stage phase course start end beginning
  way thing matter fact point reason question answer idea comment remark name term label word place part area region segment tip side center clinic hospital school home work job world country europe america britain family population group community society
  number amount dose percent half third quarter majority minority rest total average range value result sample specimen study trial review report guideline evidence data research experience knowledge literature book article source case
  doctor physician expert team nurse patient people person child adult parent relative sibling carrier donor recipient
  form type kind sort variety range series set list step process action effect role function purpose aim goal benefit advantage use need help care attention advice plan choice option decision approach strategy standard
  quality condition state situation circumstance environment setting presence absence lack loss change difference distinction similarity relation connection cause trigger factor variable
  mg g kg ml iu mcg µg μg mmol unit microgram milligram gram
  it this that everyone someone nobody anything something nothing one other ones activity pressure temperature weight height size shape color structure level balance system network route
  speed rate frequency degree extent measure scale length width depth distance direction position location date history future present past chapter section page figure table example instance
  disease illness disorder condition syndrome symptom sign treatment medicine drug therapy complication problem risk danger
  copy chromosome parent gene protein enzyme molecule receptor channel substance chemical hormone signal message strength power energy force movement motion travel trip job
  egg sperm embryo sheath axon synapse myelin cord spine neuron fiber sinus testicle tube valve chamber
  proof trouble tendency feet entry response remission ability capacity suspicion awareness supervision guidance caution monitor adjustment recovery stamina wellbeing fitness comfort independence prognosis latter former remainder bulk
  infusion injection tablet pill capsule course session visit appointment check check-up follow-up check-in stay admission discharge procedure operation picture image film scan x-ray
  bacterium virus fungus germ microbe parasite microorganism toxin antigen antibody donor factor culprit consequence chance hope hint sensitivity scale law insurance license market price concept setting advance technique finding`.split(
    /\s+/,
  ),
);
