/** Risks: label | synonyms; … | identifiers | subtype. One a line; a blank field is left empty. */
export const risks = `
Sepsis | blood poisoning; septicemia; severe sepsis; sepsis risk; bloodstream infection | HP:0100806 | complication
Septic shock | | | complication
Shock | circulatory shock | HP:0031273 | complication
Meningitis | bacterial meningitis | HP:0001287 | complication
Aseptic meningitis | | HP:0033430 | adverse_effect
Thrombosis | blood clots; clots; clot risk; thromboses; clotting; venous thrombosis | MONDO:0000831 | complication
Deep vein thrombosis | DVT; leg clots | HP:0002625 | complication
Pulmonary embolism | lung clot; lung embolism | HP:0002204 | complication
Stroke | brain infarction; ischemic stroke | HP:0001297 | complication
Silent cerebral infarcts | silent strokes; silent brain infarcts | | complication
Heart attack | myocardial infarction | HP:0001658 | complication
Heart failure | cardiac failure; congestive heart failure | HP:0001635 | complication
Heart block | congenital heart block; atrioventricular block | HP:0012722 | complication
Cardiomyopathy | heart muscle disease | HP:0001638 | complication
Pulmonary hypertension | high blood pressure in the lungs | MONDO:0005149 | complication
Hypertension | high blood pressure; raised blood pressure | HP:0000822 | complication
Portal hypertension | | HP:0001409 | complication
Intracranial hemorrhage | brain bleeding; bleeding in the brain; brain hemorrhage; intracranial bleeding; cerebral hemorrhage | HP:0002170 | complication
Gastrointestinal bleeding | stomach bleeding; gut bleeding; bleeding in the stomach | HP:0002239 | complication
Respiratory failure | lung failure; breathing failure | HP:0002878 | complication
Acute chest syndrome | ACS | MONDO:0005632 | complication
Lung fibrosis | pulmonary fibrosis; scarring of the lungs | HP:0002206 | complication
Lung damage | damage to the lungs | | complication
Pneumothorax | collapsed lung | HP:0002107 | complication
Interstitial lung disease | | HP:0006530 | complication
Kidney failure | renal failure | HP:0000083 | complication
Kidney injury | kidney damage; acute kidney injury; renal injury; kidney impairment | | complication
Kidney toxicity | nephrotoxicity; renal toxicity | EFO:0011056 | adverse_effect
Chronic kidney disease | CKD | HP:0012622 | complication
Nephrotic syndrome | | HP:0000100 | complication
Liver injury | liver damage; liver toxicity; hepatotoxicity; drug-induced liver injury | | adverse_effect
Liver failure | | HP:0001399 | complication
Cirrhosis | liver cirrhosis; cirrhosis of the liver | HP:0001394 | complication
Gallstones | cholelithiasis | HP:0001081 | complication
Cholecystitis | inflamed gallbladder | HP:0001082 | complication
Pancreatitis | inflamed pancreas; acute pancreatitis | HP:0001733 | complication
Bowel obstruction | intestinal obstruction; bowel blockage | HP:0005214 | complication
Bowel perforation | intestinal perforation | HP:0031368 | complication
Peptic ulcer | stomach ulcer; gastric ulcer | HP:0004398 | adverse_effect
Gastric irritation | stomach irritation; irritation of the stomach; stomach irritation and ulcers | | adverse_effect
GI upset | stomach upset; upset stomach; gastrointestinal upset; indigestion; digestive upset; dyspepsia | HP:0410281 | adverse_effect
Osteoporosis | brittle bones; thin bones; thinning of the bones | HP:0000939 | complication
Bone loss | low bone density; loss of bone; reduced bone density; bone thinning | ~HP:0004349 | adverse_effect
Avascular necrosis | osteonecrosis | HP:0010885 | complication
Osteomyelitis | bone infection | HP:0002754 | complication
Fractures | broken bones; bone fractures | HP:0020110 | complication
Cataracts | clouding of the lens | HP:0000518 | adverse_effect
Glaucoma | raised eye pressure | HP:0000501 | adverse_effect
Retinopathy | retinal damage; damage to the retina | HP:0000488 | complication
Retinal toxicity | | | adverse_effect
Vitreous hemorrhage | bleeding into the vitreous | HP:0007902 | complication
Retinal detachment | | HP:0000541 | complication
Organ damage | damage to organs | | complication
Nerve damage | nerve injury | | complication
Neurotoxicity | nerve toxicity | MONDO:0005527 | adverse_effect
Psychiatric effects | psychiatric side effects; psych effects; transient psychiatric effects | ~EFO:0011059 | adverse_effect
Blood pressure effects | transient blood pressure effects; BP effects; transient BP effects; blood pressure changes | | adverse_effect
Sleep changes | changes in sleep | HP:0002360 | adverse_effect
Progressive multifocal leukoencephalopathy | PML | MONDO:0016318 | adverse_effect
Diabetes | diabetes mellitus; new-onset diabetes | HP:0000819 | complication
Infusion reactions | reactions to the infusion | | adverse_effect
Allergic reaction | hypersensitivity; hypersensitivity reaction; allergy; allergies | MONDO:0005271 | adverse_effect
Anaphylaxis | severe allergic reaction; anaphylactic shock | HP:0100845 | adverse_effect
Injection-site reactions | pain at the injection site; redness at the injection site; swelling at the injection site; reactions at the injection site | | adverse_effect
Cytokine release syndrome | | MONDO:0600008 | adverse_effect
Tumor lysis syndrome | | MONDO:0043875 | adverse_effect
Bone marrow suppression | marrow suppression; myelosuppression; bone marrow depression | | adverse_effect
Marrow fibrosis | bone marrow fibrosis; marrow fibrosis signal | HP:0011974 | adverse_effect
Delayed wound healing | slow wound healing; impaired wound healing; poor wound healing | HP:0001058 | adverse_effect
Delayed marrow recovery | slower marrow recovery | | complication
Sun sensitivity | photosensitivity; increased sun sensitivity; sensitivity to sunlight | HP:0000992 | adverse_effect
Sunburn | | MONDO:0005326 | complication
QT prolongation | prolonged QT interval; prolongs the QT interval | HP:0001657 | adverse_effect
Birth defects | congenital malformations; fetal harm; harm to the unborn baby; teratogenicity; malformations | | adverse_effect
Low sperm count | reduced sperm count | HP:0000798 | adverse_effect
Premature birth | preterm birth; premature delivery; prematurity | HP:0001622 | complication
Pre-eclampsia | preeclampsia | HP:0100602 | complication
Stillbirth | | HP:0003826 | complication
Graft-versus-host disease | GVHD | MONDO:0013730 | adverse_effect
Graft failure | | | adverse_effect
Rejection | graft rejection; organ rejection; transplant rejection | MONDO:1010185 | adverse_effect
Iron overload | excess iron; hemosiderosis | MONDO:0800385 | complication
Alloimmunization | | | adverse_effect
Delayed hemolytic reaction | delayed hemolytic transfusion reaction | | adverse_effect
Transfusion reactions | | | adverse_effect
Factor inhibitors | inhibitor formation; inhibitor development; inhibitors against factor VIII; neutralizing antibodies against factor VIII | | complication
Early death | death; deaths; premature death; sudden death; mortality | | complication
Relapse | recurrence; loss of remission | EFO:0004952 | complication
Hematologic malignancy | blood cancer; hematologic malignancies; hematological malignancy | MONDO:0044881 | complication
Cancer | malignancy; malignancies; tumors | MONDO:0004992 | complication
Skin cancer | | MONDO:0002898 | complication
Stomach cancer | gastric cancer | HP:0012126 | complication
Liver cancer | hepatocellular carcinoma | HP:0002896 | complication
Bowel cancer | colorectal cancer; colon cancer | MONDO:0005814 | complication
Amyloidosis | AA amyloidosis; amyloid deposits | HP:0011034 | complication
Macrophage activation syndrome | | MONDO:0015545 | complication
Splenic rupture | ruptured spleen | HP:0012223 | complication
Splenic sequestration | | MONDO:0001366 | complication
Aplastic crisis | | | complication
Herpes zoster reactivation | shingles; herpes zoster; zoster reactivation; zoster | MONDO:0005609 | complication
Pneumocystis infection | Pneumocystis pneumonia; Pneumocystis; PCP | MONDO:0005923 | complication
Tuberculosis | TB; reactivation of tuberculosis; latent tuberculosis | MONDO:0018076 | complication
Hepatitis B reactivation | reactivation of hepatitis B | | complication
Hepatitis C | hepatitis C infection | | complication
Cytomegalovirus infection | CMV infection; CMV | MONDO:0005132 | complication
Malaria | | MONDO:0005136 | complication
Withdrawal symptoms | | | adverse_effect
Cushingoid features | moon face; cushingoid appearance | | adverse_effect
Dependence | addiction | MONDO:0004938 | adverse_effect
Overdose | | | adverse_effect
Dehydration | lack of fluids; fluid loss | HP:0001944 | complication
Malnutrition | undernutrition | HP:0004395 | complication
Disability | permanent disability | | complication
Poor adherence | poor treatment adherence; missed doses; nonadherence; low adherence | MESH:D055118 | complication
Medication side effects | side effects; adverse effects; unwanted effects; drug side effects; side effects of medicines; treatment side effects | | adverse_effect
Drug interactions | interactions; medicine interactions; interactions between drugs | MESH:D004347 | complication
Raised drug levels | higher drug levels; increased drug levels | | complication
Overexertion | overdoing it; exertion beyond limits | ~MESH:D005082 | exposure
Exposure to infection | infection exposure; sick contacts; contact with sick people; exposure to germs | | exposure
Repeated needle sticks | needle sticks; repeated needle punctures | | complication
Drug causes | drug-induced causes; medicines as a cause | | exposure
Grapefruit | grapefruit products; grapefruit juice | FOODON:00003554 | exposure
Live vaccines | live-attenuated vaccines | VO:0000367 | exposure
Alcohol | excess alcohol; heavy drinking; alcohol use; drinking alcohol; too much alcohol; heavy alcohol use | | exposure
Smoking | tobacco; cigarette smoking; tobacco smoke; tobacco use; cigarettes; second-hand smoke; passive smoking | EFO:0004318 | exposure
Obesity | overweight; excess weight | HP:0001513 | exposure
Emotional stress | stress; mental stress; stressful events; psychological strain | | exposure
Physical exertion | strenuous exercise; strenuous activity; hard exercise; overexercise | | exposure
Trauma | injury; injuries; minor injury; physical trauma; head injury; blows | MONDO:0021178 | exposure
Cold exposure | cold; cold weather; cold water; exposure to cold | | exposure
Heat | hot weather; heat exposure; overheating | | exposure
High altitude | altitude; thin mountain air | | exposure
Sun exposure | sunlight; sun; ultraviolet light; UV light; sunshine; UV radiation; ultraviolet radiation | MESH:D013472 | exposure
Air pollution | pollution; polluted air | | exposure
Pregnancy | pregnancies; being pregnant; conception | | exposure
Breastfeeding | breast-feeding; lactation; nursing a baby | | exposure
Menstruation | periods; menses | | exposure
Contact sports | high-impact sports; contact and high-impact sports; rough sports; impact sports | | exposure
Raw or undercooked food | raw eggs; undercooked meat; raw meat; undercooked eggs; raw eggs and undercooked meat; undercooked meat/eggs; raw seafood; raw shellfish | | exposure
Raw sprouts | sprouts | | exposure
Unpasteurized dairy | unpasteurized milk; raw milk | | exposure
Unverified probiotics | unverified products; unverified probiotic products; untested products | | exposure
Travel to high-risk regions | travel to regions with special infection risks; risk regions | | exposure
Estrogen | | | exposure
High-salt diet | salty food; too much salt | | exposure
High-fat meals | fatty meals; fatty foods | | exposure
Caffeine | coffee | | exposure
Parvovirus B19 | parvovirus B19 infection; parvovirus | | exposure
Epstein–Barr virus infection | EBV infection; Epstein-Barr virus; EBV | MONDO:0005111 | exposure
Helicobacter pylori infection | H. pylori; Helicobacter pylori; H. pylori infection | HP:0005202 | exposure
Staphylococcus aureus | S. aureus; staph | | exposure
Pseudomonas aeruginosa | P. aeruginosa; Pseudomonas | | exposure
Salmonella | Salmonella infection | | exposure
Aspergillus | Aspergillus fumigatus | | exposure
Burkholderia cepacia | Burkholderia | | exposure
Nocardia | Nocardia infection | | exposure
Candida | | | exposure
Adrenal insufficiency | adrenal suppression | HP:0000846 | adverse_effect
Adrenal crisis | | MONDO:0019801 | complication
Aspergillosis | Aspergillus infection | MONDO:0005657 | complication
Candidiasis | Candida infection; yeast infection | MONDO:0002026 | complication
Silica dust | | | exposure
Dust | | | exposure
Oral contraceptives | birth control pills; contraceptive pill; estrogen-containing contraceptives | | exposure
End-stage kidney disease | end-stage renal disease | | complication
Hepatic encephalopathy | | HP:0002480 | complication
Esophageal varices | esophageal varices; varices | MONDO:0001221 | complication
Variceal bleeding | bleeding from varices; esophageal variceal bleeding | | complication
Ascites | fluid in the abdomen | HP:0001541 | complication
Coagulopathy | clotting problems; clotting disorder | HP:0003256 | complication
Pleural effusion | | HP:0002202 | complication
Pericardial effusion | | HP:0001698 | complication
Endocarditis | | HP:0100584 | complication
Encephalitis | | MONDO:0019956 | complication
Cellulitis | | | complication
Falls | | HP:0002527 | complication
Aspiration pneumonia | | HP:0011951 | complication
Pressure sores | pressure ulcers; bedsores | HP:0012399 | complication
Suicide | suicidal thoughts | | complication
Coma | | HP:0001259 | complication
Brain damage | | | complication
Optic atrophy | | HP:0000648 | complication
Macular edema | | HP:0040049 | adverse_effect
Hepatic veno-occlusive disease | veno-occlusive disease; sinusoidal obstruction syndrome | HP:6000716 | complication
Secondary cancer | second cancers; secondary cancers | MONDO:0024881 | complication
Agranulocytosis | | HP:0012234 | adverse_effect
Stevens-Johnson syndrome | | MONDO:0018229 | adverse_effect
Drug-induced lupus | | MONDO:0016474 | adverse_effect
Rhabdomyolysis | | HP:0003201 | adverse_effect
Lactic acidosis | | HP:0003128 | adverse_effect
Serotonin syndrome | | MONDO:0018546 | adverse_effect
Tardive dyskinesia | | HP:0040141 | adverse_effect
Flu-like symptoms | flu-like illness | | adverse_effect
Gum overgrowth | gingival overgrowth; gingival hyperplasia | HP:0000212 | adverse_effect
Acne | | HP:0001061 | adverse_effect
Metallic taste | | HP:0031249 | adverse_effect
Hypersensitivity pneumonitis | | HP:0006516 | complication
`;
