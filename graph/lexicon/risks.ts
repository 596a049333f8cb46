/** Risks: label | synonyms; … | identifiers | subtype. One a line; a blank field is left empty. */
export const risks = `
Sepsis | blood poisoning; septicemia; severe sepsis; sepsis risk; bloodstream infection | HP:0100806 | complication
Septic shock | | | complication
Shock | circulatory shock | HP:0031273 | complication
Hypovolemic shock | | HP:0031274 | complication
Meningitis | bacterial meningitis | HP:0001287 | complication
Aseptic meningitis | | HP:0033430 | adverse_effect
Thrombosis | blood clots; clots; clot risk; thromboses; venous thrombosis; venous thromboembolism; venous clots; clots in the veins; formation of blood clots; thromboembolism; VTE; arterial thrombosis | MONDO:0000831 | complication
Deep vein thrombosis | DVT; leg clots | HP:0002625 | complication
Pulmonary embolism | lung clot; lung embolism | HP:0002204 | complication
Stroke | brain infarction; cerebral infarction; brain attack | HP:0001297 | complication
Ischemic stroke | | HP:0002140 | complication
Silent cerebral infarcts | silent strokes; silent brain infarcts | | complication
Heart attack | myocardial infarction | HP:0001658 | complication
Heart failure | cardiac failure; congestive heart failure; weak heart; weakness of the heart; cardiac insufficiency; left ventricular failure | HP:0001635 | complication
Heart block | congenital heart block; atrioventricular block | HP:0012722 | complication
Cardiomyopathy | heart muscle disease | HP:0001638 | complication
Pulmonary hypertension | high blood pressure in the lungs; raised pressure in the lung arteries; high pressure in the lung arteries | MONDO:0005149 | complication
Hypertension | high blood pressure; raised blood pressure; raised BP; elevated blood pressure; arterial hypertension; rise in blood pressure; increased blood pressure | HP:0000822 | complication
Portal hypertension | | HP:0001409 | complication
Intracranial hemorrhage | brain bleeding; bleeding in the brain; brain hemorrhage; intracranial bleeding; cerebral hemorrhage; bleeding inside the skull; intracerebral hemorrhage; bleeding into the brain; hemorrhagic stroke; bleeding within the skull | HP:0002170 | complication
Gastrointestinal bleeding | stomach bleeding; gut bleeding; bleeding in the stomach; bleeding from the gut; bleeding from the stomach; digestive bleeding; intestinal bleeding; gastrointestinal hemorrhage; bleeding from the bowel; bleeding in the gut; GI bleeding | HP:0002239 | complication
Respiratory failure | lung failure; breathing failure; failure of breathing; respiratory insufficiency | HP:0002878 | complication
Acute chest syndrome | ACS | MONDO:0005632 | complication
Lung fibrosis | pulmonary fibrosis; scarring of the lungs; fibrosis of the lungs; lung scarring | HP:0002206 | complication
Lung damage | damage to the lungs | | complication
Pneumothorax | collapsed lung | HP:0002107 | complication
Interstitial lung disease | | HP:0006530 | complication
Kidney failure | renal failure; failure of the kidneys; renal insufficiency; kidney insufficiency; acute kidney failure; acute renal failure; chronic kidney failure; chronic renal failure | HP:0000083 | complication
Kidney injury | kidney damage; acute kidney injury; renal injury; kidney impairment; damage to the kidneys; injury to the kidneys | | complication
Kidney toxicity | nephrotoxicity; renal toxicity | EFO:0011056 | adverse_effect
Chronic kidney disease | CKD | HP:0012622 | complication
Nephrotic syndrome | | HP:0000100 | complication
Liver injury | liver damage; liver toxicity; hepatotoxicity; drug-induced liver injury; damage to the liver; hepatic injury; injury to the liver | | adverse_effect
Liver failure | failure of the liver; acute liver failure; hepatic failure | HP:0001399 | complication
Cirrhosis | liver cirrhosis; cirrhosis of the liver; scarring of the whole liver | HP:0001394 | complication
Gallstones | cholelithiasis | HP:0001081 | complication
Cholecystitis | inflamed gallbladder | HP:0001082 | complication
Pancreatitis | inflamed pancreas | HP:0001733 | complication
Acute pancreatitis | | HP:0001735 | complication
Bowel obstruction | intestinal obstruction; bowel blockage; obstruction of the bowel; blockage of the bowel; ileus; intestinal blockage; blocked bowel | HP:0005214 | complication
Bowel perforation | intestinal perforation; perforation of the bowel; gut perforation; perforation; gastrointestinal perforation; Bowel rupture; rupture of the bowel | HP:0031368 | complication
Peptic ulcer | | HP:0004398 | adverse_effect
Duodenal ulcer | | HP:0002588 | adverse_effect
Gastric ulcer | stomach ulcer | HP:0002592 | adverse_effect
Gastric irritation | stomach irritation; irritation of the stomach; stomach irritation and ulcers | | adverse_effect
GI upset | stomach upset; upset stomach; gastrointestinal upset; indigestion; digestive upset; dyspepsia; gastrointestinal side effects; gastrointestinal symptoms; gut upset; stomach problems; digestive problems; digestive complaints; gastrointestinal complaints | HP:0410281 | adverse_effect
Osteoporosis | brittle bones; thin bones; thinning of the bones; bone thinning disease | HP:0000939 | complication
Bone loss | low bone density; loss of bone; reduced bone density; bone thinning; loss of bone density; loss of bone mass; bone density loss | ~HP:0004349 | adverse_effect
Avascular necrosis | osteonecrosis | HP:0010885 | complication
Osteonecrosis of the jaw | ONJ; jaw osteonecrosis; osteonecrosis of jaw; jaw necrosis; necrosis of the jaw; osteonecrosis of the jawbone; jawbone necrosis | MONDO:0018378 | adverse_effect
Osteomyelitis | bone infection | HP:0002754 | complication
Fractures | broken bones; bone fractures; pathological fractures; fragility fractures; vertebral fractures; fractures of the bones | HP:0020110 | complication
Cataracts | clouding of the lens; clouding of the eye lens; lens opacities; clouded lens | HP:0000518 | adverse_effect
Glaucoma | raised eye pressure | HP:0000501 | adverse_effect
Retinopathy | retinal damage; retina damage; damage to the retina | HP:0000488 | complication
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
Infusion reactions | reactions to the infusion; infusion-related reactions; reactions during the infusion | | adverse_effect
Allergic reaction | hypersensitivity; hypersensitivity reaction; allergy; allergies | MONDO:0005271 | adverse_effect
Anaphylaxis | severe allergic reaction; anaphylactic shock | HP:0100845 | adverse_effect
Injection-site reactions | pain at the injection site; redness at the injection site; swelling at the injection site; reactions at the injection site | | adverse_effect
Cytokine release syndrome | | MONDO:0600008 | adverse_effect
Tumor lysis syndrome | | MONDO:0043875 | adverse_effect
Bone marrow suppression | marrow suppression; myelosuppression; bone marrow depression; suppression of the bone marrow; bone marrow toxicity | | adverse_effect
Marrow fibrosis | bone marrow fibrosis; marrow fibrosis signal | HP:0011974 | adverse_effect
Delayed wound healing | slow wound healing; impaired wound healing; poor wound healing | HP:0001058 | adverse_effect
Delayed marrow recovery | slower marrow recovery | | complication
Sun sensitivity | photosensitivity; increased sun sensitivity; sensitivity to sunlight | HP:0000992 | adverse_effect
Sunburn | | MONDO:0005326 | complication
QT prolongation | prolonged QT interval; lengthened QT interval; QT interval prolongation; QTc prolongation | HP:0001657 | adverse_effect
Birth defects | congenital malformations; fetal harm; harm to the unborn baby; teratogenicity; malformations; fetal malformations; harm to the unborn child; malformations of the unborn child; damage to the unborn child; fetal damage; harm to the fetus; congenital anomalies | | adverse_effect
Low sperm count | reduced sperm count; reduced sperm | HP:0000798 | adverse_effect
Premature birth | preterm birth; premature delivery; prematurity; early delivery; preterm delivery; preterm labor | HP:0001622 | complication
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
Early death | death; deaths; mortality; premature death; sudden death; death in childhood; death in infancy | | complication
Relapse | recurrence; loss of remission | EFO:0004952 | complication
Hematologic malignancy | blood cancer; hematologic malignancies; hematological malignancy | MONDO:0044881 | complication
Cancer | malignancy; malignancies; tumors | MONDO:0004992 | complication
Skin cancer | cancer of the skin; non-melanoma skin cancer | MONDO:0002898 | complication
Stomach cancer | gastric cancer; cancer of the stomach | HP:0012126 | complication
Liver cancer | cancer of the liver; liver tumors | HP:0002896 | complication
Hepatocellular carcinoma | HCC | HP:0001402 | complication
Bowel cancer | colorectal cancer; colon cancer; cancer of the bowel; cancer of the colon | MONDO:0005814 | complication
Amyloidosis | | HP:0011034 | complication
AA amyloidosis | | HP:4000041 | complication
Macrophage activation syndrome | | MONDO:0015545 | complication
Splenic rupture | ruptured spleen | HP:0012223 | complication
Splenic sequestration | | MONDO:0001366 | complication
Aplastic crisis | | | complication
Herpes zoster reactivation | shingles; herpes zoster; zoster reactivation; zoster; shingles infection; varicella-zoster reactivation | MONDO:0005609 | complication
Pneumocystis infection | Pneumocystis pneumonia; Pneumocystis; PCP; pneumocystis jirovecii pneumonia; PJP; Pneumocystis jirovecii | MONDO:0005923 | complication
Tuberculosis | TB; reactivation of tuberculosis; latent tuberculosis; reactivated tuberculosis; active tuberculosis | MONDO:0018076 | complication
Hepatitis B reactivation | reactivation of hepatitis B | | complication
Hepatitis C | hepatitis C infection; hepatitis C virus; HCV | | complication
Cytomegalovirus infection | CMV infection; CMV; cytomegalovirus | MONDO:0005132 | complication
Malaria | | MONDO:0005136 | complication
Withdrawal symptoms | | | adverse_effect
Cushingoid features | moon face; cushingoid appearance; rounded face; round face; Cushing's syndrome from steroids | | adverse_effect
Dependence | addiction | MONDO:0004938 | adverse_effect
Overdose | | | adverse_effect
Dehydration | lack of fluids; fluid loss; loss of fluid; dehydrated | HP:0001944 | complication
Malnutrition | undernutrition; poor nutrition; malnourishment | HP:0004395 | complication
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
Alcohol | excess alcohol; heavy drinking; alcohol use; drinking alcohol; too much alcohol; heavy alcohol use; alcohol consumption; alcoholic drinks; alcohol intake; alcohol abuse; alcohol misuse | | exposure
Smoking | tobacco; cigarette smoking; tobacco smoke; tobacco use; cigarettes; second-hand smoke; passive smoking; smoking tobacco; nicotine; vaping; cigarette smoke; inhaled smoke; e-cigarettes; secondhand smoke | EFO:0004318 | exposure
Obesity | severe overweight | HP:0001513 | exposure
Overweight | excess weight; being overweight | HP:0025502 | exposure
Emotional stress | stress; mental stress; stressful events; psychological strain | | exposure
Physical exertion | strenuous exercise; strenuous activity; hard exercise; overexercise; heavy exercise; vigorous exercise; physical effort; overstrain; intense exercise; heavy exertion; exertion; strenuous physical activity | | exposure
Trauma | injury; injuries; minor injury; physical trauma; blows; minor trauma; physical injury | MONDO:0021178 | exposure
Head injury | trauma to the head; head trauma | MONDO:0800482 | exposure
Cold exposure | cold; cold weather; cold water; exposure to cold; cold temperatures; exposure to the cold; cold air | | exposure
Heat | hot weather; heat exposure; overheating; hot baths; hot climates | | exposure
High altitude | altitude; thin mountain air | | exposure
Sun exposure | sunlight; sun; ultraviolet light; UV light; sunshine; UV radiation; ultraviolet radiation; exposure to sunlight; exposure to the sun; sunbathing; strong sunlight | MESH:D013472 | exposure
Air pollution | pollution; polluted air | | exposure
Pregnancy | pregnancies; being pregnant; conception; first trimester; last trimester; third trimester; second trimester; early pregnancy; late pregnancy | | exposure
Menstruation | periods; menses | | exposure
Contact sports | high-impact sports; contact and high-impact sports; rough sports; impact sports; rugby; boxing; ice hockey | | exposure
Raw or undercooked food | raw eggs; undercooked meat; raw meat; undercooked eggs; raw eggs and undercooked meat; undercooked meat/eggs; raw seafood; raw shellfish; raw fish | | exposure
Raw sprouts | sprouts | | exposure
Unpasteurized dairy | unpasteurized milk; raw milk | | exposure
Unverified probiotics | unverified products; unverified probiotic products; untested products | | exposure
Travel to high-risk regions | travel to regions with special infection risks; risk regions | | exposure
Estrogen | | | exposure
High-salt diet | salty food; too much salt | | exposure
High-fat meals | fatty meals; fatty foods | | exposure
Caffeine | coffee; caffeinated drinks; energy drinks; strong coffee | | exposure
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
Adrenal insufficiency | adrenal suppression; adrenal failure; suppression of the adrenal glands; adrenal gland failure | HP:0000846 | adverse_effect
Adrenal crisis | | MONDO:0019801 | complication
Aspergillosis | Aspergillus infection | MONDO:0005657 | complication
Candidiasis | Candida infection; yeast infection | MONDO:0002026 | complication
Silica dust | silica; crystalline silica; silica particles | | exposure
Dust | | | exposure
Oral contraceptives | birth control pills; contraceptive pill; estrogen-containing contraceptives | | exposure
End-stage kidney disease | end-stage renal disease | | complication
Hepatic encephalopathy | | HP:0002480 | complication
Esophageal varices | esophageal varices; varices | MONDO:0001221 | complication
Variceal bleeding | bleeding from varices; esophageal variceal bleeding | | complication
Ascites | fluid in the abdomen; fluid in the belly; abdominal fluid; build-up of fluid in the abdomen | HP:0001541 | complication
Coagulopathy | clotting problems; clotting disorder | HP:0003256 | complication
Pleural effusion | fluid around the lungs | HP:0002202 | complication
Pericardial effusion | fluid around the heart | HP:0001698 | complication
Endocarditis | | HP:0100584 | complication
Encephalitis | | MONDO:0019956 | complication
Cellulitis | | | complication
Falls | | HP:0002527 | complication
Aspiration pneumonia | aspiration; food going into the lungs | HP:0011951 | complication
Pressure sores | pressure ulcers; bedsores; bed sores | HP:0012399 | complication
Suicide | suicidal thoughts; suicidal ideation; suicidality; suicidal behavior; thoughts of suicide | | complication
Coma | | HP:0001259 | complication
Brain damage | | | complication
Optic atrophy | damage to the optic nerve; optic nerve damage; optic nerve atrophy | HP:0000648 | complication
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
Aortic aneurysm | aneurysm of the aorta | HP:0004942 | complication
Aortic dissection | tear of the aorta; dissection of the aorta | HP:0002647 | complication
Aneurysm | | | complication
Cardiac arrest | | HP:0001695 | complication
Sudden cardiac death | sudden death from the heart | HP:0001645 | complication
Cardiac tamponade | tamponade | HP:0033415 | complication
Transient ischemic attack | TIA; mini-stroke; ministroke | HP:0002326 | complication
Cerebral venous thrombosis | cerebral vein thrombosis; sinus vein thrombosis; cerebral sinus thrombosis | HP:0005305 | complication
Portal vein thrombosis | thrombosis of the portal vein | HP:0030242 | complication
Renal vein thrombosis | | HP:0034239 | complication
Retinal vein occlusion | retinal vein thrombosis; retinal artery occlusion | HP:0012636 | complication
Subarachnoid hemorrhage | | HP:0002138 | complication
Embolism | emboli | | complication
Gangrene | | HP:0100758 | complication
Amputation | limb loss; loss of a limb | | complication
Compartment syndrome | | MONDO:0004001 | complication
Pulmonary hemorrhage | bleeding into the lungs; lung bleeding; alveolar hemorrhage; diffuse alveolar hemorrhage; bleeding in the lungs | HP:0040223 | complication
Pulmonary edema | fluid in the lungs; fluid on the lungs | HP:0100598 | complication
Cor pulmonale | right heart failure; right-sided heart failure | HP:0001648 | complication
Atelectasis | lung collapse | HP:0100750 | complication
Empyema | | MONDO:0005242 | complication
Lung abscess | | HP:0025044 | complication
Liver abscess | | HP:0100523 | complication
Brain abscess | | HP:0030049 | complication
Toxic megacolon | | MONDO:0002105 | complication
Short bowel syndrome | | MONDO:0015183 | complication
Hepatorenal syndrome | | MONDO:0001382 | complication
Bile duct cancer | cholangiocarcinoma | HP:0030153 | complication
Small bowel lymphoma | enteropathy-associated T-cell lymphoma; lymphoma of the small bowel; intestinal lymphoma | MONDO:0001852 | complication
Esophageal stricture | narrowing of the esophagus; esophageal narrowing | HP:0002043 | complication
Urinary obstruction | blocked urinary tract; blockage of the urinary tract | MONDO:0003330 | complication
Hydronephrosis | | HP:0000126 | complication
Fluid overload | volume overload; circulatory overload | | complication
Water retention | water overload; water intoxication; salt and water retention | | adverse_effect
Ketoacidosis | | HP:0001993 | complication
Diabetic ketoacidosis | | HP:0001953 | complication
Thyroid storm | thyrotoxic crisis | MONDO:0006996 | complication
Metabolic crisis | metabolic decompensation | | complication
Hypertensive crisis | dangerously high blood pressure | HP:0100735 | complication
Joint damage | damage to the joints; destruction of joints; destruction of the joints; joint destruction; arthropathy; damage to joints | HP:0003040 | complication
Joint erosions | bone erosion; erosion of bone; eroded bone | | complication
Spinal cord compression | compression of the spinal cord | HP:0002176 | complication
Hip damage | damage to the hip | | complication
Immobility | prolonged immobility; lack of movement; long immobility; being bedridden; long periods of sitting; immobilization; loss of mobility | | exposure
Wheelchair dependence | wheelchair use; need for a wheelchair; needing a wheelchair | | complication
Loss of independence | | | complication
Hearing damage | ototoxicity; damage to hearing; hearing toxicity; ear toxicity | | adverse_effect
Optic neuropathy | optic nerve toxicity | HP:0001138 | adverse_effect
Corneal ulcer | ulcers of the cornea; corneal ulceration | HP:0012804 | complication
Corneal perforation | | HP:0100583 | complication
Endophthalmitis | | MONDO:0016047 | complication
Placental insufficiency | placental failure | MONDO:0005919 | complication
Fetal growth restriction | poor growth of the fetus; poor fetal growth; intrauterine growth restriction; growth restriction of the baby; small babies | HP:0001511 | complication
Fetal loss | fetal death; intrauterine death; death of the fetus; loss of the baby | | complication
Placental abruption | | HP:0011419 | complication
Neonatal lupus | | MONDO:0018360 | complication
Gestational diabetes | diabetes of pregnancy | HP:0009800 | complication
Ectopic pregnancy | | HP:0031456 | complication
Cervical cancer | cancer of the cervix | MONDO:0002974 | complication
Endometrial cancer | cancer of the womb; uterine cancer; womb cancer | MONDO:0011962 | complication
Blood disorders | blood count changes | MONDO:0005570 | adverse_effect
Therapy-related leukemia | secondary leukemia | | adverse_effect
Hemorrhagic cystitis | bladder bleeding; bloody bladder inflammation | MONDO:0000496 | adverse_effect
Toxic epidermal necrolysis | | MONDO:0019810 | adverse_effect
Serum sickness | | MONDO:0043789 | adverse_effect
Severe skin reactions | serious skin reactions; skin reactions; severe skin rash | | adverse_effect
Capillary leak syndrome | | MONDO:0001956 | adverse_effect
Heparin-induced thrombocytopenia | | HP:0011874 | adverse_effect
Neuroleptic malignant syndrome | | MONDO:0019790 | adverse_effect
Posterior reversible encephalopathy syndrome | PRES | MONDO:0044033 | adverse_effect
Extrapyramidal symptoms | | HP:0002071 | adverse_effect
Clostridioides difficile infection | Clostridium difficile infection; C. difficile; Clostridioides difficile; C. difficile infection; Clostridium difficile | | complication
Genital thrush | genital yeast infection; vaginal thrush; vaginal yeast infection | | adverse_effect
Cold sores | herpes simplex; herpes simplex infection; herpes labialis | MONDO:0043653 | complication
Toxoplasmosis | | MONDO:0005989 | complication
Histoplasmosis | | HP:0032256 | complication
Cryptococcosis | cryptococcal meningitis; Cryptococcus | HP:0032160 | complication
Listeriosis | Listeria; Listeria infection | MONDO:0005828 | complication
Legionella infection | Legionella; Legionnaires' disease | MONDO:0005823 | complication
Pneumococcal infection | pneumococcus; Streptococcus pneumoniae; pneumococci | MONDO:0005114 | complication
Meningococcal infection | Neisseria meningitidis; meningococcal disease; meningococci; meningococcal sepsis | MONDO:0005373 | complication
Meningococcal meningitis | | MONDO:0018059 | complication
Haemophilus influenzae infection | Haemophilus influenzae; Haemophilus | | complication
Streptococcal infection | streptococcal sore throat; strep throat; streptococci; group A streptococcus; streptococcus | MONDO:0021680 | exposure
Mycobacterial infection | mycobacteria; nontuberculous mycobacteria; atypical mycobacteria | MONDO:0020590 | complication
Mycoplasma infection | Mycoplasma; Mycoplasma pneumoniae | | exposure
Campylobacter infection | Campylobacter; Campylobacter jejuni | | exposure
Escherichia coli | E. coli | | exposure
Klebsiella | Klebsiella pneumoniae | | exposure
Norovirus | | | exposure
Rotavirus | | | exposure
Enterovirus infection | enterovirus; enteroviral infection | | exposure
Rubella | rubella infection; German measles | MONDO:0004656 | exposure
Human papillomavirus | HPV; HPV infection; papillomavirus | | exposure
Human herpesvirus 6 | | | exposure
JC virus | | | exposure
SARS-CoV-2 | coronavirus | | exposure
Zika virus | | | exposure
Parasites | parasitic infection | | exposure
Common cold | head cold | MONDO:0005709 | exposure
Gastroenteritis | stomach bug; intestinal infection; stomach flu; gut infection; bowel infection | MONDO:0002269 | exposure
Noise | loud noise; noise exposure; loud music | | exposure
Contact lenses | contact lens; contact lens wear | | exposure
Asbestos | | | exposure
Pesticides | insecticides | | exposure
Solvents | organic solvents; chemical solvents | | exposure
Heavy metals | | MONDO:0018019 | exposure
Wood dust | | | exposure
Metal dust | metal dusts; metal particles | | exposure
Benzene | | | exposure
Mercury | mercury poisoning; mercury exposure | | exposure
Arsenic | arsenic poisoning; arsenic exposure | | exposure
Beryllium | beryllium exposure; beryllium dust | | exposure
Carbon monoxide | carbon monoxide poisoning | | exposure
Mold | | | exposure
Pollen | | | exposure
House dust mites | | | exposure
House dust | | | exposure
Animal dander | | | exposure
Insect stings | bee stings; wasp stings; insect bites; tick bites | | exposure
Latex | | | exposure
Contrast agents | contrast medium; contrast media; contrast dye; iodinated contrast; gadolinium; Radiocontrast media; radiocontrast; X-ray contrast | | exposure
Anesthesia | general anesthesia; anesthetics; general anesthetic | | exposure
Dental work | dental procedures; tooth extraction; dental extraction; dental treatment | | exposure
Fasting | skipped meals; missed meals; prolonged fasting; hunger periods | | exposure
Lack of sleep | sleep deprivation; too little sleep; sleep loss | | exposure
Long flights | air travel; long journeys; long-haul flights; flying | | exposure
Diving | scuba diving; deep-sea diving | | exposure
Tattoos | tattooing | | exposure
Piercings | | | exposure
Body piercing | | | exposure
Shared needles | injecting drug use; drug injection | | exposure
Unprotected sex | | | exposure
Cannabis | marijuana | | exposure
Cocaine | | | exposure
Amphetamines | | | exposure
Recreational drugs | | | exposure
Illicit drugs | | | exposure
Street drugs | | | exposure
Licorice | liquorice | | exposure
Processed food | fast food; ultra-processed food; junk food | | exposure
Red meat | | | exposure
Gluten | gluten-containing foods; gluten in the diet | | exposure
Wheat | wheat products | | exposure
Rye | | | exposure
Barley | | | exposure
Dairy products | cow's milk; dairy; milk products; dairy foods | | exposure
Spicy food | acidic foods | | exposure
Fava beans | broad beans | | exposure
Shellfish | raw oysters; oysters | | exposure
Western diet | diet rich in fat and sugar | | exposure
High-protein diet | high protein intake; protein overload; too much protein | | exposure
Herbal remedies | herbal medicines; herbal supplements; herbal products | | exposure
Aspartame | | | exposure
Old age | advanced age; older age; higher age; increasing age | | exposure
Childbirth | giving birth; vaginal delivery | | exposure
Menopause | | | exposure
Puberty | onset of puberty | | exposure
Breastfeeding | breast-feeding; lactation | | exposure
Tight clothing | pressure on the skin; mechanical stress | | exposure
Intramuscular injections | injections into muscle | | exposure
Steroid withdrawal | abrupt steroid withdrawal; sudden withdrawal of steroids; stopping steroids suddenly; abrupt withdrawal | | exposure
Stopping treatment | treatment interruption; stopping the drug; stopping medication; stopping medicines; missed treatment; interruption of treatment; sudden stopping of treatment | | exposure
Sudden movements | | | exposure
Long-term hospital stay | hospital admission; hospitalization; hospital stays | | complication
Repeat surgery | repeated operations; further surgery; repeat operations; another operation | | complication
Surgical complications | complications of surgery; surgical risks; operative risks | | complication
Graft loss | loss of the graft; transplant failure; graft failure after transplant | | complication
Post-splenectomy infection | overwhelming post-splenectomy infection | | complication
Line infection | catheter infection; catheter-related infection; central line infection | | complication
Hospital-acquired infection | | MONDO:0043544 | complication
Reduced life expectancy | shortened life; shortened life expectancy; shorter life expectancy; shortened lifespan; shorter life | | complication
Stigma | social isolation; loneliness | | complication
Restrictive cardiomyopathy | | HP:0001723 | complication
Valvular heart disease | heart valve disease; valve disease; heart valve damage; damage to the heart valves | | complication
Conduction disorders | conduction disease; conduction defects; heart conduction problems; conduction disturbances | | complication
Ventricular arrhythmia | | HP:0004308 | complication
Ventricular fibrillation | | HP:0001663 | complication
Ventricular tachycardia | | HP:0004756 | complication
Esophageal cancer | cancer of the esophagus | MONDO:0007576 | complication
Anal cancer | | | complication
Lymphoproliferative disease | post-transplant lymphoproliferative disease | MONDO:0019088 | complication
Superinfection | bacterial superinfection; secondary bacterial infection | | complication
Kernicterus | | HP:0001343 | complication
Encephalopathy | | HP:0001298 | complication
Disseminated intravascular coagulation | DIC | HP:0005521 | complication
Bronchospasm | spasm of the airways | HP:4000007 | adverse_effect
Hymenoptera venom | bee and wasp venom; insect venom | | exposure
Temperature changes | sudden temperature changes; changes in temperature; temperature extremes; change of temperature | | exposure
Rubbing of the skin | skin friction; rubbing | | exposure
Ionizing radiation | radiation exposure | | exposure
Formaldehyde | |  | exposure
Nephrotoxic drugs | nephrotoxins; drugs toxic to the kidney; kidney-toxic drugs | | exposure
Ototoxic drugs | drugs toxic to the ear; ototoxic medicines | | exposure
Hot showers | saunas; hot tubs | | exposure
Swimming pools | |  | exposure
Soil | compost; gardening; soil dust | | exposure
Bird droppings | |  | exposure
Cats | |  | exposure
Peanut | |  | exposure
Egg | |  | exposure
Milk | |  | exposure
Nuts | tree nuts | | exposure
Chocolate | cocoa | | exposure
Mushrooms | |  | exposure
Strawberries | |  | exposure
Soft cheese | |  | exposure
Food additives | |  | exposure
Well water | untreated water; unboiled water | | exposure
High-dose vitamin A | |  | exposure
Anabolic steroids | |  | exposure
Consanguinity | parents who are related; related parents; consanguineous parents | | exposure
Older father | advanced paternal age; paternal age | | exposure
Yersinia | Yersinia enterocolitica | | exposure
Vibrio vulnificus | Vibrio | | exposure
HTLV-1 | |  | exposure
Human herpesvirus 8 | HHV-8 | | exposure
Varicella zoster virus | |  | exposure
BK virus | |  | exposure
Adenovirus | adenovirus infection | | exposure
Giardia | |  | exposure
Mucormycosis | |  | complication
Coccidioidomycosis | | HP:0032249 | complication
Staphylococcal infections | staph infections | | complication
Fungal pneumonia | |  | complication
Pneumococcal sepsis | |  | complication
Catheter-related thrombosis | |  | complication
Venous thromboembolism after surgery | |  | complication
Mesenteric vein thrombosis | |  | complication
Hepatic vein thrombosis | | HP:0030243 | complication
Mesenteric ischemia | bowel ischemia; intestinal ischemia | HP:0033404 | complication
Bowel infarction | |  | complication
Limb ischemia | |  | complication
Digital ischemia | | HP:0033402 | complication
Aortic rupture | ruptured aorta; rupture of the aorta | HP:0031649 | complication
Aneurysm rupture | ruptured aneurysm; rupture of an aneurysm | | complication
Uterine rupture | rupture of the uterus | HP:0100718 | complication
Ovarian failure | |  | complication
Acute leukemia | | HP:0002488 | complication
Myeloid leukemia | | HP:0012324 | complication
Gallstone disease | bilirubin gallstones; pigment gallstones | ~HP:0011981 | complication
Hemolytic crisis | |  | complication
Megaloblastic crisis | |  | complication
Hyperhemolysis | |  | complication
Heart damage | cardiotoxicity; damage to the heart; heart injury; toxicity to the heart; heart toxicity | | adverse_effect
Bladder toxicity | |  | adverse_effect
Eye damage | damage to the eye | | adverse_effect
Skin burns | | HP:6001253 | adverse_effect
Skin atrophy | | HP:0004334 | adverse_effect
Delayed growth in children | growth suppression | | adverse_effect
Virilization | masculinization; deepened voice; deepening of the voice | | adverse_effect
Peliosis hepatis | |  | adverse_effect
Raised blood lipids | |  | adverse_effect
Rebound thrombocytopenia | |  | adverse_effect
Thromboembolic events | thrombotic events; thromboembolic complications | HP:0001907 | adverse_effect
Anti-drug antibodies | antibodies to the drug; antidrug antibodies | | adverse_effect
Immune reconstitution syndrome | |  | complication
Osmotic demyelination | |  | adverse_effect
Tooth discoloration | tooth staining | | adverse_effect
Hypoglycemic coma | | HP:0001325 | complication
Steroid-induced diabetes | |  | adverse_effect
Vision impairment | |  | complication
Anti-GBM nephritis after transplantation | post-transplant anti-GBM nephritis | | complication
Lung hemorrhage | |  | complication
Cross-infection | |  | exposure
Straining | heavy lifting; weightlifting | | exposure
Vacuum extraction | forceps delivery; forceps | ~HP:0011412 | exposure
Scratching | |  | exposure
Endoscopic procedures | |  | exposure
Dry air | |  | exposure
Crash diets | crash dieting; low-calorie diet; calorie restriction | | exposure
Prolonged sitting | |  | exposure
Sarcoid-like reaction | | | adverse_effect
Choking | | | complication
Cryptosporidiosis | Cryptosporidium; Cryptosporidium infection | | complication
`;
