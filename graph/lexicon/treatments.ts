/** Treatments: label | synonyms; … | identifiers | subtype. One a line; a blank field is left empty. */
export const treatments = `
Corticosteroids | steroids; glucocorticoids; cortisone; steroid treatment; short steroid courses; steroid courses; high-dose steroids; steroid tablets; oral steroids; corticosteroid tablets; corticosteroid treatment; corticosteroid therapy; steroid therapy; systemic corticosteroids; oral corticosteroids; glucocorticoid therapy; intravenous corticosteroids; high-dose corticosteroids; high-dose glucocorticoids; intravenous steroids; steroid injections; systemic steroids; cortisone tablets; prednisone-like drugs | CHEBI:50858 | drug
Prednisone | prednisone / prednisolone | CHEBI:8382 | drug
Dexamethasone | | | drug
Hydrocortisone | | | drug
Budesonide | | | drug
Pulse methylprednisolone | methylprednisolone; intravenous methylprednisolone; high-dose intravenous steroid; short courses of pulse methylprednisolone; pulse steroids | CHEBI:6888 | drug
Inhaled corticosteroids | inhaled steroids; steroid inhaler | | drug
Topical corticosteroids | steroid creams; topical steroids; steroid ointment; corticosteroid creams; cortisone cream; corticosteroid ointment | | drug
Steroid-sparing agents | steroid-sparing medicines; steroid-sparing drugs; steroid-sparing medication; steroid sparing | | drug
Maintenance therapy | long-term maintenance; long-term maintenance medicines; maintenance drug; maintenance treatment; long-term maintenance therapy; maintenance medicine | ~MESH:D060046 | drug
Immunosuppressive therapy | immunosuppressants; immunosuppressive drugs; immune-suppressive drugs; immunosuppressive treatment; heavy immunosuppression; strong immunosuppression; intense immunosuppression; immunosuppressive medicines; immunosuppressives; immune suppressants; immunosuppressant drugs; immunosuppressive agents; immunosuppressive medication; immune-suppressing drugs; medicines that suppress the immune system; immunosuppressant medicines | CHEBI:35705 | drug
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
Intravenous immunoglobulin | IVIG; IV immunoglobulin; pooled IgG; immunoglobulin infusions; intravenous immune globulin; immune globulin | MESH:D016756 | drug
Immunoglobulin replacement | immunoglobulin replacement therapy; immunoglobulin; antibody replacement; immunoglobulin therapy; antibody infusions | | drug
Subcutaneous immunoglobulin | SCIG | | drug
Calcineurin inhibitors | | MESH:D065095 | drug
Cyclosporine | ciclosporin; cyclosporin; ciclosporin A | CHEBI:4031 | drug
Tacrolimus | | CHEBI:61049 | drug
Voclosporin | | | drug
Hydroxychloroquine | | | drug
Chloroquine | | | drug
Sulfasalazine | | | drug
Dapsone | | | drug
Thalidomide | | | drug
Colchicine | | | drug
Interferon gamma therapy | interferon gamma-1b; interferon-gamma injections; interferon gamma-1b injections | MAXO:0001487 | drug
Interferon beta | beta interferons; interferon beta-1a | | drug
Antibiotics | antibacterial drugs; antibiotic treatment; antibacterials; intravenous antibiotics; antibiotic therapy; course of antibiotics; oral antibiotics; antibiotic courses; broad-spectrum antibiotics; antibiotic tablets; long-term antibiotics | | drug
Antibiotic prophylaxis | antimicrobial prophylaxis; prophylactic antibiotics; antibiotic planning; preventive antibiotics; antibacterial prophylaxis; daily antibiotics; antibiotics as a precaution | MESH:D019072 | drug
Trimethoprim-sulfamethoxazole | co-trimoxazole; TMP-SMX; cotrimoxazole | CHEBI:3770 | drug
Penicillin prophylaxis after splenectomy | antimicrobial prophylaxis after splenectomy; long-term penicillin; long-term penicillin prophylaxis; penicillin or equivalent prophylaxis; long-term penicillin prophylaxis after splenectomy; antibiotic prophylaxis after splenectomy; long-term penicillin or equivalent prophylaxis | ~MAXO:0000198 | drug
Penicillin | penicillin V; penicillin G; benzylpenicillin | | drug
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
Antifungal drugs | antifungals; antifungal prophylaxis; antifungal medicine; antifungal treatment; antifungal therapy | | drug
Itraconazole | | | drug
Voriconazole | | | drug
Posaconazole | | | drug
Fluconazole | | | drug
Antiviral drugs | antivirals; antiviral medicine; antiviral treatment; antiviral therapy | | drug
Antiviral prophylaxis | prophylactic antivirals; aciclovir prophylaxis; acyclovir prophylaxis | ~MAXO:0000168 | drug
Valacyclovir | | | drug
Oseltamivir | | | drug
Antimalarial tablets | antimalarials; antimalarial drugs; malaria tablets | | drug
Folic acid | folate replacement; folate; folate supplements; folic acid replacement; folic acid supplements; folic acid tablets; folic acid supplementation | CHEBI:27470 | supplement
Vitamin B12 | B12 replacement; cobalamin; B12; vitamin B12 replacement; vitamin B12 injections; B12 injections; hydroxocobalamin; cyanocobalamin; vitamin B12 supplements; vitamin B12 supplementation | CHEBI:176843 | supplement
Iron therapy | iron supplements; iron tablets; oral iron; IV iron; iron replacement; intravenous iron; iron supplementation; oral ferrous salts; iron; iron infusions; iron tablets by mouth | MAXO:0000108 | supplement
G-CSF | granulocyte colony-stimulating factor; filgrastim | MAXO:0000441 | drug
Erythropoietin therapy | erythropoietin injections; epoetin; epoetin alfa | | drug
Luspatercept | | | drug
Thrombopoietin receptor agonists | TPO receptor agonists; TPO-RA; TPO-RAs; thrombopoietin agonists | | drug
Eltrombopag | | CHEBI:85010 | drug
Romiplostim | | DRUGBANK:DB05332 | drug
Avatrombopag | | | drug
Tranexamic acid | tranexamic acid tablets; tranexamic acid mouthwash | CHEBI:48669 | drug
Aminocaproic acid | | | drug
Desmopressin | DDAVP; desmopressin nasal spray; DDAVP nasal spray | | drug
Factor VIII concentrates | clotting factor concentrates; factor concentrates; factor replacement; replacement factor VIII; factor VIII replacement; recombinant factor VIII | | drug
Emicizumab | | | drug
Bypassing agents | | | drug
Vitamin K | vitamin K1; phytonadione | | supplement
Proton pump inhibitor | PPI; PPIs; acid blocker; acid-blocking medicine; stomach acid blockers; stomach-protecting tablets | MAXO:0000272 | drug
H2 blockers | | | drug
Antacids | | | drug
Laxatives | | | drug
Antiemetics | anti-sickness medicine; anti-sickness tablets | | drug
Loperamide | | | drug
Pancreatic enzymes | pancrelipase; pancreatic enzyme replacement; enzyme capsules | | drug
Ursodeoxycholic acid | ursodiol | | drug
Insulin | insulin therapy; insulin injections; insulin treatment; insulin pump | | drug
Metformin | | | drug
Levothyroxine | thyroid hormone replacement; thyroxine; thyroid hormone tablets; L-thyroxine | | drug
Growth hormone therapy | growth hormone injections | MAXO:0000780 | drug
Hormone replacement therapy | HRT; hormone therapy; hormone replacement; hormone treatment; estrogen replacement; hormonal therapy | | drug
Testosterone | testosterone replacement; testosterone therapy; testosterone injections; testosterone treatment; testosterone gel | | drug
Danazol | | | drug
Icatibant | | | drug
Ecallantide | | | drug
Lanadelumab | | | drug
Berotralstat | | | drug
C1 inhibitor concentrate | C1-INH concentrate; plasma-derived C1 inhibitor; C1 esterase inhibitor | | drug
Fresh frozen plasma | plasma infusion; plasma transfusions; plasma | | drug
Epinephrine | adrenaline; adrenaline injector; epinephrine auto-injector; adrenaline auto-injector; adrenaline pen | | drug
Antihistamines | antihistamine tablets; oral antihistamines | | drug
Bronchodilators | bronchodilator inhalers; reliever inhalers | | drug
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
Opioids | opioid painkillers; opiates; strong painkillers; opioid pain medicines; opioid analgesics | | drug
Pethidine | meperidine | | drug
Tramadol | | | drug
Painkillers | pain relievers; analgesics; pain relief; pain medicines; simple painkillers; pain medication; pain-relieving medicines; ordinary painkillers; pain killers; painkilling medicines | | drug
Gabapentin | | | drug
Antidepressants | antidepressant medicines; antidepressant drugs | | drug
Benzodiazepines | | | drug
Beta blockers | | | drug
ACE inhibitors | angiotensin-converting enzyme inhibitors; angiotensin-converting enzyme (ACE) inhibitors | | drug
Angiotensin receptor blockers | ARBs; sartans; angiotensin II receptor blockers | | drug
Calcium channel blockers | calcium antagonists | | drug
Diuretics | water tablets; water pills; diuretic tablets | | drug
Statins | cholesterol-lowering drugs; cholesterol-lowering medicines | | drug
Warfarin | | | drug
Heparin | | | drug
Anticoagulants | blood thinners; anticoagulation; blood-thinning medicines; oral anticoagulants; anticoagulant therapy; blood-thinning drugs; anticoagulant drugs; lifelong anticoagulation | | drug
Antiplatelet drugs | antiplatelets; platelet inhibitors; antiplatelet medicines; antiplatelet agents; antiplatelet therapy | | drug
Allopurinol | | | drug
Carbamazepine | | | drug
Phenytoin | | | drug
Valproate | valproic acid | | drug
Lithium | | | drug
Magnesium | magnesium supplements; intravenous magnesium | | supplement
Pyridostigmine | | | drug
Neostigmine | | | drug
Botulinum toxin | botulinum toxin injections; Botox | | drug
Bisphosphonates | bisphosphonate tablets | | drug
Iron chelators | iron chelation; chelation therapy; chelation; iron chelation therapy; iron-chelating drugs; chelators; chelating agents; chelation treatment | | drug
Deferasirox | | | drug
Deferoxamine | desferrioxamine | | drug
Deferiprone | | | drug
L-glutamine | glutamine | | supplement
Crizanlizumab | | | drug
Voxelotor | | | drug
Enzyme replacement therapy | enzyme replacement; enzyme infusions; enzyme replacement infusions; enzyme therapy | | drug
Chemotherapy | cytotoxic drugs; cytotoxic chemotherapy; chemotherapy drugs; chemotherapy medicines; cancer chemotherapy | MAXO:0000647 | drug
Conditioning regimen | conditioning; conditioning chemotherapy | | drug
Targeted therapy | | | drug
Monoclonal antibodies | monoclonal antibody; antibody treatment; antibody therapy; therapeutic antibodies | | drug
Supportive care | supportive treatment; supportive therapy; supportive measures | MAXO:0000950 | other
Specialist care | specialist care team; clinical immunologist/hematologist; specialist team; care by a specialist | ~MAXO:0000665 | other
Vitamin D | vitamin D3; vitamin D supplementation; cholecalciferol; vitamin D supplements; vitamin D repletion; vitamin D tablets | CHEBI:27300 | supplement
Vitamin C | ascorbic acid; vitamin C supplements | | supplement
Vitamin A | vitamin A supplements; vitamin A supplementation | | supplement
Vitamin E | | | supplement
Fat-soluble vitamins | vitamins A, D, E and K | | supplement
Omega-3 fatty acids | omega-3; omega-3 fats; fish oil; omega-3 supplements; EPA/DHA; omega-3s; fish oil supplements | CHEBI:25681 | supplement
Probiotics | probiotic use; probiotic supplements; probiotic yoghurt; probiotic yogurt | MESH:D019936 | supplement
Calcium | calcium supplements; calcium tablets; calcium supplementation | MAXO:0001139 | supplement
Zinc | zinc supplements; zinc supplementation; zinc salts; zinc acetate; zinc sulfate | MAXO:0010026 | supplement
Selenium | selenium supplements | MAXO:0001267 | supplement
Multivitamin | multinutrient approach; simple multivitamin | MAXO:0000107 | supplement
Turmeric | curcumin | | supplement
St John's wort | St. John's wort | | supplement
Echinacea | | | supplement
Ginkgo | | | supplement
Milk thistle | | | supplement
Salt supplements | extra salt; salt tablets | | supplement
Hematopoietic stem cell transplantation | HSCT; stem cell transplant; stem cell transplantation; bone marrow transplant; bone marrow transplantation; hematopoietic stem cell transplant; blood stem cell transplant; allogeneic stem cell transplantation; allogeneic hematopoietic stem cell transplantation; allogeneic stem cell transplant; transplantation of stem cells; allogeneic transplant | MAXO:0000747 | procedure
Gene therapy | gene therapies; gene transfer | MAXO:0001001 | procedure
Splenectomy | spleen removal; removal of the spleen; splenectomies; new splenectomies; removing the spleen; surgical removal of the spleen | MAXO:0001077 | procedure
Thymectomy | removal of the thymus; surgical removal of the thymus; removing the thymus | MAXO:0001079 | procedure
Central venous access | central venous port; port; port placement; central venous access (port) placement; central line; central venous catheter | ~MAXO:0000620 | procedure
Blood transfusion | transfusions; red cell transfusion; regular transfusions; red blood cell transfusion; transfusions of red cells | MAXO:0000756 | procedure
Exchange transfusion | red cell exchange | | procedure
Platelet transfusion | transfusions of platelets; platelets by transfusion; platelet concentrates | MAXO:0001490 | procedure
Granulocyte transfusion | white cell transfusions | | procedure
Plasma exchange | plasmapheresis; therapeutic plasma exchange | | procedure
Immunoadsorption | | | procedure
Phlebotomy | venesection; bloodletting; blood removal; phlebotomies; therapeutic phlebotomy; blood-letting | | procedure
Erythrocytapheresis | | | procedure
Dialysis | hemodialysis; kidney dialysis; renal replacement therapy; dialysis treatment | MAXO:0000601 | procedure
Kidney transplant | kidney transplantation; renal transplant; transplanted kidney; transplant of a kidney; new kidney; renal transplantation; kidney graft | | procedure
Liver transplant | liver transplantation; transplant of the liver; new liver; transplantation of the liver | | procedure
Lung transplant | lung transplantation; double lung transplant; transplant of the lungs | | procedure
Surgery | operation; surgical treatment; surgical procedure; surgical operation; surgical intervention; operative treatment; surgical repair; major surgery; surgical removal | MAXO:0000004 | procedure
Sinus surgery | | | procedure
Joint replacement | joint replacement surgery; artificial joint; replacement of the joint | | procedure
Abscess drainage | drainage of abscesses; surgical drainage; incision and drainage; drainage of an abscess; draining abscesses; drainage of the abscess; draining an abscess | | procedure
Laser treatment | laser therapy; laser; laser surgery; laser photocoagulation; retinal laser treatment | | procedure
Radiotherapy | radiation therapy; irradiation; radiation treatment; x-ray treatment | MAXO:0000014 | procedure
Oxygen therapy | supplemental oxygen; home oxygen; extra oxygen; oxygen treatment; supplementary oxygen; long-term oxygen | | procedure
Mechanical ventilation | ventilation; ventilator; artificial ventilation; non-invasive ventilation; assisted ventilation; breathing machine; breathing support; ventilatory support; noninvasive ventilation; BiPAP | MAXO:0000503 | procedure
Intubation | | | procedure
Tracheotomy | tracheostomy | MAXO:0000504 | procedure
Feeding tube | gastrostomy; tube feeding; feeding by tube; gastrostomy tube; PEG tube; percutaneous endoscopic gastrostomy; nasogastric tube; gastrostomy feeding | | procedure
Phototherapy | light therapy | | procedure
Fecal microbiota transplantation | stool transplant; fecal transplant | MAXO:0000748 | procedure
Vaccination | vaccines; immunization; up-to-date vaccines; shots; jabs; vaccination against influenza and pneumococci; routine vaccinations; routine vaccines; being vaccinated; childhood vaccinations; recommended vaccines | MAXO:0001017 | prevention
Non-live vaccination | non-live vaccines; inactivated vaccines; killed vaccines; vaccination with non-live vaccines; strict vaccination | ~MESH:D015164 | prevention
Pneumococcal vaccine | pneumococcal vaccination; pneumococcal shot; vaccination against pneumococci; pneumonia vaccine; pneumococcal immunization | MESH:D022242 | prevention
Meningococcal vaccine | meningococcal vaccination; vaccination against meningococci | MESH:D022401 | prevention
Influenza vaccine | flu vaccine; influenza vaccination; flu shot; influenza shot; flu vaccination; flu jab; yearly influenza shot; annual flu shot; yearly flu shot; yearly flu vaccine; annual flu vaccine; annual influenza vaccine; yearly influenza vaccination; annual flu vaccination; seasonal flu vaccine | MESH:D007252 | prevention
Hepatitis B vaccine | hepatitis B vaccination; vaccination against hepatitis B | | prevention
HPV vaccine | HPV vaccination; vaccination against HPV; human papillomavirus vaccine | | prevention
COVID-19 vaccine | COVID-19 vaccination; COVID vaccines; COVID vaccination; vaccination against COVID-19 | | prevention
Household vaccine checks | household vaccination; cocooning; vaccination of family members; vaccinating the household | | prevention
Infection prevention | infection control; infection precautions; infection-prevention program; vaccination planning and infection prevention | ~MESH:D017053 | prevention
Written action plan | flare plan; fever plan; written flare plan; fever/bleeding action plan; action plan; emergency plan; written fever/bleeding/flare action plan; fever and bleeding action plan | ~MESH:D010347 | prevention
Malaria prevention | malaria prophylaxis | | prevention
Antibiotic standby | antibiotic standby for travel; standby antibiotics | | prevention
Travel readiness | travel preparation; travel planning; pre-travel advice | ~MESH:D057236 | prevention
Medication interaction checks | interaction checks; pharmacist review; medication review; checking for interactions; checking all drug interactions | ~MESH:D059065 | prevention
Hand hygiene | hand washing; handwashing; good hand hygiene; washing hands; washing the hands; regular hand washing | MESH:D063373 | prevention
Avoiding sick contacts | avoidance of sick contacts; avoiding sick contacts during peaks; avoiding sick people; keeping away from sick people | | prevention
Prompt medical evaluation | rapid evaluation of fevers; prompt evaluation of fever; seek urgent care; prompt medical care; seek care early; prompt medical evaluation of fever; prompt medical evaluation of fever and warning signs; urgent care for fever | | prevention
Oral and dental care | oral/dental care; dental care; dental check-ups; oral hygiene; dental hygiene; oral care | MESH:D009910 | prevention
Skin care | careful skin care | MESH:D017592 | prevention
Wound care | rapid attention to cuts; cleaning cuts; prompt care of cuts; attention to cuts | | prevention
Safe food handling | food safety; safe food rules; food hygiene; safe food; safe handling of food | ~MESH:D005511 | prevention
Sun protection | sunscreen; sun and skin protection; protective clothing; sun cream; sun block; sunscreen and protective clothing; protection from the sun; protection against the sun; sun avoidance; high-factor sunscreen; sun-protective clothing; avoiding sunlight; avoidance of sunlight; avoiding the sun; sun protection cream | ~MAXO:0000055 | prevention
Fall and bleed-risk safety | bleed-risk safety; fall safety; bleeding precautions; bleed-risk measures | ~MAXO:0000802 | prevention
Soft toothbrush | soft toothbrushes; careful brushing | | prevention
Boiled water | boiled or filtered water; filtered water | | prevention
Genetic counseling | genetic counselling; genetic advice; genetic counseling session | MAXO:0000079 | other
Patient education | education; education about splenectomy risks; splenectomy education; self-management; self-management education; information for patients | ~MAXO:0009100 | lifestyle
Balanced diet | healthy diet; balanced meals; healthy eating; balanced nutrition; well-balanced diet; balanced meals with adequate protein and micronutrients; healthy food; nutritious diet; varied diet; diet rich in fruit and vegetables; fruit and vegetables; good nutrition; healthy balanced diet; nutritional therapy | MESH:D000072001 | lifestyle
Correction of nutritional deficiencies | deficiency correction; nutritional deficiency correction; nutrition to support immunity; correcting deficiencies; correction of deficiencies | MAXO:0000106 | lifestyle
Anti-inflammatory diet | anti-inflammatory diet pattern; anti-inflammatory eating pattern; omega-3 rich diet; patterns rich in omega-3 fats; diet rich in omega-3 fats | | lifestyle
Low-salt diet | salt restriction; reduced salt; limiting salt; less salt; salt reduction; cutting down on salt; sodium restriction; reducing salt; low-sodium diet; restricting salt; salt-restricted diet | | lifestyle
Low-fat diet | fat restriction; reducing fat | | lifestyle
High-calorie diet | high-calorie, high-fat diet; high-energy diet | | lifestyle
Gluten-free diet | strict gluten-free diet; avoiding gluten; gluten avoidance; lifelong gluten-free diet; avoidance of gluten | | lifestyle
Low-iron diet | | | lifestyle
Fluids | drinking plenty; plenty of fluids; drinking enough; hydration; fluid intake; drink enough fluids; drinking enough fluids; drinking water; plenty of water; drinking plenty of water; sufficient fluids; drinking a lot; enough fluids; drinking enough water; drinking plenty of fluids; good hydration; staying hydrated; fluid replacement | ~MESH:D004326 | lifestyle
Exercise | regular exercise; moderate exercise; physical activity; moderate activity; walking; cycling; regular activity; exercise that fits energy levels; gentle exercise; light strength; strength training; aerobic exercise; regular, moderate activity; exercise training; regular physical activity; endurance training; staying active; keeping active; keeping fit; regular movement; bicycle riding; jogging; low-impact exercise; low-impact sports; low-impact activities | MESH:D015444 | lifestyle
Rest | bed rest; resting; rest breaks; resting the joint; sufficient rest; regular rest; rest periods | | lifestyle
Sleep hygiene | good sleep; sleep routine; regular sleep; enough sleep; good sleep habits; consistent bedtime; sleep and exercise routine; regular sleep habits; sufficient sleep; adequate sleep | MESH:D000070263 | lifestyle
Stress reduction | stress care; stress management; stress-reduction practices; relaxation; relaxation techniques; relaxation exercises; reducing stress; avoiding stress; stress management techniques; stress relief | ~MAXO:0000080 | lifestyle
Mindfulness | meditation | MESH:D064866 | lifestyle
Breathing exercises | breathing practice; breathing techniques | MESH:D001945 | lifestyle
Cognitive behavioral therapy | CBT-based coping; CBT; behavioral therapy; cognitive behaviour therapy | MAXO:0000883 | lifestyle
Psychological support | psychotherapy; psychological help; emotional support; psychological care; psychological therapy; psychological treatment; psychological counseling; talking therapy | ~MAXO:0000077 | lifestyle
Counseling | counselling; counselling sessions | MESH:D003376 | lifestyle
Patient groups | support groups; patient support groups; self-help groups; patient organizations; patient associations | MESH:D012657 | lifestyle
Fatigue-coping programs | fatigue management; fatigue-coping programme | | lifestyle
School and work plans | school/work plans and fatigue pacing; school plan; written school plan; individual school plan; fatigue pacing; school/work plans; individual plans; written school and work plan; pacing; energy conservation; pacing of activities; activity pacing; energy management; saving energy | | lifestyle
Physical therapy | physiotherapy; physiotherapy exercises; physical rehabilitation; stretching exercises; physiotherapist; physiotherapy and exercise | MAXO:0000011 | lifestyle
Chest physiotherapy | airway clearance; airway clearance techniques | MAXO:0000516 | lifestyle
Speech therapy | speech and language therapy; speech and swallowing therapy; speech therapist; swallowing therapy | MAXO:0000930 | lifestyle
Occupational therapy | occupational therapist | MAXO:0001351 | lifestyle
Keeping warm | dressing warmly; warmth; warm clothing; warm gloves; protection from cold; avoiding cold; avoidance of cold; cold avoidance; gloves and warm socks | | lifestyle
Cooling | ice; cold packs; ice packs; cold compresses; cooling the skin | | lifestyle
Heat application | warm compresses; heat packs; warm baths; heating pads; heat pads | | lifestyle
Avoiding smoking | smoking avoidance; quitting smoking; smoking cessation; stopping smoking; no smoking; not smoking; giving up smoking; quitting; stop smoking; smoking cessation programs; quitting tobacco | MAXO:0002002 | lifestyle
Limiting alcohol | alcohol limitation; alcohol abstinence; avoiding alcohol; limit alcohol; less alcohol; cutting down on alcohol; abstinence from alcohol; moderation with alcohol; avoidance of alcohol; no alcohol; abstaining from alcohol | MAXO:0000092 | lifestyle
Weight control | weight loss diet; healthy weight; weight management; weight reduction; losing excess weight; keeping a healthy weight; weight loss in overweight people; maintaining a healthy weight | | lifestyle
Trigger avoidance | avoiding triggers; avoidance of triggers; trigger control; avoiding known triggers | | lifestyle
NSAIDs | non-steroidal anti-inflammatory drugs; nonsteroidal anti-inflammatory drugs; anti-inflammatory painkillers; anti-inflammatory drugs; anti-inflammatory medicines | CHEBI:35475 | drug
Prednisolone | | | drug
Fluoroquinolones | quinolones | | drug
SSRIs | selective serotonin reuptake inhibitors | | drug
Low-molecular-weight heparin | LMWH | | drug
Biologics | biological drugs; biologic drugs; biologic therapy | MAXO:0000015 | drug
Androgens | attenuated androgens | | drug
CFTR modulators | | | drug
Beta-agonists | beta-2 agonists | | drug
Erythropoiesis-stimulating agents | | | drug
Salbutamol | albuterol; salbutamol inhaler | | drug
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
Zoledronic acid | zoledronate | | drug
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
Nitroglycerin | glyceryl trinitrate; nitrates | | drug
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
Mesalazine | mesalamine; 5-ASA; aminosalicylates; 5-aminosalicylic acid | | drug
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
Carbidopa | levodopa-carbidopa | | drug
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
Methimazole | thiamazole | | drug
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
Dimethyl fumarate | fumarates; fumaric acid esters | | drug
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
Certolizumab | certolizumab pegol | | drug
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
Sodium phenylbutyrate | phenylbutyrate | | drug
Ceftriaxone | | | drug
Cefazolin | | | drug
Ceftazidime | | | drug
Cefuroxime | | | drug
Cephalexin | | | drug
Amoxicillin-clavulanate | co-amoxiclav | | drug
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
Onasemnogene abeparvovec | Zolgensma | | drug
Burosumab | | | drug
Evinacumab | | | drug
Patisiran | | | drug
Vutrisiran | | | drug
Inotersen | | | drug
Tafamidis | | | drug
Eteplirsen | | | drug
Ataluren | | | drug
Obeticholic acid | | | drug
Cholestyramine | colestyramine; bile acid binder; bile acid sequestrants | | drug
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
Potassium supplements | potassium; potassium replacement | | supplement
Medium-chain triglycerides | MCT oil | | supplement
Mediterranean diet | | | lifestyle
Yoga | | | lifestyle
Swimming | | | lifestyle
Low-protein diet | protein restriction; protein-restricted diet; limiting protein; restricting protein | | lifestyle
Low-copper diet | | | lifestyle
Ketogenic diet | | | lifestyle
Hepatitis A vaccine | hepatitis A vaccination; vaccination against hepatitis A | | prevention
Parenteral nutrition | intravenous feeding | | procedure
Enteral nutrition | exclusive enteral nutrition; liquid formula; liquid diet; nutritional drinks; enteral feeding | | procedure
Ventriculoperitoneal shunt | shunt surgery | | procedure
Deep brain stimulation | DBS | MAXO:0000943 | procedure
Cochlear implant | cochlear implantation | | procedure
Pacemaker | pacemaker implantation; cardiac pacemaker | MAXO:0009034 | procedure
Implantable defibrillator | implantable cardioverter-defibrillator; ICD; defibrillator; cardioverter-defibrillator | | procedure
Heart transplant | heart transplantation; transplantation of the heart | MAXO:0010032 | procedure
CAR T-cell therapy | CAR-T therapy | | procedure
Knee replacement | | | procedure
Hip replacement | | MAXO:0009047 | procedure
Endoscopic band ligation | band ligation; variceal banding | | procedure
TIPS | transjugular intrahepatic portosystemic shunt | | procedure
Autologous stem cell transplantation | autologous stem cell transplant | | procedure
Cornea transplant | corneal transplantation | MAXO:0010034 | procedure
Cataract surgery | cataract removal | | procedure
Hearing aids | hearing aid; hearing devices | | lifestyle
Compression stockings | compression garments; compression bandages; support stockings; elastic stockings; compression hosiery | | lifestyle
Mouth rinse | mouthwash; mouth washes; antiseptic mouthwash | | lifestyle
Artificial tears | eye drops; lubricating eye drops; tear substitutes; lubricating drops; tear drops; eye lubricants | | drug
Emollients | moisturizers; moisturiser; moisturizing creams; moisturising creams; emollient creams | | drug
SGLT2 inhibitors | gliflozins; sodium-glucose cotransporter 2 inhibitors | | drug
Dapagliflozin | | | drug
Canagliflozin | | | drug
GLP-1 receptor agonists | GLP-1 agonists; incretin mimetics | | drug
DPP-4 inhibitors | gliptins | | drug
Sulfonylureas | | | drug
Glibenclamide | | | drug
Gliclazide | | | drug
Pioglitazone | glitazones; thiazolidinediones | | drug
Tirzepatide | | | drug
Loop diuretics | | | drug
Bumetanide | | | drug
Thiazide diuretics | thiazides | | drug
Chlorthalidone | | | drug
Indapamide | | | drug
Aldosterone antagonists | mineralocorticoid receptor antagonists; mineralocorticoid antagonists | | drug
Finerenone | | | drug
Sacubitril-valsartan | sacubitril | | drug
Endothelin receptor antagonists | endothelin antagonists | | drug
Sparsentan | | | drug
Aliskiren | renin inhibitors | | drug
Hydralazine | | | drug
Methyldopa | | | drug
Labetalol | | | drug
Nadolol | | | drug
Clonidine | | | drug
Doxazosin | alpha-blockers | | drug
Tamsulosin | | | drug
Ivabradine | | | drug
Flecainide | antiarrhythmics | | drug
Propafenone | | | drug
Antiarrhythmic drugs | | | drug
Sotalol | | | drug
Adenosine | | | drug
Dobutamine | | | drug
Inotropes | | | drug
Norepinephrine | noradrenaline | | drug
Vasopressors | | | drug
Mexiletine | | | drug
Ranolazine | | | drug
Fibrates | | | drug
Fenofibrate | | | drug
Gemfibrozil | | | drug
Bezafibrate | | | drug
Alirocumab | | | drug
Evolocumab
Thrombolysis | thrombolytics; clot-dissolving drugs; thrombolytic therapy | | drug
Alteplase | | | drug
Fondaparinux | | | drug
Argatroban | | | drug
Direct oral anticoagulants | DOACs; direct-acting oral anticoagulants; novel oral anticoagulants; NOACs | | drug
Vitamin K antagonists | coumarins | | drug
Phenprocoumon | | | drug
Acenocoumarol | | | drug
Dipyridamole | | | drug
Prasugrel | | | drug
PDE5 inhibitors | phosphodiesterase-5 inhibitors; phosphodiesterase type 5 inhibitors | | drug
Prostacyclin analogs | prostaglandins by infusion | | drug
Epoprostenol | | | drug
Selexipag | | | drug
Riociguat | | | drug
Sotatercept | | | drug
Midodrine | | | drug
Droxidopa | | | drug
Antifibrinolytics | antifibrinolytic drugs; antifibrinolytic agents; antifibrinolytic medicines | | drug
VWF concentrates | von Willebrand factor concentrate; VWF/factor VIII concentrate | | drug
Factor IX concentrates | recombinant factor IX | | drug
Recombinant factor VIIa | activated factor VII; eptacog alfa; activated recombinant factor VII | | drug
Fibrinogen concentrate | cryoprecipitate | | drug
Prothrombin complex concentrate | prothrombin complex; activated prothrombin complex concentrate | | drug
Fitusiran | | | drug
Concizumab | | | drug
Marstacimab | | | drug
Protamine | | | drug
Anti-D immunoglobulin | anti-D | | drug
Combined oral contraceptives | combined pill; combined hormonal contraceptives; hormonal contraception; hormonal contraceptives; the pill; estrogen-containing pills; combined contraceptive pill | | drug
Progestins | progestogens; gestagens; progesterone-only pill; progestin-only pill | | drug
Norethisterone | | | drug
Medroxyprogesterone | | | drug
Hormonal intrauterine device | levonorgestrel intrauterine device; levonorgestrel-releasing intrauterine system; hormonal coil; hormonal IUD; levonorgestrel coil; intrauterine device | | drug
GnRH analogs | gonadotropin-releasing hormone analogs | | drug
Leuprolide | leuprorelin | | drug
Goserelin | | | drug
Aromatase inhibitors | | | drug
Anastrozole | | | drug
Exemestane | | | drug
Clomiphene | | | drug
Clomifene | | | drug
Gonadotropins | | | drug
Cabergoline | | | drug
Bromocriptine | | | drug
Dopamine agonists | | | drug
Finasteride | | | drug
Somatostatin analogs | somatostatin analogues | | drug
Pegvisomant | | | drug
Ketoconazole | | | drug
Metyrapone | | | drug
Osilodrostat | | | drug
Radioiodine therapy | radioactive iodine; radioiodine | | procedure
Antithyroid drugs | | | drug
Carbimazole | | | drug
Liothyronine | | | drug
Parathyroid hormone therapy | | | drug
Palopegteriparatide | | | drug
Romosozumab | | | drug
Abaloparatide | | | drug
Ibandronate | | | drug
Pamidronate | | | drug
Febuxostat | | | drug
Pegloticase | | | drug
Rasburicase | | | drug
Uric acid-lowering drugs | | | drug
Probenecid | | | drug
DMARDs | disease-modifying antirheumatic drugs; disease-modifying drugs; conventional DMARDs | | drug
Bimekizumab | | | drug
Brodalumab
Mirikizumab | | | drug
Tildrakizumab
Etrasimod | S1P receptor modulators | | drug
S1P modulators | | | drug
Ponesimod | | | drug
Filgotinib | | | drug
Abrocitinib | | | drug
Ritlecitinib | | | drug
Deucravacitinib | | | drug
Gold salts | gold injections | | drug
Auranofin | | | drug
Immune checkpoint inhibitors | checkpoint inhibitors | | drug
Tyrosine kinase inhibitors | kinase inhibitors | | drug
Alkylating agents | alkylators | | drug
Anthracyclines | | | drug
Epirubicin | | | drug
Taxanes | | | drug
Platinum drugs | platinum-based chemotherapy | | drug
Azacitidine | | | drug
Decitabine | | | drug
Hypomethylating agents | | | drug
Clofarabine | | | drug
Nelarabine | | | drug
Pentostatin | | | drug
Ixazomib
Olaparib
Blinatumomab | | | drug
Inotuzumab ozogamicin | | | drug
Brentuximab vedotin | | | drug
Selumetinib | | | drug
Mirdametinib | | | drug
Binimetinib | | | drug
Cobimetinib | | | drug
Alpelisib | | | drug
Vemurafenib | | | drug
Dabrafenib
Osimertinib | | | drug
Gefitinib | | | drug
Erlotinib | | | drug
Lapatinib | | | drug
Pertuzumab | | | drug
Olipudase alfa | | | drug
Velaglucerase alfa | | | drug
Taliglucerase alfa | | | drug
Cerliponase alfa | | | drug
Avalglucosidase alfa | | | drug
Sebelipase alfa | | | drug
Asfotase alfa | | | drug
Elosulfase alfa | | | drug
Vestronidase alfa | | | drug
Galsulfase | | | drug
Migalastat | | | drug
Venglustat | | | drug
Substrate reduction therapy | | | drug
Pegvaliase | | | drug
Sepiapterin | | | drug
Betaine | | | drug
Sodium benzoate | | | drug
Glycerol phenylbutyrate | | | drug
Arginine | | | drug
Nitrogen scavengers | | | drug
Hemin | heme arginate | | drug
Givosiran | | | drug
Acoramidis | | | drug
Diflunisal | | | drug
Eplontersen | | | drug
Inclisiran | | | drug
Volanesorsen | | | drug
Tofersen | | | drug
Edaravone | | | drug
Riluzole | | | drug
Omaveloxolone | | | drug
Vamorolone | | | drug
Deflazacort | | | drug
Givinostat | | | drug
Delandistromeg moxeparvovec | | | drug
Idebenone | | | drug
Amifampridine | 3,4-diaminopyridine | | drug
Edrophonium | | | drug
Physostigmine | | | drug
Glycopyrrolate | | | drug
Glycopyrronium | | | drug
Atropine | | | drug
Anticholinergics | | | drug
Anticholinergic drugs | | | drug
Zonisamide | | | drug
Brivaracetam | | | drug
Perampanel | | | drug
Cenobamate | | | drug
Rufinamide | | | drug
Felbamate | | | drug
Clobazam | | | drug
Stiripentol | | | drug
Fenfluramine | | | drug
Cannabidiol | | | drug
Antiepileptic drugs | anti-seizure medicines; anticonvulsants; antiseizure medication; antiseizure drugs; antiepileptics; anticonvulsant drugs; antiseizure medicines | | drug
Ganaxolone | |  | drug
Antipsychotics | antipsychotic drugs; neuroleptics; antipsychotic medicines | | drug
Anxiolytics | sedatives; hypnotics; sedative medicines | | drug
Buspirone | | | drug
Sleeping pills | sleeping tablets | | drug
Zopiclone | | | drug
Stimulants | stimulant medication | | drug
Dexamphetamine | | | drug
Lisdexamfetamine | | | drug
Atomoxetine | | | drug
Guanfacine | | | drug
SNRIs | serotonin-norepinephrine reuptake inhibitors | | drug
Desvenlafaxine | | | drug
Milnacipran | | | drug
Tricyclic antidepressants | tricyclics | | drug
Imipramine | | | drug
Clomipramine | | | drug
MAO inhibitors | monoamine oxidase inhibitors | | drug
Selegiline | | | drug
Rasagiline | | | drug
Safinamide | | | drug
MAO-B inhibitors | | | drug
Entacapone | | | drug
COMT inhibitors | | | drug
Opicapone | | | drug
Apomorphine | | | drug
Rotigotine | | | drug
Tetrabenazine | | | drug
Deutetrabenazine | | | drug
Valbenazine | | | drug
VMAT2 inhibitors | | | drug
Galantamine | | | drug
Cholinesterase inhibitors | | | drug
Acetylcholinesterase inhibitors | | | drug
Lecanemab | | | drug
Aducanumab | | | drug
Donanemab | | | drug
Triptans | | | drug
Rizatriptan | | | drug
Zolmitriptan | | | drug
Erenumab | | | drug
Fremanezumab | | | drug
Galcanezumab | | | drug
Rimegepant | | | drug
Atogepant | | | drug
Muscle relaxants | | | drug
Methocarbamol | | | drug
Cyclobenzaprine | | | drug
Neuromuscular blockers | | | drug
Succinylcholine | | | drug
Vecuronium | | | drug
Rocuronium | | | drug
Timolol | | | drug
Latanoprost | | | drug
Glaucoma drops | | | drug
Eye drops for glaucoma | | | drug
Brimonidine | | | drug
Ranibizumab | | | drug
Aflibercept
Acetazolamide | | | drug
Mannitol | | | drug
Nasal steroid spray | nasal steroids; nasal corticosteroids; intranasal corticosteroids; steroid nasal spray | | drug
Mometasone | | | drug
Nasal rinsing | nasal saline irrigation; saline nasal rinses; saline rinses; nasal irrigation; nasal douching; saline nasal spray | | lifestyle
Mucolytics | | | drug
Acetylcysteine | | | drug
N-acetylcysteine | | | drug
Carbocisteine | | | drug
Expectorants | | | drug
Long-acting bronchodilators | | | drug
Indacaterol | | | drug
Vilanterol | | | drug
Umeclidinium | | | drug
Leukotriene antagonists | leukotriene receptor antagonists | | drug
Zafirlukast | | | drug
Roflumilast | | | drug
Cromolyn | cromoglicate; sodium cromoglicate | | drug
Ketotifen | | | drug
Mast cell stabilizers | | | drug
Fexofenadine | | | drug
Desloratadine | | | drug
Levocetirizine | | | drug
Bilastine | | | drug
Hydroxyzine | | | drug
Promethazine | | | drug
Chlorphenamine | | | drug
Calcipotriol | vitamin D creams; calcipotriene; vitamin D analogs; active vitamin D | | drug
Topical calcineurin inhibitors | tacrolimus cream | | drug
Tacrolimus ointment | | | drug
Pimecrolimus | | | drug
Retinoids | | | drug
Isotretinoin | | | drug
Acitretin | | | drug
Alitretinoin | | | drug
Tazarotene | | | drug
Adapalene | | | drug
Salicylic acid | | | drug
Urea cream | | | drug
Coal tar | | | drug
Anthralin | | | drug
Benzoyl peroxide | | | drug
Minoxidil | | | drug
PUVA | UVB therapy; narrowband UVB; UV therapy; ultraviolet therapy; UVB phototherapy; PUVA therapy | | procedure
Topical antibiotics | antibiotic cream | | drug
Mupirocin | | | drug
Fusidic acid | | | drug
Clindamycin gel | | | drug
Topical clindamycin | | | drug
Antiseptics | antiseptic washes | | lifestyle
Chlorhexidine | | | lifestyle
Bleach baths | | | lifestyle
Permethrin | | | drug
Imiquimod | | | drug
Beta-lactam antibiotics | | | drug
Cephalosporins | | | drug
Flucloxacillin | | | drug
Ampicillin | | | drug
Oxacillin | | | drug
Cefotaxime | | | drug
Cefepime | | | drug
Ertapenem | | | drug
Imipenem | | | drug
Benzathine penicillin | | | drug
Sulfonamides | sulfa drugs; sulfonamide antibiotics | | drug
Sulfamethoxazole | | | drug
Sulfadiazine | | | drug
Daptomycin | | | drug
Tigecycline | | | drug
Fosfomycin | | | drug
Cefiderocol | | | drug
Fidaxomicin | | | drug
Bedaquiline | | | drug
Tuberculosis drugs | antituberculosis drugs; antituberculous treatment; tuberculosis treatment; anti-tuberculosis drugs; antituberculous drugs | | drug
Antiretroviral therapy | antiretroviral drugs; HIV drugs | MAXO:0000573 | drug
Dolutegravir | | | drug
Efavirenz | | | drug
Raltegravir | | | drug
Zidovudine | | | drug
Abacavir | | | drug
Famciclovir | | | drug
Cidofovir | | | drug
Brincidofovir | | | drug
Maribavir | | | drug
Nirmatrelvir-ritonavir | | | drug
Paxlovid | | | drug
Molnupiravir | | | drug
Ritonavir | | | drug
Palivizumab | | | drug
Nirsevimab | | | drug
Flucytosine | | | drug
Isavuconazole | | | drug
Anidulafungin | | | drug
Echinocandins | | | drug
Azoles | | | drug
Azole antifungals | | | drug
Clotrimazole | | | drug
Miconazole | | | drug
Pentamidine | inhaled pentamidine | | drug
Mebendazole | | | drug
Nitazoxanide | | | drug
Miltefosine | | | drug
Tinidazole | | | drug
Artesunate | | | drug
Artemether-lumefantrine | | | drug
Tafenoquine | | | drug
Rectal mesalazine | | | drug
Enemas | | | drug
Suppositories | | | drug
Mesalazine suppositories | | | drug
Bismuth | | | drug
Sucralfate | | | drug
Misoprostol | | | drug
Senna | | | drug
Bisacodyl | | | drug
Psyllium | | | drug
Fiber supplements | | | drug
Stool softeners | | | drug
Docusate | | | drug
Linaclotide | | | drug
Simethicone | | | drug
Peppermint oil | | | drug
Antispasmodics | | | drug
Hyoscine | | | drug
Mebeverine | | | drug
Dicyclomine | | | drug
Butylscopolamine | | | drug
Terlipressin | | | drug
Elafibranor | | | drug
Seladelpar | | | drug
Odevixibat | | | drug
Maralixibat | | | drug
Teduglutide | | | drug
Granisetron | | | drug
Aprepitant | | | drug
Prochlorperazine | | | drug
Dimenhydrinate | | | drug
Darbepoetin | | | drug
Phosphate binders | | | drug
Calcium carbonate | | | drug
Calcium acetate | | | drug
Lanthanum | | | drug
Potassium binders | | | drug
Patiromer | | | drug
Sodium polystyrene | | | drug
Sodium zirconium cyclosilicate | | | drug
Sodium bicarbonate | bicarbonate | | drug
Potassium citrate | | | drug
Citrate | | | drug
Paricalcitol | | | drug
Vosoritide | | | drug
Plerixafor | | | drug
Mavorixafor | | | drug
Pegfilgrastim | | | drug
Lenograstim | | | drug
Imetelstat | | | drug
Momelotinib | | | drug
Fedratinib | | | drug
Pacritinib | | | drug
Ropeginterferon | | | drug
Anagrelide | | | drug
Hypertonic glucose | dextrose; glucose tablets; glucose infusion; intravenous glucose | | drug
Glucagon | | | drug
Diazoxide | | | drug
Saline infusion | intravenous fluids; intravenous saline; IV fluids; normal saline; oral rehydration solution; rehydration; oral rehydration; rehydration solution; fluid infusion | | drug
Albumin infusion | intravenous albumin; human albumin | | drug
Leucovorin | folinic acid; calcium folinate | | drug
5-hydroxytryptophan | 5-HTP | | supplement
Tryptophan | | | supplement
Large neutral amino acids | LNAA | | supplement
Amino acid formula | amino acid mixture; phenylalanine-free formula; amino acid supplements; protein substitute; special formula; amino acid-based formula | | supplement
Protein supplements | protein powder; whey protein | | supplement
Uncooked cornstarch | cornstarch | | supplement
Alpha-lipoic acid | lipoic acid | | supplement
Glucosamine | | | supplement
Chondroitin | | | supplement
Boswellia | | | supplement
Ginger | | | supplement
Ginseng | | | supplement
Garlic | | | supplement
Black cumin | | | supplement
Aloe vera | | | supplement
Ashwagandha | | | supplement
Green tea extract | green tea; EGCG | | supplement
Resveratrol | antioxidant supplements | | supplement
Quercetin | | | supplement
Antioxidants | | | supplement
Polyphenols | | | supplement
Evening primrose oil | | | supplement
Linseed oil | | | supplement
Flaxseed | | | supplement
Cranberry | cranberry juice | | supplement
D-mannose | | | supplement
Iodine | iodine supplements; potassium iodide | | supplement
Manganese | | | supplement
Chromium | | | supplement
Phosphorus | phosphate supplements; phosphate tablets | | supplement
Vitamin K2 | | | supplement
Vitamin B complex | B vitamins; B-complex vitamins | | supplement
Pantothenic acid | | | supplement
Royal jelly | | | supplement
Bee propolis | | | supplement
Vitamin supplements | vitamin tablets; mineral supplements; dietary supplements; food supplements; nutritional supplements | | supplement
Peritoneal dialysis | | MAXO:0000603 | procedure
Hemofiltration | | | procedure
Leukapheresis | | | procedure
Lipoprotein apheresis | | | procedure
LDL apheresis | | | procedure
Extracorporeal photopheresis | | | procedure
Photopheresis | | | procedure
Angioplasty | balloon angioplasty; percutaneous transluminal angioplasty; percutaneous coronary intervention | | procedure
Stent | stent placement; coronary stent; stenting; stent graft | | procedure
Bypass surgery | coronary bypass; bypass operation; coronary artery bypass | | procedure
Valve replacement | heart valve replacement; valve surgery; heart valve surgery; valve repair; aortic valve replacement | | procedure
Aortic surgery | repair of the aorta; aortic repair; aneurysm repair; aortic root replacement; replacement of the aorta | | procedure
Catheter ablation | radiofrequency ablation | | procedure
Cardioversion | electrical cardioversion | | procedure
Cardiac resynchronization | resynchronization therapy | | procedure
Ventricular assist device | left ventricular assist device; LVAD | | procedure
ECMO | extracorporeal membrane oxygenation | MAXO:0000515 | procedure
Embolization | coil embolization; arterial embolization; uterine artery embolization | | procedure
Vena cava filter | inferior vena cava filter | | procedure
Thrombectomy | clot removal | | procedure
Carotid surgery | endarterectomy | MAXO:0001104 | procedure
Sclerotherapy | vein surgery | | procedure
Bowel resection | bowel surgery; removal of part of the bowel; intestinal surgery; resection of the bowel; ileocecal resection; small bowel resection | | procedure
Colectomy | removal of the colon; removal of the large bowel | MAXO:0001042 | procedure
Stoma | ostomy; colostomy; ileostomy; bag on the abdomen | | procedure
Strictureplasty | | | procedure
Endoscopic dilation | balloon dilation; balloon dilatation; endoscopic balloon dilation; endoscopic dilatation; endoscopic balloon dilatation; esophageal dilation; dilation of the esophagus | | procedure
Seton placement | seton | | procedure
Fistula surgery | fistula repair; fistulotomy | | procedure
Gallbladder removal | cholecystectomy; removal of the gallbladder | MAXO:0001039 | procedure
Appendectomy | appendicectomy; removal of the appendix | MAXO:0001032 | procedure
Hernia repair | hernia surgery | | procedure
Bariatric surgery | weight-loss surgery; gastric bypass | | procedure
Gastrectomy | gastric surgery | MAXO:0001053 | procedure
Fundoplication | anti-reflux surgery | MAXO:0001472 | procedure
Liver resection | partial hepatectomy; hepatectomy | MAXO:0001056 | procedure
Pancreas transplant | | | procedure
Islet transplantation | islet cell transplantation | | procedure
Intestinal transplant | small bowel transplant; bowel transplant | | procedure
Thyroidectomy | removal of the thyroid; thyroid surgery | MAXO:0001080 | procedure
Adrenalectomy | removal of the adrenal glands | MAXO:0001030 | procedure
Parathyroidectomy | | MAXO:0001072 | procedure
Pituitary surgery | transsphenoidal surgery | | procedure
Hysterectomy | removal of the womb; removal of the uterus | MAXO:0001058 | procedure
Cesarean section | caesarean section; cesarean delivery; cesarean; caesarean | | procedure
Endometrial ablation | | | procedure
Oophorectomy | removal of the ovaries | MAXO:0001067 | procedure
Mastectomy | breast removal | MAXO:0001064 | procedure
Prostatectomy | | | procedure
Orchiopexy | orchidopexy | MAXO:0001477 | procedure
Nephrectomy | kidney removal; removal of a kidney | MAXO:0001065 | procedure
Lithotripsy | shock-wave lithotripsy; stone removal | MAXO:0000891 | procedure
Urinary catheter | catheterization; intermittent catheterization; self-catheterization; intermittent self-catheterization; bladder catheter | MAXO:0001389 | procedure
Circumcision | | MAXO:0001075 | procedure
In vitro fertilization | assisted reproduction; fertility treatment; IVF | | procedure
Sperm banking | | | procedure
Egg freezing | | | procedure
Fertility preservation | | | procedure
Sperm freezing | | | procedure
Tonsillectomy | removal of the tonsils; adenoidectomy; adenotonsillectomy | MAXO:0001081 | procedure
Grommets | ear tubes; tympanostomy tubes; ventilation tubes | | procedure
CPAP | continuous positive airway pressure; CPAP mask | | procedure
Spinal fusion | spinal surgery; scoliosis surgery; spine surgery | | procedure
Orthopedic surgery | osteotomy; tendon surgery; corrective surgery; hand surgery | MAXO:0000479 | procedure
Synovectomy | radiosynovectomy; radiosynoviorthesis | MAXO:0001078 | procedure
Core decompression | | | procedure
Joint injections | steroid injections into the joint; intra-articular steroid injections; intra-articular corticosteroids; corticosteroid injections; intra-articular injections | | procedure
Nerve block | epidural injection | | procedure
Epidural | epidural anesthesia; spinal anesthesia; regional anesthesia | | procedure
Skin graft | skin grafting | MAXO:0010041 | procedure
Surgical excision | wide excision; deroofing; surgical excision of lesions | MAXO:0000447 | procedure
Cryotherapy | | | procedure
Photodynamic therapy | | | procedure
Vitrectomy | | MAXO:0001085 | procedure
Glaucoma surgery | trabeculectomy | MAXO:0001082 | procedure
Eyelid surgery | ptosis surgery | | procedure
Eye muscle surgery | squint surgery | | procedure
Lens replacement | lens removal; intraocular lens | | procedure
Vagus nerve stimulation | vagus nerve stimulator | MAXO:0000942 | procedure
Epilepsy surgery | | | procedure
Brain surgery | | MAXO:0000947 | procedure
Neurosurgery | | MAXO:0000946 | procedure
Callosotomy | | | procedure
Electroconvulsive therapy | | | procedure
Transcranial magnetic stimulation | | MAXO:0001610 | procedure
Intrathecal baclofen | | | procedure
Baclofen pump | | | procedure
Intrathecal chemotherapy | | | procedure
Spinal cord stimulation | | MAXO:0000945 | procedure
TENS | transcutaneous electrical nerve stimulation | | procedure
Acupuncture | | | lifestyle
Massage | | MAXO:0000087 | lifestyle
Osteopathy | | | lifestyle
Chiropractic | | | lifestyle
Aromatherapy | | | lifestyle
Homeopathy | | | lifestyle
Lung resection | lobectomy; removal of part of the lung; lung surgery | | procedure
Whole-lung lavage | lung lavage | | procedure
Pleurodesis | | | procedure
Chest drain | | | procedure
Chest tube | | | procedure
Thoracic drainage | | | procedure
Bronchial artery embolization | | | procedure
Pulmonary endarterectomy | | | procedure
Thymus transplantation | thymus transplant | MAXO:0010042 | procedure
Donor lymphocyte infusion | | | procedure
Mesenchymal stem cells | | | procedure
Mesenchymal stromal cells | | | procedure
Stem cell therapy | | | procedure
Mesenchymal stem cell therapy | | | procedure
Platelet-rich plasma | | | procedure
Gene editing | CRISPR; CRISPR-Cas9; genome editing; base editing | | procedure
RNA interference | RNA silencing | | drug
SiRNA | small interfering RNA | | drug
Antisense oligonucleotides | | | drug
Exon skipping | exon-skipping drugs | | drug
Glasses | spectacles; prism glasses; tinted lenses; sunglasses; prisms; tinted glasses | | lifestyle
Eye patch | eye patching; eye protection | | lifestyle
Splints | orthoses; wrist splint; ankle-foot orthosis; orthotics; ankle-foot orthoses; brace; insoles | | procedure
Walking aids | | | lifestyle
Walking stick | | | lifestyle
Wheelchair | | | lifestyle
Crutches | | | lifestyle
Mobility aids | | | lifestyle
Walking frame | | | lifestyle
Assistive devices | communication aids; assistive technology; adaptive devices | | lifestyle
Rehabilitation | rehabilitation program; inpatient rehabilitation; pulmonary rehabilitation; cardiac rehabilitation; neurorehabilitation | | lifestyle
Respiratory physiotherapy | | | lifestyle
Hydrotherapy | aquatic therapy; water exercise; water-based exercise; aquatic exercise | MAXO:0000458 | lifestyle
Tai chi | | | lifestyle
Qigong | | | lifestyle
Pilates | | | lifestyle
Balance training | fall prevention; balance exercises; gait training | | lifestyle
Pelvic floor exercises | pelvic floor training; bladder training | | lifestyle
Dietary advice | dietitian; dietician; diet counseling; nutritional advice; nutrition counseling; nutritional counseling; dietary counseling; nutritional support; nutrition support | MAXO:0000623 | lifestyle
Small frequent meals | small meals; smaller meals; frequent meals; frequent small meals; regular meals | | lifestyle
Low-carbohydrate diet | carbohydrate restriction; low-sugar diet; sugar reduction; less sugar; limiting sugar | | lifestyle
Low-FODMAP diet | FODMAP diet; specific carbohydrate diet | | lifestyle
Low-residue diet | low-fiber diet | | lifestyle
High-fiber diet | dietary fiber; fiber-rich diet; more fiber | | lifestyle
Lactose-free diet | lactose-free milk; avoiding lactose; milk-free diet | | lifestyle
Low-purine diet | | | lifestyle
Low-phenylalanine diet | phenylalanine-restricted diet; low-phenylalanine foods; PKU diet | | lifestyle
Low-potassium diet | potassium restriction | | lifestyle
Low-oxalate diet | | | lifestyle
Vegetarian diet | vegan diet; plant-based diet | | lifestyle
Avoidance of fasting | avoiding fasting; frequent feeding | | lifestyle
Emergency regimen | emergency letter; emergency card; sick-day rules; emergency kit; medical alert bracelet; medical alert card; alert card; medic alert bracelet; emergency bracelet; medical ID | | prevention
Fluid restriction | restricting fluids; limiting fluids; fluid limits | | lifestyle
Foot care | careful foot care; well-fitting shoes; comfortable shoes; good footwear; foot checks | | lifestyle
Elevation of the legs | raising the legs; elevating the legs; leg elevation; raising the head of the bed | | lifestyle
Standing up slowly | rising slowly; getting up slowly | | lifestyle
Loose clothing | loose-fitting clothing; cotton clothing | | lifestyle
Humidifier | humidified air; air humidifier; steam inhalation; inhaling steam | | lifestyle
Chewing gum | sugar-free gum; saliva substitutes; artificial saliva; sugar-free sweets | | lifestyle
Fluoride | fluoride toothpaste; fluoride treatment | | prevention
Ear protection | ear plugs; hearing protection; earplugs; protecting the ears from noise | | prevention
Helmet | protective gear; protective padding; mouthguard; protective helmet; knee pads | | prevention
Contraception | effective contraception; birth control; reliable contraception; contraceptives | | prevention
Pregnancy planning | preconception counseling; planned pregnancy; pre-pregnancy counseling; family planning; pregnancy counseling | | prevention
Mask wearing | face masks; wearing a mask | | prevention
Avoiding crowds | avoiding crowded places; avoiding people with infections; avoiding contact with sick people | | prevention
Insect repellent | mosquito nets; mosquito protection; insect protection | | prevention
Tetanus vaccine | | | prevention
Tetanus vaccination | | | prevention
Diphtheria vaccine | | | prevention
DTaP vaccine | | | prevention
Tdap vaccine | | | prevention
Shingles vaccine | recombinant zoster vaccine; herpes zoster vaccine; zoster vaccine; recombinant shingles vaccine; shingles vaccination | | prevention
Measles vaccine | MMR vaccine; measles vaccination; MMR; measles-mumps-rubella vaccine | | prevention
Varicella vaccine | chickenpox vaccine | | prevention
Polio vaccine | oral polio vaccine | | prevention
Rotavirus vaccine | | | prevention
Yellow fever vaccine | yellow fever vaccination | | prevention
RSV vaccine | RSV vaccination | | prevention
Haemophilus influenzae vaccine | Hib vaccine; Haemophilus influenzae type b vaccine | | prevention
Rabies vaccine | | | prevention
Typhoid vaccine | | | prevention
Allergen immunotherapy | | | drug
Desensitization | | | drug
Allergen avoidance | | | drug
Hyposensitization | | | drug
Cancer surveillance | | | prevention
Thromboprophylaxis | thrombosis prophylaxis; thrombosis prevention | | prevention
Stress-dose steroids | stress doses of hydrocortisone; steroid stress dose; extra hydrocortisone | | drug
Palliative care | hospice care; end-of-life care | MAXO:0000021 | procedure
Watchful waiting | active surveillance; observation without treatment; wait and see; watch and wait | | procedure
Shared decision-making | multidisciplinary care; multidisciplinary team; transition clinic | | lifestyle
Special education | early intervention; school support; educational support; early intervention programs; special schooling; learning support | | lifestyle
Applied behavior analysis | behavioral interventions; parent training | MAXO:0000882 | lifestyle
Pain management program | pain clinic; pain management | MAXO:0000457 | lifestyle
Antipyretics | fever-reducing medicines; fever reducers | | drug
Metamizole | | | drug
Celecoxib | | | drug
Etoricoxib | | | drug
Indomethacin | | | drug
Ketorolac | | | drug
Meloxicam | | | drug
Piroxicam | | | drug
COX-2 inhibitors | | | drug
Coxibs | | | drug
Nalbuphine | | | drug
Naltrexone | | | drug
Difelikefalin | | | drug
Tapentadol | | | drug
Topical lidocaine | lidocaine patches; capsaicin cream; capsaicin patch; numbing cream; EMLA cream | | drug
Local anesthetics | local anesthesia | | drug
Bupivacaine | | | drug
Propofol | | | drug
Sevoflurane | | | drug
Nitrous oxide | laughing gas | | drug
Vaginal estrogen | estrogen cream | | drug
Pressure on the wound | direct pressure; pressure on the site; pressure dressing; local pressure | | lifestyle
Fibrin glue | fibrin sealant; hemostatic agents; topical hemostatic agents | | procedure
Nasal packing | cautery; cauterization; nasal cautery | | procedure
Carpal tunnel surgery | carpal tunnel release | | procedure
Antihypertensives | antihypertensive drugs; blood pressure medicines; blood pressure drugs; blood-pressure tablets; antihypertensive | | drug
Methylene blue | | | drug
Pentoxifylline | | | drug
Diphencyprone | diphenylcyclopropenone; DPCP | | drug
Contact immunotherapy | topical immunotherapy | | procedure
Wigs | wig; hairpieces | | lifestyle
`;
