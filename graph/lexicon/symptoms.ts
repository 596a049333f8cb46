/** Symptoms: label | synonyms; … | identifiers. One a line; a blank field is left empty. */
export const symptoms = `
Fatigue | tiredness; exhaustion; lack of energy; tired; tiring easily; easy fatigability; fatigability; lassitude; lethargy; listlessness; low energy; weariness | HP:0012378
Malaise | feeling unwell; feeling generally unwell; general malaise; general ill health; generally unwell | HP:0033834
Fever | raised temperature; high temperature; pyrexia; feverish; low-grade fever; raised body temperature | HP:0001945
Recurrent fever | bouts of fever; recurring fever; episodic fever | HP:0001954
Chills | shivering; rigors; shaking chills; shivers; shivering fits; shaking fits | HP:0025143
Night sweats | nocturnal sweating; drenching sweats; sweating at night; heavy sweating at night; sweats at night | HP:0030166
Sweating | excessive sweating; profuse sweating; increased sweating; heavy sweating; hyperhidrosis; sweating more than usual | HP:0000975
Weight loss | loss of weight; unintended weight loss; unexplained weight loss; unintentional weight loss; loss of body weight; losing weight | HP:0001824
Poor weight gain | failure to thrive; faltering growth; slow weight gain; poor growth and weight gain; inadequate weight gain; failing to gain weight | HP:0001508
Weight gain | gain in weight; increased weight
Loss of appetite | poor appetite; reduced appetite; decreased appetite; appetite loss; lack of appetite; anorexia | HP:0004396
Pallor | paleness; pale skin; paleness of the skin; pale complexion | HP:0000980
Jaundice | yellowing of the skin; yellowing of the eyes; yellow skin; yellow eyes; icterus; yellowing of eyes/skin; yellowing of the skin and eyes; yellowing of skin and eyes; yellow discoloration of the skin; yellowing of the skin and the whites of the eyes; yellowing of the whites of the eyes; yellow eyes and skin; yellow skin and eyes; yellowing of your skin; yellowing of your eyes; yellowing of your skin and eyes; yellowing of your skin and the whites of your eyes; yellowing of skin and whites of eyes; yellowish skin | HP:0000952
Pain | aches | HP:0012531
Severe pain | attacks of pain
Bone pain | aching bones; bone aches; pain in the bones; painful bones; pain in your bones | HP:0002653
Joint pain | arthralgia; aching joints; painful joints; joint aches; pain in the joints; aching in the joints; sore joints; tender joints; pain in your joints | HP:0002829
Muscle pain | myalgia; muscle aches; aching muscles; muscle soreness; pain in the muscles; sore muscles; painful muscles; tender muscles; muscular pain; muscle tenderness; pain in your muscles | HP:0003326
Back pain | backache; lower back pain | HP:0003418
Chest pain | pain in the chest; chest discomfort; pain in your chest | HP:0100749
Abdominal pain | stomach pain; belly pain; tummy pain; stomach ache; pain in the abdomen; pain in the belly; pain in the stomach; cramping abdominal pain; bellyache; pain in the tummy; bouts of abdominal pain; cramping pain in the abdomen; cramping pain in the belly; cramping pain; pain in your tummy; pain in your belly; pain in your stomach; pain in your abdomen; stomach aches; tummy aches; tummy ache | HP:0002027
Abdominal discomfort | left-upper abdominal discomfort; upper abdominal discomfort
Abdominal fullness | fullness; feeling of fullness; bloating; abdominal bloating; fullness in the abdomen | HP:0003270
Early satiety | early fullness; fullness after small meals; early fullness after meals; feeling full early | HP:0033842
Enlarging abdomen | swollen abdomen; abdominal swelling; rapidly enlarging abdomen; swollen belly; abdominal distension; swelling of the belly; swelling of the abdomen; belly swelling; abdominal distention; bloated belly; distended abdomen; distension of the abdomen; swelling of the stomach; protuberant abdomen
Headache | pain in the head; pounding headache; throbbing headache | HP:0002315
Migraine | migraine attacks; migraine headaches | HP:0002076
Dizziness | light-headedness; lightheadedness; feeling dizzy; giddiness; feeling faint; feeling light-headed; dizzy spells; faintness
Vertigo | | HP:0002321
Fainting | syncope; blackouts; fainting spells; fainting fits; passing out; loss of consciousness; syncopal episodes | HP:0007185
Shortness of breath | breathlessness; dyspnea; difficulty breathing; breathing difficulty; trouble breathing; laboured breathing; worsening breathlessness; short of breath; out of breath; breathlessness on exertion; shortness of breath on exertion; dyspnea on exertion; exertional dyspnea; breathlessness on effort; exertional breathlessness; getting out of breath | HP:0002094
Rapid breathing | tachypnea; fast breathing | HP:0002883
Slowed breathing | respiratory depression; slow breathing | HP:0002791
Wheezing | wheeze; whistling breathing | HP:0030828
Cough | coughing; chronic cough; dry cough; wet cough; chronic wet cough; persistent cough; lasting cough; nagging cough | HP:0012735
Coughing up blood | hemoptysis; blood-streaked sputum | HP:0002105
Hoarseness | hoarse voice; husky voice; rough voice | HP:0001609
Sore throat | pharyngitis; painful throat; inflamed throat | HP:0033050
Difficulty swallowing | dysphagia; trouble swallowing; swallowing difficulties; problems swallowing; swallowing problems; trouble with swallowing; impaired swallowing; swallowing trouble | HP:0002015
Heartburn | acid reflux; acid regurgitation | HP:0002020
Nausea | feeling sick; feeling nauseous; feeling nauseated | HP:0002018
Vomiting | being sick; throwing up | HP:0002013
Diarrhea | loose stools; watery stools; persistent diarrhea; chronic diarrhea; frequent loose stools; runny stools | HP:0002014
Bloody diarrhea | blood in the stool; bloody stools; rectal bleeding; bleeding from the rectum; bleeding from the back passage; bright red blood in the stool; blood in stool; blood in the stools; blood in your stool; blood in your stools; blood in your poo; blood in the poo | HP:0025085
Constipation | hard stools; difficulty passing stools; difficulty pooing; difficulty emptying the bowels | HP:0002019
Steatorrhea | fatty stools; greasy stools; oily stools; fatty poo; greasy poo; pale greasy stools; pale, greasy stools | HP:0002570
Malabsorption | poor absorption; intestinal malabsorption | HP:0002024
Flatulence | excess gas; passing wind | HP:0033589
Incontinence | loss of bladder control; urinary incontinence; leakage of urine; loss of control of the bladder; bladder incontinence | HP:0000020
Frequent urination | polyuria; passing urine often; urinary frequency; need to urinate often; increased urination; passing a lot of urine; excessive urination; passing large amounts of urine; urinating often; increased urine output; urinating more often; needing to pee more often; needing to pee often; peeing more often; needing to urinate often; needing to urinate more often; needing to go to the toilet more often; peeing a lot; peeing more than usual | HP:0100515
Bed-wetting | enuresis; nocturnal enuresis | HP:0000805
Excessive thirst | polydipsia; thirst; increased thirst; great thirst; constant thirst; intense thirst; extreme thirst; polydypsia; feeling thirsty; feeling very thirsty | HP:0001959
Dark urine | cola-colored urine; tea-colored urine | HP:0040319
Blood in the urine | hematuria; bloody urine; visible blood in the urine; blood in urine; bloody or brown urine; blood in your urine; blood in your pee; blood in the pee | HP:0000790
Protein in the urine | proteinuria; foamy urine; urinary protein; protein in urine; protein loss in the urine; frothy urine; bubbly urine | HP:0000093
Albuminuria | albumin in the urine; raised urine albumin; microalbuminuria | HP:0012592
Dilute urine | hyposthenuria | HP:0003158
Painful urination | dysuria; pain on urination; burning on urination; pain when urinating; burning when passing urine | HP:0100518
Kidney stones | nephrolithiasis; renal stones; renal calculi; stones in the kidney; kidney calculi | HP:0000787
Edema | swelling of the legs; fluid retention; swollen ankles; swollen legs; leg swelling; ankle swelling; swelling of the ankles; swollen feet; swelling of the feet; swelling in the legs; swelling of the ankles and feet; puffy ankles; peripheral edema; leg edema; ankle edema; water in the legs; pitting edema; swelling of legs and ankles | HP:0000969
Swelling | puffiness
Facial swelling | swelling of the face; swollen face; puffy face; puffiness of the face; swelling around the eyes; swelling of the lips; swelling of face; periorbital edema | HP:0000282
Swollen joints | joint swelling; swelling of the joints; joint effusion; puffy joints; swelling in the joints; painful swollen joints | HP:0001386
Joint stiffness | stiff joints; stiffness; morning stiffness; stiffness of the joints; stiffness of joints; stiffness in the joints; stiffness in the morning | HP:0001387
Muscle weakness | weak muscles; weakness of the muscles; muscular weakness; loss of muscle strength; weakness of muscles; weak arms and legs; loss of muscle power | HP:0001324
Weakness | general weakness; loss of strength | HP:0025406
Muscle cramps | cramps; leg cramps; cramping muscles; cramps in the muscles | HP:0003394
Muscle wasting | wasting of the muscles; muscle atrophy; wasting of muscles; loss of muscle; muscle loss; loss of muscle mass; muscular atrophy; muscle thinning; amyotrophy | HP:0003202
Tremor | shaking; trembling; shaky hands; shakiness; trembling of the hands; shaking hands; tremor of the hands; hand tremor | HP:0001337
Numbness | loss of feeling; loss of sensation; numb hands or feet; reduced sensation; decreased sensation; sensory loss; loss of sensitivity; numb fingers; numb hands; numb feet; loss of feeling in the hands and feet | HP:0033748
Tingling | pins and needles; paresthesia; prickling; tingling in the feet; tingling in the hands; tingling sensations; tingling of the hands and feet; pins and needles in your hands and feet; tingling in your hands and feet; tingling in the hands and feet | HP:0003401
Burning sensation | burning pain
Poor balance | loss of balance; unsteadiness; balance problems; difficulty balancing; trouble with balance; impaired balance; balance difficulties; problems with balance; problems with your balance; difficulty with balance; problems balancing
Poor coordination | clumsiness; incoordination; lack of coordination; impaired coordination; loss of coordination | HP:0002370
Seizures | convulsions; epileptic fits; epileptic seizures; seizure disorder; attacks of seizures | HP:0001250
Confusion | disorientation; mental confusion; confusional state | HP:0001289
Delirium | | HP:0031258
Drowsiness | sleepiness; somnolence; sedation; excessive sleepiness; daytime sleepiness; excessive daytime sleepiness | HP:0002329
Difficulty concentrating | poor concentration; brain fog; trouble concentrating; lack of concentration; trouble with concentration; impaired concentration; concentration problems; reduced concentration; inability to concentrate; trouble thinking; problems concentrating; finding it hard to concentrate; difficulty with concentration; foggy head; clouded thinking | HP:0031987
Memory problems | memory loss; forgetfulness; poor memory; loss of memory; trouble with memory; memory impairment; memory difficulties; memory trouble; impaired memory; short-term memory loss; problems with memory; memory lapses | HP:0002354
Learning difficulties | learning disability; learning problems; school difficulties
Developmental delay | delayed development; slow development; delayed milestones; delay in development; delayed motor milestones | HP:0001263
Intellectual disability | intellectual impairment; mental retardation; mental disability | HP:0001249
Behavioral problems | behavior problems; behavior changes; behavioral changes; changes in behavior; behavioral disturbances; difficult behavior | HP:0000708
Anxiety | anxiousness; worry; nervousness; anxious feelings; feelings of anxiety | HP:0000739
Depression | low mood; depressed mood; depressive symptoms; depressive episodes; feeling depressed; feelings of depression | HP:0000716
Mood changes | mood swings; low spirits; changes in mood; changes of mood; mood disturbance; altered mood; changeable mood | HP:0000712
Psychological stress | stress of living with illness
Insomnia | trouble sleeping; sleep disturbance; sleeplessness; poor sleep; sleep problems; difficulty sleeping; difficulty falling asleep; disturbed sleep; broken sleep; trouble with sleep; problems sleeping; sleeping problems; not being able to sleep; problems with sleep; problems with sleeping; inability to sleep | HP:0100785
Hallucinations | seeing things | HP:0000738
Psychosis | psychotic symptoms | HP:0000709
Speech problems | speech difficulties; difficulty speaking; trouble speaking; speech disturbance; impaired speech; speech impairment; difficulty with speech
Paralysis | palsy; loss of movement; inability to move | HP:0003470
Facial weakness | drooping face; facial palsy | HP:0030319
Drooping eyelids | ptosis; eyelid drooping; drooping of the eyelids; droopy eyelids; drooping lids | HP:0000508
Double vision | diplopia; seeing double | HP:0000651
Blurred vision | blurry vision; visual blurring; vision that is blurred; blurring of vision; blurring; hazy vision; cloudy vision | HP:0000622
Visual disturbance | vision problems; visual problems; impaired vision; poor vision; poor eyesight; visual impairment; reduced vision; vision changes; visual changes; disturbed vision; trouble seeing; eye problems; problems with vision; decreased vision
Loss of sight | blindness; vision loss; loss of vision; loss of eyesight; visual loss; sight loss; loss of the sight; lost vision | HP:0000618
Eye pain | painful eyes; sore eyes; pain in the eyes; pain behind the eye; pain on moving the eyes; ocular pain | HP:0200026
Red eyes | eye redness; bloodshot eyes; reddened eyes; conjunctival redness | HP:0025337
Dry eyes | dryness of the eyes | HP:0001097
Dry mouth | dryness of the mouth; xerostomia; mouth dryness; dryness of mouth | HP:0000217
Sensitivity to light | photophobia; light sensitivity; light intolerance; sensitivity to bright light; painful sensitivity to light | HP:0000613
Hearing loss | deafness; impaired hearing; hearing impairment; loss of hearing; loss of the hearing; reduced hearing; poor hearing; hard of hearing; hearing difficulties; hearing problems; trouble hearing | HP:0000365
Ringing in the ears | tinnitus; ringing in ears; buzzing in the ears; noises in the ears | HP:0000360
Ear infections | otitis media; middle ear infection; otitis
Sinusitis | sinus infection; chronic sinusitis; inflamed sinuses | HP:0000246
Nasal polyps | | HP:0100582
Stuffy nose | nasal congestion; blocked nose; runny nose; nasal blockage; nasal obstruction; nasal stuffiness; rhinorrhea | HP:0001742
Nosebleeds | epistaxis; nose bleed; nose bleeding; bleeding from the nose; frequent nosebleeds | HP:0000421
Bleeding gums | gum bleeding; gingival bleeding; dental bleeding; bleeding from the gums; bleeding of the gums | HP:0000225
Mucosal bleeding | bleeding from mucous membranes; bleeding from the mouth
Bleeding | bleeds; hemorrhage; bleeding tendency; easy bleeding; abnormal bleeding; emergency bleeds | HP:0001892
Prolonged bleeding | bleeding for longer than usual; excessive bleeding
Internal bleeding | internal hemorrhage | HP:0011029
Heavy periods | heavy menstrual bleeding; menorrhagia; heavy menstruation; excessive menstrual bleeding; heavy bleeding during periods; prolonged periods; long or heavy periods; heavy bleeding during menstruation | HP:0000132
Easy bruising | bruising; bruises; bruise easily; bruisability; tendency to bruise; bruising easily; unexplained bruises; large bruises after minor knocks | HP:0000978
Petechiae | tiny red spots; pinpoint bleeding; skin dots | HP:0000967
Purpura | purple spots | HP:0000979
Ecchymoses | large bruises; ecchymosis | HP:0031364
Hematoma
Joint bleeding | joint bleeds; hemarthrosis; bleeding into joints; bleeding into the joints | HP:0005261
Muscle bleeding | muscle bleeds; bleeding into muscles
Itching | pruritus; itch; itchy skin; itchiness; itchiness of the skin; itchy eyes; itching of the skin; generalized itching | HP:0000989
Rash | rashes; skin rash; skin rashes; exanthem; skin eruption; red rash; skin rash on the face | HP:0000988
Butterfly rash | malar rash | HP:0025300
Hives | urticaria; wheals; welts; itchy wheals; nettle rash | HP:0001025
Eczema | eczematous rash; eczema-like rash | HP:0000964
Atopic dermatitis | | HP:0001047
Dry skin | xerosis; skin dryness; scaly skin; rough skin | HP:0000958
Skin lesions
Skin ulcers | ulcers of the skin | HP:0200042
Leg ulcers | slow-healing sores
Skin infections | infected skin; infections of the skin | HP:0100658
Abscesses | abscess; boils; skin abscesses | HP:0025615
Skin thickening | thickened skin; hardening of the skin; thickening of the skin; tight skin; tightening of the skin; hard skin | HP:0001072
Pale stools | clay-colored stools; light-colored stools; pale bowel movements | HP:0011985
Hair loss | alopecia; thinning hair; hair thinning; loss of hair; thin hair; patchy hair loss; hair falling out; falling hair; balding; sparse hair; fine hair | HP:0001596
Excess hair growth | hirsutism; hypertrichosis; unwanted hair; excess body hair; excess facial hair; excess hair | HP:0001007
Brittle nails | nail changes; nail abnormalities; fragile nails; ridged nails | HP:0001808
Darkened nails | nail discoloration
Finger clubbing | clubbing; clubbed fingers; clubbing of the fingers; clubbing of fingers; digital clubbing | HP:0100759
Cold hands and feet | cold extremities; cold hands; cold feet; cold fingers; cold fingers and toes
Raynaud phenomenon | white fingers; raynaud's; Raynaud syndrome | HP:0030880
Flushing | hot flushes; hot flashes; redness of the face; facial flushing; flushing of the face; facial redness | HP:0031284
Mouth ulcers | mouth sores; oral ulcers; sores in the mouth; aphthous ulcers; ulcers in the mouth; ulcers of the mouth; canker sores; sore mouth; mouth ulceration; oral ulceration; oral sores | HP:0000155
Sore tongue | glossitis | HP:0000206
Oral thrush | thrush; oral candidiasis
Gum disease | gingivitis; periodontitis; inflamed gums; gum inflammation
Tooth decay | dental caries; cavities | HP:0000670
Swollen lymph nodes | lymphadenopathy; enlarged lymph nodes; swollen nodes; enlarged nodes; swollen glands; lymph node enlargement; persistent swollen lymph nodes; chronically enlarged lymph nodes; chronic lymphadenopathy; swelling of the lymph nodes; swelling of lymph nodes; swollen lymph glands; lumps in the neck; enlarged glands | HP:0002716
Splenomegaly | enlarged spleen; palpable spleen; spleen size; size of the spleen; large spleen; spleen enlargement; enlargement of the spleen; swollen spleen; enlargement of spleen; big spleen | HP:0001744
Hepatomegaly | palpable liver; enlarged liver; liver size; size of the liver; large liver; liver enlargement; enlargement of the liver; big liver; swollen liver | HP:0002240
Hepatosplenomegaly | enlarged liver and spleen | HP:0001433
Lymphoproliferation | overgrown lymph organs; overgrown lymphoid tissue; lymphoid tissue enlargement; chronic lymphoproliferation; lymphoid overgrowth
Cardiomegaly | enlarged heart | HP:0001640
Goiter | enlarged thyroid | HP:0000853
Lump
Growth impairment | delayed growth; poor growth; impaired growth; growth delay; growth retardation; stunted growth; slow growth; growth failure; growing slowly; faltering of growth; growth restriction; delayed growth and development; growth problems; restricted growth; being small for age | HP:0001510
Short stature | small stature; reduced height; short height | HP:0004322
Delayed puberty | late puberty; delay of puberty; puberty delay | HP:0000823
Childhood onset | onset in childhood | HP:0011463
Infantile onset | onset in infancy | HP:0003593
Congenital onset | onset at birth | HP:0003577
Adult onset | onset in adulthood | HP:0003581
Infertility | reduced fertility; impaired fertility; sterility; loss of fertility; difficulty getting pregnant; trouble conceiving; inability to conceive; subfertility; problems getting pregnant; trouble getting pregnant; difficulty conceiving; problems conceiving; difficulties conceiving; fertility problems; problems with fertility | HP:0000789
Erectile dysfunction | impotence; difficulty getting an erection; difficulty with erections; erection problems | HP:0100639
Low libido | loss of libido; reduced sex drive; decreased libido; low sex drive; lack of interest in sex; reduced libido; decreased sex drive; loss of sexual drive; loss of sexual interest
Priapism | prolonged erections; painful erections | HP:0200023
Irregular periods | menstrual irregularities; irregular menstruation; irregular menstrual periods; menstrual disturbances | HP:0000858
Amenorrhea | missed periods; absence of periods; absent periods; absence of menstruation; loss of periods | HP:0000141
Miscarriage | pregnancy loss; recurrent miscarriage; loss of pregnancy; repeated miscarriages; spontaneous abortion | HP:0005268
Palpitations | heart palpitations; pounding heart; awareness of the heartbeat; racing heart; thumping heart | HP:0001962
Irregular heartbeat | arrhythmia; heart rhythm problems; cardiac arrhythmia; abnormal heart rhythm; heart rhythm disturbances; rhythm disturbances; irregular heart rhythm; irregular heart beat; disturbances of heart rhythm; irregular pulse; rhythm disorders | HP:0011675
Fast heartbeat | tachycardia; rapid heartbeat; rapid heart rate; fast heart rate; rapid pulse; fast pulse; racing heartbeat | HP:0001649
Slow heartbeat | bradycardia; slow heart; slow heart rate; slow pulse; slow heart beat | HP:0001662
Heart murmur | murmur; cardiac murmur | HP:0030148
Low blood pressure | hypotension; low BP; fall in blood pressure; drop in blood pressure | HP:0002615
Crackles | lung crackles; rales | HP:0030830
Pleurisy | pleuritis; pleuritic pain | HP:0002102
Pericarditis | inflammation around the heart | HP:0001701
Bronchiectasis | widened airways; scarred airways | HP:0002110
Pneumonia | lung infection; chest infection; recurrent pneumonia | HP:0002090
Respiratory infections | airway infections; infections of the airways; respiratory tract infections; sinopulmonary infections; frequent colds; infections of the lungs; infections of the respiratory tract; upper respiratory tract infections; repeated chest infections | HP:0011947
Infections | recurrent infections; frequent infections; repeated infections; severe infections; serious infections; infection risk | HP:0002719
Bacterial infections
Fungal infections | mycosis
Viral infections
Urinary tract infection | urinary infections; bladder infection; infections of the urinary tract | HP:0000010
Flares | disease flares; flare-ups; flare-up; inflammatory flares; acute flares
Respiratory flare-ups | respiratory exacerbations; pulmonary exacerbations; exacerbations
Painful crises | pain crisis; painful crisis; pain crises; vaso-occlusive crisis
Arthritis | inflamed joints; joint inflammation | HP:0001369
Myositis | muscle inflammation | HP:0100614
Serositis | inflammation of the serous membranes | HP:0045073
Anemia | low hemoglobin; low red blood cells; low red cell count; low red cells; severe anemia; chronic anemia; shortage of red cells; low hemoglobin level; reduced hemoglobin; fall in hemoglobin; lack of red cells; low red blood cell count; decreased hemoglobin | HP:0001903
Iron-deficiency anemia | | HP:0001891
Hemolytic anemia | | HP:0001878
Megaloblastic anemia | | HP:0001889
Thrombocytopenia | low platelets; too few platelets; few platelets; low platelet count; reduced platelets; platelet deficiency; fall in platelets; drop in platelets; shortage of platelets; lack of platelets; decreased platelets | HP:0001873
Immune thrombocytopenia | ITP; idiopathic thrombocytopenic purpura; immune thrombocytopenic purpura; autoimmune thrombocytopenia | HP:0001973
Thrombocytosis | high platelets; too many platelets; raised platelets; high platelet count; raised platelet count; increased platelets; elevated platelet count; increased platelet count | HP:0001894
Neutropenia | low neutrophils; too few neutrophils; low neutrophil count; shortage of neutrophils; lack of neutrophils; fall in neutrophils | HP:0001875
Autoimmune neutropenia | | HP:0001904
Lymphopenia | low lymphocytes; too few lymphocytes; low lymphocyte count; lymphocytopenia | HP:0001888
Leukopenia | low white blood cells; too few white cells; too few white blood cells; low white cells; low white cell count; low WBC; low white blood cell count; low white count; shortage of white cells; lack of white cells; reduced white cells; drop in white cells | HP:0001882
Leukocytosis | high white cell count; raised white cell count; high white blood cell count | HP:0001974
Lymphocytosis | high lymphocytes; raised lymphocytes | HP:0100827
Eosinophilia | high eosinophils; too many eosinophils; raised eosinophils; high eosinophil count | HP:0001880
Monocytosis | high monocytes; raised monocytes; increased monocytes | HP:0012311
Neutrophilia | high neutrophils | HP:0011897
Reticulocytosis | high reticulocytes; raised reticulocytes; raised reticulocyte count | HP:0001923
Pancytopenia | too few blood cells of all kinds; low counts of all blood cells; low blood counts | HP:0001876
Cytopenias | autoimmune cytopenias; immune cytopenias; low blood cell counts
Macrocytosis | large red cells; macrocytic red cells | ~HP:0001972
Microcytosis | small red cells | HP:0025066
Abnormal blood counts | lab abnormalities; laboratory abnormalities
Positive Coombs test | positive direct antiglobulin test; positive Coombs | HP:0032366
Elevated double-negative T cells | elevated DNT cells; DNT cell elevation; high DNT T cells; raised DNT cells; increased double-negative T cells; double-negative T cell elevation; elevated double-negative T (DNT) cells; DNT cells | HP:0002851
Elevated IL-10 | raised IL-10; high IL-10; elevated interleukin 10 | HP:0033199
Elevated soluble FAS ligand | raised soluble FAS ligand; high sFASL; elevated sFASL; sFASL; soluble FAS ligand | HP:6000017
Elevated vitamin B12 | raised vitamin B12; high vitamin B12 | HP:6000016
Hypogammaglobulinemia | low antibodies; low antibody levels; low immunoglobulins; low IgG; low immunoglobulin levels; antibody deficiency; low gamma globulin; reduced immunoglobulins | HP:0004313
Low IgA | low immunoglobulin A
Low IgM | low immunoglobulin M
Hypergammaglobulinemia | high antibody levels; raised immunoglobulins | HP:0010702
Poor vaccine response | poor response to vaccines; impaired vaccine response; weak vaccine response
Elevated CRP | raised CRP; high CRP; raised C-reactive protein; CRP elevation; increased CRP; elevated C-reactive protein; high C-reactive protein
Elevated ESR | raised ESR; high ESR; raised erythrocyte sedimentation rate | HP:0003565
Elevated ferritin | raised ferritin; high ferritin; hyperferritinemia | HP:0003281
Elevated liver enzymes | raised liver enzymes; liver enzyme rise; liver enzyme elevation; high liver enzymes; increased liver enzymes; liver enzyme changes; elevated transaminases; raised transaminases; abnormal liver enzymes; raised liver tests; abnormal liver tests; abnormal liver function tests; elevated liver function tests; raised transaminase levels; rise in liver enzymes; raised liver function tests | HP:0002910
Elevated bilirubin | raised bilirubin; high bilirubin; hyperbilirubinemia | HP:0002904
Elevated creatinine | raised creatinine; high creatinine; increased creatinine; creatinine rise | HP:0003259
Elevated LDH | raised LDH; high LDH
Raised alkaline phosphatase | high alkaline phosphatase; elevated alkaline phosphatase | HP:0003155
High blood sugar | hyperglycemia; high sugars; raised blood sugar; high blood glucose; high blood sugar levels; rise in blood sugar; elevated blood sugar; raised glucose; elevated blood glucose | HP:0003074
Low blood sugar | hypoglycemia; low blood glucose | HP:0001943
High cholesterol | hypercholesterolemia; raised cholesterol; elevated cholesterol; high blood cholesterol; high cholesterol levels | HP:0003124
High lipids | hyperlipidemia; raised lipids; high blood lipids; dyslipidemia | HP:0003077
Low magnesium | hypomagnesemia | HP:0002917
Low potassium | hypokalemia; low blood potassium; reduced potassium | HP:0002900
High potassium | hyperkalemia; raised potassium; high blood potassium; raised blood potassium; potassium rise; elevated potassium | HP:0002153
Low sodium | hyponatremia; low blood sodium; low sodium in the blood; fall in sodium; low sodium level | HP:0002902
Low calcium | hypocalcemia; low blood calcium | HP:0002901
High calcium | hypercalcemia; raised calcium; high blood calcium; raised blood calcium; elevated calcium | HP:0003072
High uric acid | hyperuricemia; raised uric acid; elevated uric acid; high levels of uric acid | HP:0002149
Low albumin | hypoalbuminemia; low blood albumin; reduced albumin | HP:0003073
Low complement | low complement levels; hypocomplementemia; low C3 and C4
Antinuclear antibodies | antinuclear antibody; positive ANA | HP:0003493
Anti-platelet antibodies | antiplatelet antibodies | HP:4000170
Vitamin D deficiency | low vitamin D; low levels of vitamin D; lack of vitamin D; shortage of vitamin D; vitamin D levels that are low | HP:0100512
Vitamin B12 deficiency | B12 deficiency; low B12; low vitamin B12; lack of vitamin B12; shortage of vitamin B12; low levels of vitamin B12 | HP:0100502
Vitamin K deficiency | low vitamin K
Folate deficiency | low folate; folic acid deficiency; lack of folate; shortage of folate; low folic acid | HP:0100507
Iron deficiency | low iron; iron-deficient; lack of iron; shortage of iron; low iron stores; low iron levels
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
Peripheral neuropathy | neuropathy; polyneuropathy; nerve damage in the hands and feet; damage to the peripheral nerves | HP:0009830
Muscle spasms | spasms; painful spasms; spasms of the muscles; muscular spasms
Ataxia | unsteady gait; loss of coordination of movement; unsteadiness of gait; unsteady movements | HP:0001251
Cognitive impairment | cognitive problems; cognitive dysfunction; cognitive decline; difficulty thinking; thinking problems; impaired thinking; mental decline; cognitive difficulties; slowed thinking; impaired cognition; cognitive deficits | HP:0100543
Irritability | | HP:0000737
Dysarthria | slurred speech; slurring of speech; unclear speech; slurred words | HP:0001260
One-sided weakness | hemiparesis | HP:0001269
Opportunistic infections | | HP:0031690
Autoimmune hemolytic anemia | AIHA; autoimmune hemolysis; immune hemolytic anemia | HP:0001890
Drooling | excessive saliva | HP:0002307
Spasticity | stiff muscles | HP:0001257
Rigidity | muscle rigidity; stiffness of the muscles | HP:0002063
Dystonia | | HP:0001332
Chorea | involuntary movements | HP:0002072
Parkinsonism | | HP:0001300
Personality change | changes in personality | HP:0000751
Optic neuritis | | HP:0100653
Nystagmus | involuntary eye movements; jerky eye movements; abnormal eye movements; rapid eye movements | HP:0000639
Strabismus | squint; crossed eyes; misaligned eyes; cross-eye | HP:0000486
Cloudy cornea | corneal clouding | HP:0007759
Kayser-Fleischer rings | Kayser-Fleischer ring; KF rings | HP:0200032
Erythema | | HP:0010783
Blisters | blistering; fluid-filled blisters; blistering of the skin; bullae; blistering skin | HP:0008066
Photosensitive rash
Hyperpigmentation | skin darkening; darkening of the skin; skin discoloration; bronze skin; bronzing of the skin; skin pigmentation; increased skin pigmentation; increased pigmentation; dark patches of skin; brown skin
Telangiectasia | spider veins | HP:0001009
Cyanosis | blue skin; bluish skin | HP:0000961
Gait disturbance | difficulty walking; walking difficulty; walking problems; trouble walking; unsteady walking; abnormal gait; gait abnormality; gait problems; problems walking; impaired walking; trouble with walking; abnormal walking; difficulty in walking; gait impairment | HP:0001288
Urinary urgency | urgent need to urinate | HP:0000012
Urinary retention | difficulty emptying the bladder; incomplete emptying; inability to pass urine; inability to empty the bladder; difficulty passing urine; difficulty urinating | HP:0000016
Bowel problems
Sexual dysfunction | sexual problems
Hemoglobinuria | hemoglobin in the urine | HP:0003641
Hemosiderinuria | | HP:0012543
Low haptoglobin
Anosmia | loss of smell | HP:0000458
Taste disturbance | loss of taste; altered taste; ageusia
Snoring | loud snoring | HP:0025267
Bulging eyes | proptosis; protruding eyes; prominent eyes; exophthalmos | HP:0000520
Enlarged tongue | macroglossia; enlargement of the tongue; large tongue | HP:0000158
Enlarged tonsils | | HP:0030812
Breast enlargement | gynecomastia | HP:0000771
Poor school performance | poor performance at school; declining school performance
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
Muscle stiffness | stiffness of muscles; stiff muscles in the morning | HP:0003552
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
Watery eyes | watering eyes; tearing eyes; excessive tearing; epiphora | HP:0009926
Microcephaly | small head; abnormally small head; small head size | HP:0000252
Macrocephaly | large head; big head; enlarged head | HP:0000256
Hypotonia | low muscle tone; floppiness; poor muscle tone; reduced muscle tone; decreased muscle tone; floppy muscles; floppy baby; weak muscle tone | HP:0001252
Hypertonia | increased muscle tone; raised muscle tone; high muscle tone | HP:0001276
Hyperreflexia | brisk reflexes; overactive reflexes; increased reflexes; exaggerated reflexes | HP:0001347
Areflexia | absent reflexes; loss of reflexes; lost reflexes | HP:0001284
Hyporeflexia | reduced reflexes; weak reflexes; decreased reflexes | HP:0001265
Muscle twitching | twitching; twitching of the muscles; fasciculations; muscle twitches | HP:0002380
Myoclonus | muscle jerks; myoclonic jerks; sudden jerks | HP:0001336
Apathy | loss of interest; lack of interest; loss of motivation | HP:0000741
Agitation | restlessness; being restless | HP:0000713
Aggression | aggressive behavior; aggressiveness | HP:0000718
Hyperactivity | overactive behavior; hyperactive behavior | HP:0000752
Self-injury | self-injurious behavior; self-harm | HP:0100716
Impulsivity | impulsive behavior | HP:0100710
Delusions | | HP:0000746
Paranoia | | HP:0011999
Panic attacks | panic | HP:0025269
Nightmares | bad dreams; vivid dreams
Euphoria | | HP:0031844
Emotional lability | emotional instability
Crying | excessive crying; inconsolable crying
Executive dysfunction | problems with planning; executive function problems
Aphasia | loss of speech; loss of language; difficulty finding words; word-finding difficulty | HP:0002381
Exercise intolerance | reduced exercise tolerance; poor exercise tolerance; poor stamina; exercise capacity reduced; reduced exercise capacity; loss of stamina; decreased exercise tolerance; low exercise tolerance | HP:0003546
Orthostatic hypotension | postural hypotension; fall in blood pressure on standing; drop in blood pressure on standing; low blood pressure on standing | HP:0001278
Dizziness on standing | lightheadedness on standing; dizziness when standing up
Orthopnea | breathlessness when lying flat; breathlessness on lying flat; shortness of breath when lying flat; breathlessness lying flat | HP:0012764
Stridor | noisy breathing | HP:0010307
Apnea | pauses in breathing; breathing pauses | HP:0002104
Chest tightness | tightness in the chest; tight chest | HP:0031352
Angina | angina pectoris | HP:0001681
Hiccups | persistent hiccups
Throat pain | throat discomfort
Throat tightness | tightness of the throat
Painful swallowing | odynophagia; pain on swallowing; pain when swallowing | HP:0032043
Black stools | melena; tarry stools; black tarry stools | HP:0002249
Vomiting blood | hematemesis; blood in the vomit | HP:0002248
Hemorrhoids | piles | HP:0032551
Anal fissures | fissures around the anus; tears around the anus | HP:0012390
Fecal incontinence | bowel incontinence; loss of bowel control; loss of control of the bowels; soiling | HP:0002607
Fecal urgency | bowel urgency; urgent need to open the bowels; urgency to pass stool | HP:0012701
Tenesmus | feeling of incomplete emptying | HP:0012702
Feeding difficulties | poor feeding; feeding problems; trouble feeding; difficulty feeding; difficulty with feeding; difficulty sucking; poor suck; weak suck; feeding poorly | HP:0011968
Regurgitation
Bad breath | halitosis; foul breath | HP:0100812
Abdominal mass | abdominal lump; mass in the abdomen; lump in the belly | HP:0031500
Abdominal tenderness | tender abdomen; tender belly
Upper abdominal pain | pain in the upper abdomen; epigastric pain; pain in the upper belly; pain in the right upper abdomen; right upper quadrant pain | HP:0410019
Pelvic mass | | HP:0031501
Hernia | | HP:0100790
Umbilical hernia | | HP:0001537
Inguinal hernia | | HP:0000023
Gallbladder pain | biliary colic
Spider angiomas | spider nevi; spider naevi
Red palms | palmar erythema
Flapping tremor | asterixis | HP:0012164
Nocturia | urinating at night; passing urine at night; night-time urination; waking to pass urine | HP:0000017
Oliguria | passing little urine; reduced urine output; low urine output | HP:0100520
Microscopic hematuria | hidden blood in the urine; invisible blood in the urine; invisible haematuria | HP:0002907
Visible hematuria | gross hematuria; macroscopic hematuria | HP:0012587
Vaginal dryness | dryness of the vagina; dry vagina | HP:0031088
Vaginal bleeding | abnormal vaginal bleeding; uterine bleeding; bleeding between periods | HP:0034263
Vaginal discharge
Painful periods | dysmenorrhea; menstrual cramps; period pain; painful menstruation | HP:0100607
Early menopause | premature menopause; premature ovarian failure; premature ovarian insufficiency | HP:0008209
Early puberty | precocious puberty | HP:0000826
Breast tenderness | breast pain; tender breasts; sore breasts
Milky nipple discharge | galactorrhea | HP:0100829
Genital ulcers | genital sores; ulcers on the genitals; sores on the genitals; genital ulceration | HP:0003249
Undescended testes | undescended testicles; cryptorchidism | HP:0000028
Small testes | small testicles; testicular atrophy; shrunken testicles; shrinkage of the testicles | HP:0008734
Neck pain | painful neck; pain in the neck | HP:0030833
Stiff neck | neck stiffness; stiffness of the neck | HP:0025258
Shoulder pain | pain in the shoulders; painful shoulder | HP:0030834
Hip pain | pain in the hip | HP:0030838
Knee pain | pain in the knee; painful knees | HP:0030839
Heel pain | pain in the heel
Jaw pain | pain in the jaw | HP:0040264
Facial pain | pain in the face; face pain
Ear pain | earache; earaches; pain in the ear | HP:0030766
Rib pain
Tendon pain | tendonitis; tendinitis; inflamed tendons | HP:0032510
Loin pain | pain in the loins
Limb pain | pain in the limbs; pain in the arms and legs; arm and leg pain; aching limbs | HP:0009763
Pain at night | night pain
Growing pains
Joint contractures | contractures; flexion contractures | HP:0034392
Bone tenderness | tender bones
Limping
Falls easily | frequent falls; repeated falls | HP:0002359
Waddling gait | waddling walk | HP:0002515
Toe walking | walking on tiptoe; tiptoe walking; walking on the toes | HP:0030051
Stiff gait | stiff walk; spastic gait | HP:0002064
Foot drop | | HP:0009027
Bowed legs | bow legs; bowing of the legs | HP:0002979
Knock knees | | HP:0002857
Flat feet | | HP:0001763
High-arched feet | pes cavus; high arches | HP:0001761
Hunched back | kyphosis; curved upper back; stooped posture | HP:0002808
Loss of height | height loss; reduced height with age
Delayed walking | late walking; walking late | HP:0031936
Delayed speech | speech delay; late speech; delayed language; language delay | HP:0000750
Delayed tooth eruption | | HP:0000684
Tooth loss | loss of teeth; losing teeth; loose teeth; loosening of teeth; tooth mobility
Enamel defects | dental enamel defects; tooth enamel defects
Tooth abnormalities | dental abnormalities; dental problems; tooth problems
Angular cheilitis | cracks at the corners of the mouth; cracked corners of the mouth | HP:0030318
Dry lips | cracked lips; chapped lips | HP:0040181
Geographic tongue | | HP:0025252
Smooth tongue | | HP:0010298
Nasal discharge | discharge from the nose | HP:0031417
Nasal crusting | nasal crusts; crusting of the nose
Post-nasal drip
Saddle nose | saddle-nose deformity; collapse of the bridge of the nose | HP:0011120
Swollen salivary glands | salivary gland swelling; enlarged salivary glands; swelling of the salivary glands; swollen parotid glands; parotid swelling; parotid enlargement
Neck swelling | swelling in the neck; swelling of the neck; swollen neck
Swollen tongue | tongue swelling; swelling of the tongue
Lip swelling | swollen lips | HP:0031244
Eyelid swelling | swollen eyelids; puffy eyelids; puffy eyes; swelling of the eyelids
Gritty eyes | sandy feeling in the eyes; gritty feeling in the eyes; foreign body sensation
Floaters | spots before the eyes; eye floaters
Night blindness | poor night vision; nyctalopia | HP:0000662
Tunnel vision | narrowed visual field; loss of peripheral vision; visual field loss; loss of side vision; visual field defects; loss of visual field | HP:0001123
Color blindness | color vision loss; impaired color vision; loss of color vision | HP:0007641
Far-sightedness | hyperopia; long-sightedness
Near-sightedness | short-sightedness; myopia; shortsightedness; nearsightedness | HP:0000545
Astigmatism | | HP:0000483
Flashes of light | flashing lights
Amaurosis fugax | transient loss of vision; brief loss of vision; transient visual loss | HP:0100576
Episcleritis | | HP:0100534
Scleritis | | HP:0100532
Keratitis | corneal inflammation; inflammation of the cornea | HP:0000491
Conjunctivitis | pink eye; inflammation of the conjunctiva | HP:0000509
Blepharitis | inflamed eyelids; inflammation of the eyelids | HP:0000498
Iritis | inflammation of the iris | HP:0001101
Swollen optic disc | papilledema; optic disc swelling; swelling of the optic disc; optic disc edema | HP:0001085
Unequal pupils | anisocoria; pupils of different size | HP:0009916
Small pupils | pinpoint pupils; miosis; constricted pupils | HP:0000616
Large pupils | dilated pupils; mydriasis; wide pupils | HP:0011499
Ear discharge | discharge from the ear; runny ears
Sensorineural hearing loss | sensorineural deafness; nerve deafness | HP:0000407
Conductive hearing loss | conductive deafness | HP:0000405
Sensitivity to noise | hyperacusis; sensitivity to sound; noise sensitivity | HP:5200060
Red skin | skin redness; reddening of the skin; redness of the skin; reddened skin
Scaly rash | scaly patches; scaling; scaling of the skin; flaky skin; peeling skin; skin peeling; peeling of the skin; desquamation
Skin nodules | lumps under the skin; nodules under the skin; subcutaneous nodules; skin lumps; nodules in the skin | HP:0200036
Erythema nodosum | tender red lumps on the shins; tender red nodules on the shins | HP:0012219
Pyoderma gangrenosum | | HP:0025452
Livedo reticularis | mottled skin; mottling of the skin; lace-like skin pattern; net-like skin pattern; livedo | HP:0033505
Skin tags | | HP:0010609
Stretch marks | striae; purple stretch marks | HP:0001065
Thin skin | fragile skin; skin fragility; skin thinning; thinning of the skin | HP:0000963
Cafe-au-lait spots | coffee-colored spots | HP:0000957
Freckling | freckles | HP:0001480
Fair skin | light skin; pale complexion of the skin | HP:0007513
Light hair | fair hair; pale hair; blond hair | HP:0002286
Gray hair | early graying; premature graying; premature graying of the hair; gray hair early
Pustules | | HP:0200039
Papules | small bumps | HP:0200034
Xanthomas | fatty skin deposits; yellow skin nodules | HP:0001114
Calcinosis | calcium deposits in the skin; calcium deposits under the skin | HP:0003761
Pitting nails | nail pitting; pitted nails; pitting of the nails
Spoon-shaped nails | koilonychia; spoon nails | HP:0001598
Splinter hemorrhages | | HP:6000139
Digital ulcers | finger ulcers; ulcers on the fingertips; fingertip ulcers; ulcers of the fingers | HP:0031917
Swollen fingers | puffy fingers; swelling of the fingers; sausage fingers; dactylitis | HP:0025131
Swollen hands | puffy hands; swelling of the hands; hand swelling
Foot ulcers | ulcers on the feet
Reduced sweating | decreased sweating; lack of sweating; hypohidrosis; anhidrosis; absence of sweating; inability to sweat
Salty skin | salty-tasting skin | HP:6000725
Scarring hair loss | scarring alopecia
Loss of eyebrows | loss of eyelashes; thinning eyebrows | HP:0011457
Bruit | vascular bruit
Weak pulse | absent pulses; loss of pulses; diminished pulses | HP:0032553
Claudication | leg claudication; leg pain on walking; pain in the legs on walking; intermittent claudication; calf pain on walking | HP:0004417
Jaw claudication | pain on chewing; jaw pain on chewing; jaw pain when chewing | HP:0030164
Scalp tenderness | tender scalp; sore scalp | HP:0100809
Varicose veins | | HP:0002619
Distended neck veins | raised jugular venous pressure; swollen neck veins; raised neck veins
Gallop rhythm | | HP:0033113
Blue fingers | bluish fingers; blue toes; bluish toes
Bluish lips | blue lips | HP:0034030
Frothy sputum
Barrel chest | | HP:0001552
Pectus excavatum | sunken chest; funnel chest | HP:0000767
Low body temperature | hypothermia; low temperature | HP:0002045
Cachexia | wasting; emaciation; severe wasting; wasting of the body | HP:0004326
Increased appetite | great hunger; constant hunger; excessive hunger; polyphagia; overeating | HP:0002591
Pica | craving for ice; ice craving | HP:0011856
Tall stature | being tall; great height | HP:0000098
Low muscle mass | sarcopenia; reduced muscle mass
Muscle enlargement | enlarged calves; enlarged calf muscles; calf enlargement; pseudohypertrophy; large calves; calf pseudohypertrophy; calf hypertrophy
Head drop | neck weakness; weak neck; weakness of the neck
Weakness of the shoulders and hips | proximal muscle weakness; weakness of the hips and shoulders; limb-girdle weakness; proximal weakness; proximal weakness of the limbs; weakness of the hips; hip weakness; weak hip muscles; weak hips; weak shoulders and hips; limb-girdle muscle weakness | HP:0003701
Respiratory muscle weakness | weak breathing muscles; weakness of the breathing muscles; weakness of the diaphragm; diaphragm weakness | HP:0002747
Limb weakness | weakness of the limbs; weakness of the arms and legs; weak limbs; weakness in the arms and legs; arm and leg weakness; weak legs; leg weakness; weakness of the legs | HP:0003690
Difficulty chewing | trouble chewing; chewing difficulty; weak chewing | HP:0005216
Nasal speech | nasal voice | HP:0001611
Weak voice | soft voice; faint voice; quiet voice; voice changes | HP:0001621
Weak cough
Difficulty climbing stairs | trouble climbing stairs | HP:0003551
Difficulty rising from a chair | trouble getting up from a chair; difficulty standing up; difficulty getting up
Quadriplegia | tetraplegia; paralysis of all four limbs; paralysis of the arms and legs | HP:0002445
Paraplegia | paralysis of the legs; leg paralysis; paralysis of both legs | HP:0010550
Spastic paraparesis | stiff legs; spastic legs | HP:0002313
Hypersensitivity to touch | allodynia; pain on light touch | HP:0012533
Loss of vibration sense | impaired vibration sense; reduced vibration sense
Electric-shock sensation | Lhermitte sign | HP:0032504
Carpal tunnel syndrome
Infantile spasms | | HP:0012469
Absence seizures | | HP:0002121
Focal seizures | partial seizures | HP:0007359
Tonic-clonic seizures | generalized seizures; grand mal seizures
Febrile seizures | febrile convulsions | HP:0002373
Status epilepticus | | HP:0002133
Raised intracranial pressure | increased intracranial pressure | HP:0002516
Hydrocephalus | water on the brain | HP:0000238
Stroke-like episodes | | HP:0002401
Loss of skills | developmental regression; loss of milestones; loss of acquired skills | HP:0002376
Poor handwriting
Lower IQ | low IQ; reduced IQ; IQ loss
Social withdrawal | withdrawal from others
Autistic features | autistic behavior; autism-like behavior; autistic traits | HP:0000729
Decreased consciousness | reduced consciousness; impaired consciousness; altered consciousness; clouded consciousness | HP:0004372
Osteopenia | reduced bone mineral density; thinned bones | HP:0000938
Sacroiliitis | inflammation of the sacroiliac joints; inflamed sacroiliac joints | HP:0012317
Enthesitis | | HP:0100686
Tenosynovitis | inflamed tendon sheaths
Synovitis | inflamed joint lining; inflammation of the joint lining | HP:0100769
Bursitis | | HP:0025232
Gouty attacks
Costochondritis
Chondritis | inflamed cartilage; inflammation of cartilage | HP:0100662
Fasciitis | | HP:0100537
Panniculitis | | HP:0012490
Mucositis | inflamed mucous membranes; inflammation of the mucous membranes
Esophagitis | inflamed esophagus; inflammation of the esophagus | HP:0100633
Gastritis | inflammation of the stomach; inflamed stomach; inflammation of the stomach lining | HP:0005263
Colitis | inflammation of the colon; inflamed colon; inflammation of the large bowel | HP:0002583
Enteritis | inflammation of the small bowel
Proctitis | inflammation of the rectum
Cholangitis | inflamed bile ducts | HP:0030151
Myocarditis | inflammation of the heart muscle; heart inflammation; inflamed heart muscle | HP:0012819
Carditis
Pneumonitis | lung inflammation; inflammation of the lungs; inflamed lungs
Bronchitis | chronic bronchitis; inflammation of the bronchi | HP:0012387
Laryngitis | inflammation of the larynx | HP:0033000
Rhinitis | | HP:0012384
Allergic rhinitis | hay fever | HP:0003193
Nephritis | kidney inflammation; inflammation of the kidneys; inflamed kidneys | HP:0000123
Cystitis | bladder inflammation
Prostatitis | | HP:0000024
Orchitis | testicular inflammation; inflamed testicles | HP:0100796
Dermatitis | skin inflammation; inflammation of the skin; inflamed skin
Folliculitis | | HP:0025084
Impetigo
Mastitis | | HP:0040407
Lymphedema | | HP:0001004
Lymphangitis
Splenic infarction | spleen infarct; splenic infarcts | HP:0034336
Polycythemia | high hemoglobin; raised hemoglobin; too many red cells; high red cell count; erythrocytosis; raised hematocrit | HP:0001901
Basophilia | | HP:0031807
Schistocytes | fragmented red cells; red cell fragments | HP:0001981
Spherocytes
Target cells | | HP:0034280
Abnormal clotting tests | abnormal clotting; abnormal coagulation; prolonged clotting; prolonged clotting times
Prolonged prothrombin time | raised INR; prolonged PT | HP:0008151
Prolonged activated partial thromboplastin time | prolonged aPTT; prolonged partial thromboplastin time | HP:0003645
Low fibrinogen | hypofibrinogenemia | HP:0011900
High fibrinogen | raised fibrinogen; hyperfibrinogenemia; elevated fibrinogen | HP:0011899
Raised D-dimer | elevated D-dimer; high D-dimer
High triglycerides | hypertriglyceridemia; raised triglycerides; elevated triglycerides; raised blood fats | HP:0002155
High ammonia | hyperammonemia; raised ammonia; elevated ammonia; high blood ammonia | HP:0001987
High lactate | raised lactate; elevated lactate; lactic acidemia; high blood lactate
High phosphate | raised phosphate; hyperphosphatemia; elevated phosphate | HP:0002905
Low phosphate | hypophosphatemia; low blood phosphate; reduced phosphate | HP:0002148
High sodium | hypernatremia; raised sodium | HP:0003228
High magnesium | hypermagnesemia | HP:0002918
High urinary calcium | hypercalciuria; raised urinary calcium; high calcium in the urine; calcium in the urine | HP:0002150
Sugar in the urine | glucosuria; glycosuria; glucose in the urine | HP:0003076
Ketones in the urine | ketonuria | HP:0002919
Casts in the urine | red cell casts; urinary casts
White cells in the urine | leukocyturia; pyuria; pus in the urine | HP:0012085
Low urine sodium
Raised urea | high urea; elevated urea; raised blood urea
Reduced kidney function | impaired kidney function; reduced renal function; impaired renal function; kidney impairment on blood tests; declining kidney function; loss of kidney function; decline in kidney function; reduced GFR; low eGFR
Raised CK | raised creatine kinase; elevated creatine kinase; elevated CK; high creatine kinase; high CK; increased creatine kinase
Raised troponin | elevated troponin; high troponin
Raised NT-proBNP | elevated NT-proBNP; high NT-proBNP; raised BNP; elevated BNP
Raised procalcitonin
Raised amylase | raised lipase; elevated lipase; elevated amylase
Raised GGT | elevated GGT; raised gamma-GT
Raised TSH | high TSH; elevated TSH
Low TSH | suppressed TSH
Low thyroid hormone | low thyroxine; low T4
Low cortisol | hypocortisolism
High cortisol | hypercortisolism; excess cortisol; cortisol excess; raised cortisol
Low testosterone | testosterone deficiency
Hypogonadism | low sex hormones; lack of sex hormones | HP:0000135
Low estrogen | estrogen deficiency
Raised prolactin | high prolactin; hyperprolactinemia
Raised parathyroid hormone | high parathyroid hormone; elevated PTH; raised PTH
Low vitamin A | vitamin A deficiency; lack of vitamin A
Vitamin E deficiency | lack of vitamin E; low vitamin E | HP:0100513
Vitamin C deficiency | scurvy; lack of vitamin C | HP:0100510
Vitamin B6 deficiency | lack of vitamin B6 | HP:0008326
Thiamine deficiency | vitamin B1 deficiency; lack of thiamine
Copper deficiency | low copper; lack of copper | HP:0011967
Iodine deficiency | lack of iodine
Protein deficiency | lack of protein
Low C4 | reduced C4
Low C3 | reduced C3
Raised IgE | high IgE; elevated IgE
Raised IgG | high IgG; elevated IgG
Raised IgG4 | high IgG4; elevated IgG4
Raised IgM | high IgM; elevated IgM
Monoclonal protein | M protein; paraprotein; monoclonal band; M spike
Raised ACE level | raised ACE; elevated ACE; high angiotensin-converting enzyme
Raised fecal calprotectin | high calprotectin; raised calprotectin; elevated calprotectin; high fecal calprotectin; elevated fecal calprotectin
Rheumatoid factor positivity | positive rheumatoid factor
ANCA positivity | positive ANCA
Raised cerebrospinal fluid protein | raised CSF protein; high CSF protein; elevated CSF protein
Skip lesions
Lung nodules | nodules in the lungs; pulmonary nodules | HP:0033608
Lung infiltrates | pulmonary infiltrates; infiltrates in the lungs | HP:0002113
Lung cavities | cavities in the lungs
Ground-glass opacities | ground-glass changes | HP:0025179
Enlarged lymph nodes in the chest | hilar lymphadenopathy; bilateral hilar lymphadenopathy; swollen lymph nodes in the chest; enlarged hilar lymph nodes; enlarged hilar nodes; bilateral hilar enlargement
Left ventricular hypertrophy | thickened heart muscle; thickened left ventricle; thickening of the heart muscle; thick heart walls; thickened ventricular walls | HP:0001712
Valve regurgitation | leaky heart valve; leaking heart valve; valvular regurgitation
Aortic root dilation | widened aorta; dilated aorta; widening of the aorta; aortic dilation
Low voltage | low voltage on the ECG; low-voltage ECG
Bundle branch block | | HP:0011710
Hip dysplasia | developmental dysplasia of the hip | HP:0001385
Clubfoot | club foot | HP:0001762
Polydactyly | extra fingers; extra toes | HP:0010442
Syndactyly | webbed fingers; fused fingers | HP:0001159
Congenital heart defects | heart defects; congenital heart disease; heart defects at birth | HP:0001627
Kidney cysts | cysts in the kidneys; renal cysts | HP:0000107
Small kidneys | | HP:0000089
Enlarged kidneys | large kidneys | HP:0000105
Nephrocalcinosis | calcium deposits in the kidneys | HP:0000121
Liver cysts | | HP:0001407
Enlarged adenoids
Low-set ears | | HP:0000369
Unusual facial features | distinctive facial features; characteristic facial features; facial dysmorphism; coarse facial features; dysmorphic features; coarse face | HP:0000280
Cleft lip | | HP:0410030
High-arched palate | high palate | HP:0000218
Small jaw | micrognathia | HP:0000347
Widely spaced eyes | hypertelorism | HP:0000316
Umbilical cord separation delay | delayed separation of the umbilical cord
Prolonged jaundice in newborns | neonatal jaundice; jaundice of the newborn; newborn jaundice; jaundice in newborns; jaundice in the newborn
Parotitis | | HP:0011850
Strictures
Fistulas | perianal fistulas; fistulae; anal fistulas | HP:0010447
Perianal disease | perianal abscess | HP:0009789
Rectal prolapse | | HP:0002035
Meconium ileus | | HP:0004401
Numb face | facial numbness; numbness of the face
Postpartum hemorrhage | bleeding after childbirth; bleeding after delivery; heavy bleeding after childbirth; postpartum bleeding; bleeding after birth
Bleeding after surgery | postoperative bleeding; bleeding after operations; bleeding after dental work; bleeding after tooth extraction; prolonged bleeding after surgery; bleeding after dental extraction; prolonged bleeding after dental work | HP:0004846
Umbilical stump bleeding | bleeding from the umbilical cord; umbilical bleeding; umbilical cord bleeding
Hot joints | warm joints
Limited joint movement | limited movement; restricted movement; restricted joint movement; reduced range of motion; limited range of motion; loss of joint movement; limited mobility; reduced mobility
Trigger points
Sun-induced blisters
Uterine fibroids | | HP:0000131
Sensory disturbance | sensory problems; sensory symptoms; altered sensation; abnormal sensations
Angiodysplasia
Sleepwalking
Sleep paralysis | | HP:0025233
Restless legs | | HP:0012452
Bell palsy | | HP:0010628
Hemianopia | loss of half of the visual field | HP:0012377
Vomiting after meals
Poor circulation | impaired circulation
Abdominal cramps | stomach cramps; cramps in the belly; cramps in the abdomen; belly cramps | HP:0032155
Exocrine pancreatic insufficiency | pancreatic insufficiency | HP:0001738
Fat malabsorption | malabsorption of fat; poor fat absorption; impaired fat absorption | HP:0002630
Bile acid diarrhea | bile acid malabsorption
Emphysema | pulmonary emphysema; lung emphysema | HP:0002097
Lens dislocation | ectopia lentis; dislocation of the lens; dislocated lens; displaced lens | HP:0001083
Crypt hyperplasia | | HP:0034588
Hypersegmented neutrophils | hypersegmentation of neutrophils; neutrophil hypersegmentation | HP:0004821
Chondrocalcinosis | calcified cartilage | HP:0000934
Anasarca | generalized edema; generalised swelling | HP:0012050
Abdominal guarding | guarding; muscle guarding | HP:0032546
Rebound tenderness
Abdominal rigidity | rigid abdomen | HP:0032545
Wrist drop | | HP:0031189
Zebra bodies | lamellar bodies; lamellar inclusions | HP:0031361
Eczema herpeticum
Arachnodactyly | long, slender fingers; spider fingers; long fingers | HP:0001166
Pectus carinatum | protruding chest; pigeon chest | HP:0000768
Crowded teeth | dental crowding; tooth crowding | HP:0000678
Bifid uvula | split uvula; cleft uvula | HP:0000193
Crazy paving pattern | crazy paving | HP:0025391
Nucleated red cells | nucleated red blood cells; circulating normoblasts
Low mean corpuscular volume | low MCV; reduced MCV
Low mean corpuscular hemoglobin | low MCH
High mean corpuscular volume | raised MCV; high MCV
Raised mean corpuscular hemoglobin concentration | raised MCHC; high MCHC; elevated MCHC
Teardrop cells | dacrocytes; teardrop red cells; tear-drop cells
Heinz bodies | | HP:0020082
Rouleaux | rouleaux formation | HP:0031898
Giant platelets | large platelets; macrothrombocytes | HP:0001902
Small platelets | microthrombocytes; reduced platelet size | ~HP:0005537
Absent megakaryocytes | lack of megakaryocytes; amegakaryocytosis
Increased megakaryocytes | raised megakaryocytes; plentiful megakaryocytes
Hypocellular bone marrow | hypocellular marrow; empty marrow; marrow hypocellularity
Hypercellular bone marrow | hypercellular marrow
Blasts in the blood | circulating blasts; peripheral blasts
Ring sideroblasts | ringed sideroblasts
Sickled red cells | sickle-shaped red cells
Elliptocytes | elliptical red cells; ovalocytes | HP:0004445
Acanthocytes | spur cells | HP:0001927
Echinocytes | burr cells
Stomatocytes
Poikilocytosis | variation in red cell shape; abnormally shaped red cells | HP:0004447
Anisocytosis | variation in red cell size; varying red cell size; raised RDW; high RDW | HP:0011273
Basophilic stippling
Polychromasia | | HP:0034609
Bite cells | blister cells | HP:0020122
Lytic bone lesions | osteolytic lesions; lytic lesions; bone lysis; punched-out bone lesions
Bone lesions
Periosteal reaction | | HP:0031485
Osteosclerosis | sclerotic bones; increased bone density | HP:0011001
Angiokeratomas | | HP:0001014
Cherry angiomas | cherry hemangiomas
Hypopigmentation | depigmentation; loss of skin color; lightened skin | HP:0001010
Partial albinism | oculocutaneous albinism features | HP:0007443
Silvery hair | silvery-gray hair; silver hair | HP:0002218
Bamboo hair | trichorrhexis invaginata | HP:0025811
Coarse hair | | HP:0002208
Broad nose | broad nasal bridge; wide nose | HP:0000445
Prominent forehead | frontal bossing | HP:0011220
Deep-set eyes | | HP:0000490
Facial asymmetry | | HP:0000324
Retained baby teeth | retained primary teeth; retained milk teeth | HP:0006335
Conical teeth | peg-shaped teeth | HP:0000698
Missing teeth | hypodontia; oligodontia | ~HP:0000668
Cold abscesses
Warts | verrucae; common warts; flat warts | HP:0200043
Molluscum contagiosum | molluscum | HP:0032163
Genital warts | anogenital warts; condylomata | HP:0032301
Nail dystrophy | dystrophic nails; abnormal nails | HP:0008404
Leukonychia | white nails | HP:0001820
Beau lines | | HP:0041093
Oral leukoplakia | leukoplakia; white patches in the mouth | HP:0002745
Reticulate skin pigmentation | lacy skin pigmentation; reticulated pigmentation; net-like pigmentation
Thumb abnormalities | abnormal thumbs; absent thumbs; thumb anomalies | HP:0009777
Radial ray defects | absent radius; absent radii; radial aplasia; radial anomalies | ~HP:0003974
Horseshoe kidney | | HP:0000085
Kidney malformations | renal malformations; kidney anomalies; renal anomalies | ~HP:0012210
Small eyes | microphthalmia | HP:0000568
Esophageal webs | | HP:0100594
Darier sign | | HP:0025081
Dermatographism | dermographism; skin writing | HP:0011971
Urticaria pigmentosa | maculopapular cutaneous mastocytosis
Bulky stools
Raised tryptase | elevated tryptase; high tryptase; elevated serum tryptase
Mast cell aggregates | mast cell clusters; mast cell infiltrates
Pneumatoceles | lung cysts | ~HP:0032445
Craniosynostosis | | HP:0001363
Wet purpura | blood blisters in the mouth; oral blood blisters; mouth blood blisters
Dry purpura
Palpable purpura | | HP:0031363
Bleeding into the eye | subconjunctival hemorrhage; retinal hemorrhage | ~HP:0011896
Bleeding after injury | bleeding after trauma
Anterior lenticonus | lenticonus | HP:0011501
Posterior polymorphous corneal dystrophy
Retinal flecks | dot-and-fleck retinopathy; fleck retinopathy | HP:0012045
Corneal erosions | recurrent corneal erosion | HP:0200020
Corneal verticillata | cornea verticillata; vortex keratopathy; whorl keratopathy | HP:0500008
High-tone hearing loss | high-frequency hearing loss | HP:0005101
Red blood cell casts | | HP:0012617
Dysmorphic red cells | dysmorphic red blood cells; acanthocyturia | HP:0032957
Glomerular basement membrane thinning | thin basement membrane; thinning of the glomerular basement membrane; thin glomerular basement membrane | HP:0012577
Glomerular basement membrane splitting | basket-weave pattern; splitting of the glomerular basement membrane; lamellation of the basement membrane; basket weave appearance
Podocyte effacement | foot process effacement; effacement of foot processes
Crescents | crescent formation; cellular crescents; glomerular crescents | ~HP:0033317
Tubular atrophy | | HP:0000092
Interstitial fibrosis
Leiomyomatosis | diffuse leiomyomatosis | HP:0006756
Mechanic's hands | | HP:6001013
Gottron papules | | HP:0025508
Heliotrope rash | | HP:0040324
Sclerodactyly | | HP:0011838
Skin tightening | taut skin
Purplish stretch marks
Acanthosis nigricans | | HP:0000956
Buffalo hump | fat pad between the shoulders | HP:0025383
Truncal obesity | central obesity; belly fat | HP:0001956
Numbness of the hands and feet | numb hands and feet
Burning feet | burning pain in the feet; burning hands and feet; burning pain in the hands and feet
Loss of position sense | proprioceptive loss; impaired proprioception | HP:0010831
Babinski sign | extensor plantar response; upgoing toes | HP:0003487
Clonus | | HP:0002169
Oculomotor apraxia | | HP:0000657
Slow eye movements | slowed saccades; slow saccades | HP:0000514
Gaze palsy | horizontal gaze palsy; vertical gaze palsy; supranuclear gaze palsy; upgaze palsy; ophthalmoplegia | HP:0000511
Bradykinesia | slowness of movement; slowed movement; slow movements | HP:0002067
Freezing of gait | | HP:0031825
Masked face | reduced facial expression; expressionless face | HP:0000298
Small handwriting | micrographia | HP:0031908
Orofacial dyskinesia | grimacing; facial grimacing | HP:0002310
Tics | motor tics; vocal tics | HP:0100033
Motor impersistence | | HP:0040200
Mutism | | HP:0002300
Obsessive behavior | compulsions; obsessions; obsessive-compulsive symptoms; perseveration | ~HP:0030223
Disinhibition | | HP:0000734
Psychomotor slowing | mental slowness; slowness of thought | HP:0031843
Decreased fetal movements | reduced fetal movements; reduced movements in the womb | HP:0001558
Polyhydramnios | too much amniotic fluid | HP:0001561
Oligohydramnios | | HP:0001562
Hydrops fetalis | fetal hydrops; hydrops | HP:0001789
Bell-shaped chest | | HP:0001591
Paradoxical breathing | | HP:0030207
Tongue fasciculations | fasciculations of the tongue; tongue twitching | HP:0001308
Frog-leg posture | | HP:0031139
Weak cry | | HP:0001612
Poor sucking | weak sucking | HP:0002033
Poor head control | head lag | HP:0002421
Gowers sign | | HP:0003391
Winged shoulder blades | scapular winging; winging of the scapula; winged scapula | HP:0003691
Rigid spine | | HP:0003306
Myotonia | delayed muscle relaxation | HP:0002486
Exercise-induced cramps
Myoglobinuria | | HP:0002913
Metabolic alkalosis | alkalosis | HP:0200114
Respiratory alkalosis | | HP:0001950
Low bicarbonate
Aminoaciduria | | HP:0003355
Phosphaturia | phosphate wasting; phosphate in the urine | HP:0003109
Potassium loss | potassium wasting
High urinary oxalate | hyperoxaluria | HP:0003159
High uric acid in the urine | hyperuricosuria | HP:0003149
Low citrate in the urine | hypocitraturia | HP:0012405
Raised urinary copper | high urinary copper; increased urinary copper; elevated urinary copper
Low serum copper
Orotic aciduria
Hypoketotic hypoglycemia | | HP:0001985
Caput medusae | | HP:0025203
Dupuytren contracture | | HP:0005679
Joint dislocation | dislocations; dislocated joints | HP:0001373
Joint instability
Sunflower cataracts | | HP:6000642
Ectopic lentis
Posterior subcapsular cataract | | HP:0007787
Iris flocculi | | HP:0500007
Blue sclerae | blue sclera | HP:0000592
Malar flattening | flat cheekbones; malar hypoplasia | HP:0000272
Downslanting eyes | downslanting palpebral fissures | HP:0000494
Long limbs | disproportionately long limbs; dolichostenomelia
Thumb sign
Wrist sign
Protrusio acetabuli | | HP:0003179
Dural ectasia | | HP:0100775
Skin hyperextensibility | stretchy skin; hyperelastic skin; elastic skin | HP:0000974
Atrophic scars | cigarette paper scars; thin scars | HP:0001075
Spondylolisthesis | | HP:0003302
Lordosis | | HP:0003307
Delayed closure of the fontanelle | large fontanelle; open fontanelle | HP:0000270
Erlenmeyer flask deformity
Bone infarcts | bone infarction
Hand-foot swelling | hand-foot syndrome of infancy
Proliferative retinopathy
Cloudy urine | | HP:0031967
Delayed menarche | late menarche; late first period | HP:0012569
Gonadal failure | primary ovarian failure
Absent vas deferens | congenital bilateral absence of the vas deferens; CBAVD; missing vas deferens | HP:0012873
Azoospermia | absence of sperm; no sperm | HP:0000027
Aphthous stomatitis
Tonsillitis | inflamed tonsils
Cervical lymphadenitis | cervical adenitis; swollen neck nodes; enlarged neck nodes
Monoarthritis
Polyarthritis
Oligoarthritis | | HP:0040313
Erysipelas-like rash | erysipelas-like erythema
Evanescent rash | salmon-colored rash; salmon-pink rash
Quotidian fever | | HP:0033087
Scrotal pain | | HP:0030155
Scrotal swelling
Testicular pain | | HP:0033839
Acute abdomen | | HP:0033400
Pleural rub | pleural friction rub | HP:0032000
Pericardial rub | pericardial friction rub | HP:0034788
Conduction abnormalities | abnormal conduction
Short PR interval | shortened PR interval | HP:0005165
Long QT interval
ST-segment changes
Right heart strain
Mitral regurgitation | leaking mitral valve; mitral insufficiency; mitral valve regurgitation | HP:0001653
Tricuspid regurgitation | leaking tricuspid valve; tricuspid valve regurgitation | HP:0005180
Pulmonary regurgitation
Heart valve calcification | calcified valves; calcified heart valves; valve calcification
Wall motion abnormalities
Diastolic murmur
High carbon dioxide | hypercapnia; carbon dioxide retention | HP:0012416
Restrictive lung function | restrictive defect; restrictive ventilatory defect | HP:0002091
Reduced diffusing capacity | low DLCO; reduced DLCO; impaired gas transfer
Reduced vital capacity | low vital capacity; reduced lung capacity; low forced vital capacity | HP:0002792
Honeycombing | | HP:0025175
Mosaic attenuation
Tree-in-bud pattern | | HP:0032174
Air trapping | | HP:0033663
Nasal septum perforation | septal perforation | HP:0033434
Cranial nerve palsies | cranial neuropathy; cranial nerve damage | HP:0006824
Lupus pernio
Maculopapular rash | measles-like rash; morbilliform rash | HP:0012282
Erythroderma | generalized red skin; widespread redness | HP:0001019
Absent tonsils | small tonsils; tiny tonsils; absent lymphoid tissue; lack of tonsils | HP:0030813
Absent lymph nodes | tiny lymph nodes; small lymph nodes
Absent thymus | absent thymic shadow; small thymus; missing thymus; thymic hypoplasia | HP:0005359
Low T cells | T-cell lymphopenia; low T-cell count; reduced T cells | HP:0005403
Low B cells | B-cell lymphopenia; absent B cells; low B-cell count; lack of B cells; missing B cells; reduced B cells | HP:0010976
Low NK cells | low natural killer cells; absent NK cells; reduced NK cells; NK-cell deficiency | HP:0040219
Low CD4 cells | low CD4 count; CD4 lymphopenia
Low CD8 cells | CD8 lymphopenia
Low memory B cells | reduced memory B cells; too few memory B cells; low switched memory B cells
Low Th17 cells | reduced Th17 cells; lack of Th17 cells; Th17 deficiency
Low IgE
Raised IgA | elevated IgA; high IgA | HP:0003261
Raised IgD | elevated IgD; high IgD | HP:0410246
Low TRECs | absent TRECs; reduced TRECs
Low C1q
Raised soluble IL-2 receptor | elevated soluble IL-2 receptor; high soluble CD25; raised sIL-2R; elevated soluble CD25
Raised IL-18
Raised IL-6 | elevated IL-6; high IL-6; elevated interleukin-6
Raised serum amyloid A | elevated serum amyloid A; high SAA; raised SAA
Raised interferon signature | interferon signature
Raised beta-2 microglobulin
Raised chitotriosidase | elevated chitotriosidase
Raised homocysteine | hyperhomocysteinemia; elevated homocysteine
Raised methylmalonic acid
Raised alpha-fetoprotein | elevated alpha-fetoprotein; high AFP; raised AFP
Raised porphyrins | elevated porphyrins; raised urinary porphyrins; high porphyrins
Raised porphobilinogen | elevated porphobilinogen; raised PBG; elevated PBG; high urinary porphobilinogen
Raised aminolevulinic acid | raised ALA; elevated ALA
Raised neurofilament | elevated neurofilament light chain; raised neurofilament light chain; high neurofilament light
Raised transferrin saturation | high transferrin saturation; elevated transferrin saturation | HP:0012463
Low ferritin
Low serum iron | | HP:0040303
Raised serum iron | high serum iron
Raised hepcidin
Low hepcidin
Raised fetal hemoglobin | high HbF; raised HbF; elevated HbF; high fetal hemoglobin; elevated fetal hemoglobin
Raised HbA2 | high HbA2; elevated HbA2; elevated hemoglobin A2
Low erythropoietin
Low von Willebrand factor
Low factor VIII | reduced factor VIII; low factor VIII activity
Low ADAMTS13 activity | reduced ADAMTS13 activity
Low alpha-1 antitrypsin
Low glucose in cerebrospinal fluid
Pleocytosis | cells in the cerebrospinal fluid; raised cerebrospinal fluid cells
Cerebral atrophy | brain atrophy; brain shrinkage; shrinkage of the brain | HP:0002059
Cerebellar atrophy | shrinkage of the cerebellum | HP:0001272
Caudate atrophy | atrophy of the caudate nucleus; shrinkage of the caudate | HP:0002340
Basal ganglia lesions | basal ganglia changes
Agenesis of the corpus callosum | thin corpus callosum | HP:0001274
Enlarged ventricles | ventricular dilation; ventriculomegaly | HP:0002119
Cerebral microbleeds | microbleeds
Lacunar infarcts | lacunar stroke | HP:0032325
Coronary aneurysms | coronary artery aneurysms | HP:0030882
Ragged red fibers | | HP:0003200
Rimmed vacuoles | | HP:0003805
Muscle fiber atrophy | | HP:0100295
Decremental response
Onion bulbs
Inclusion bodies | nuclear inclusions; intranuclear inclusions
Giant granules | giant cytoplasmic granules
Sea-blue histiocytes | | HP:0001982
Gaucher cells | | HP:6000893
Foam cells | foamy macrophages | HP:0003651
Hemophagocytosis | | HP:0012156
Noncaseating granulomas | non-caseating granulomas; sarcoid granulomas
Caseating granulomas
Intraepithelial lymphocytosis | increased intraepithelial lymphocytes; intraepithelial lymphocytes
Eosinophilic infiltrates | eosinophilic infiltration; tissue eosinophilia; infiltrates of eosinophils
Necrotizing vasculitis | | HP:6000253
Leukocytoclastic vasculitis | | HP:0034786
Fibrinoid necrosis
Storiform fibrosis
Bronzed skin | skin bronzing
Slate-gray skin
Sun-damaged skin
Milia | | HP:0001056
Periorbital rash
Strawberry tongue | | HP:0031042
Purple bumps | red to purple bumps; purplish bumps
Skin induration | | HP:0030053
Tophi
Oil spots on the nails
Onycholysis | | HP:0001806
Nail ridging | longitudinal ridging | HP:0001807
Perifollicular hemorrhages | corkscrew hairs
Swollen gums | gum swelling; gingival swelling
Dental abscesses | tooth abscess | HP:0030757
Excess saliva | sialorrhea; hypersalivation | HP:0003781
Nasal regurgitation | | HP:0011469
Sudden death in infancy
Delayed bone age | | HP:0002750
Growth hormone deficiency | | HP:0034323
Thyroid dysfunction
Subclinical hypothyroidism | | HP:0008223
Impaired glucose tolerance | glucose intolerance; prediabetes | HP:0040270
Delayed gastric emptying | | HP:0002578
Intestinal dysmotility | gut dysmotility; bowel dysmotility
Intestinal pseudo-obstruction | | HP:0004389
Gut ulcers | intestinal ulcers; bowel ulcers; ulcers in the bowel
Nodular lymphoid hyperplasia
Duodenal atrophy | | HP:0012414
Anorectal pain | | HP:0500005
Discolored urine | red urine; red-brown urine; reddish urine; pink urine | HP:0040318
Burning mouth | | HP:0032143
Productive cough | | HP:0031245
Barking cough | | HP:0033121
Nighttime cough
Sundowning
Burning skin | skin burning
Fragile blood vessels
Vascular malformations | arteriovenous malformations | ~HP:0100026
Mental changes | mental disturbance; psychiatric changes; psychiatric symptoms; mental symptoms; psychiatric problems
Neurological symptoms | neurological signs; neurological problems; neurologic symptoms; neurologic signs
Attention problems | problems with attention; poor attention; attention deficit; short attention span; inattention; attention difficulties | HP:0007018
Constitutional symptoms | general symptoms; systemic symptoms | HP:0025142
Organ enlargement | organomegaly; enlarged organs
Chloroma
Flushing attacks
Pulsatile tinnitus | | HP:0008629
Hypersomnia | | HP:0100786
Photopsia | | HP:0030786
Cotton wool spots
Retinal changes
Roth spots
Nocturnal hypoventilation | hypoventilation at night; hypoventilation during sleep; night-time hypoventilation; sleep hypoventilation; under-breathing at night | HP:0002877
Tall QRS complexes | giant QRS complexes; large QRS complexes; high-voltage QRS complexes; increased QRS voltage; high QRS voltage; high QRS voltages | HP:0025075
Muscle vacuoles | vacuoles in muscle fibers; vacuoles in the muscle fibers; vacuolated muscle fibers; vacuoles in muscle | HP:6000977
Fatty replacement of muscle | fatty replacement of skeletal muscle; fatty infiltration of muscle; fatty replacement of the muscles; fatty infiltration of the muscles; fatty muscle replacement | HP:0012548
Myotonic discharges | myotonic discharge; electrical myotonia | HP:0100284
`;
