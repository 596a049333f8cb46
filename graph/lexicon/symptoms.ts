/** Symptoms: label | synonyms; … | identifiers. One a line; a blank field is left empty. */
export const symptoms = `
Fatigue | tiredness; exhaustion; lack of energy; tired | HP:0012378
Malaise | feeling unwell; feeling generally unwell | HP:0033834
Fever | raised temperature; high temperature; pyrexia; feverish | HP:0001945
Recurrent fever | bouts of fever; recurring fever; episodic fever | HP:0001954
Chills | shivering; rigors; shaking chills | HP:0025143
Night sweats | nocturnal sweating; drenching sweats | HP:0030166
Sweating | excessive sweating; profuse sweating | HP:0000975
Weight loss | loss of weight; unintended weight loss; unexplained weight loss | HP:0001824
Poor weight gain | failure to thrive; faltering growth; slow weight gain | HP:0001508
Weight gain | gain in weight; increased weight
Loss of appetite | poor appetite; reduced appetite; decreased appetite; appetite loss | HP:0004396
Pallor | paleness; pale skin | HP:0000980
Jaundice | yellowing of the skin; yellowing of the eyes; yellow skin; yellow eyes; icterus; yellowing of eyes/skin | HP:0000952
Pain | aches | HP:0012531
Severe pain | attacks of pain
Bone pain | aching bones; bone aches | HP:0002653
Joint pain | arthralgia; aching joints; painful joints; joint aches | HP:0002829
Muscle pain | myalgia; muscle aches; aching muscles; muscle soreness | HP:0003326
Back pain | backache; lower back pain | HP:0003418
Chest pain | pain in the chest; chest discomfort | HP:0100749
Abdominal pain | stomach pain; belly pain; tummy pain; stomach ache; pain in the abdomen | HP:0002027
Abdominal discomfort | left-upper abdominal discomfort; upper abdominal discomfort
Abdominal fullness | fullness; feeling of fullness; bloating; abdominal bloating; fullness in the abdomen | HP:0003270
Early satiety | early fullness; fullness after small meals; early fullness after meals; feeling full early | HP:0033842
Enlarging abdomen | swollen abdomen; abdominal swelling; rapidly enlarging abdomen; swollen belly; abdominal distension
Headache | pain in the head | HP:0002315
Migraine | | HP:0002076
Dizziness | light-headedness; lightheadedness; feeling dizzy; giddiness
Vertigo | | HP:0002321
Fainting | syncope; blackouts; fainting spells | HP:0007185
Shortness of breath | breathlessness; dyspnea; difficulty breathing; breathing difficulty; trouble breathing; laboured breathing; worsening breathlessness | HP:0002094
Rapid breathing | tachypnea; fast breathing | HP:0002883
Slowed breathing | respiratory depression; slow breathing | HP:0002791
Wheezing | wheeze | HP:0030828
Cough | coughing; chronic cough; dry cough; wet cough; chronic wet cough; persistent cough | HP:0012735
Coughing up blood | hemoptysis; blood-streaked sputum | HP:0002105
Hoarseness | hoarse voice | HP:0001609
Sore throat | pharyngitis; painful throat | HP:0033050
Difficulty swallowing | dysphagia; trouble swallowing; swallowing difficulties | HP:0002015
Heartburn | acid reflux; acid regurgitation | HP:0002020
Nausea | feeling sick | HP:0002018
Vomiting | being sick; throwing up | HP:0002013
Diarrhea | loose stools; watery stools; persistent diarrhea; chronic diarrhea | HP:0002014
Bloody diarrhea | blood in the stool; bloody stools; rectal bleeding | HP:0025085
Constipation | hard stools | HP:0002019
Steatorrhea | fatty stools; greasy stools; oily stools | HP:0002570
Malabsorption | poor absorption; intestinal malabsorption | HP:0002024
Flatulence | excess gas | HP:0033589
Incontinence | loss of bladder control | HP:0000020
Frequent urination | polyuria; passing urine often; urinary frequency | HP:0100515
Bed-wetting | enuresis; nocturnal enuresis | HP:0000805
Excessive thirst | polydipsia; thirst; increased thirst | HP:0001959
Dark urine | cola-colored urine; tea-colored urine | HP:0040319
Blood in the urine | hematuria; bloody urine | HP:0000790
Protein in the urine | proteinuria; foamy urine | HP:0000093
Albuminuria | albumin in the urine; raised urine albumin; microalbuminuria | HP:0012592
Dilute urine | hyposthenuria | HP:0003158
Painful urination | dysuria | HP:0100518
Kidney stones | nephrolithiasis; renal stones | HP:0000787
Edema | swelling of the legs; fluid retention; swollen ankles; swollen legs; leg swelling | HP:0000969
Swelling | puffiness
Facial swelling | swelling of the face; swollen face | HP:0000282
Swollen joints | joint swelling; swelling of the joints | HP:0001386
Joint stiffness | stiff joints; stiffness; morning stiffness | HP:0001387
Muscle weakness | weak muscles; weakness of the muscles; proximal weakness | HP:0001324
Weakness | general weakness; loss of strength | HP:0025406
Muscle cramps | cramps | HP:0003394
Muscle wasting | wasting of the muscles; muscle atrophy | HP:0003202
Tremor | shaking; trembling | HP:0001337
Numbness | loss of feeling; loss of sensation | HP:0033748
Tingling | pins and needles; paresthesia | HP:0003401
Burning sensation | burning pain
Poor balance | loss of balance; unsteadiness; balance problems
Poor coordination | clumsiness | HP:0002370
Seizures | convulsions; epileptic fits | HP:0001250
Confusion | disorientation; delirium | HP:0001289
Drowsiness | sleepiness; somnolence; sedation | HP:0002329
Difficulty concentrating | poor concentration; brain fog; trouble concentrating | HP:0031987
Memory problems | memory loss; forgetfulness; poor memory | HP:0002354
Learning difficulties | learning disability; learning problems; school difficulties
Developmental delay | delayed development; slow development | HP:0001263
Intellectual disability | | HP:0001249
Behavioral problems | behavior problems | HP:0000708
Anxiety | anxiousness; worry | HP:0000739
Depression | low mood; depressed mood | HP:0000716
Mood changes | mood swings; low spirits | HP:0000712
Psychological stress | stress of living with illness
Insomnia | trouble sleeping; sleep disturbance; sleeplessness; poor sleep; sleep problems; difficulty sleeping | HP:0100785
Hallucinations | seeing things | HP:0000738
Psychosis | psychotic symptoms | HP:0000709
Speech problems
Paralysis | palsy | HP:0003470
Facial weakness | drooping face; facial palsy | HP:0030319
Drooping eyelids | ptosis; eyelid drooping | HP:0000508
Double vision | diplopia | HP:0000651
Blurred vision | blurry vision; visual blurring | HP:0000622
Visual disturbance | vision problems; visual problems
Loss of sight | blindness; vision loss; loss of vision | HP:0000618
Eye pain | painful eyes; sore eyes | HP:0200026
Red eyes | eye redness; bloodshot eyes | HP:0025337
Dry eyes | dryness of the eyes | HP:0001097
Dry mouth | dryness of the mouth; xerostomia | HP:0000217
Sensitivity to light | photophobia; light sensitivity | HP:0000613
Hearing loss | deafness; impaired hearing; hearing impairment; loss of hearing | HP:0000365
Ringing in the ears | tinnitus | HP:0000360
Ear infections | otitis media; middle ear infection; otitis
Sinusitis | sinus infection; chronic sinusitis; inflamed sinuses | HP:0000246
Nasal polyps | | HP:0100582
Stuffy nose | nasal congestion; blocked nose; runny nose | HP:0001742
Nosebleeds | epistaxis; nose bleed; nose bleeding | HP:0000421
Bleeding gums | gum bleeding; gingival bleeding; dental bleeding | HP:0000225
Mucosal bleeding | bleeding from mucous membranes; bleeding from the mouth
Bleeding | bleeds; hemorrhage; bleeding tendency; easy bleeding; abnormal bleeding; emergency bleeds | HP:0001892
Prolonged bleeding | bleeding for longer than usual; excessive bleeding
Internal bleeding | internal hemorrhage | HP:0011029
Heavy periods | heavy menstrual bleeding; menorrhagia; heavy menstruation | HP:0000132
Easy bruising | bruising; bruises; bruise easily; bruisability | HP:0000978
Petechiae | tiny red spots; pinpoint bleeding; skin dots | HP:0000967
Purpura | purple spots | HP:0000979
Ecchymoses | large bruises; ecchymosis | HP:0031364
Hematoma
Joint bleeding | joint bleeds; hemarthrosis; bleeding into joints; bleeding into the joints | HP:0005261
Muscle bleeding | muscle bleeds; bleeding into muscles
Itching | pruritus; itch; itchy skin; itchiness | HP:0000989
Rash | rashes; skin rash; skin rashes; exanthem | HP:0000988
Butterfly rash | malar rash | HP:0025300
Hives | urticaria; wheals | HP:0001025
Eczema | atopic dermatitis; eczematous rash | HP:0000964
Dry skin | xerosis; skin dryness | HP:0000958
Skin lesions
Skin ulcers | ulcers of the skin | HP:0200042
Leg ulcers | slow-healing sores
Skin infections | infected skin | HP:0100658
Abscesses | abscess; boils; skin abscesses | HP:0025615
Skin thickening | thickened skin; hardening of the skin | HP:0001072
Pale stools | clay-colored stools | HP:0011985
Hair loss | alopecia; thinning hair; hair thinning | HP:0001596
Excess hair growth | hirsutism; hypertrichosis | HP:0001007
Brittle nails | nail changes | HP:0001808
Darkened nails | nail discoloration
Finger clubbing | clubbing; clubbed fingers | HP:0100759
Cold hands and feet | cold extremities
Raynaud phenomenon | white fingers; raynaud's | HP:0030880
Flushing | hot flushes; hot flashes | HP:0031284
Mouth ulcers | mouth sores; oral ulcers; sores in the mouth; aphthous ulcers; ulcers in the mouth | HP:0000155
Sore tongue | glossitis | HP:0000206
Oral thrush | thrush; oral candidiasis
Gum disease | gingivitis; periodontitis; inflamed gums
Tooth decay | dental caries; cavities | HP:0000670
Swollen lymph nodes | lymphadenopathy; enlarged lymph nodes; swollen nodes; enlarged nodes; swollen glands; lymph node enlargement; persistent swollen lymph nodes; chronically enlarged lymph nodes; chronic lymphadenopathy | HP:0002716
Splenomegaly | enlarged spleen; spleen size; size of the spleen; large spleen; spleen enlargement; enlargement of the spleen; swollen spleen | HP:0001744
Hepatomegaly | enlarged liver; liver size; size of the liver; large liver; liver enlargement | HP:0002240
Hepatosplenomegaly | enlarged liver and spleen | HP:0001433
Lymphoproliferation | overgrown lymph organs; overgrown lymphoid tissue; lymphoid tissue enlargement; chronic lymphoproliferation; lymphoid overgrowth
Cardiomegaly | enlarged heart | HP:0001640
Goiter | enlarged thyroid | HP:0000853
Lump
Growth impairment | delayed growth; poor growth; impaired growth; growth delay; growth retardation; stunted growth; slow growth; growth failure | HP:0001510
Short stature | small stature | HP:0004322
Delayed puberty | late puberty | HP:0000823
Childhood onset | onset in childhood | HP:0011463
Infantile onset | onset in infancy | HP:0003593
Congenital onset | onset at birth | HP:0003577
Adult onset | onset in adulthood | HP:0003581
Infertility | reduced fertility; sterility; loss of fertility | HP:0000789
Erectile dysfunction | impotence | HP:0100639
Low libido | loss of libido; reduced sex drive
Priapism | prolonged erections; painful erections | HP:0200023
Irregular periods | missed periods; menstrual irregularities; amenorrhea | HP:0000858
Miscarriage | pregnancy loss; recurrent miscarriage | HP:0005268
Palpitations | heart palpitations; pounding heart | HP:0001962
Irregular heartbeat | arrhythmia; heart rhythm problems; cardiac arrhythmia | HP:0011675
Fast heartbeat | tachycardia; rapid heartbeat; rapid heart rate | HP:0001649
Slow heartbeat | bradycardia; slow heart rate | HP:0001662
Heart murmur | murmur | HP:0030148
Low blood pressure | hypotension | HP:0002615
Crackles | lung crackles; rales | HP:0030830
Pleurisy | pleuritis; pleuritic pain | HP:0002102
Pericarditis | inflammation around the heart | HP:0001701
Bronchiectasis | widened airways; scarred airways | HP:0002110
Pneumonia | lung infection; chest infection; recurrent pneumonia | HP:0002090
Respiratory infections | airway infections; infections of the airways; respiratory tract infections; sinopulmonary infections | HP:0011947
Infections | recurrent infections; frequent infections; repeated infections; severe infections; serious infections; infection risk | HP:0002719
Bacterial infections
Fungal infections | mycosis
Viral infections
Urinary tract infection | urinary infections; bladder infection | HP:0000010
Flares | disease flares; flare-ups; flare-up; inflammatory flares; acute flares
Respiratory flare-ups | respiratory exacerbations; pulmonary exacerbations; exacerbations
Painful crises | pain crisis; painful crisis; pain crises; vaso-occlusive crisis
Arthritis | inflamed joints; joint inflammation; inflammatory arthritis | HP:0001369
Myositis | muscle inflammation | HP:0100614
Serositis | inflammation of the serous membranes | HP:0045073
Anemia | low hemoglobin; low red blood cells; low red cell count; low red cells; severe anemia; chronic anemia | HP:0001903
Iron-deficiency anemia | | HP:0001891
Hemolytic anemia | | HP:0001878
Megaloblastic anemia | | HP:0001889
Thrombocytopenia | low platelets; low platelet count; reduced platelets; platelet deficiency | HP:0001873
Immune thrombocytopenia | ITP; idiopathic thrombocytopenic purpura; immune thrombocytopenic purpura; autoimmune thrombocytopenia | HP:0001973
Thrombocytosis | high platelets; raised platelets; high platelet count | HP:0001894
Neutropenia | low neutrophils; low neutrophil count; autoimmune neutropenia | HP:0001875
Lymphopenia | low lymphocytes; low lymphocyte count; lymphocytopenia | HP:0001888
Leukopenia | low white blood cells; low white cells; low white cell count; low WBC; low white blood cell count; low white count | HP:0001882
Leukocytosis | high white cell count; raised white cell count; high white blood cell count | HP:0001974
Lymphocytosis | high lymphocytes; raised lymphocytes | HP:0100827
Eosinophilia | high eosinophils; raised eosinophils; high eosinophil count | HP:0001880
Monocytosis | high monocytes; raised monocytes; increased monocytes | HP:0012311
Neutrophilia | high neutrophils | HP:0011897
Reticulocytosis | high reticulocytes; raised reticulocytes; raised reticulocyte count | HP:0001923
Pancytopenia | low counts of all blood cells; low blood counts | HP:0001876
Cytopenias | autoimmune cytopenias; immune cytopenias; low blood cell counts
Macrocytosis | large red cells; macrocytic red cells | ~HP:0001972
Microcytosis | small red cells | HP:0025066
Abnormal blood counts | lab abnormalities; laboratory abnormalities
Positive Coombs test | positive direct antiglobulin test; positive Coombs | HP:0032366
Elevated double-negative T cells | elevated DNT cells; DNT cell elevation; high DNT T cells; raised DNT cells; increased double-negative T cells; double-negative T cell elevation; elevated double-negative T (DNT) cells; DNT cells | HP:0002851
Elevated IL-10 | raised IL-10; high IL-10; elevated interleukin 10 | HP:0033199
Elevated soluble FAS ligand | raised soluble FAS ligand; high sFASL; elevated sFASL; sFASL; soluble FAS ligand | HP:6000017
Elevated vitamin B12 | raised vitamin B12; high vitamin B12 | HP:6000016
Hypogammaglobulinemia | low antibodies; low antibody levels; low immunoglobulins; low IgG; low immunoglobulin levels; antibody deficiency; low gamma globulin | HP:0004313
Low IgA | low immunoglobulin A
Low IgM | low immunoglobulin M
Hypergammaglobulinemia | high antibody levels; raised immunoglobulins | HP:0010702
Poor vaccine response | poor response to vaccines; impaired vaccine response; weak vaccine response
Elevated CRP | raised CRP; high CRP; raised C-reactive protein
Elevated ESR | raised ESR; high ESR; raised erythrocyte sedimentation rate | HP:0003565
Elevated ferritin | raised ferritin; high ferritin; hyperferritinemia | HP:0003281
Elevated liver enzymes | raised liver enzymes; liver enzyme rise; liver enzyme elevation; high liver enzymes; increased liver enzymes; liver enzyme changes; elevated transaminases; raised transaminases; abnormal liver enzymes | HP:0002910
Elevated bilirubin | raised bilirubin; high bilirubin; hyperbilirubinemia | HP:0002904
Elevated creatinine | raised creatinine; high creatinine | HP:0003259
Elevated LDH | raised LDH; high LDH
Raised alkaline phosphatase | high alkaline phosphatase; elevated alkaline phosphatase | HP:0003155
High blood sugar | hyperglycemia; high sugars; raised blood sugar; high blood glucose | HP:0003074
Low blood sugar | hypoglycemia; low blood glucose | HP:0001943
High cholesterol | hypercholesterolemia; raised cholesterol | HP:0003124
High lipids | hyperlipidemia; raised lipids; high blood lipids; dyslipidemia | HP:0003077
Low magnesium | hypomagnesemia | HP:0002917
Low potassium | hypokalemia | HP:0002900
High potassium | hyperkalemia; raised potassium | HP:0002153
Low sodium | hyponatremia; low blood sodium | HP:0002902
Low calcium | hypocalcemia | HP:0002901
High calcium | hypercalcemia; raised calcium | HP:0003072
High uric acid | hyperuricemia; raised uric acid | HP:0002149
Low albumin | hypoalbuminemia | HP:0003073
Low complement | low complement levels; hypocomplementemia; low C3 and C4
Antinuclear antibodies | antinuclear antibody; positive ANA | HP:0003493
Anti-platelet antibodies | antiplatelet antibodies | HP:4000170
Vitamin D deficiency | low vitamin D; low levels of vitamin D; lack of vitamin D | HP:0100512
Vitamin B12 deficiency | B12 deficiency; low B12; low vitamin B12 | HP:0100502
Vitamin K deficiency | low vitamin K
Folate deficiency | low folate; folic acid deficiency; lack of folate | HP:0100507
Iron deficiency | low iron; iron-deficient; lack of iron
Zinc deficiency | low zinc | EFO:1000003
Selenium deficiency | low selenium | EFO:0920016
Micronutrient deficiency | micronutrient insufficiency; nutritional deficiency; nutrient deficiencies; nutritional deficiencies
Granulomas | | HP:0032252
Villous atrophy | flattened villi | HP:0011473
Howell–Jolly bodies | | HP:0032550
Thymoma | thymic tumor | HP:0100522
Indolent course | chronic indolent course; benign course; chronic/benign course; chronic, non-malignant course; non-malignant course; indolent disease course
Reduced daily functioning | impaired day-to-day functioning; reduced day-to-day functioning; day-to-day functioning
Reduced cardiovascular health | cardiovascular health; heart health
Nerve or muscle involvement | neuromuscular involvement; nerve and muscle disease
Abnormal blood-cell morphology | abnormal cell morphology; cell morphology | HP:0025461
Autoimmune features beyond blood | extrahematologic autoimmunity; autoimmunity beyond blood counts
Fatty liver | hepatic steatosis; steatosis | HP:0001397
Peripheral neuropathy | neuropathy | HP:0009830
Muscle spasms | spasms; painful spasms
Ataxia | unsteady gait | HP:0001251
Cognitive impairment | cognitive problems; cognitive dysfunction; cognitive decline | HP:0100543
Irritability | | HP:0000737
Dysarthria | slurred speech | HP:0001260
One-sided weakness | hemiparesis | HP:0001269
Opportunistic infections | | HP:0031690
Autoimmune hemolytic anemia | AIHA; autoimmune hemolysis; immune hemolytic anemia | HP:0001890
Drooling | excessive saliva | HP:0002307
Spasticity | stiff muscles | HP:0001257
Rigidity | muscle rigidity | HP:0002063
Dystonia | | HP:0001332
Chorea | involuntary movements | HP:0002072
Parkinsonism | | HP:0001300
Personality change | changes in personality | HP:0000751
Optic neuritis | | HP:0100653
Nystagmus | | HP:0000639
Strabismus | squint | HP:0000486
Cloudy cornea | corneal clouding | HP:0007759
Kayser-Fleischer rings | Kayser-Fleischer ring; KF rings | HP:0200032
Erythema | | HP:0010783
Blisters | blistering | HP:0008066
Photosensitive rash
Hyperpigmentation | skin darkening; darkening of the skin
Telangiectasia | spider veins | HP:0001009
Cyanosis | blue skin; bluish skin | HP:0000961
Gait disturbance | difficulty walking; walking difficulty; walking problems; trouble walking | HP:0001288
Urinary urgency | urgent need to urinate | HP:0000012
Urinary retention | difficulty emptying the bladder; incomplete emptying | HP:0000016
Bowel problems
Sexual dysfunction | sexual problems
Hemoglobinuria | hemoglobin in the urine | HP:0003641
Hemosiderinuria | | HP:0012543
Low haptoglobin
Anosmia | loss of smell | HP:0000458
Taste disturbance | loss of taste; altered taste
Snoring | | HP:0025267
Bulging eyes | proptosis | HP:0000520
Enlarged tongue | macroglossia | HP:0000158
Enlarged tonsils | | HP:0030812
Breast enlargement | gynecomastia | HP:0000771
Poor school performance
Trigeminal neuralgia | | HP:0100661
Neuropathic pain | nerve pain | HP:6000040
Cold intolerance | | HP:6000855
Heat intolerance | heat sensitivity | HP:0002046
Salt craving | | HP:0030083
Low birth weight | | HP:0001518
Cleft palate | | HP:0000175
Scoliosis | curved spine | HP:0002650
Joint hypermobility | hypermobile joints | HP:0001382
Bone deformity | bone deformities
Joint deformity
Muscle stiffness | | HP:0003552
Leg pain | | HP:0012514
Hand pain | | HP:0046505
Foot pain | | HP:0025238
Flank pain | | HP:0030157
Pelvic pain | | HP:0034267
Pain during intercourse | dyspareunia | HP:0030016
Belching
Mucus in the stool
Oligoclonal bands
Demyelinating lesions | white matter lesions
Low ceruloplasmin
Sneezing
Watery eyes | | HP:0009926
Bad breath | halitosis |
`;
