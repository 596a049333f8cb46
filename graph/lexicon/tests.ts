/** Tests: label | synonyms; … | identifiers | subtype. One a line; a blank field is left empty. */
export const tests = `
Physical examination | physical exam; clinical examination; medical examination; examination by a doctor; bodily examination; clinical exam | MAXO:0000527 | exam
Systematic lymph node exam | lymph node exam; lymph node examination; mapping nodes; examination of the lymph nodes; node exam | | exam
Spleen palpation and percussion | spleen palpation; palpation of the spleen | | exam
Liver span assessment | liver span measurement; measurement of the liver span | | exam
Bleeding/bruise check | bleeding and bruise check; bruise check; check for bleeding and bruises | | exam
Mouth and skin inspection | inspection of mouth and skin; skin inspection | | exam
Focused abdominal examination | abdominal examination; abdominal exam; abdominal palpation; palpation of the abdomen; feeling the belly; feeling the abdomen; palpation of the belly; belly palpation; belly examination; belly exam | MAXO:0000792 | exam
Growth and nutritional assessment | growth assessment; growth chart; growth monitoring; percentiles over time | ~MAXO:0000624 | exam
Fever pattern charting | fever charting; fever chart; fever diary | ~MAXO:0000488 | exam
Medication and family history review | medical history; medication history; family history; history review; drug and family history; drug history; patient history; personal and family history; medical and family history; detailed history; clinical history; taking a history; family tree; pedigree | ~MAXO:0000574 | exam
Lymph node measurement follow-up | standardized lymph node measurement follow-up; serial lymph node measurement; serial sizing; serial node measurement; standardized lymph node measurement | | exam
Chest examination | listening to the chest; chest exam; auscultation; stethoscope | MAXO:0001152 | exam
Joint examination | joint exam; examination of the joints | | exam
Neurological examination | neurologic examination; neurological exam; nerve examination; neurological assessment | | exam
Eye examination | eye exam; eye test; ophthalmic examination; yearly eye examination; eye check; ophthalmological examination; ophthalmologic examination; ophthalmoscopy check; eye check-up; regular eye examinations; examination of the eyes; eye check-ups | MAXO:0001155 | exam
Slit-lamp examination | slit lamp; slit-lamp exam; examination with a slit lamp | MAXO:0000973 | exam
Skin examination | skin check; dermatological examination; skin exam | | exam
Blood pressure measurement | blood pressure check; blood pressure; blood pressure monitoring; measuring blood pressure; blood pressure control checks; home blood pressure monitoring | MAXO:0000494 | exam
Hearing test | audiometry; audiogram; hearing check; audiometric testing; audiological examination; hearing assessment; pure-tone audiometry | MAXO:0000873 | exam
Complete blood count | CBC; full blood count; FBC; blood count; complete blood count with differential; complete blood count (CBC) with differential; blood cell count; hemogram | MAXO:0001509 | lab
Peripheral smear | blood film; blood smear; peripheral blood smear; peripheral blood film | MAXO:0000831 | lab
Direct antiglobulin test | Coombs test; direct Coombs test; DAT; direct antiglobulin (Coombs) test | ~MESH:D003298 | lab
Reticulocyte count | | MAXO:0000825 | lab
Platelet count | | MAXO:0001008 | lab
Neutrophil count | | MAXO:0001009 | lab
Flow cytometry | | | lab
Flow cytometry for double-negative T cells | DNT flow cytometry; flow cytometry for DNT cells | ~MAXO:0035055 | lab
B-cell flow cytometry | flow cytometry of B cells | | lab
Serum biomarkers | biomarker panel | ~MAXO:0000018 | lab
Autoimmune screening | autoantibody screen; autoantibody tests; autoantibody panel; autoantibody testing | | lab
ANA test | antinuclear antibody test; ANA; ANA screening; ANA testing | ~MESH:D000974 | lab
Anti-platelet antibody test | | | lab
Anti-dsDNA test | anti-double-stranded DNA test; anti-dsDNA antibody test | | lab
Rheumatoid factor | rheumatoid factor test | | lab
Antibody test | antibody testing; serology; serological tests; serologic testing; blood test for antibodies; antibody blood test | | lab
Serum immunoglobulins | immunoglobulin levels; antibody levels; quantitative immunoglobulins; serum immunoglobulin levels; immunoglobulin measurement | | lab
IgG level | trough IgG levels; IgG trough; IgG trough levels; IgG monitoring | ~MAXO:0035026 | lab
Vaccine antibody titers | vaccine titers; vaccine antibody titres; vaccine response test; antibody titers | | lab
Complement levels | C4 level; C3 and C4 levels; complement test; complement C4 | | lab
C1 inhibitor level | C1 inhibitor test; C1-INH level | | lab
Electrolytes | urea and electrolytes; serum electrolytes; blood salts; serum sodium; electrolyte levels; electrolyte test | | lab
Blood chemistries | chemistries; blood chemistry; metabolic panel; biochemistry; blood chemistry panel | MAXO:0000787 | lab
Kidney function tests | kidney function; kidney tests; renal function; kidney function check; kidney check; kidney function monitoring; renal function tests; tests of kidney function; renal tests; kidney blood tests | MAXO:0000886 | lab
Liver function tests | liver tests; liver function; LFTs; liver enzymes; liver enzyme tests; liver panel; monitor liver enzymes; liver blood tests; liver enzyme monitoring; tests of liver function; liver values; liver chemistry; transaminases; aminotransferases | MAXO:0000778 | lab
Blood glucose test | blood glucose; blood sugar test; blood sugar; glucose test; blood glucose level; fasting glucose; blood sugar check; blood sugar level; blood sugar monitoring; blood glucose monitoring; glucose monitoring; fasting blood glucose; fasting blood sugar | MAXO:0000567 | lab
Hemoglobin A1c | HbA1c | | lab
Oral glucose tolerance test | OGTT | | lab
Lipid profile | cholesterol test; lipid panel; lipid levels; blood lipids; blood fats; cholesterol level; blood fat test; triglycerides | | lab
C-reactive protein | CRP; CRP test; CRP level; C-reactive protein level; C-reactive protein (CRP) | | lab
Erythrocyte sedimentation rate | ESR; sedimentation rate; ESR test; blood sedimentation rate | | lab
Ferritin | ferritin level; serum ferritin; ferritin test; serum ferritin level; blood ferritin | | lab
Transferrin saturation | | | lab
Iron studies | serum iron; iron panel | ~MAXO:0000826 | lab
Lactate dehydrogenase | LDH | | lab
Bilirubin | serum bilirubin | | lab
Haptoglobin | | | lab
Serum albumin | albumin level | | lab
Alkaline phosphatase | | | lab
Creatine kinase | CK | | lab
Troponin | | | lab
Vitamin D level | vitamin D test; 25-hydroxyvitamin D; 25-OH vitamin D | MAXO:0001248 | lab
Vitamin B12 level | vitamin B12 test; B12 level | MAXO:0001247 | lab
Folate level | folate test | MAXO:0001252 | lab
Nutrient level tests | nutrient labs; labs for deficiency; nutrient levels; vitamin levels; nutrient level labs; nutrient tests; nutrient blood tests | | lab
TPMT activity | TPMT test; TPMT testing; TPMT level; TPMT enzyme test; thiopurine methyltransferase activity; TPMT genotype; TPMT enzyme activity | EFO:0007852 | lab
Drug levels | trough levels; blood levels; drug level monitoring; blood drug levels; drug trough levels; level monitoring; therapeutic drug monitoring; drug level measurement; blood level monitoring; serum levels; serum drug levels | MESH:D016903 | lab
Clotting tests | coagulation tests; coagulation screen; clotting screen; coagulation profile; routine clotting tests; blood clotting tests; coagulation studies; clotting studies; clotting time | | lab
Prothrombin time | PT; INR; international normalized ratio | | lab
Activated partial thromboplastin time | aPTT; partial thromboplastin time | | lab
Factor VIII assay | factor VIII activity; factor VIII level | | lab
Factor IX assay | | | lab
Mixing study | | | lab
Bethesda assay | inhibitor assay; inhibitor test; inhibitor testing | | lab
Hemoglobin electrophoresis | | | lab
High-performance liquid chromatography | HPLC | | lab
Newborn screening | newborn blood-spot test; heel-prick test; newborn screen; heel-prick sample; newborn bloodspot test; newborn blood test; screening of newborns; neonatal screening; heel-prick screening; newborn blood spot screening; newborn bloodspot screening | | lab
Sweat chloride test | sweat test | | lab
Urinalysis | urine test; urine dipstick; urine analysis; urine testing; urinalysis with microscopy; urine dipstick test; urine examination; dipstick test; dipstick urinalysis | | lab
Urine protein | urine protein test; 24-hour urine protein; protein-to-creatinine ratio; urine protein-to-creatinine ratio; urine protein/creatinine ratio | | lab
Urine albumin-to-creatinine ratio | urine albumin; urine ACR | | lab
Urine culture | | | lab
Blood culture | | | lab
Sputum culture | sputum test; sputum analysis; sputum microscopy | | lab
Stool test | stool sample; stool culture; fecal test; stool analysis; examination of the stool; stool examination | | lab
Fecal elastase | | | lab
Pregnancy test | pregnancy testing | MAXO:0000783 | lab
PCR | polymerase chain reaction; PCR test; PCR testing; viral PCR; polymerase chain reaction test | | lab
HIV test | HIV testing | | lab
Hepatitis B screening | hepatitis B test; hepatitis B testing; hepatitis screening; hepatitis B serology; screening for hepatitis B; testing for hepatitis B | | lab
Tuberculosis screening | TB screening; tuberculosis test; TB test; tuberculin test; tuberculosis testing; screening for tuberculosis; interferon-gamma release assay; IGRA; tuberculin skin test; Mantoux test; testing for tuberculosis; QuantiFERON | | lab
Apoptosis assay | lymphocyte apoptosis assay | MAXO:0035080 | lab
Dihydrorhodamine test | DHR test; dihydrorhodamine flow cytometry; DHR assay; dihydrorhodamine assay; DHR | | lab
Nitroblue tetrazolium test | NBT test; nitroblue tetrazolium (NBT) test | | lab
Genetic testing | genetic test; gene test; DNA test; DNA testing; molecular testing; gene testing; gene analysis; genetic analysis; genotyping; DNA analysis; sequencing of the gene; genetic analysis of the gene; gene sequencing; molecular genetic testing; DNA sequencing; genetic tests of the blood; mutation analysis; molecular analysis | MAXO:0000127 | genetic
Genetic testing of blood cells for NRAS/KRAS | genetic testing for NRAS and KRAS; genetic testing for NRAS/KRAS; RAS gene testing; RAS genetic testing; genetic testing for NRAS and KRAS in blood cells | ~MAXO:0000533 | genetic
FAS-pathway evaluation | FAS-pathway genetic tests; FAS-pathway testing; FAS pathway tests | ~MAXO:0001613 | genetic
Deep sequencing | next-generation sequencing; high-depth sequencing | ~MESH:D059014 | genetic
Testing of multiple cell fractions | testing multiple cell fractions; multiple cell fractions; genetic testing of multiple cell fractions; testing of several cell fractions | | genetic
Gene panel | multigene panel; panel testing; genetic panel; next-generation sequencing panel | | genetic
Whole-exome sequencing | exome sequencing | MAXO:0009004 | genetic
Carrier testing | carrier screening; carrier test; testing of relatives; testing of family members; family testing; family screening; cascade testing; cascade screening; genetic testing of relatives | | genetic
Prenatal testing | prenatal diagnosis; prenatal test; prenatal genetic testing; prenatal genetic diagnosis | | genetic
HLA typing | tissue typing; HLA test; HLA testing | | genetic
Karyotype | chromosome analysis; karyotyping | | genetic
Ultrasound | sonography; ultrasound scan; ultrasonography; ultrasound examination | | imaging
Abdominal ultrasound | ultrasound of the abdomen; abdominal ultrasound scan; abdominal sonography; ultrasound of the belly; liver ultrasound; ultrasound of the liver; ultrasound of the liver and spleen; ultrasonography of the abdomen | MAXO:0010200 | imaging
Joint ultrasound | | | imaging
Kidney ultrasound | renal ultrasound; ultrasound of the kidneys | | imaging
CT scan | CT; computed tomography; CT scanning; computed tomography scan; CAT scan | MAXO:0000571 | imaging
CT/PET | CT or PET; PET/CT; CT and PET; CT or PET scan | MAXO:0000137 | imaging
PET scan | PET; positron emission tomography; FDG-PET; PET scanning; PET imaging | | imaging
Chest CT | high-resolution chest CT; HRCT; high-resolution CT; CT of the chest; chest CT scan; CT thorax; CT of the lungs; chest computed tomography; CT chest; lung CT; high-resolution computed tomography | MAXO:0010317 | imaging
Head CT | CT of the head; brain CT | MAXO:0010312 | imaging
MRI | magnetic resonance imaging; MRI scan; MR imaging; magnetic resonance; magnetic resonance imaging scan | | imaging
Brain MRI | MRI of the brain; MRI of brain; MRI of the head; head MRI; cranial MRI; magnetic resonance imaging of the brain; MRI brain; MRI scan of the brain | MAXO:0000427 | imaging
Cardiac MRI | MRI of the heart; heart MRI; cardiac magnetic resonance; cardiac magnetic resonance imaging; cardiovascular magnetic resonance | MAXO:0001303 | imaging
Liver MRI | MRI of the liver | MAXO:0001306 | imaging
Hip MRI | | | imaging
Chest X-ray | chest radiograph; chest film; chest radiography; X-ray of the chest | | imaging
X-ray | plain X-ray; radiograph; radiography; plain film; plain radiographs; X-ray films | | imaging
Transcranial Doppler ultrasound | transcranial Doppler; TCD | | imaging
Echocardiography | echocardiogram; heart ultrasound; cardiac ultrasound; echo; cardiac echo; ultrasound of the heart; heart ultrasound scan; transthoracic echocardiography | MAXO:0010203 | imaging
Electrocardiogram | ECG; EKG; electrocardiography; heart tracing; electrocardiogram (ECG); 12-lead ECG | | other
DXA scan | DEXA scan; bone density scan; bone density measurement; bone densitometry; bone density test; DXA; DEXA; dual-energy X-ray absorptiometry; bone density scanning; bone mineral density; bone mineral density scan; bone mineral density measurement; bone density | | imaging
Transient elastography | elastography; FibroScan | | imaging
Angiography | angiogram; catheter angiography; conventional angiography; arteriography | MAXO:0001259 | imaging
Lung function tests | pulmonary function tests; spirometry; lung function testing; breathing tests; pulmonary function testing; spirometry test; lung function | | other
Electrodiagnostic studies | electrodiagnostic tests; electrodiagnostics | MESH:D004568 | other
Electromyography | EMG; EMG study; needle electromyography; electromyogram | | other
Single-fibre electromyography | single-fiber electromyography; single-fibre EMG | | other
Nerve conduction studies | nerve conduction study; nerve conduction tests; nerve conduction testing; nerve conduction velocity; nerve conduction | | other
Repetitive nerve stimulation | repetitive stimulation test | | other
Electroencephalogram | EEG; electroencephalography; brain wave test | | other
Lumbar puncture | spinal tap; cerebrospinal fluid analysis; CSF analysis; spinal fluid analysis; cerebrospinal fluid examination; CSF examination; spinal fluid test; examination of the cerebrospinal fluid | | other
Right heart catheterization | heart catheterization; cardiac catheterization | | other
Sleep study | polysomnography | | other
Endoscopy | endoscopy with biopsies; endoscopic examination | MAXO:0000130 | tissue
Colonoscopy | colonoscopy with biopsies | MAXO:0001184 | tissue
Bronchoscopy | | MAXO:0001183 | tissue
Biopsy | tissue sample; tissue biopsy; biopsies; biopsy sample; tissue examination; histology; histological examination | | tissue
Lymph node biopsy | node biopsy; biopsy of a lymph node | MAXO:0000381 | tissue
Bone marrow examination | bone marrow aspiration/biopsy; bone marrow biopsy; bone marrow aspiration; marrow studies; bone marrow aspiration and biopsy; marrow examination; bone marrow test; marrow biopsy; bone marrow study; bone marrow studies; examination of the bone marrow; bone marrow sample; bone marrow puncture; trephine biopsy; bone marrow trephine | MAXO:0000753 | tissue
Kidney biopsy | renal biopsy; biopsy of the kidney | MAXO:0001121 | tissue
Liver biopsy | biopsy of the liver | MAXO:0000376 | tissue
Skin biopsy | biopsy of the skin; biopsy of a skin lesion | MAXO:0000423 | tissue
Muscle biopsy | | MAXO:0000387 | tissue
Lung biopsy | | MAXO:0000380 | tissue
Salivary gland biopsy | lip biopsy | MAXO:0000400 | tissue
Regular monitoring | regular monitoring schedule; long-term monitoring; regular check-ups; regular check-ups and labs; planned follow-up; careful monitoring; regular follow-up; careful follow-up; long-term follow-up; follow-up visits; surveillance; close monitoring; monitoring; medical follow-up; clinical monitoring | | other
Pre-treatment screening | infection screening | | other
Symptom diary | attack diary; headache diary; pain diary; food diary; bleeding diary; seizure diary | | other
Gastroscopy | upper endoscopy; esophagogastroduodenoscopy; upper gastrointestinal endoscopy; EGD; upper GI endoscopy; esophagoscopy | MAXO:0035037 | tissue
Chorionic villus sampling | | MAXO:0000536 | genetic
Amniocentesis | | | genetic
Whole-genome sequencing | genome sequencing | MAXO:0009006 | genetic
C1 inhibitor function | | | lab
Bronchoalveolar lavage | | | tissue
Creatinine | creatinine level; serum creatinine; blood creatinine; creatinine test; creatinine clearance; serum creatinine level | | lab
Ceruloplasmin | serum ceruloplasmin | | lab
Urinary copper | 24-hour urinary copper; urine copper; 24-hour urine copper; copper in the urine | | lab
Thyroid function tests | thyroid tests; TSH; thyroid function; TSH test; thyroid-stimulating hormone; thyroid blood tests; TSH level | | lab
Cortisol test | | | lab
ACTH stimulation test | | | lab
Protein electrophoresis | serum protein electrophoresis; electrophoresis of serum | | lab
Lymphocyte count | | MAXO:0000546 | lab
White blood cell count | white cell count | MAXO:0001010 | lab
Hemoglobin level | | | lab
Hematocrit | | | lab
D-dimer | | | lab
Blood gas analysis | arterial blood gas; blood gases; blood gas test; blood gas | | lab
Amino acid analysis | plasma amino acids; plasma amino acid analysis; amino acid profile; amino acids in plasma | | lab
Urine organic acids | | | lab
Enzyme assay | enzyme activity test; enzyme activity; measurement of enzyme activity; enzyme test; enzyme testing; enzyme activity assay; enzyme analysis; enzyme activity measurement | | lab
Skin prick test | allergy testing; allergy test; skin test; skin testing; prick test | | lab
Pulse oximetry | oxygen saturation; pulse oximeter; oxygen saturation measurement | MAXO:0000617 | exam
Six-minute walk test | 6-minute walk test | | exam
Holter monitoring | Holter monitor; 24-hour ECG; Holter ECG; long-term ECG; ambulatory ECG; ECG monitoring; 24-hour electrocardiogram | | other
Exercise test | stress test; treadmill test; exercise stress test; cardiopulmonary exercise test; exercise testing; exercise tolerance test | | other
Cystoscopy | bladder endoscopy | MAXO:0001185 | tissue
Laparoscopy | | MAXO:0001188 | tissue
Fundoscopy | eye fundus examination; ophthalmoscopy; retinal examination; examination of the retina; fundus examination; funduscopy; dilated eye examination | MAXO:0035004 | exam
Visual field test | visual field testing; perimetry; visual fields; visual field examination | | exam
Optical coherence tomography | OCT | MAXO:0000969 | imaging
Visual evoked potentials | VEP; evoked potentials | | other
Spinal MRI | MRI of the spine; MRI of the spinal cord; spine MRI; MRI of the whole spine | | imaging
Mammography | | MAXO:0010363 | imaging
Bone scan | bone scintigraphy; bone scintigram; scintigraphy of the bones | | imaging
MR angiography | magnetic resonance angiography | MAXO:0035088 | imaging
CT angiography | | MAXO:0035038 | imaging
Neuropsychological testing | cognitive testing; neuropsychological tests; cognitive assessment; IQ test; psychological testing; intelligence test; neuropsychological assessment; cognitive tests | | exam
Gram stain | | | lab
Chromosomal microarray | microarray; array CGH | | genetic
Sanger sequencing | | | genetic
Duodenal biopsy | small bowel biopsy; biopsies of the duodenum; biopsies of the small bowel; intestinal biopsy | | tissue
Nerve biopsy | | | tissue
Rectal biopsy | | | tissue
Fat pad biopsy | abdominal fat biopsy; fat-pad aspirate; fat aspirate; fat aspiration; abdominal fat pad aspirate; fat pad aspiration; abdominal fat aspiration | | tissue
Electron microscopy | electron microscope | | tissue
Immunofluorescence | direct immunofluorescence; immunofluorescence microscopy; immunofluorescence staining | | tissue
Immunohistochemistry | immunohistochemical staining; immunostaining | | tissue
Light microscopy | | | tissue
Urine microscopy | microscopy of the urine; urine sediment; urinary sediment; microscopic examination of the urine | | lab
Congo red stain | Congo red staining; Congo red | | tissue
Mass spectrometry | tandem mass spectrometry | | lab
Immunofixation | immunofixation electrophoresis | | lab
Serum free light chains | free light chains; free light chain assay; serum free light chain assay; light chain assay | | lab
NT-proBNP | BNP; natriuretic peptide; B-type natriuretic peptide; brain natriuretic peptide | | lab
Procalcitonin | | | lab
Fecal calprotectin | calprotectin; fecal calprotectin test; stool calprotectin; calprotectin test | | lab
Fecal occult blood test | fecal immunochemical test; occult blood test; test for hidden blood in the stool | | lab
Helicobacter test | urea breath test; H. pylori test; Helicobacter pylori test; test for Helicobacter pylori | | lab
Hydrogen breath test | breath test; lactose breath test | | lab
Amylase and lipase | | | lab
Gamma-GT | GGT; gamma-glutamyl transferase | | lab
Ammonia level | ammonia; blood ammonia; plasma ammonia | | lab
Lactate level | blood lactate; serum lactate | | lab
Uric acid level | uric acid; serum uric acid; uric acid test | | lab
Calcium level | serum calcium; blood calcium | | lab
Potassium level | serum potassium; blood potassium; potassium check | | lab
Sodium level | sodium; blood sodium | | lab
Phosphate level | serum phosphate; blood phosphate | | lab
Magnesium level | serum magnesium | | lab
Parathyroid hormone level | parathyroid hormone; PTH; PTH level | | lab
Sex hormone levels | testosterone level; hormone tests; hormone levels; FSH and LH | | lab
Prolactin level | prolactin | | lab
Dexamethasone suppression test | | | lab
Tryptase | serum tryptase; tryptase level; serum tryptase level; basal tryptase; baseline tryptase | | lab
ACE level | serum angiotensin-converting enzyme; serum ACE; angiotensin-converting enzyme level | | lab
IgE level | total IgE; serum IgE; specific IgE; IgE test | | lab
ANCA test | ANCA testing; antineutrophil cytoplasmic antibody test; ANCA assay; ANCA immunoassay | | lab
Anti-CCP test | anti-CCP antibody test; anti-CCP; ACPA | | lab
Anti-tTG test | tissue transglutaminase antibodies; tTG antibodies; tTG-IgA; anti-tissue transglutaminase; transglutaminase antibodies; Tissue transglutaminase antibody test | | lab
Endomysial antibody test | | | lab
Antiphospholipid antibody test | lupus anticoagulant test; anticardiolipin antibody test | | lab
Anti-GBM antibody test | | | lab
Acetylcholine receptor antibody test | AChR antibody test | | lab
Aquaporin-4 antibody test | AQP4 antibody test | | lab
Myositis antibody test | myositis antibody panel; myositis panel; myositis-specific antibody test | | lab
Antimitochondrial antibody test | | | lab
Smooth muscle antibody test | | | lab
Thyroid antibody test | TPO antibody test; anti-TPO antibody test | | lab
Islet antibody test | islet autoantibody test; GAD antibody test | | lab
Anti-Jo-1 test | anti-Jo-1 antibody test | | lab
Cryoglobulins | cryoglobulin test | | lab
Osmotic fragility test | osmotic fragility | | lab
EMA binding test | eosin-5-maleimide binding test; EMA test; eosin-5'-maleimide binding | | lab
Fluorescent spot test | | | lab
Platelet function test | platelet function analyzer; platelet aggregation test; PFA-100; platelet aggregation studies; light transmission aggregometry | | lab
Bleeding time | | | lab
Thrombin time | | | lab
Fibrinogen level | fibrinogen test; serum fibrinogen | | lab
VWF antigen test | VWF antigen; von Willebrand factor antigen | | lab
Ristocetin cofactor test | VWF activity; ristocetin cofactor; ristocetin cofactor activity; VWF activity test | | lab
Multimer analysis | VWF multimer analysis; multimer test | | lab
Thrombophilia screening | thrombophilia testing; thrombophilia tests | | lab
Factor XIII assay | | | lab
Blood typing | blood group typing; blood group; crossmatch; cross-match | | lab
Reticulocyte hemoglobin | | | lab
Serum copper | | | lab
Methylmalonic acid | | | lab
Homocysteine | | | lab
Homocysteine level | | | lab
Methylmalonic acid level | | | lab
Acylcarnitine profile | acylcarnitines | | lab
Very-long-chain fatty acids | | | lab
Porphobilinogen test | urine porphobilinogen; urinary porphobilinogen; urine porphyrins | | lab
Catecholamines in the urine | urinary catecholamines; metanephrines; plasma metanephrines | | lab
Urine pregnancy test | | | lab
Toxicology screen | drug screen; urine drug screen | | lab
Throat swab | throat culture | | lab
Nasal swab | nose swab | | lab
Wound swab | skin swab | | lab
Acid-fast stain | acid-fast bacilli smear | | lab
Clostridioides difficile toxin test | C. difficile toxin test; Clostridium difficile toxin test; test for Clostridioides difficile toxin; C. difficile test | | lab
Malaria smear | thick blood film; malaria test | | lab
Lymphocyte subsets | lymphocyte subset analysis; lymphocyte subset counts; T-cell counts; CD4 count; B-cell count | | lab
Lymphocyte proliferation test | lymphocyte stimulation test | | lab
CH50 | total complement activity; CH50 test; total hemolytic complement | | lab
Cytokine levels | cytokine panel; soluble IL-2 receptor; soluble IL-2 receptor level | | lab
Tumor markers | | | lab
CA-125 | | | lab
Alpha-fetoprotein | | | lab
AFP | | | lab
PSA | | | lab
CEA | | | lab
Methylation analysis | methylation test; DNA methylation test | | genetic
FISH | fluorescence in situ hybridization | | genetic
Segregation analysis | parental testing; testing of the parents | | genetic
Preimplantation genetic testing | preimplantation genetic diagnosis; preimplantation diagnosis; preimplantation testing; embryo testing | MAXO:0009003 | genetic
Non-invasive prenatal testing | NIPT | | genetic
MLPA | multiplex ligation-dependent probe amplification | | genetic
Pharmacogenetic testing | | | genetic
Doppler ultrasound | Doppler; duplex ultrasound; color Doppler ultrasound; Doppler sonography; Doppler ultrasonography; color Doppler; duplex sonography | MAXO:0009008 | imaging
Compression ultrasound | leg ultrasound; ultrasound of the legs | | imaging
Muscle MRI | MRI of the muscles; MRI of muscle | | imaging
Joint MRI | MRI of the joints; MRI of joints | | imaging
Pelvic MRI | MRI of the pelvis | | imaging
MR enterography | magnetic resonance enterography; MRI of the small bowel; MR enteroclysis; small-bowel MRI | | imaging
CT enterography | | | imaging
MR cholangiopancreatography | MRCP; magnetic resonance cholangiopancreatography | | imaging
ERCP | endoscopic retrograde cholangiopancreatography | MAXO:0035049 | imaging
Bowel ultrasound | intestinal ultrasound; ultrasound of the bowel | | imaging
Thyroid ultrasound | ultrasound of the thyroid | | imaging
Testicular ultrasound | scrotal ultrasound | | imaging
Pelvic ultrasound | transvaginal ultrasound; ultrasound of the ovaries | | imaging
Fetal ultrasound | prenatal ultrasound; ultrasound of the fetus; fetal ultrasound scan | MAXO:0000520 | imaging
Muscle ultrasound | | | imaging
Nerve ultrasound | | | imaging
Carotid ultrasound | | | imaging
Endoscopic ultrasound | | | imaging
Sinus CT | CT of the sinuses; sinus CT scan | | imaging
Abdominal CT | CT of the abdomen; CT abdomen; abdominal CT scan; CT scan of the abdomen | MAXO:0010311 | imaging
CT pulmonary angiography | CTPA | | imaging
Coronary angiography | cardiac angiography; coronary angiogram | | imaging
Fluorescein angiography | | MAXO:0035003 | imaging
Ventilation-perfusion scan | V/Q scan | | imaging
Thyroid scan | thyroid scintigraphy | | imaging
Scintigraphy | scintigram; nuclear scan | MAXO:0001321 | imaging
Gallium scan | | | imaging
Dopamine transporter scan | DaT scan; DaTscan | | imaging
Barium swallow | barium meal; barium study; barium X-ray | | imaging
Hand X-ray | X-ray of the hands; X-rays of the hands and feet; X-rays of hands and feet | | imaging
Bone age X-ray | bone age; bone age determination | | imaging
Skeletal survey | | | imaging
Spine X-ray | X-ray of the spine; spinal X-ray | | imaging
Retinal photography | fundus photography; retinal photographs | | imaging
Corneal topography | | | imaging
Nailfold capillaroscopy | capillaroscopy; nailfold microscopy; nailfold examination | | imaging
Dermoscopy | dermatoscopy | | imaging
Capsule endoscopy | video capsule endoscopy; wireless capsule endoscopy | | imaging
Balloon enteroscopy | enteroscopy; double-balloon enteroscopy | | imaging
Sigmoidoscopy | flexible sigmoidoscopy; rectoscopy; proctoscopy | MAXO:0001191 | imaging
Laryngoscopy | nasal endoscopy; nasendoscopy; rhinoscopy | MAXO:0001189 | exam
Thoracoscopy | mediastinoscopy | MAXO:0001192 | tissue
Hysteroscopy | | MAXO:0001187 | imaging
Arthroscopy | | MAXO:0001182 | imaging
Joint aspiration | synovial fluid analysis; arthrocentesis; joint fluid analysis; joint tap | | lab
Paracentesis | ascitic tap; abdominal tap | MAXO:0035106 | lab
Pleural tap | thoracentesis; thoracocentesis | | lab
Fine-needle aspiration | needle biopsy | | tissue
Temporal artery biopsy | biopsy of the temporal artery; artery biopsy | | tissue
Brain biopsy | | MAXO:0000338 | tissue
Heart biopsy | endomyocardial biopsy; cardiac biopsy; myocardial biopsy; biopsy of the heart | MAXO:0000366 | tissue
Bone biopsy | | | tissue
Thyroid biopsy | | | tissue
Prostate biopsy | | | tissue
Transbronchial biopsy | endobronchial biopsy; transbronchial lung biopsy; endobronchial ultrasound | | tissue
Nasal biopsy | biopsy of the nose; sinus biopsy | | tissue
Small fiber biopsy | intraepidermal nerve fiber density; skin biopsy for small nerve fibers | | tissue
Tilt table test | tilt-table testing; tilt test | | other
Electrophysiological study | electrophysiology study | | other
Event recorder | loop recorder; implantable loop recorder | | other
Ambulatory blood pressure monitoring | 24-hour blood pressure monitoring; 24-hour blood pressure measurement | | other
Quantitative sensory testing | | | other
Autonomic function tests | autonomic testing | | other
Electronystagmography | | | other
Electroretinography | electroretinogram; ERG | | other
Visual acuity test | visual acuity; vision test; sight test; acuity | | exam
Color vision test | color vision testing | | exam
Tonometry | eye pressure measurement; intraocular pressure measurement; measuring eye pressure | MAXO:0000974 | exam
Schirmer test | | | exam
Otoacoustic emissions | auditory brainstem response; otoacoustic emission testing | | other
Smell test | | | exam
Swallowing study | swallowing test; videofluoroscopy; barium swallow study; swallow study | | other
Esophageal manometry | manometry | MAXO:0035046 | other
pH monitoring | pH-metry; 24-hour pH monitoring | | other
Urodynamic testing | urodynamics; urodynamic studies | | other
Residual urine measurement | bladder scan; post-void residual | | other
Uroflowmetry | | | other
DLCO | diffusing capacity; diffusion capacity; gas transfer | | other
Peak flow | peak flow measurement; peak expiratory flow | | other
Methacholine challenge | bronchial provocation test; bronchial challenge | | other
FeNO | exhaled nitric oxide; nasal nitric oxide; nasal nitric oxide measurement | | other
Forced vital capacity | vital capacity; FVC | | other
Muscle strength testing | manual muscle testing; muscle strength test; strength testing | | exam
Developmental assessment | developmental testing; developmental screening | | exam
Depression screening | screening for depression; mood screening | | exam
Dental examination | dental check; dental check-up; regular dental visits | | exam
Pelvic examination | gynecological examination; gynecologic examination; gynecological check | MAXO:0000793 | exam
Cervical smear | Pap smear; Pap test; cervical screening; cervical cytology | | tissue
HPV test | HPV testing; human papillomavirus test; test for human papillomavirus | | lab
Rectal examination | digital rectal examination | | exam
Abdominal girth measurement | | | exam
Weight monitoring | daily weighing; weight checks; weighing; weight measurement; body weight measurement | | exam
Height and weight | growth checks; growth curve; growth measurements; height and weight measurement; height measurement | | exam
Head circumference measurement | head circumference | | exam
Tourniquet test | | | exam
Pathergy test | | | exam
Patch test | patch testing | | other
Food challenge | oral food challenge; provocation test; oral challenge; food challenge test | | other
Elimination diet test | elimination diet | | other
Ice pack test | ice test | | exam
Quality of life questionnaire | scoring questionnaire | | exam
Bleeding assessment tool | bleeding score; bleeding questionnaire | | exam
Cancer screening | screening for cancer; tumor screening; cancer checks | MAXO:0000126 | other
Liver cancer screening | liver ultrasound screening | | other
Wood lamp examination | Wood's lamp | | exam
Hair analysis | hair microscopy | MAXO:0035017 | lab
Semen analysis | sperm count; sperm test; semen test | MAXO:0001367 | lab
Bone marrow cytogenetics | cytogenetics; cytogenetic analysis; cytogenetic testing | MAXO:0000745 | genetic
Minimal residual disease test | minimal residual disease | | lab
Water deprivation test | | MAXO:0035102 | lab
Glucagon stimulation test | growth hormone stimulation test | | lab
Insulin tolerance test | | | lab
C-peptide | C-peptide level | | lab
Continuous glucose monitoring | continuous glucose monitor | | other
Ileocolonoscopy | ileocolonoscopy with biopsies | | imaging
Bone marrow aspirate | marrow aspirate | | tissue
Chromosome breakage test | chromosomal breakage test; DEB test; diepoxybutane test; mitomycin C test; chromosome fragility test; chromosome breakage study | | genetic
Telomere length | telomere length test; telomere length measurement; telomere length testing | | genetic
Erythrocyte adenosine deaminase | eADA; red cell adenosine deaminase | | lab
Fetal hemoglobin level | HbF level | | lab
Red cell indices | MCV; MCHC; mean corpuscular volume; mean corpuscular hemoglobin concentration | | lab
Mean platelet volume | MPV | | lab
Immature platelet fraction | |  | lab
Platelet antibodies test | |  | lab
Thrombopoietin level | |  | lab
Hepatitis C test | hepatitis C screening | MAXO:0000817 | lab
CMV test | CMV PCR; CMV testing | | lab
EBV PCR | EBV viral load; EBV DNA | | lab
HHV-8 PCR | |  | lab
Viral load | |  | lab
ADAMTS13 activity | ADAMTS13 assay; ADAMTS13 test; ADAMTS13 activity test | | lab
KIT mutation test | KIT D816V test; KIT mutation testing; test for KIT D816V | | genetic
JAK2 test | JAK2 V617F test; JAK2 mutation test | | genetic
BCR-ABL1 test | test for BCR-ABL1 | | genetic
FLAER | |  | lab
Acidified glycerol lysis test | glycerol lysis test; AGLT | | lab
Cryohemolysis test | |  | lab
Autohemolysis test | |  | lab
Ektacytometry | osmotic gradient ektacytometry | | lab
Gel electrophoresis of membrane proteins | SDS-PAGE; membrane protein electrophoresis | | lab
Gallbladder ultrasound | ultrasound of the gallbladder | | imaging
Spleen ultrasound | ultrasound of the spleen | | imaging
Heart rate monitoring | heart rate check | | exam
Urinary histamine metabolites | N-methylhistamine; urinary N-methylhistamine; histamine metabolites | | lab
Urinary prostaglandin D2 | prostaglandin D2 metabolites; urinary prostaglandins | | lab
24-hour urine collection | 24-hour urine; 24-hour urine test | MAXO:0000852 | lab
Glomerular filtration rate | estimated glomerular filtration rate; GFR | | lab
Cystatin C | |  | lab
Type IV collagen staining | collagen IV staining; immunostaining for type IV collagen | | tissue
Special stains | fungal stains; silver stain | | tissue
NIH score | National Institutes of Health score; NIH clinical score | | other
Th17 cell count | Th17 count | | lab
Naive T-cell count | |  | lab
TREC screening | TREC assay; TREC test; T-cell receptor excision circle screening; TREC measurement; T-cell receptor excision circle assay | | lab
IgG subclasses | IgG subclass levels | | lab
Specific IgE test | allergen-specific IgE; RAST; venom-specific IgE | | lab
Basophil activation test | |  | lab
Isohemagglutinins | isohemagglutinin titer | | lab
Galactomannan test | galactomannan | | lab
Beta-D-glucan | |  | lab
Lung ultrasound | |  | imaging
Low-dose CT | |  | imaging
Cardiac CT | | MAXO:0035044 | imaging
Cardiac monitoring | |  | other
Whole-body MRI | |  | imaging
Kidney MRI | | MAXO:0001305 | imaging
MR venography | MRV; CT venography; magnetic resonance venography | | imaging
MR spectroscopy | |  | imaging
Liver iron measurement | liver iron concentration; MRI T2*; T2* MRI; cardiac T2* MRI; FerriScan | | imaging
Magnetic resonance elastography | |  | imaging
Dental X-ray | panoramic X-ray; dental radiograph | | imaging
Pelvic X-ray | |  | imaging
Muscle imaging | |  | imaging
Pituitary MRI | |  | imaging
Fetal MRI | | MAXO:0001478 | imaging
Adrenal CT | |  | imaging
MIBG scan | MIBG scintigraphy |  | imaging
Lymphoscintigraphy | |  | imaging
Anoscopy | | MAXO:0001197 | imaging
Colposcopy | |  | exam
Ears, nose and throat examination | ENT examination; oral examination; mouth examination; inspection of the mouth | | exam
Pubertal staging | Tanner staging | | exam
Beighton score | |  | exam
Ghent criteria | Ghent nosology; revised Ghent criteria | | other
Leipzig score | |  | other
Bone marrow iron stain | Prussian blue stain; Perls stain; iron stain | | tissue
Reticulin stain | |  | tissue
Total IgA | |  | lab
Deamidated gliadin peptide antibodies test | DGP antibody test; deamidated gliadin antibodies | | lab
Gluten challenge | |  | other
HLA-DQ typing | HLA-DQ2/DQ8 typing | | genetic
Xylose test | |  | lab
Serum trypsinogen | trypsinogen | | lab
Fecal fat | fecal fat test; 72-hour fecal fat | | lab
Serum zinc | zinc level | | lab
Vitamin A level | |  | lab
Vitamin E level | |  | lab
Serum lead | blood lead level; lead level; blood lead; lead levels | | lab
Urinary porphyrins | |  | lab
Fecal porphyrins | stool porphyrins | | lab
Urinary aminolevulinic acid | urine ALA; urinary ALA | | lab
Plasma porphyrin fluorescence | plasma fluorescence scan; plasma fluorescence | | lab
Insulin level | |  | lab
Growth hormone test | IGF-1 level | | lab
FSH level | FSH; follicle-stimulating hormone | | lab
Free T4 | |  | lab
Aldosterone-to-renin ratio | |  | lab
Adrenal antibody test | |  | lab
Intrinsic factor antibody test | |  | lab
Neurofilament light chain | NfL; neurofilament light; serum neurofilament | | lab
IgG index | |  | lab
Edrophonium test | Tensilon test | | other
MuSK antibody test | |  | lab
LRP4 antibody test | |  | lab
Ganglioside antibody test | |  | lab
Motor function scale | motor function test | | other
Unified rating scale | rating scale; clinical rating scale | | other
Pain score | pain scale | | other
Ovarian reserve test | AMH level; anti-Mullerian hormone | | lab
G6PD test | G6PD assay; G6PD activity; glucose-6-phosphate dehydrogenase test; G6PD level; G6PD testing | | lab
NUDT15 test | NUDT15 genotyping | | genetic
HLA-B*57:01 test | |  | genetic
CYP2D6 genotyping | CYP2D6 test | | genetic
Deletion and duplication analysis | deletion/duplication analysis; deletion analysis | | genetic
Fibroblast testing | skin fibroblast culture; fibroblast test; fibroblast culture; testing of skin fibroblasts | | genetic
Repeat-primed PCR | CAG repeat test; repeat expansion test | | genetic
Complementation testing | complementation analysis; complementation group analysis | | genetic
Linkage analysis | |  | genetic
Haplotype analysis | |  | genetic
Predictive testing | presymptomatic testing; predictive genetic testing | | genetic
Dried blood spot test | dried blood spot; dried blood spot testing | | lab
Lyso-Gb1 | lyso-Gb1 level; glucosylsphingosine level | | lab
Lyso-Gb3 | lyso-Gb3 level; globotriaosylsphingosine level | | lab
Chitotriosidase | chitotriosidase activity | | lab
CCL18 | |  | lab
Beta-glucosidase assay | |  | lab
Alpha-galactosidase A activity | alpha-galactosidase activity | | lab
Osmolality | serum osmolality; urine osmolality | | lab
Pulse check | pulse measurement | | exam
Temperature measurement | temperature chart; taking the temperature | | exam
Anti-drug antibody test | anti-drug antibody titer; antidrug antibody testing | | lab
Factor IX activity | factor IX level | | lab
Chromogenic assay | |  | lab
Thromboelastography | |  | lab
Heparin-PF4 antibody test | |  | lab
Rapid antigen test | |  | lab
Southern blot | Southern blotting | | genetic
Nasal potential difference | nasal potential difference measurement | | other
Hepatitis serology | viral hepatitis serology; hepatitis tests | | lab
Syphilis test | syphilis serology; VDRL test; VDRL; RPR | | lab
Cold agglutinin titer | cold agglutinin test | | lab
Donath-Landsteiner test | | | lab
Plasma viscosity | serum viscosity; blood viscosity | | lab
Tuning fork test | vibration sense test | | exam
`;
