/** Treatments: label | synonyms; … | identifiers | subtype. One a line; a blank field is left empty. */
export const treatments = `
Corticosteroids | steroids; glucocorticoids; cortisone; steroid treatment; short steroid courses; steroid courses; high-dose steroids; steroid tablets; oral steroids | CHEBI:50858 | drug
Prednisone | prednisone / prednisolone; prednisone or prednisolone | CHEBI:8382 | drug
Dexamethasone | | | drug
Hydrocortisone | | | drug
Budesonide | | | drug
Pulse methylprednisolone | methylprednisolone; intravenous methylprednisolone; high-dose intravenous steroid; short courses of pulse methylprednisolone; pulse steroids | CHEBI:6888 | drug
Inhaled corticosteroids | inhaled steroids; steroid inhaler | | drug
Topical corticosteroids | steroid creams; topical steroids | | drug
Steroid-sparing agents | steroid-sparing medicines; steroid-sparing drugs; steroid-sparing medication; steroid sparing | | drug
Maintenance therapy | long-term maintenance; long-term maintenance medicines; maintenance drug; maintenance treatment; long-term maintenance therapy; maintenance medicine | ~MESH:D060046 | drug
Immunosuppressive therapy | immunosuppressants; immunosuppressive drugs; immune-suppressive drugs; immunosuppressive treatment; heavy immunosuppression; strong immunosuppression; intense immunosuppression; immunosuppressive medicines; immunosuppressives; immune suppressants | CHEBI:35705 | drug
Sirolimus | rapamycin | CHEBI:9168 | drug
Everolimus | | | drug
mTOR inhibitors | | CHEBI:68481 | drug
Mycophenolate mofetil | MMF; mycophenolate; mycophenolic acid | CHEBI:8764 | drug
Antimetabolites | | CHEBI:35221 | drug
Azathioprine | | CHEBI:2948 | drug
Mercaptopurine | 6-mercaptopurine | | drug
Methotrexate | | | drug
Leflunomide | | | drug
Cyclophosphamide | | | drug
Chlorambucil | | | drug
Busulfan | | | drug
Fludarabine | | | drug
Treosulfan | | | drug
Melphalan | | | drug
Hydroxyurea | hydroxycarbamide | | drug
Rituximab | B-cell depletion; B-cell depleting therapy | DRUGBANK:DB00073 | drug
Ocrelizumab | | | drug
Obinutuzumab | | | drug
Belimumab | | | drug
Anifrolumab | | | drug
Abatacept | | | drug
Infliximab | | | drug
Adalimumab | | | drug
Etanercept | | | drug
TNF inhibitors | anti-TNF drugs; anti-TNF therapy; TNF blockers; anti-TNF agents | | drug
Anakinra | | | drug
Canakinumab | | | drug
Rilonacept | | | drug
Tocilizumab | | | drug
Secukinumab | | | drug
Ustekinumab | | | drug
Vedolizumab | | | drug
Dupilumab | | | drug
Omalizumab | | | drug
Mepolizumab | | | drug
Emapalumab | | | drug
Eculizumab | | | drug
Ravulizumab | | | drug
Efgartigimod | | | drug
Rozanolixizumab | | | drug
Tofacitinib | | | drug
Baricitinib | | | drug
Ruxolitinib | | | drug
JAK inhibitors | Janus kinase inhibitors | | drug
Imatinib | | | drug
Ibrutinib | | | drug
Trametinib | | | drug
MEK inhibitors | | | drug
Venetoclax | | | drug
Bortezomib | | | drug
Leniolisib | | | drug
Alemtuzumab | | | drug
Antithymocyte globulin | ATG; anti-thymocyte globulin | | drug
Intravenous immunoglobulin | IVIG; IV immunoglobulin; pooled IgG; immunoglobulin infusions | MESH:D016756 | drug
Immunoglobulin replacement | immunoglobulin replacement therapy; immunoglobulin; antibody replacement; immunoglobulin therapy; antibody infusions | | drug
Subcutaneous immunoglobulin | SCIG | | drug
Calcineurin inhibitors | | MESH:D065095 | drug
Cyclosporine | ciclosporin; cyclosporin | CHEBI:4031 | drug
Tacrolimus | | CHEBI:61049 | drug
Voclosporin | | | drug
Hydroxychloroquine | | | drug
Chloroquine | | | drug
Sulfasalazine | | | drug
Dapsone | | | drug
Thalidomide | | | drug
Colchicine | | | drug
Interferon gamma therapy | interferon gamma-1b; interferon-gamma injections; interferon gamma-1b injections | MAXO:0001487 | drug
Interferon beta | | | drug
Antibiotics | antibacterial drugs; antibiotic treatment; antibacterials; intravenous antibiotics; antibiotic therapy | | drug
Antibiotic prophylaxis | antimicrobial prophylaxis; prophylactic antibiotics; antibiotic planning; preventive antibiotics; antibacterial prophylaxis; daily antibiotics | MESH:D019072 | drug
Trimethoprim-sulfamethoxazole | co-trimoxazole; TMP-SMX; cotrimoxazole | CHEBI:3770 | drug
Penicillin prophylaxis after splenectomy | antimicrobial prophylaxis after splenectomy; long-term penicillin; long-term penicillin prophylaxis; penicillin or equivalent prophylaxis; long-term penicillin prophylaxis after splenectomy; antibiotic prophylaxis after splenectomy; long-term penicillin or equivalent prophylaxis | ~MAXO:0000198 | drug
Penicillin | penicillin V | | drug
Amoxicillin | | | drug
Azithromycin | | | drug
Ciprofloxacin | | | drug
Aminoglycosides | aminoglycoside antibiotics | | drug
Macrolides | macrolide antibiotics | | drug
Tobramycin | inhaled tobramycin | | drug
Vancomycin | | | drug
Metronidazole | | | drug
Rifampicin | rifampin | | drug
Isoniazid | | | drug
Antifungal drugs | antifungals; antifungal prophylaxis; antifungal medicine | | drug
Itraconazole | | | drug
Voriconazole | | | drug
Posaconazole | | | drug
Fluconazole | | | drug
Antiviral drugs | antivirals; antiviral medicine | | drug
Antiviral prophylaxis | prophylactic antivirals; aciclovir prophylaxis; acyclovir prophylaxis | ~MAXO:0000168 | drug
Valacyclovir | | | drug
Oseltamivir | | | drug
Antimalarial tablets | antimalarials; antimalarial drugs; malaria tablets | | drug
Folic acid | folate replacement; folate; folate supplements; folic acid replacement; folic acid supplements | CHEBI:27470 | supplement
Vitamin B12 | B12 replacement; cobalamin; B12; vitamin B12 replacement; vitamin B12 injections; B12 injections | CHEBI:176843 | supplement
Iron therapy | iron supplements; iron tablets; oral iron; IV iron; iron replacement; intravenous iron; iron supplementation; oral ferrous salts; iron | MAXO:0000108 | supplement
G-CSF | granulocyte colony-stimulating factor; filgrastim | MAXO:0000441 | drug
Erythropoietin therapy | erythropoietin injections; epoetin | | drug
Luspatercept | | | drug
Thrombopoietin receptor agonists | TPO receptor agonists; TPO-RA; TPO-RAs; thrombopoietin agonists | | drug
Eltrombopag | | CHEBI:85010 | drug
Romiplostim | | DRUGBANK:DB05332 | drug
Avatrombopag | | | drug
Tranexamic acid | | CHEBI:48669 | drug
Aminocaproic acid | | | drug
Desmopressin | DDAVP | | drug
Factor VIII concentrates | clotting factor concentrates; factor concentrates; factor replacement; replacement factor VIII; factor VIII replacement; recombinant factor VIII | | drug
Emicizumab | | | drug
Bypassing agents | | | drug
Vitamin K | vitamin K1; phytonadione | | supplement
Proton pump inhibitor | PPI; PPIs; acid blocker | MAXO:0000272 | drug
H2 blockers | | | drug
Antacids | | | drug
Laxatives | | | drug
Antiemetics | anti-sickness medicine; anti-sickness tablets | | drug
Loperamide | | | drug
Pancreatic enzymes | pancrelipase; pancreatic enzyme replacement; enzyme capsules | | drug
Ursodeoxycholic acid | ursodiol | | drug
Insulin | insulin therapy; insulin injections | | drug
Metformin | | | drug
Levothyroxine | thyroid hormone replacement | | drug
Growth hormone therapy | growth hormone injections | MAXO:0000780 | drug
Hormone replacement therapy | HRT | | drug
Testosterone | testosterone replacement | | drug
Danazol | | | drug
Icatibant | | | drug
Ecallantide | | | drug
Lanadelumab | | | drug
Berotralstat | | | drug
C1 inhibitor concentrate | C1-INH concentrate; plasma-derived C1 inhibitor; C1 esterase inhibitor | | drug
Fresh frozen plasma | plasma infusion; plasma transfusions; plasma | | drug
Epinephrine | adrenaline | | drug
Antihistamines | | | drug
Bronchodilators | | | drug
Ivacaftor | | | drug
Elexacaftor/tezacaftor/ivacaftor | ETI; Trikafta | | drug
Dornase alfa | | | drug
Hypertonic saline | | | drug
Paracetamol | acetaminophen | | drug
Ibuprofen | | | drug
Naproxen | | | drug
Aspirin | low-dose aspirin; acetylsalicylic acid | | drug
Diclofenac | | | drug
Morphine | | | drug
Opioids | opioid painkillers; opiates; strong painkillers | | drug
Pethidine | meperidine | | drug
Tramadol | | | drug
Painkillers | pain relievers; analgesics; pain relief; pain medicines; simple painkillers | | drug
Gabapentin | | | drug
Antidepressants | | | drug
Benzodiazepines | | | drug
Beta blockers | | | drug
ACE inhibitors | angiotensin-converting enzyme inhibitors; angiotensin-converting enzyme (ACE) inhibitors | | drug
Angiotensin receptor blockers | ARBs | | drug
Calcium channel blockers | | | drug
Diuretics | water tablets | | drug
Statins | | | drug
Warfarin | | | drug
Heparin | | | drug
Anticoagulants | blood thinners; anticoagulation | | drug
Antiplatelet drugs | antiplatelets | | drug
Allopurinol | | | drug
Carbamazepine | | | drug
Phenytoin | | | drug
Valproate | valproic acid | | drug
Lithium | | | drug
Magnesium | magnesium supplements; intravenous magnesium | | supplement
Pyridostigmine | | | drug
Neostigmine | | | drug
Botulinum toxin | | | drug
Bisphosphonates | | | drug
Iron chelators | iron chelation; chelation therapy; chelation; iron chelation therapy | | drug
Deferasirox | | | drug
Deferoxamine | desferrioxamine | | drug
Deferiprone | | | drug
L-glutamine | glutamine | | supplement
Crizanlizumab | | | drug
Voxelotor | | | drug
Enzyme replacement therapy | enzyme replacement | | drug
Chemotherapy | cytotoxic drugs; cytotoxic chemotherapy | MAXO:0000647 | drug
Conditioning regimen | conditioning; conditioning chemotherapy | | drug
Targeted therapy | | | drug
Monoclonal antibodies | monoclonal antibody | | drug
Supportive care | supportive treatment | MAXO:0000950 | other
Specialist care | specialist care team; clinical immunologist/hematologist; specialist team; care by a specialist | ~MAXO:0000665 | other
Vitamin D | vitamin D3; vitamin D supplementation; cholecalciferol; vitamin D supplements; vitamin D repletion | CHEBI:27300 | supplement
Vitamin C | ascorbic acid; vitamin C supplements | | supplement
Vitamin A | | | supplement
Vitamin E | | | supplement
Fat-soluble vitamins | vitamins A, D, E and K | | supplement
Omega-3 fatty acids | omega-3; omega-3 fats; fish oil; omega-3 supplements; EPA/DHA; omega-3s | CHEBI:25681 | supplement
Probiotics | probiotic use; probiotic supplements | MESH:D019936 | supplement
Calcium | calcium supplements; calcium tablets | MAXO:0001139 | supplement
Zinc | zinc supplements; zinc supplementation | MAXO:0010026 | supplement
Selenium | selenium supplements | MAXO:0001267 | supplement
Multivitamin | multinutrient approach; simple multivitamin | MAXO:0000107 | supplement
Turmeric | curcumin | | supplement
St John's wort | St. John's wort | | supplement
Echinacea | | | supplement
Ginkgo | | | supplement
Milk thistle | | | supplement
Salt supplements | extra salt; salt tablets | | supplement
Hematopoietic stem cell transplantation | HSCT; stem cell transplant; stem cell transplantation; bone marrow transplant; bone marrow transplantation; hematopoietic stem cell transplant; blood stem cell transplant; allogeneic stem cell transplantation | MAXO:0000747 | procedure
Gene therapy | gene therapies | MAXO:0001001 | procedure
Splenectomy | spleen removal; removal of the spleen; splenectomies; new splenectomies; removing the spleen; surgical removal of the spleen | MAXO:0001077 | procedure
Thymectomy | removal of the thymus | MAXO:0001079 | procedure
Central venous access | central venous port; port; port placement; central venous access (port) placement; central line; central venous catheter | ~MAXO:0000620 | procedure
Blood transfusion | transfusions; red cell transfusion; regular transfusions; red blood cell transfusion | MAXO:0000756 | procedure
Exchange transfusion | red cell exchange | | procedure
Platelet transfusion | | MAXO:0001490 | procedure
Granulocyte transfusion | white cell transfusions | | procedure
Plasma exchange | plasmapheresis | | procedure
Immunoadsorption | | | procedure
Phlebotomy | venesection; bloodletting; blood removal; phlebotomies; therapeutic phlebotomy | | procedure
Erythrocytapheresis | | | procedure
Dialysis | kidney dialysis | MAXO:0000601 | procedure
Hemodialysis | | | procedure
Peritoneal dialysis | | | procedure
Kidney transplant | kidney transplantation; renal transplant | | procedure
Liver transplant | liver transplantation | | procedure
Lung transplant | lung transplantation | | procedure
Surgery | operation; surgical treatment | MAXO:0000004 | procedure
Sinus surgery | | | procedure
Joint replacement | joint replacement surgery | | procedure
Abscess drainage | drainage of abscesses; surgical drainage; incision and drainage | | procedure
Laser treatment | laser therapy; laser | | procedure
Radiotherapy | radiation therapy; irradiation | MAXO:0000014 | procedure
Oxygen therapy | supplemental oxygen | | procedure
Mechanical ventilation | ventilation; ventilator; artificial ventilation; non-invasive ventilation | MAXO:0000503 | procedure
Intubation | | | procedure
Tracheotomy | tracheostomy | MAXO:0000504 | procedure
Feeding tube | gastrostomy; tube feeding | | procedure
Phototherapy | light therapy | | procedure
Fecal microbiota transplantation | | MAXO:0000748 | procedure
Vaccination | vaccines; immunization; up-to-date vaccines; shots; jabs | MAXO:0001017 | prevention
Non-live vaccination | non-live vaccines; inactivated vaccines; killed vaccines; vaccination with non-live vaccines; strict vaccination | ~MESH:D015164 | prevention
Pneumococcal vaccine | pneumococcal vaccination; pneumococcal shot | MESH:D022242 | prevention
Meningococcal vaccine | meningococcal vaccination | MESH:D022401 | prevention
Influenza vaccine | flu vaccine; influenza vaccination; flu shot; influenza shot; flu vaccination; flu jab; yearly influenza shot; annual flu shot; yearly flu shot | MESH:D007252 | prevention
Hepatitis B vaccine | hepatitis B vaccination | | prevention
HPV vaccine | HPV vaccination | | prevention
COVID-19 vaccine | COVID-19 vaccination; COVID vaccines | | prevention
Household vaccine checks | household vaccination; cocooning; vaccination of family members; vaccinating the household | | prevention
Infection prevention | infection control; infection precautions; infection-prevention program; vaccination planning and infection prevention | ~MESH:D017053 | prevention
Written action plan | flare plan; fever plan; written flare plan; fever/bleeding action plan; action plan; emergency plan; written fever/bleeding/flare action plan; fever and bleeding action plan | ~MESH:D010347 | prevention
Malaria prevention | malaria prophylaxis | | prevention
Antibiotic standby | antibiotic standby for travel; standby antibiotics | | prevention
Travel readiness | travel preparation; travel planning; pre-travel advice | ~MESH:D057236 | prevention
Medication interaction checks | interaction checks; pharmacist review; medication review; checking for interactions; checking all drug interactions | ~MESH:D059065 | prevention
Hand hygiene | hand washing; handwashing; good hand hygiene; washing hands | MESH:D063373 | prevention
Avoiding sick contacts | avoidance of sick contacts; avoiding sick contacts during peaks; avoiding sick people; keeping away from sick people | | prevention
Prompt medical evaluation | rapid evaluation of fevers; prompt evaluation of fever; seek urgent care; prompt medical care; seek care early; prompt medical evaluation of fever; prompt medical evaluation of fever and warning signs; urgent care for fever | | prevention
Oral and dental care | oral/dental care; dental care; dental check-ups; oral hygiene; dental hygiene; oral care | MESH:D009910 | prevention
Skin care | careful skin care | MESH:D017592 | prevention
Wound care | rapid attention to cuts; cleaning cuts; prompt care of cuts; attention to cuts | | prevention
Safe food handling | food safety; safe food rules; food hygiene; safe food; safe handling of food | ~MESH:D005511 | prevention
Sun protection | sunscreen; sun and skin protection; protective clothing; sun cream; sun block; sunscreen and protective clothing | ~MAXO:0000055 | prevention
Fall and bleed-risk safety | bleed-risk safety; fall safety; bleeding precautions; bleed-risk measures | ~MAXO:0000802 | prevention
Soft toothbrush | soft toothbrushes; careful brushing | | prevention
Boiled water | boiled or filtered water; filtered water | | prevention
Genetic counseling | genetic counselling | MAXO:0000079 | other
Patient education | education; education about splenectomy risks; splenectomy education | ~MAXO:0009100 | lifestyle
Balanced diet | healthy diet; balanced meals; healthy eating; balanced nutrition; well-balanced diet; balanced meals with adequate protein and micronutrients | MESH:D000072001 | lifestyle
Correction of nutritional deficiencies | deficiency correction; nutritional deficiency correction; nutrition to support immunity; correcting deficiencies; correction of deficiencies | MAXO:0000106 | lifestyle
Anti-inflammatory diet | anti-inflammatory diet pattern; anti-inflammatory eating pattern; omega-3 rich diet; patterns rich in omega-3 fats; diet rich in omega-3 fats | | lifestyle
Low-salt diet | salt restriction; reduced salt; limiting salt; restricting salt; cutting down on salt; eating less salt; less salt | | lifestyle
Low-fat diet | | | lifestyle
High-calorie diet | high-calorie, high-fat diet; high-energy diet | | lifestyle
Gluten-free diet | | | lifestyle
Low-iron diet | | | lifestyle
Fluids | drinking plenty; plenty of fluids; drinking enough; hydration; fluid intake; drink enough fluids; drinking enough fluids | ~MESH:D004326 | lifestyle
Exercise | regular exercise; moderate exercise; physical activity; moderate activity; walking; cycling; regular activity; exercise that fits energy levels; gentle exercise; light strength; strength training; aerobic exercise; regular, moderate activity | MESH:D015444 | lifestyle
Rest | bed rest; resting; rest breaks | | lifestyle
Sleep hygiene | good sleep; sleep routine; regular sleep; enough sleep; good sleep habits; consistent bedtime; sleep and exercise routine | MESH:D000070263 | lifestyle
Stress reduction | stress care; stress management; stress-reduction practices; relaxation; relaxation techniques | ~MAXO:0000080 | lifestyle
Mindfulness | meditation | MESH:D064866 | lifestyle
Breathing exercises | breathing practice; breathing techniques | MESH:D001945 | lifestyle
Cognitive behavioral therapy | CBT-based coping; CBT | MAXO:0000883 | lifestyle
Psychological support | psychotherapy; psychological help; emotional support; psychological care | ~MAXO:0000077 | lifestyle
Counseling | counselling | MESH:D003376 | lifestyle
Patient groups | support groups; patient support groups; self-help groups | MESH:D012657 | lifestyle
Fatigue-coping programs | fatigue management; fatigue-coping programme | | lifestyle
School and work plans | school/work plans and fatigue pacing; school plan; written school plan; individual school plan; fatigue pacing; school/work plans; individual plans; written school and work plan; pacing | | lifestyle
Physical therapy | physiotherapy | MAXO:0000011 | lifestyle
Chest physiotherapy | airway clearance; airway clearance techniques | MAXO:0000516 | lifestyle
Speech therapy | speech and language therapy | MAXO:0000930 | lifestyle
Occupational therapy | | MAXO:0001351 | lifestyle
Keeping warm | dressing warmly; warmth; warm clothing | | lifestyle
Cooling | ice; cold packs | | lifestyle
Heat application | warm compresses; heat packs | | lifestyle
Avoiding smoking | smoking avoidance; quitting smoking; smoking cessation; stopping smoking; no smoking; not smoking; giving up smoking; quitting | MAXO:0002002 | lifestyle
Limiting alcohol | alcohol limitation; alcohol abstinence; avoiding alcohol; limit alcohol; less alcohol; cutting down on alcohol; abstinence from alcohol | MAXO:0000092 | lifestyle
Weight control | weight loss diet; healthy weight; weight management | | lifestyle
Trigger avoidance | avoiding triggers; avoidance of triggers | | lifestyle
NSAIDs | non-steroidal anti-inflammatory drugs; nonsteroidal anti-inflammatory drugs; anti-inflammatory painkillers | CHEBI:35475 | drug
Prednisolone | | | drug
Fluoroquinolones | quinolones | | drug
SSRIs | selective serotonin reuptake inhibitors | | drug
Low-molecular-weight heparin | LMWH | | drug
Biologics | biological drugs; biologic drugs; biologic therapy | MAXO:0000015 | drug
Androgens | attenuated androgens | | drug
CFTR modulators | | | drug
Beta-agonists | | | drug
Erythropoiesis-stimulating agents | | | drug
Salbutamol | albuterol | | drug
Acyclovir | aciclovir | | drug
Gentamicin | | | drug
Pregabalin | | | drug
Diazepam | | | drug
Lorazepam | | | drug
Propranolol | | | drug
Metoprolol | | | drug
Lisinopril | | | drug
Enalapril | | | drug
Losartan | | | drug
Nifedipine | | | drug
Amlodipine | | | drug
Furosemide | | | drug
Atorvastatin | | | drug
Simvastatin | | | drug
Apixaban | | | drug
Rivaroxaban | | | drug
Clopidogrel | | | drug
Alendronate | | | drug
Zoledronic acid | | | drug
Ondansetron | | | drug
Famotidine | | | drug
Ranitidine | | | drug
Omeprazole | | | drug
Pantoprazole | | | drug
Atenolol | | | drug
Bisoprolol | | | drug
Carvedilol | | | drug
Diltiazem | | | drug
Verapamil | | | drug
Ramipril | | | drug
Perindopril | | | drug
Valsartan | | | drug
Candesartan | | | drug
Irbesartan | | | drug
Hydrochlorothiazide | | | drug
Spironolactone | | | drug
Torasemide | | | drug
Eplerenone | | | drug
Digoxin | | | drug
Amiodarone | | | drug
Rosuvastatin | | | drug
Pravastatin | | | drug
Ezetimibe | | | drug
Ticagrelor | | | drug
Dabigatran | | | drug
Edoxaban | | | drug
Enoxaparin | | | drug
Nitroglycerin | | | drug
Isosorbide dinitrate | | | drug
Sildenafil | | | drug
Tadalafil | | | drug
Bosentan | | | drug
Ambrisentan | | | drug
Macitentan | | | drug
Iloprost | | | drug
Treprostinil | | | drug
Salmeterol | | | drug
Formoterol | | | drug
Ipratropium | | | drug
Tiotropium | | | drug
Montelukast | | | drug
Theophylline | | | drug
Fluticasone | | | drug
Beclometasone | | | drug
Esomeprazole | | | drug
Lansoprazole | | | drug
Metoclopramide | | | drug
Domperidone | | | drug
Mesalazine | | | drug
Lactulose | | | drug
Macrogol | | | drug
Cetirizine | | | drug
Loratadine | | | drug
Diphenhydramine | | | drug
Sertraline | | | drug
Fluoxetine | | | drug
Citalopram | | | drug
Escitalopram | | | drug
Paroxetine | | | drug
Venlafaxine | | | drug
Duloxetine | | | drug
Amitriptyline | | | drug
Nortriptyline | | | drug
Mirtazapine | | | drug
Bupropion | | | drug
Haloperidol | | | drug
Risperidone | | | drug
Olanzapine | | | drug
Quetiapine | | | drug
Clozapine | | | drug
Aripiprazole | | | drug
Clonazepam | | | drug
Midazolam | | | drug
Zolpidem | | | drug
Melatonin | | | drug
Modafinil | | | drug
Methylphenidate | | | drug
Levetiracetam | | | drug
Lamotrigine | | | drug
Topiramate | | | drug
Oxcarbazepine | | | drug
Phenobarbital | | | drug
Ethosuximide | | | drug
Vigabatrin | | | drug
Lacosamide | | | drug
Baclofen | | | drug
Tizanidine | | | drug
Dantrolene | | | drug
Levodopa | | | drug
Carbidopa | | | drug
Pramipexole | | | drug
Ropinirole | | | drug
Trihexyphenidyl | | | drug
Benztropine | | | drug
Amantadine | | | drug
Dalfampridine | | | drug
Donepezil | | | drug
Memantine | | | drug
Rivastigmine | | | drug
Sumatriptan | | | drug
Codeine | | | drug
Oxycodone | | | drug
Fentanyl | | | drug
Hydromorphone | | | drug
Methadone | | | drug
Buprenorphine | | | drug
Naloxone | | | drug
Ketamine | | | drug
Lidocaine | | | drug
Capsaicin | | | drug
Oxybutynin | | | drug
Tolterodine | | | drug
Mirabegron | | | drug
Glipizide | | | drug
Sitagliptin | | | drug
Empagliflozin | | | drug
Liraglutide | | | drug
Semaglutide | | | drug
Methimazole | | | drug
Propylthiouracil | | | drug
Fludrocortisone | | | drug
Estradiol | | | drug
Progesterone | | | drug
Risedronate | | | drug
Denosumab | | | drug
Teriparatide | | | drug
Raloxifene | | | drug
Tamoxifen | | | drug
Letrozole | | | drug
Vincristine | | | drug
Vinblastine | | | drug
Doxorubicin | | | drug
Daunorubicin | | | drug
Etoposide | | | drug
Cytarabine | | | drug
Cisplatin | | | drug
Carboplatin | | | drug
Oxaliplatin | | | drug
Paclitaxel | | | drug
Docetaxel | | | drug
Bleomycin | | | drug
Fluorouracil | | | drug
Capecitabine | | | drug
Gemcitabine | | | drug
Irinotecan | | | drug
Mitoxantrone | | | drug
Cladribine | | | drug
Bendamustine | | | drug
Dacarbazine | | | drug
Temozolomide | | | drug
Asparaginase | | | drug
Tretinoin | | | drug
Arsenic trioxide | | | drug
Thiotepa | | | drug
Dasatinib | | | drug
Nilotinib | | | drug
Bosutinib | | | drug
Ponatinib | | | drug
Sunitinib | | | drug
Sorafenib | | | drug
Trastuzumab | | | drug
Bevacizumab | | | drug
Pembrolizumab | | | drug
Nivolumab | | | drug
Ipilimumab | | | drug
Cetuximab | | | drug
Daratumumab | | | drug
Lenalidomide | | | drug
Pomalidomide | | | drug
Carfilzomib | | | drug
Acalabrutinib | | | drug
Zanubrutinib | | | drug
Idelalisib | | | drug
Natalizumab | | | drug
Ofatumumab | | | drug
Ublituximab | | | drug
Fingolimod | | | drug
Siponimod | | | drug
Ozanimod | | | drug
Teriflunomide | | | drug
Dimethyl fumarate | | | drug
Glatiramer acetate | | | drug
Satralizumab | | | drug
Inebilizumab | | | drug
Nipocalimab | | | drug
Zilucoplan | | | drug
Pegcetacoplan | | | drug
Iptacopan | | | drug
Danicopan | | | drug
Crovalimab | | | drug
Sutimlimab | | | drug
Caplacizumab | | | drug
Fostamatinib | | | drug
Avacopan | | | drug
Mitapivat | | | drug
Certolizumab | | | drug
Golimumab | | | drug
Sarilumab | | | drug
Ixekizumab | | | drug
Guselkumab | | | drug
Risankizumab | | | drug
Upadacitinib | | | drug
Apremilast | | | drug
Benralizumab | | | drug
Reslizumab | | | drug
Tezepelumab | | | drug
Teplizumab | | | drug
Basiliximab | | | drug
Belatacept | | | drug
Penicillamine | | | drug
Trientine | | | drug
Dimercaprol | | | drug
Tetrathiomolybdate | | | drug
Cysteamine | | | drug
Miglustat | | | drug
Eliglustat | | | drug
Imiglucerase | | | drug
Agalsidase alfa | | | drug
Agalsidase beta | | | drug
Alglucosidase alfa | | | drug
Laronidase | | | drug
Idursulfase | | | drug
Sapropterin | | | drug
Nitisinone | | | drug
Carglumic acid | | | drug
Sodium phenylbutyrate | | | drug
Ceftriaxone | | | drug
Cefazolin | | | drug
Ceftazidime | | | drug
Cefuroxime | | | drug
Cephalexin | | | drug
Amoxicillin-clavulanate | | | drug
Piperacillin-tazobactam | | | drug
Meropenem | | | drug
Doxycycline | | | drug
Minocycline | | | drug
Tetracycline | | | drug
Clarithromycin | | | drug
Erythromycin | | | drug
Clindamycin | | | drug
Linezolid | | | drug
Levofloxacin | | | drug
Moxifloxacin | | | drug
Amikacin | | | drug
Colistin | | | drug
Aztreonam | | | drug
Nitrofurantoin | | | drug
Trimethoprim | | | drug
Teicoplanin | | | drug
Rifabutin | | | drug
Ethambutol | | | drug
Pyrazinamide | | | drug
Amphotericin B | | | drug
Caspofungin | | | drug
Micafungin | | | drug
Terbinafine | | | drug
Nystatin | | | drug
Ganciclovir | | | drug
Valganciclovir | | | drug
Foscarnet | | | drug
Letermovir | | | drug
Ribavirin | | | drug
Remdesivir | | | drug
Entecavir | | | drug
Tenofovir | | | drug
Lamivudine | | | drug
Sofosbuvir | | | drug
Ivermectin | | | drug
Albendazole | | | drug
Praziquantel | | | drug
Quinine | | | drug
Primaquine | | | drug
Mefloquine | | | drug
Atovaquone | | | drug
Nusinersen | | | drug
Risdiplam | | | drug
Onasemnogene abeparvovec | | | drug
Burosumab | | | drug
Evinacumab | | | drug
Patisiran | | | drug
Vutrisiran | | | drug
Inotersen | | | drug
Tafamidis | | | drug
Eteplirsen | | | drug
Ataluren | | | drug
Obeticholic acid | | | drug
Cholestyramine | | | drug
Rifaximin | | | drug
Octreotide | | | drug
Lanreotide | | | drug
Cinacalcet | | | drug
Calcitriol | | | drug
Alfacalcidol | | | drug
Sevelamer | | | drug
Tolvaptan | | | drug
Pirfenidone | | | drug
Nintedanib | | | drug
Interferon alfa | | | drug
Peginterferon | | | drug
Thiamine | vitamin B1 | | supplement
Riboflavin | vitamin B2 | | supplement
Niacin | vitamin B3; nicotinic acid | | supplement
Pyridoxine | vitamin B6 | | supplement
Biotin | | | supplement
Carnitine | L-carnitine | | supplement
Coenzyme Q10 | ubiquinone | | supplement
Creatine | | | supplement
Potassium supplements | potassium | | supplement
Medium-chain triglycerides | MCT oil | | supplement
Mediterranean diet | | | lifestyle
Yoga | | | lifestyle
Swimming | | | lifestyle
Low-protein diet | | | lifestyle
Low-copper diet | | | lifestyle
Ketogenic diet | | | lifestyle
Hepatitis A vaccine | hepatitis A vaccination | | prevention
Parenteral nutrition | intravenous feeding | | procedure
Enteral nutrition | | | procedure
Ventriculoperitoneal shunt | shunt surgery | | procedure
Deep brain stimulation | | MAXO:0000943 | procedure
Cochlear implant | | | procedure
Pacemaker | pacemaker implantation | MAXO:0009034 | procedure
Implantable defibrillator | implantable cardioverter-defibrillator; ICD | | procedure
Heart transplant | heart transplantation | MAXO:0010032 | procedure
CAR T-cell therapy | CAR-T therapy | | procedure
Knee replacement | | | procedure
Hip replacement | | MAXO:0009047 | procedure
Endoscopic band ligation | band ligation; variceal banding | | procedure
TIPS | transjugular intrahepatic portosystemic shunt | | procedure
Autologous stem cell transplantation | autologous stem cell transplant | | procedure
Cornea transplant | corneal transplantation | MAXO:0010034 | procedure
Cataract surgery | | | procedure
Hearing aids | hearing aid | | lifestyle
Compression stockings | | | lifestyle
Mouth rinse | mouthwash | | lifestyle
Artificial tears | eye drops | | drug
Emollients | moisturizers; moisturiser | | drug
Antifibrinolytics | antifibrinolytic drugs; antifibrinolytic | | drug
Anticonvulsants | antiepileptics; antiepileptic drugs; anti-seizure medicines; antiseizure medicines; anticonvulsant | | drug
Phosphate binders | phosphate binder | | drug
Triptans | triptan | | drug
Stool softeners | stool softener | | drug
Antihypertensives | antihypertensive drugs; blood pressure medicines; blood pressure drugs; blood-pressure tablets; antihypertensive | | drug
Mast cell stabilizers | mast cell stabilizer | | drug
Diflunisal | | | drug
Minoxidil | | | drug
Rasburicase | | | drug
Methylene blue | | | drug
Pentoxifylline | | | drug
Ketoconazole | | | drug
Diphencyprone | diphenylcyclopropenone; DPCP | | drug
Contact immunotherapy | topical immunotherapy | | procedure
Cryotherapy | | | procedure
Balloon dilation | balloon dilatation; endoscopic balloon dilation; endoscopic balloon dilatation | | procedure
Angioplasty | balloon angioplasty | | procedure
Skin grafting | skin graft; skin grafts | | procedure
Fluid restriction | restriction of fluids; limiting fluids | | lifestyle
Foot care | | | lifestyle
Wigs | wig; hairpieces | | lifestyle
Protein substitute | protein substitutes; amino acid formula; amino acid mixture | | supplement
`;
