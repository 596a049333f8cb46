/** Tests: label | synonyms; … | identifiers | subtype. One a line; a blank field is left empty. */
export const tests = `
Physical examination | physical exam; clinical examination; medical examination | MAXO:0000527 | exam
Systematic lymph node exam | lymph node exam; lymph node examination; mapping nodes; examination of the lymph nodes; node exam | | exam
Spleen palpation and percussion | spleen palpation; palpation of the spleen | | exam
Liver span assessment | liver span measurement; measurement of the liver span | | exam
Bleeding/bruise check | bleeding and bruise check; bruise check; check for bleeding and bruises | | exam
Mouth and skin inspection | inspection of mouth and skin; skin inspection | | exam
Focused abdominal examination | abdominal examination; abdominal exam; abdominal palpation; palpation of the abdomen | MAXO:0000792 | exam
Growth and nutritional assessment | growth assessment; growth chart; growth monitoring; percentiles over time | ~MAXO:0000624 | exam
Fever pattern charting | fever charting; fever chart; fever diary | ~MAXO:0000488 | exam
Medication and family history review | medical history; medication history; family history; history review; drug and family history; drug history; patient history | ~MAXO:0000574 | exam
Lymph node measurement follow-up | standardized lymph node measurement follow-up; serial lymph node measurement; serial sizing; serial node measurement; standardized lymph node measurement | | exam
Chest examination | listening to the chest; chest exam; auscultation; stethoscope | MAXO:0001152 | exam
Joint examination | joint exam | | exam
Neurological examination | neurologic examination; neurological exam; nerve examination | | exam
Eye examination | eye exam; eye test; ophthalmic examination; yearly eye examination; eye check | MAXO:0001155 | exam
Slit-lamp examination | | MAXO:0000973 | exam
Skin examination | skin check | | exam
Blood pressure measurement | blood pressure check; blood pressure | MAXO:0000494 | exam
Hearing test | audiometry; audiogram | MAXO:0000873 | exam
Complete blood count | CBC; full blood count; FBC; blood count; complete blood count with differential; complete blood count (CBC) with differential; blood cell count | MAXO:0001509 | lab
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
ANA test | antinuclear antibody test; ANA | ~MESH:D000974 | lab
Anti-platelet antibody test | | | lab
Anti-dsDNA test | anti-double-stranded DNA test; anti-dsDNA antibody test | | lab
Rheumatoid factor | rheumatoid factor test | | lab
Antibody test | antibody testing; serology; serological tests; serologic testing | | lab
Serum immunoglobulins | immunoglobulin levels; antibody levels; quantitative immunoglobulins; serum immunoglobulin levels; immunoglobulin measurement | | lab
IgG level | trough IgG levels; IgG trough; IgG trough levels; IgG monitoring | ~MAXO:0035026 | lab
Vaccine antibody titers | vaccine titers; vaccine antibody titres; vaccine response test; antibody titers | | lab
Complement levels | C4 level; C3 and C4 levels; complement test; complement C4 | | lab
C1 inhibitor level | C1 inhibitor test; C1-INH level | | lab
Electrolytes | urea and electrolytes; serum electrolytes | | lab
Blood chemistries | chemistries; blood chemistry; metabolic panel; biochemistry; blood chemistry panel | MAXO:0000787 | lab
Kidney function tests | kidney function; kidney tests; renal function; kidney function check; kidney function monitoring; renal function tests | MAXO:0000886 | lab
Liver function tests | liver tests; liver function; LFTs; liver enzymes; liver enzyme tests; liver panel; monitor liver enzymes; liver blood tests; liver enzyme monitoring | MAXO:0000778 | lab
Blood glucose test | blood glucose; blood sugar test; blood sugar; glucose test; blood glucose level; fasting glucose; blood sugar check | MAXO:0000567 | lab
Hemoglobin A1c | HbA1c | | lab
Oral glucose tolerance test | OGTT | | lab
Lipid profile | cholesterol test; lipid panel; lipid levels; blood lipids | | lab
C-reactive protein | CRP | | lab
Erythrocyte sedimentation rate | ESR; sedimentation rate | | lab
Ferritin | ferritin level; serum ferritin; ferritin test | | lab
Transferrin saturation | | | lab
Iron studies | serum iron; iron panel | ~MAXO:0000826 | lab
Lactate dehydrogenase | LDH | | lab
Bilirubin | serum bilirubin | | lab
Haptoglobin | | | lab
Serum albumin | albumin level | | lab
Alkaline phosphatase | | | lab
Creatine kinase | CK | | lab
Troponin | | | lab
Vitamin D level | vitamin D test; 25-hydroxyvitamin D | MAXO:0001248 | lab
Vitamin B12 level | vitamin B12 test; B12 level | MAXO:0001247 | lab
Folate level | folate test | MAXO:0001252 | lab
Nutrient level tests | nutrient labs; labs for deficiency; nutrient levels; vitamin levels; nutrient level labs; nutrient tests; nutrient blood tests | | lab
TPMT activity | TPMT test; TPMT testing; TPMT level; TPMT enzyme test | EFO:0007852 | lab
Drug levels | trough levels; blood levels; drug level monitoring; blood drug levels; drug trough levels; level monitoring; therapeutic drug monitoring | MESH:D016903 | lab
Clotting tests | coagulation tests; coagulation screen; clotting screen; coagulation profile | | lab
Prothrombin time | PT; INR; international normalized ratio | | lab
Activated partial thromboplastin time | aPTT; partial thromboplastin time | | lab
Factor VIII assay | factor VIII activity; factor VIII level | | lab
Factor IX assay | | | lab
Mixing study | | | lab
Bethesda assay | inhibitor assay; inhibitor test; inhibitor testing | | lab
Hemoglobin electrophoresis | | | lab
High-performance liquid chromatography | HPLC | | lab
Newborn screening | newborn blood-spot test; heel-prick test; newborn screen; heel-prick sample | | lab
Sweat chloride test | sweat test | | lab
Urinalysis | urine test; urine dipstick; urine analysis; urine testing | | lab
Urine protein | urine protein test; 24-hour urine protein | | lab
Urine albumin-to-creatinine ratio | urine albumin; urine ACR | | lab
Urine culture | | | lab
Blood culture | | | lab
Sputum culture | | | lab
Stool test | stool sample; stool culture; fecal test | | lab
Fecal elastase | | | lab
Pregnancy test | pregnancy testing | MAXO:0000783 | lab
PCR | polymerase chain reaction; PCR test; PCR testing; viral PCR | | lab
HIV test | HIV testing | | lab
Hepatitis B screening | hepatitis B test; hepatitis B testing; hepatitis screening; hepatitis B serology | | lab
Tuberculosis screening | TB screening; tuberculosis test; TB test; tuberculin test | | lab
Apoptosis assay | lymphocyte apoptosis assay | MAXO:0035080 | lab
Dihydrorhodamine test | DHR test; dihydrorhodamine flow cytometry; DHR assay; dihydrorhodamine assay; DHR | | lab
Nitroblue tetrazolium test | NBT test; nitroblue tetrazolium (NBT) test | | lab
Genetic testing | genetic test; gene test; DNA test; DNA testing; molecular testing; gene testing; gene analysis; genetic analysis; genotyping; DNA analysis; sequencing of the gene | MAXO:0000127 | genetic
Genetic testing of blood cells for NRAS/KRAS | genetic testing for NRAS and KRAS; genetic testing for NRAS/KRAS; RAS gene testing; RAS genetic testing; genetic testing for NRAS and KRAS in blood cells | ~MAXO:0000533 | genetic
FAS-pathway evaluation | FAS-pathway genetic tests; FAS-pathway testing; FAS pathway tests | ~MAXO:0001613 | genetic
Deep sequencing | next-generation sequencing; high-depth sequencing | ~MESH:D059014 | genetic
Testing of multiple cell fractions | testing multiple cell fractions; multiple cell fractions; genetic testing of multiple cell fractions; testing of several cell fractions | | genetic
Gene panel | multigene panel; panel testing; genetic panel | | genetic
Whole-exome sequencing | exome sequencing | MAXO:0009004 | genetic
Carrier testing | carrier screening; carrier test | | genetic
Prenatal testing | prenatal diagnosis; prenatal test | | genetic
HLA typing | | | genetic
Karyotype | chromosome analysis; karyotyping | | genetic
Ultrasound | sonography; ultrasound scan; ultrasonography | | imaging
Abdominal ultrasound | ultrasound of the abdomen; abdominal ultrasound scan; abdominal sonography | MAXO:0010200 | imaging
Joint ultrasound | | | imaging
Kidney ultrasound | renal ultrasound | | imaging
CT scan | CT; computed tomography; CT scanning | MAXO:0000571 | imaging
CT/PET | CT or PET; PET/CT; CT and PET; CT or PET scan | MAXO:0000137 | imaging
PET scan | PET; positron emission tomography | | imaging
Chest CT | high-resolution chest CT; HRCT; high-resolution CT; CT of the chest; chest CT scan; CT thorax | MAXO:0010317 | imaging
Head CT | CT of the head; brain CT | MAXO:0010312 | imaging
MRI | magnetic resonance imaging; MRI scan; MR imaging | | imaging
Brain MRI | MRI of the brain | MAXO:0000427 | imaging
Cardiac MRI | MRI of the heart; heart MRI | MAXO:0001303 | imaging
Liver MRI | MRI of the liver | MAXO:0001306 | imaging
Hip MRI | | | imaging
Chest X-ray | chest radiograph; chest film; chest radiography | | imaging
X-ray | plain X-ray; radiograph; radiography; plain film | | imaging
Transcranial Doppler ultrasound | transcranial Doppler; TCD | | imaging
Echocardiography | echocardiogram; heart ultrasound; cardiac ultrasound; echo | MAXO:0010203 | imaging
Electrocardiogram | ECG; EKG; electrocardiography; heart tracing | | other
DXA scan | DEXA scan; bone density scan; bone density measurement; bone densitometry; bone density test; DXA; DEXA | | imaging
Transient elastography | elastography; FibroScan | | imaging
Angiography | angiogram | MAXO:0001259 | imaging
Lung function tests | pulmonary function tests; spirometry; lung function testing; breathing tests | | other
Electrodiagnostic studies | electrodiagnostic tests; electrodiagnostics | MESH:D004568 | other
Electromyography | EMG | | other
Single-fibre electromyography | single-fiber electromyography; single-fibre EMG | | other
Nerve conduction studies | nerve conduction study; nerve conduction tests | | other
Repetitive nerve stimulation | repetitive stimulation test | | other
Electroencephalogram | EEG; electroencephalography | | other
Lumbar puncture | spinal tap; cerebrospinal fluid analysis; CSF analysis | | other
Right heart catheterization | heart catheterization; cardiac catheterization | | other
Sleep study | polysomnography | | other
Endoscopy | endoscopy with biopsies | MAXO:0000130 | tissue
Colonoscopy | | MAXO:0001184 | tissue
Bronchoscopy | | MAXO:0001183 | tissue
Biopsy | tissue sample; tissue biopsy; biopsies | | tissue
Lymph node biopsy | node biopsy; biopsy of a lymph node | MAXO:0000381 | tissue
Bone marrow examination | bone marrow aspiration/biopsy; bone marrow biopsy; bone marrow aspiration; marrow studies; bone marrow aspiration and biopsy; marrow examination; bone marrow test; marrow biopsy; bone marrow study; bone marrow studies | MAXO:0000753 | tissue
Kidney biopsy | renal biopsy | MAXO:0001121 | tissue
Liver biopsy | | MAXO:0000376 | tissue
Skin biopsy | | MAXO:0000423 | tissue
Muscle biopsy | | MAXO:0000387 | tissue
Lung biopsy | | MAXO:0000380 | tissue
Salivary gland biopsy | lip biopsy | MAXO:0000400 | tissue
Regular monitoring | regular monitoring schedule; long-term monitoring; regular check-ups; regular check-ups and labs; planned follow-up; careful monitoring; regular follow-up; careful follow-up; long-term follow-up; follow-up visits; surveillance; close monitoring; monitoring; medical follow-up; clinical monitoring | | other
Pre-treatment screening | infection screening | | other
Symptom diary | attack diary; headache diary | | other
Gastroscopy | upper endoscopy | MAXO:0035037 | tissue
Chorionic villus sampling | | MAXO:0000536 | genetic
Amniocentesis | | | genetic
Whole-genome sequencing | genome sequencing | MAXO:0009006 | genetic
C1 inhibitor function | | | lab
Bronchoalveolar lavage | | | tissue
Creatinine | creatinine level; serum creatinine | | lab
Ceruloplasmin | serum ceruloplasmin | | lab
Urinary copper | 24-hour urinary copper; urine copper; 24-hour urine copper | | lab
Thyroid function tests | thyroid tests; TSH | | lab
Cortisol test | | | lab
ACTH stimulation test | | | lab
Protein electrophoresis | serum protein electrophoresis | | lab
Lymphocyte count | | MAXO:0000546 | lab
White blood cell count | white cell count | MAXO:0001010 | lab
Hemoglobin level | | | lab
Hematocrit | | | lab
D-dimer | | | lab
Blood gas analysis | arterial blood gas | | lab
Amino acid analysis | plasma amino acids | | lab
Urine organic acids | | | lab
Enzyme assay | | | lab
Skin prick test | | | lab
Pulse oximetry | | MAXO:0000617 | exam
Six-minute walk test | 6-minute walk test | | exam
Holter monitoring | Holter monitor | | other
Exercise test | stress test | | other
Cystoscopy | | MAXO:0001185 | tissue
Laparoscopy | | MAXO:0001188 | tissue
Fundoscopy | eye fundus examination | MAXO:0035004 | exam
Visual field test | | | exam
Optical coherence tomography | OCT | MAXO:0000969 | imaging
Visual evoked potentials | VEP; evoked potentials | | other
Spinal MRI | MRI of the spine | | imaging
Mammography | | MAXO:0010363 | imaging
Bone scan | | | imaging
MR angiography | magnetic resonance angiography | MAXO:0035088 | imaging
CT angiography | | MAXO:0035038 | imaging
Neuropsychological testing | cognitive testing | | exam
Gram stain | | | lab
Chromosomal microarray | | | genetic
Sanger sequencing | | | genetic
Duodenal biopsy | small bowel biopsy | | tissue
Nerve biopsy | | | tissue
Rectal biopsy | | | tissue
Fat pad biopsy | | | tissue
Potassium level | blood potassium; serum potassium; potassium levels | | lab
`;
