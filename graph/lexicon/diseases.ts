/** Diseases: label | synonyms; … | identifiers. One a line; a blank field is left empty. */
export const diseases = `
RAS-associated autoimmune lymphoproliferative syndrome type IV | ALPS-IV; ALPS type IV; ALPS-4; autoimmune lymphoproliferative syndrome type 4; ALPS type 4; ALPS4; RAS-mutated ALPS; autoimmune lymphoproliferative syndrome type IV | MONDO:0013767
RAS-associated autoimmune leukoproliferative disorder | RALD; RAS-associated autoimmune leukoproliferative disease | Orphanet:268114
Autoimmune lymphoproliferative syndrome | ALPS; ALPS family | MONDO:0017979
Classic ALPS | ALPS types I–III; FAS-related ALPS; FAS-deficient ALPS; ALPS-FAS; classic autoimmune lymphoproliferative syndrome; FAS-related autoimmune lymphoproliferative syndrome; classic ALPS types I–III | ~MONDO:1060194
ALPS-like disease | ALPS-like states; ALPS-like condition; ALPS-like illness
Autoimmune-lymphoproliferative immunodeficiencies | ALPID; autoimmune lymphoproliferative immunodeficiency
Juvenile myelomonocytic leukemia | JMML | MONDO:0011908
Leukemia | leukemic | MONDO:0005059
Acute myeloid leukemia | AML | MONDO:0018874
Acute lymphoblastic leukemia | ALL leukemia | MONDO:0004967
Chronic lymphocytic leukemia | CLL | MONDO:0004948
Chronic myeloid leukemia | CML | MONDO:0011996
Myelodysplastic syndrome | MDS; myelodysplasia | MONDO:0018881
Multiple myeloma | myeloma | MONDO:0009693
Lymphoma | | MONDO:0005062
Infectious lymphadenopathy | infection as the cause of swollen nodes; nodal infection; lymphadenitis; fleeting infection | ~MONDO:0002052
Bone marrow disorders | marrow disorders; marrow problems; bone marrow problems; other marrow problems; other bone marrow problems | MONDO:0003225
Autoimmune diseases | autoimmune illnesses; autoimmune conditions; autoimmune disorders; autoimmune illness; several autoimmune diseases; multiple autoimmune diseases | MONDO:0007179
Immune-system disorder | immune system problem; immune disorder | MONDO:0005046
Primary immunodeficiency | inborn error of immunity; primary immune deficiency; primary antibody deficiency | MONDO:0003778
Common variable immunodeficiency | CVID | MONDO:0015517
X-linked agammaglobulinemia | XLA; Bruton agammaglobulinemia | MONDO:0010421
Selective IgA deficiency | IgA deficiency
Severe combined immunodeficiency | SCID | MONDO:0015974
Chronic granulomatous disease | CGD | MONDO:0018305
Wiskott–Aldrich syndrome | | MONDO:0010518
Hyper-IgM syndrome | hyper-IgM | MONDO:0003947
Hyper-IgE syndrome | Job syndrome | MONDO:0018037
DiGeorge syndrome | 22q11.2 deletion syndrome | MONDO:0008564
Leukocyte adhesion deficiency | | MONDO:0017570
Ataxia-telangiectasia | | MONDO:0008840
IPEX syndrome
Evans syndrome | | MONDO:0016030
Hemophagocytic lymphohistiocytosis | HLH | MONDO:0015540
Castleman disease | | MONDO:0015564
Good syndrome | | MONDO:0015696
Complement deficiency | complement deficiencies | MONDO:0003832
Secondary hypogammaglobulinemia
Hereditary angioedema | HAE | MONDO:0019623
Acquired angioedema | | MONDO:0019624
Familial Mediterranean fever | FMF | MONDO:0018088
Behçet disease | Behcet syndrome | MONDO:0007191
Sickle cell disease | SCD; sickle cell disorder | MONDO:0011382
Sickle cell anemia | HbSS
Sickle cell trait | HbAS
Thalassemia | | MONDO:0000984
Hemophilia A | factor VIII deficiency | MONDO:0010602
Hemophilia B | factor IX deficiency; Christmas disease | MONDO:0010604
Von Willebrand disease | VWD | MONDO:0024574
Hemochromatosis | hereditary hemochromatosis; iron storage disease | MONDO:0021001
Aplastic anemia | | MONDO:0015909
Fanconi anemia | | MONDO:0019391
Diamond–Blackfan anemia | | MONDO:0015253
Paroxysmal nocturnal hemoglobinuria | PNH | MONDO:0100244
G6PD deficiency | glucose-6-phosphate dehydrogenase deficiency | MONDO:0005775
Hereditary spherocytosis | | MONDO:0019350
Thrombotic thrombocytopenic purpura | TTP | MONDO:0018896
Hemolytic uremic syndrome | HUS | MONDO:0001549
Antiphospholipid syndrome | APS | MONDO:8000010
Polycythemia vera | | MONDO:0009891
Essential thrombocythemia | | MONDO:0005029
Myelofibrosis | | MONDO:0044903
Mastocytosis | | MONDO:0007950
Systemic lupus erythematosus | lupus; SLE | MONDO:0007915
Lupus nephritis | | MONDO:0005556
Cutaneous lupus
Sjögren syndrome | | MONDO:0010030
Rheumatoid arthritis | | MONDO:0008383
Juvenile idiopathic arthritis | JIA | MONDO:0011429
Still disease | | MONDO:0019434
Ankylosing spondylitis | | MONDO:0005306
Psoriatic arthritis | | MONDO:0011849
Psoriasis | | MONDO:0005083
Systemic sclerosis | scleroderma | MONDO:0005100
Dermatomyositis | | MONDO:0016367
Polymyositis | | MONDO:0019127
Vasculitis | vasculitides | MONDO:0018882
Giant cell arteritis | | MONDO:0008538
Polymyalgia rheumatica | | MONDO:0019735
Granulomatosis with polyangiitis | | MONDO:0012105
Sarcoidosis | | MONDO:0019338
Gout | | MONDO:0005393
Fibromyalgia | | MONDO:0005546
Osteoarthritis | | MONDO:0005178
Asthma | | MONDO:0004979
Chronic obstructive pulmonary disease | COPD | MONDO:0005002
Cystic fibrosis | CF | MONDO:0009061
Primary ciliary dyskinesia | | MONDO:0016575
Granulomatous–lymphocytic interstitial lung disease | GLILD
Idiopathic pulmonary fibrosis | | MONDO:0800504
Lung cancer | | MONDO:0008903
Celiac disease | | MONDO:0005130
Crohn disease | | MONDO:0005011
Ulcerative colitis | | MONDO:0005101
Inflammatory bowel disease | IBD | MONDO:0005265
Irritable bowel syndrome | IBS | MONDO:0005052
Enteropathy
Protein-losing enteropathy | | MONDO:0009174
Giardiasis | Giardia infection | MONDO:0001103
Appendicitis | | MONDO:0005649
Peritonitis | | MONDO:1010128
Hepatitis | | MONDO:0002251
Hepatitis B | | MONDO:0005344
Primary biliary cholangitis | | MONDO:0005388
Wilson disease | | MONDO:0010200
Alpha-1 antitrypsin deficiency | | MONDO:0013282
Non-alcoholic fatty liver disease | | MONDO:0013209
Type 1 diabetes | | MONDO:0005147
Hypothyroidism | underactive thyroid | MONDO:0005420
Hyperthyroidism | overactive thyroid | MONDO:0004425
Addison disease | | MONDO:0100480
Cushing syndrome | | MONDO:0018912
Autoimmune thyroiditis | Hashimoto thyroiditis
Multiple sclerosis | | MONDO:0005301
Myasthenia gravis | | MONDO:0009688
Lambert–Eaton myasthenic syndrome | Lambert-Eaton syndrome | MONDO:0018556
Guillain–Barré syndrome | | MONDO:0016218
Amyotrophic lateral sclerosis | motor neuron disease | MONDO:0004976
Parkinson disease | | MONDO:0005180
Epilepsy | | MONDO:0005027
Muscular dystrophy | | MONDO:0020121
Spinal muscular atrophy | | MONDO:0001516
Huntington disease | | MONDO:0007739
Polycystic kidney disease | | MONDO:0020642
Alport syndrome | | MONDO:0018965
IgA nephropathy | | MONDO:0005342
Glomerulonephritis | | MONDO:0002462
Marfan syndrome | | MONDO:0007947
Ehlers–Danlos syndrome | | MONDO:0020066
Osteogenesis imperfecta | | MONDO:0019019
Achondroplasia | | MONDO:0007037
Noonan syndrome | | MONDO:0018997
Neurofibromatosis type 1 | | MONDO:0018975
Tuberous sclerosis | | MONDO:0001734
Down syndrome | | MONDO:0008608
Turner syndrome | | MONDO:0019499
Gaucher disease | | MONDO:0018150
Fabry disease | | MONDO:0010526
Pompe disease | | MONDO:0009290
Phenylketonuria | PKU | MONDO:0009861
Porphyria | | MONDO:0037939
Lyme disease | | MONDO:0019632
HIV infection | HIV; AIDS | MONDO:0005109
Influenza | flu | MONDO:0005812
COVID-19 | | MONDO:0100096
Measles | | MONDO:0004619
Chickenpox | varicella | MONDO:0005700
Infectious mononucleosis | glandular fever | MONDO:0005810
Coronary artery disease | coronary heart disease | MONDO:0005010
Atherosclerosis | | MONDO:0005311
Atrial fibrillation | | MONDO:0004981
Peripheral artery disease
Viral hepatitis | | MONDO:0006011
Autoimmune hepatitis | | MONDO:0016264
Beta-thalassemia | beta thalassemia | MONDO:0019402
Alpha-thalassemia | alpha thalassemia | MONDO:0011399
Thyroid disease | thyroid disorder | MONDO:0003240
Graves disease | Graves' disease | MONDO:0005364
Duchenne muscular dystrophy | | MONDO:0010679
Non-Hodgkin lymphoma | | MONDO:0018908
Hodgkin lymphoma | | MONDO:0004952
Discoid lupus | discoid lupus erythematosus | MONDO:0019558
Menkes disease | | MONDO:0010651
Essential tremor | | MONDO:0003233
Neuromyelitis optica spectrum disorder | NMOSD; neuromyelitis optica | MONDO:0019100
MOG antibody disease | MOGAD
Acute disseminated encephalomyelitis | ADEM | MONDO:0019383
Clinically isolated syndrome
Alzheimer disease | | MONDO:0004975
Dementia | | MONDO:0001627
Stiff-person syndrome | | MONDO:0008491
Chronic inflammatory demyelinating polyneuropathy | CIDP | MONDO:0006702
Restless legs syndrome | | MONDO:0005391
Cerebral palsy | | MONDO:0006497
Bipolar disorder | | MONDO:0004985
Schizophrenia | | MONDO:0005090
Autism spectrum disorder | autism | MONDO:0005258
Attention deficit hyperactivity disorder | ADHD | MONDO:0007743
Chronic fatigue syndrome | myalgic encephalomyelitis | MONDO:0005404
Metabolic syndrome | | MONDO:0000816
Familial hypercholesterolemia | | MONDO:0005439
Homocystinuria | | MONDO:0004737
Maple syrup urine disease | | MONDO:0009563
Galactosemia | | MONDO:0018116
Mucopolysaccharidosis | | MONDO:0019249
Niemann-Pick disease | | MONDO:0001982
Tay-Sachs disease | | MONDO:0010100
Krabbe disease | | MONDO:0009499
Metachromatic leukodystrophy | | MONDO:0018868
Adrenoleukodystrophy | | MONDO:0018544
Cystinosis | | MONDO:0016239
Hypophosphatasia | | MONDO:0018570
Hereditary hemorrhagic telangiectasia | HHT; Osler-Weber-Rendu disease | MONDO:0019180
Hypereosinophilic syndrome | | MONDO:0015691
Eosinophilic esophagitis | | MONDO:0005361
Autoimmune gastritis | | MONDO:0031014
Pernicious anemia | | MONDO:0008228
Cold agglutinin disease | | MONDO:0018922
Autoimmune enteropathy | | MONDO:0019787
Lactose intolerance | | MONDO:0100345
Wheat allergy
Food allergy | | MONDO:0700226
Diverticulitis | | MONDO:0004235
Gastroesophageal reflux disease | GERD | MONDO:0007186
Peptic ulcer disease | | MONDO:0004247
Primary sclerosing cholangitis | | MONDO:0013433
Budd-Chiari syndrome | | MONDO:0010947
Polycystic ovary syndrome | | MONDO:0008487
Endometriosis | | MONDO:0005133
Acromegaly | | MONDO:0019933
Pheochromocytoma | | MONDO:0008233
Hyperparathyroidism | | MONDO:0001741
Hypoparathyroidism | | MONDO:0001220
Diabetes insipidus | | MONDO:0004782
Congenital adrenal hyperplasia | | MONDO:0018479
Klinefelter syndrome | | MONDO:0006823
Prader-Willi syndrome | | MONDO:0008300
Fragile X syndrome | | MONDO:0010383
Rett syndrome | | MONDO:0010726
Williams syndrome | | MONDO:0008678
Cornelia de Lange syndrome | | MONDO:0016033
Bloom syndrome | | MONDO:0008876
Xeroderma pigmentosum | | MONDO:0019600
Albinism | | MONDO:0043209
Epidermolysis bullosa | | MONDO:0006541
Ichthyosis | | MONDO:0019269
Pemphigus vulgaris | pemphigus | MONDO:0008219
Bullous pemphigoid | | MONDO:0019082
Dermatitis herpetiformis | | MONDO:0015614
Vitiligo | | MONDO:0008661
Alopecia areata | | MONDO:0005340
Lichen planus | | MONDO:0006572
Hidradenitis suppurativa | | MONDO:0006559
Kawasaki disease | | MONDO:0012727
Takayasu arteritis | | MONDO:0017991
Polyarteritis nodosa | | MONDO:0019170
Eosinophilic granulomatosis with polyangiitis | | MONDO:0015943
Microscopic polyangiitis | | MONDO:0019124
IgA vasculitis | Henoch-Schonlein purpura | MONDO:0019167
Cryoglobulinemia | | MONDO:0005576
Mixed connective tissue disease | | MONDO:0005854
Reactive arthritis | | MONDO:0017376
Septic arthritis | | MONDO:0004471
Rheumatic fever | | MONDO:0017767
Scarlet fever | | MONDO:0005952
Periodic fever syndrome | | MONDO:0015137
Cryopyrin-associated periodic syndrome | CAPS | MONDO:0016168
Retinitis pigmentosa | | MONDO:0019200
Uveitis | | MONDO:0020283
Long QT syndrome | | MONDO:0002442
Brugada syndrome | | MONDO:0015263
Hypertrophic cardiomyopathy | | MONDO:0005045
Dilated cardiomyopathy | | MONDO:0005021
Pulmonary arterial hypertension | | MONDO:0015924
Bronchiolitis obliterans
Sleep apnea | obstructive sleep apnea | MONDO:0005296
Focal segmental glomerulosclerosis | FSGS | MONDO:0100313
Membranous nephropathy | | MONDO:0005376
Minimal change disease | | MONDO:0006835
Renal tubular acidosis | | MONDO:0001909
Bartter syndrome | | MONDO:0015231
Charcot-Marie-Tooth disease | | MONDO:0015626
Friedreich ataxia | | MONDO:0100339
Mitochondrial disease | | MONDO:0044970
Leigh syndrome | | MONDO:0009723
Myotonic dystrophy | | MONDO:0016107
Limb-girdle muscular dystrophy | | MONDO:0016971
Inclusion body myositis | | MONDO:0007827
Neurofibromatosis type 2 | | MONDO:0007039
Von Hippel-Lindau disease | | MONDO:0008667
Lynch syndrome | | MONDO:0005835
Familial adenomatous polyposis | | MONDO:0021055
Li-Fraumeni syndrome | | MONDO:0018875
Breast cancer | | MONDO:0007254
Ovarian cancer | | MONDO:0008170
Prostate cancer | | MONDO:0008315
Pancreatic cancer | | MONDO:0009831
Kidney cancer | | MONDO:0002367
Bladder cancer
Melanoma | | MONDO:0005105
Thyroid cancer | | MONDO:0002108
Brain tumor | | MONDO:0021211
Neuroblastoma | | MONDO:0005072
Retinoblastoma | | MONDO:0008380
Kidney disease | renal disease
Lung disease |
Liver disease |
Heart disease |
`;
