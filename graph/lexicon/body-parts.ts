/** Parts of the body, in the singular: what is found in one of several is named by each of them ("pain in the chest and *the back*"). */
export const bodyParts: ReadonlySet<string> = new Set(
  `skin scalp hair nail face forehead eye eyelid cornea retina lens ear nose sinus mouth lip tongue gum palate tooth jaw cheek chin throat neck windpipe larynx airway lung chest rib breast heart valve
  aorta artery vein vessel capillary back spine abdomen belly stomach gullet esophagus bowel intestine colon rectum anus liver gallbladder pancreas spleen kidney ureter bladder urethra prostate testicle testis penis scrotum vulva vagina
  cervix uterus womb ovary placenta shoulder arm elbow wrist hand palm finger thumb hip groin buttock leg thigh knee calf shin ankle foot heel sole toe bone joint muscle tendon ligament cartilage nerve brain cerebellum spinal_cord
  gland tonsil thyroid parathyroid thymus pituitary marrow node limb trunk pelvis skull armpit genital extremity appendix duodenum adrenal cord brainstem`
    .split(/\s+/)
    .map((word) => word.replace("_", " ")),
);

/** What stands before a noun for some of them: "cancer of the anus" is anal cancer. */
export const partAdjectives: ReadonlyMap<string, string> = new Map(
  `anus anal, vulva vulvar, vagina vaginal, cervix cervical, kidney renal, liver hepatic, lung pulmonary, heart cardiac, stomach gastric, skin cutaneous, artery arterial, vein venous, muscle muscular, eye ocular,
  mouth oral, brain cerebral, bowel intestinal, intestine intestinal, colon colorectal, spine spinal, pancreas pancreatic, spleen splenic, testis testicular, testicle testicular, ovary ovarian, uterus uterine, womb uterine,
  esophagus esophageal, retina retinal, abdomen abdominal, belly abdominal, chest thoracic, face facial, tooth dental, nose nasal, throat pharyngeal, aorta aortic, genital genital, rectum rectal, nerve neural, bone skeletal, ear aural,
  lip labial, tongue lingual, gum gingival, bladder vesical, airway airway, pelvis pelvic`
    .split(",")
    .map((row) => row.trim().split(" ") as [string, string]),
);
