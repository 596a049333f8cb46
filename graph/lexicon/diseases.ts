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
Multiple myeloma | myeloma; plasma cell myeloma; plasma cell cancer | MONDO:0009693
Lymphoma | malignant lymphoma; B-cell lymphoma; lymph node cancer | MONDO:0005062
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
Juvenile idiopathic arthritis | JIA; juvenile arthritis | MONDO:0011429
Adult-onset Still disease | adult-onset Still's disease; adult Still's disease | MONDO:0019355
Systemic juvenile idiopathic arthritis | Still disease; systemic-onset juvenile idiopathic arthritis | MONDO:0019434
Ankylosing spondylitis | | MONDO:0005306
Psoriatic arthritis | | MONDO:0011849
Psoriasis | | MONDO:0005083
Systemic sclerosis | scleroderma; systemic scleroderma | MONDO:0005100
Dermatomyositis | | MONDO:0016367
Polymyositis | | MONDO:0019127
Vasculitis | vasculitides | MONDO:0018882
Giant cell arteritis | temporal arteritis | MONDO:0008538
Polymyalgia rheumatica | | MONDO:0019735
Granulomatosis with polyangiitis | Wegener's granulomatosis; GPA | MONDO:0012105
Sarcoidosis | | MONDO:0019338
Gout | | MONDO:0005393
Fibromyalgia | | MONDO:0005546
Osteoarthritis | | MONDO:0005178
Asthma | | MONDO:0004979
Chronic obstructive pulmonary disease | COPD; emphysema with COPD; COPD disease | MONDO:0005002
Cystic fibrosis | CF | MONDO:0009061
Primary ciliary dyskinesia | | MONDO:0016575
Granulomatous–lymphocytic interstitial lung disease | GLILD
Idiopathic pulmonary fibrosis | | MONDO:0800504
Lung cancer | | MONDO:0008903
Celiac disease | gluten-sensitive enteropathy | MONDO:0005130
Crohn disease | | MONDO:0005011
Ulcerative colitis | | MONDO:0005101
Inflammatory bowel disease | IBD | MONDO:0005265
Irritable bowel syndrome | IBS; irritable bowel | MONDO:0005052
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
Non-alcoholic fatty liver disease | metabolic dysfunction-associated steatotic liver disease; MASLD; NAFLD | MONDO:0013209
Type 1 diabetes | type 1 diabetes mellitus; juvenile diabetes | MONDO:0005147
Hypothyroidism | underactive thyroid; thyroid underactivity; hypothyroid | MONDO:0005420
Hyperthyroidism | overactive thyroid; thyroid overactivity; thyrotoxicosis | MONDO:0004425
Addison disease | | MONDO:0100480
Cushing syndrome | | MONDO:0018912
Autoimmune thyroiditis | Hashimoto thyroiditis; thyroiditis
Multiple sclerosis | | MONDO:0005301
Myasthenia gravis | | MONDO:0009688
Lambert–Eaton myasthenic syndrome | Lambert-Eaton syndrome | MONDO:0018556
Guillain–Barré syndrome | | MONDO:0016218
Amyotrophic lateral sclerosis | motor neuron disease; motor neurone disease | MONDO:0004976
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
HIV infection | HIV; HIV disease | MONDO:0005109
AIDS | acquired immunodeficiency syndrome | MONDO:0012268
Influenza | flu; influenza infection; the flu | MONDO:0005812
COVID-19 | | MONDO:0100096
Measles | | MONDO:0004619
Chickenpox | varicella | MONDO:0005700
Infectious mononucleosis | glandular fever | MONDO:0005810
Coronary artery disease | coronary heart disease; narrowed coronary arteries; ischemic heart disease | MONDO:0005010
Atherosclerosis | hardening of the arteries; clogged arteries; arteriosclerosis | MONDO:0005311
Atrial fibrillation | | MONDO:0004981
Peripheral artery disease | peripheral arterial disease; narrowed leg arteries
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
Autism spectrum disorder | | MONDO:0005258
Autism | | MONDO:0005260
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
Gastroesophageal reflux disease | GERD; reflux disease; gastroesophageal reflux | MONDO:0007186
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
Pemphigus vulgaris | | MONDO:0008219
Pemphigus | | MONDO:0006594
Bullous pemphigoid | | MONDO:0019082
Dermatitis herpetiformis | | MONDO:0015614
Vitiligo | | MONDO:0008661
Alopecia areata | | MONDO:0005340
Lichen planus | | MONDO:0006572
Hidradenitis suppurativa | | MONDO:0006559
Kawasaki disease | | MONDO:0012727
Takayasu arteritis | | MONDO:0017991
Polyarteritis nodosa | | MONDO:0019170
Eosinophilic granulomatosis with polyangiitis | Churg-Strauss syndrome; EGPA | MONDO:0015943
Microscopic polyangiitis | MPA | MONDO:0019124
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
Hypertrophic cardiomyopathy | thick heart; thickened heart; HCM | MONDO:0005045
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
Depressive disorder | major depression | MONDO:0002050
Neurofibromatosis | | MONDO:0021061
Bleeding disorder | hemorrhagic disorder | MONDO:0002243
Autoinflammatory disease | autoinflammatory syndrome; autoinflammatory disorder | MONDO:0019751
Lysosomal storage disease | lysosomal storage disorder; lysosomal disease | MONDO:0002561
Connective tissue disorder | connective tissue disease | MONDO:0003900
Neuromuscular disease | neuromuscular disorder | MONDO:0019056
Neurodegenerative disease | neurodegenerative disorder | MONDO:0005559
Demyelinating disease | | MONDO:0002562
Inborn error of metabolism | inborn errors of metabolism; inherited metabolic disorder; inherited metabolic disease; metabolic disorder of birth | MONDO:0019052
Metabolic disorder | metabolic disease | MONDO:0005066
Ciliopathy | | MONDO:0005308
Myeloproliferative neoplasm | MPN; myeloproliferative disorder; myeloproliferative disease | MONDO:0020076
Autoimmune thyroid disease | AITD | MONDO:0005623
Metabolic myopathy | | MONDO:0020123
Tauopathy | | MONDO:0005574
Hemoglobinopathy | hemoglobin disorder; disorder of hemoglobin | MONDO:0044348
Inherited retinal dystrophy | retinal dystrophy; inherited retinal disease | MONDO:0019118
Allergic disease | allergic disorder
Infectious disease | communicable disease | MONDO:0005550
Chromosomal disorder | chromosome disorder; chromosomal disease | MONDO:0019040
Endocrine disorder | endocrine disease | MONDO:0005151
Granulomatous disease | granulomatous disorder
Inflammatory arthritis | inflammatory joint disease
Movement disorder | | MONDO:0005395
Skeletal dysplasia | | MONDO:0018230
Rheumatic disease | | MONDO:0005554
Leukodystrophy | | MONDO:0019046
Gestational thrombocytopenia
Cogan syndrome | | MONDO:0015453
Kidney disease | renal disease; kidney disorders; chronic renal disease
Lung disease | chronic lung disease
Liver disease | chronic liver disease; liver disorders
Heart disease | cardiac disease; cardiovascular disease; heart problems
Type 2 diabetes | type 2 diabetes mellitus; adult-onset diabetes | MONDO:0005148
ANCA-associated vasculitis | ANCA vasculitis; AAV | MONDO:0015492
Anti-GBM disease | Goodpasture syndrome; anti-glomerular basement membrane disease; anti-GBM nephritis | MONDO:0009303
C3 glomerulopathy | | MONDO:0018013
Post-infectious glomerulonephritis | poststreptococcal glomerulonephritis; post-streptococcal glomerulonephritis
Thin basement membrane nephropathy | thin basement membrane disease; benign familial hematuria
Interstitial nephritis | tubulointerstitial nephritis; acute interstitial nephritis | MONDO:0001085
Nephrogenic diabetes insipidus | | MONDO:0016383
Fanconi syndrome | renal Fanconi syndrome | MONDO:0001083
Gitelman syndrome | | MONDO:0009904
Nephronophthisis | | MONDO:0019005
Pyelonephritis | | MONDO:0006939
Diabetic nephropathy | diabetic kidney disease | MONDO:0005016
Diabetic neuropathy | | MONDO:0006626
Diabetic retinopathy | | MONDO:0005266
Autosomal dominant polycystic kidney disease | ADPKD | MONDO:0004691
Thrombotic microangiopathy | TMA | MONDO:0019737
Atypical hemolytic uremic syndrome | aHUS | MONDO:0016244
Immune-mediated thrombotic thrombocytopenic purpura
Inherited platelet disorders | platelet disorders; platelet function disorders
Glanzmann thrombasthenia | | MONDO:0100326
Bernard-Soulier syndrome | | MONDO:0009276
Factor XI deficiency | hemophilia C | MONDO:0020587
Factor VII deficiency | | MONDO:0002244
Factor XIII deficiency | | MONDO:0002241
Acquired hemophilia | acquired hemophilia A | MONDO:0019139
Thrombophilia | | MONDO:0002305
Protein C deficiency | | MONDO:0019145
Protein S deficiency | | MONDO:0002304
Antithrombin deficiency | | MONDO:0013144
Sideroblastic anemia | | MONDO:0015194
Congenital dyserythropoietic anemia | | MONDO:0019403
Pyruvate kinase deficiency | | MONDO:0009950
Hereditary elliptocytosis | | MONDO:0017319
Pure red cell aplasia | | MONDO:0001705
Anemia of chronic disease | anemia of inflammation; anemia of chronic inflammation | MONDO:0020725
Monoclonal gammopathy of undetermined significance | MGUS | MONDO:0004225
Monoclonal gammopathy | | MONDO:0004960
Waldenstrom macroglobulinemia | | MONDO:0100280
Langerhans cell histiocytosis | | MONDO:0018310
Rosai-Dorfman disease | | MONDO:0006412
Kikuchi disease | | MONDO:0018864
Large granular lymphocytic leukemia | LGL leukemia | MONDO:0019469
Hairy cell leukemia | | MONDO:0018935
T-cell lymphoma | | MONDO:0015760
Diffuse large B-cell lymphoma | | MONDO:0018905
Burkitt lymphoma | | MONDO:0007243
Chronic myelomonocytic leukemia | CMML | MONDO:0020311
Cyclic neutropenia
Severe congenital neutropenia | Kostmann syndrome | MONDO:0018542
Chediak-Higashi syndrome | | MONDO:0008963
Griscelli syndrome | | MONDO:0018306
X-linked lymphoproliferative disease | X-linked lymphoproliferative syndrome; XLP | MONDO:0010627
Activated PI3K-delta syndrome | APDS | MONDO:0018338
CTLA4 haploinsufficiency | CTLA-4 deficiency; CTLA-4 haploinsufficiency | MONDO:0014493
LRBA deficiency
STAT3 gain-of-function syndrome | STAT3 gain-of-function disease
GATA2 deficiency | | MONDO:0042982
Transient hypogammaglobulinemia of infancy | | MONDO:0015698
Schnitzler syndrome | | MONDO:0018304
TNF receptor-associated periodic syndrome | TRAPS | MONDO:0007727
Hyper-IgD syndrome | mevalonate kinase deficiency; HIDS | MONDO:0009849
PFAPA syndrome | PFAPA | MONDO:0018540
Deficiency of adenosine deaminase 2 | DADA2 | MONDO:0014306
VEXAS syndrome | VEXAS | MONDO:0026777
Blau syndrome | | MONDO:0008523
Majeed syndrome | | MONDO:0012316
IgG4-related disease | | MONDO:0017287
Relapsing polychondritis | | MONDO:0019125
Undifferentiated connective tissue disease | | MONDO:0019527
Antisynthetase syndrome | | MONDO:0019344
Necrotizing myopathy | immune-mediated necrotizing myopathy | MONDO:0016098
Overlap syndrome
Palindromic rheumatism | | MONDO:0001332
Spondyloarthritis | axial spondyloarthritis; spondyloarthropathy | MONDO:0005095
Erosive arthritis
Pseudogout | CPPD; calcium pyrophosphate deposition disease; calcium pyrophosphate disease | MONDO:0001314
Paget disease of bone | Paget's disease | MONDO:0005382
Osteomalacia | softening of the bones; softened bones | MONDO:0001068
Rickets | | MONDO:0005520
Fibrous dysplasia | | MONDO:0000845
McCune-Albright syndrome | | MONDO:0018919
Loeys-Dietz syndrome | | MONDO:0018954
Stickler syndrome | | MONDO:0019354
Vascular Ehlers-Danlos syndrome
Complex regional pain syndrome | | MONDO:0019369
Carcinoid syndrome | neuroendocrine tumor | MONDO:0100347
Zollinger-Ellison syndrome | gastrinoma | MONDO:0019610
Insulinoma | | MONDO:0024677
Primary aldosteronism | Conn syndrome | MONDO:0001422
Hypopituitarism | pituitary failure; pituitary insufficiency | MONDO:0005152
Pituitary adenoma | pituitary tumor; prolactinoma | MONDO:0006373
Thyroid nodule
Subacute thyroiditis | | MONDO:0006982
Autoimmune polyendocrine syndrome | APECED; autoimmune polyglandular syndrome | MONDO:0017278
Maturity-onset diabetes of the young | MODY | MONDO:0018911
Hyperinsulinism | congenital hyperinsulinism | MONDO:0002177
Lipodystrophy | | MONDO:0006573
Androgen insensitivity syndrome | | MONDO:0019154
Glycogen storage disease | | MONDO:0002412
McArdle disease | | MONDO:0009293
Fatty acid oxidation disorder | MCAD deficiency
Urea cycle disorder | | MONDO:0004739
OTC deficiency | | MONDO:0010703
Ornithine transcarbamylase deficiency
Methylmalonic acidemia | | MONDO:0002012
Propionic acidemia | | MONDO:0011628
Tyrosinemia | tyrosinemia type 1 | MONDO:0004741
Alkaptonuria | | MONDO:0008753
Biotinidase deficiency | | MONDO:0009665
Hereditary fructose intolerance | | MONDO:0009249
Cerebrotendinous xanthomatosis | | MONDO:0008948
Sitosterolemia | | MONDO:0008863
Smith-Lemli-Opitz syndrome | | MONDO:0010035
Zellweger syndrome | | MONDO:0019609
Peroxisomal disorder | | MONDO:0019053
Neuronal ceroid lipofuscinosis | Batten disease | MONDO:0016295
Hunter syndrome | | MONDO:0010674
Hurler syndrome | | MONDO:0011758
Acute intermittent porphyria | | MONDO:0008294
Porphyria cutanea tarda | | MONDO:0015104
Erythropoietic protoporphyria | | MONDO:0001676
Aceruloplasminemia | | MONDO:0011426
AL amyloidosis | light chain amyloidosis; primary amyloidosis | MONDO:0019438
ATTR amyloidosis | transthyretin amyloidosis
Wild-type ATTR amyloidosis | wild-type transthyretin amyloidosis; senile systemic amyloidosis; ATTRwt | MONDO:0018018
Hereditary ATTR amyloidosis | hereditary transthyretin amyloidosis; familial amyloid polyneuropathy; ATTRv
Hypertensive heart disease | | MONDO:0001302
Aortic stenosis | narrowed aortic valve; narrowing of the aortic valve; aortic valve stenosis | MONDO:0042981
Mitral valve prolapse | | MONDO:0004910
Aortic regurgitation | aortic insufficiency
Coarctation of the aorta
Patent ductus arteriosus | | MONDO:0011827
Atrial septal defect | | MONDO:0006664
Ventricular septal defect | | MONDO:0002070
Tetralogy of Fallot | | MONDO:0008542
Arrhythmogenic cardiomyopathy | arrhythmogenic right ventricular cardiomyopathy | MONDO:0016587
Catecholaminergic polymorphic ventricular tachycardia | | MONDO:0017990
Sick sinus syndrome | | MONDO:0001823
POTS | postural orthostatic tachycardia syndrome; postural tachycardia syndrome | MONDO:0011479
Chronic thromboembolic pulmonary hypertension | CTEPH | MONDO:0013024
Buerger disease | thromboangiitis obliterans | MONDO:0008889
Fibromuscular dysplasia | | MONDO:0006761
Moyamoya disease | | MONDO:0016820
CADASIL
Cluster headache | cluster headaches | MONDO:0043537
Tension headache | tension-type headache
Trigeminal autonomic cephalalgia | | MONDO:0015530
Idiopathic intracranial hypertension | pseudotumor cerebri | MONDO:0009468
Transverse myelitis | inflammation of the spinal cord | MONDO:0021553
Myelitis | | MONDO:0002565
Neurosarcoidosis | | MONDO:0045047
CNS vasculitis | cerebral vasculitis
Autoimmune encephalitis | | MONDO:0020640
Anti-NMDA receptor encephalitis | | MONDO:0021081
Limbic encephalitis | | MONDO:0015588
Viral encephalitis | herpes encephalitis | MONDO:0006009
Meningioma | | MONDO:0016642
Glioma | | MONDO:0021042
Glioblastoma | | MONDO:0018177
Vestibular schwannoma | acoustic neuroma | MONDO:0001569
Schwannoma | | MONDO:0002546
Schwannomatosis | | MONDO:0008075
Normal pressure hydrocephalus | | MONDO:0009366
Chiari malformation | | MONDO:0000115
Syringomyelia | | MONDO:0017987
Spina bifida | | MONDO:0008449
Spinal stenosis | lumbar spinal stenosis | MONDO:0005965
Herniated disc | slipped disc; disc prolapse; herniated disk
Cervical myelopathy
Multiple system atrophy | | MONDO:0007803
Progressive supranuclear palsy | | MONDO:0019037
Lewy body dementia | dementia with Lewy bodies | MONDO:0007488
Frontotemporal dementia | | MONDO:0017276
Vascular dementia | | MONDO:0004648
Creutzfeldt-Jakob disease | | MONDO:0005357
Hereditary spastic paraplegia | | MONDO:0019064
Spinocerebellar ataxia | | MONDO:0000437
Tourette syndrome | | MONDO:0007661
Narcolepsy | | MONDO:0021107
Multifocal motor neuropathy | | MONDO:0018979
Small fiber neuropathy
Miller Fisher syndrome | | MONDO:0005851
Botulism | | MONDO:0005498
Tick paralysis | | MONDO:0005981
Polio | poliomyelitis | MONDO:0017373
Diphtheria | | MONDO:0005504
Whooping cough | pertussis | MONDO:0005077
Mumps | | MONDO:0000989
Roseola | | MONDO:0000337
Hand, foot and mouth disease | | MONDO:0005779
Congenital myasthenic syndrome | | MONDO:0018940
Periodic paralysis | | MONDO:0016122
Inflammatory myopathy
Statin myopathy
Mitochondrial myopathy | | MONDO:0009637
MELAS | MELAS syndrome | MONDO:0010789
Leber hereditary optic neuropathy | | MONDO:0010788
Becker muscular dystrophy | | MONDO:0010311
Facioscapulohumeral muscular dystrophy | | MONDO:0001347
Oculopharyngeal muscular dystrophy | | MONDO:0008116
Congenital muscular dystrophy | | MONDO:0019950
Dravet syndrome | | MONDO:0100135
Lennox-Gastaut syndrome | | MONDO:0016532
West syndrome | | MONDO:0018097
Angelman syndrome | | MONDO:0007113
Sotos syndrome | | MONDO:0019349
Beckwith-Wiedemann syndrome | | MONDO:0007534
CHARGE syndrome | | MONDO:0008965
Kabuki syndrome | | MONDO:0016512
Costello syndrome | | MONDO:0009026
Cardiofaciocutaneous syndrome | | MONDO:0015280
LEOPARD syndrome | | MONDO:0007893
Silver-Russell syndrome | | MONDO:0008394
Usher syndrome | | MONDO:0019501
Waardenburg syndrome | | MONDO:0018094
Treacher Collins syndrome | | MONDO:0002457
Branchio-oto-renal syndrome | | MONDO:0007029
Pendred syndrome | | MONDO:0010134
Meniere disease | | MONDO:0007972
Otosclerosis | | MONDO:0005349
Age-related macular degeneration | macular degeneration | MONDO:0005150
Leber congenital amaurosis | | MONDO:0018998
Stargardt disease | | MONDO:0019353
Choroideremia | | MONDO:0010557
Keratoconus | | MONDO:0015486
Anterior ischemic optic neuropathy | AION; arteritic anterior ischemic optic neuropathy | MONDO:0006649
Non-arteritic anterior ischemic optic neuropathy | NAION | MONDO:0000499
Central retinal artery occlusion | | MONDO:0001633
Anxiety disorders | generalized anxiety disorder | MONDO:0005618
Obsessive-compulsive disorder | | MONDO:0008114
Eating disorder | | MONDO:0005451
Anorexia nervosa | | MONDO:0005351
Bulimia | | MONDO:0005452
Post-traumatic stress disorder | | MONDO:0005146
Substance use disorder
Rosacea | | MONDO:0006604
Seborrheic dermatitis | | MONDO:0006608
Contact dermatitis | allergic contact dermatitis | MONDO:0005480
Pityriasis rosea | | MONDO:0006601
Tinea | ringworm; fungal skin infection | MONDO:0005982
Scabies | | MONDO:0004525
Leprosy | | MONDO:0005124
Syphilis | | MONDO:0005976
Gonorrhea | | MONDO:0004277
Chlamydia | chlamydial infection
Herpes simplex virus infection | genital herpes | MONDO:0005770
Prurigo nodularis | | MONDO:0026045
Chronic urticaria | chronic spontaneous urticaria | MONDO:0850230
Urticarial vasculitis
Erythema multiforme | | MONDO:0006545
Drug eruption | drug rash; DRESS syndrome; DRESS
Lichen sclerosus
Morphea | localized scleroderma | MONDO:0019562
Mycosis fungoides | cutaneous T-cell lymphoma | MONDO:0009691
Sweet syndrome | | MONDO:0011959
Pilonidal sinus | pilonidal disease | MONDO:0008249
Ingrown hair
Furuncles
Carbuncles | | MONDO:0002237
Furunculosis | | MONDO:0100595
Epidermoid cyst | epidermal cysts | MONDO:0007547
Telogen effluvium | | MONDO:0002153
Androgenetic alopecia | male-pattern baldness; female pattern hair loss | MONDO:0005339
Trichotillomania | | MONDO:0013189
Hemangioma | | MONDO:0006500
Achalasia | | MONDO:0008698
Barrett esophagus | | MONDO:0013662
Gastroparesis | | MONDO:0006769
Functional dyspepsia
Microscopic colitis | collagenous colitis; lymphocytic colitis | MONDO:0000702
Infectious colitis | infectious enteritis; bacterial enteritis | MONDO:0006039
Ischemic colitis | | MONDO:0000701
Diverticulosis | diverticular disease
Small intestinal bacterial overgrowth | bacterial overgrowth; SIBO | MONDO:0400000
Tropical sprue | | MONDO:0001078
Whipple disease | | MONDO:0005116
Autoimmune pancreatitis | | MONDO:0015175
Chronic pancreatitis | | MONDO:0005003
Intestinal tuberculosis | tuberculosis of the bowel | MONDO:0001678
Hirschsprung disease | | MONDO:0018309
Intussusception | | MONDO:0007835
Necrotizing enterocolitis | | MONDO:0005313
Biliary atresia | | MONDO:0008867
Gilbert syndrome | | MONDO:0007745
Crigler-Najjar syndrome | | MONDO:0009044
Alagille syndrome | | MONDO:0007318
Progressive familial intrahepatic cholestasis | | MONDO:0015762
Alcoholic liver disease | alcohol-related liver disease; alcoholic hepatitis | MONDO:0043693
Drug-induced hepatitis | | MONDO:0002184
Hepatitis A | | MONDO:0005790
Hepatitis E
Hydatid disease | | MONDO:0018408
Amoebiasis
Schistosomiasis | | MONDO:0015254
Leishmaniasis | visceral leishmaniasis | MONDO:0011989
Toxocariasis | | MONDO:0005988
Typhoid fever | | MONDO:0005619
Brucellosis | | MONDO:0005683
Q fever | | MONDO:0019186
Cat-scratch disease | | MONDO:0005692
Dengue | | MONDO:0005502
Chagas disease | | MONDO:0001444
Trypanosomiasis | | MONDO:0000940
Ebola | | MONDO:0005737
Babesiosis | | MONDO:0005661
Ehrlichiosis | | MONDO:0016003
Leptospirosis | | MONDO:0005825
Toxic shock syndrome | | MONDO:0001881
Bronchiolitis | | MONDO:0002465
Croup | | MONDO:0005722
Silicosis | | MONDO:0005960
Berylliosis | | MONDO:0015274
Pulmonary alveolar proteinosis | | MONDO:0001437
Lymphangioleiomyomatosis | | MONDO:0011705
Allergic bronchopulmonary aspergillosis | | MONDO:0015243
Eosinophilic pneumonia | | MONDO:0005749
Organizing pneumonia | | MONDO:0015264
Vocal cord dysfunction
Nonspecific interstitial pneumonia | | MONDO:0019622
Premenstrual syndrome | | MONDO:0004169
Pelvic inflammatory disease | | MONDO:0000922
Hyperemesis gravidarum | | MONDO:0006791
Ovarian cyst | | MONDO:0003282
Testicular cancer | | MONDO:0005447
Wilms tumor | | MONDO:0006058
Rhabdomyosarcoma | | MONDO:0005212
Osteosarcoma | | MONDO:0009807
Ewing sarcoma | | MONDO:0012817
Sarcoma | | MONDO:0005089
Mesothelioma | | MONDO:0005065
Medulloblastoma | | MONDO:0007959
Esophageal atresia | | MONDO:0001044
Temporomandibular joint disorder | temporomandibular disorder; TMJ disorder | MONDO:0005473
Frozen shoulder | | MONDO:0006763
Tennis elbow
Hereditary breast and ovarian cancer | | MONDO:0003582
Cowden syndrome | | MONDO:0016063
Peutz-Jeghers syndrome | | MONDO:0008280
Gorlin syndrome | | MONDO:0007187
Birt-Hogg-Dube syndrome | | MONDO:0800444
Multiple endocrine neoplasia | MEN1 syndrome | MONDO:0017169
Felty syndrome | | MONDO:0007603
Cyclic vomiting syndrome | | MONDO:0010778
Mast cell activation syndrome | | MONDO:0100004
Hypophosphatemic rickets | X-linked hypophosphatemia | MONDO:0024300
Pseudohypoparathyroidism | | MONDO:0019992
Milk allergy | cow's milk allergy; cow's milk protein allergy
Nut allergy | peanut allergy
Drug allergy | penicillin allergy | MONDO:0000775
Idiopathic angioedema
HELLP syndrome | | MONDO:0008585
SAVI | STING-associated vasculopathy with onset in infancy | MONDO:0014405
Aicardi-Goutieres syndrome | | MONDO:0018866
Netherton syndrome | | MONDO:0009735
Comel-Netherton syndrome
Omenn syndrome | | MONDO:0011338
Reticular dysgenesis | | MONDO:0009973
Wiskott-Aldrich-like syndrome
Hermansky-Pudlak syndrome | | MONDO:0019312
Shwachman-Diamond syndrome | Shwachman syndrome | MONDO:0009833
Dyskeratosis congenita | telomere biology disorder; telomere disease | MONDO:0015780
Pearson syndrome | Pearson marrow-pancreas syndrome | MONDO:0010797
TAR syndrome | thrombocytopenia-absent radius syndrome | MONDO:0010121
Congenital amegakaryocytic thrombocytopenia | | MONDO:0800451
MYH9-related disorder | MYH9-related disease | MONDO:0015912
May-Hegglin anomaly
Gray platelet syndrome | | MONDO:0007686
Quebec platelet disorder | | MONDO:0011136
Platelet-type von Willebrand disease | | MONDO:0008332
X-linked thrombocytopenia
Jacobsen syndrome | | MONDO:0007838
Pseudothrombocytopenia | EDTA-dependent platelet clumping
Drug-induced immune thrombocytopenia | drug-induced thrombocytopenia
Post-transfusion purpura
Neonatal alloimmune thrombocytopenia
Hemolytic disease of the newborn | | MONDO:0006760
ABO incompatibility
Warm autoimmune hemolytic anemia | | MONDO:0019532
Paroxysmal cold hemoglobinuria | | MONDO:0019533
Hereditary stomatocytosis | dehydrated hereditary stomatocytosis; xerocytosis; hereditary xerocytosis | MONDO:0020102
Hereditary pyropoikilocytosis
Southeast Asian ovalocytosis | | MONDO:0008165
Unstable hemoglobin disease | | MONDO:0020459
Hemoglobin C disease | | MONDO:0016242
Hemoglobin E disease | | MONDO:0016243
Hemoglobin H disease | | MONDO:0013512
Hemoglobin SC disease
Hereditary persistence of fetal hemoglobin | | MONDO:0020989
Methemoglobinemia | | MONDO:0001117
Copper deficiency anemia
Transient erythroblastopenia of childhood | | MONDO:0009197
Systemic mastocytosis | | MONDO:0016586
Indolent systemic mastocytosis | | MONDO:0020331
Smoldering systemic mastocytosis
Aggressive systemic mastocytosis | | MONDO:0020333
Systemic mastocytosis with an associated hematologic neoplasm
Mast cell leukemia | | MONDO:0020334
Mast cell sarcoma | | MONDO:0019024
Cutaneous mastocytosis | | MONDO:0019023
Diffuse cutaneous mastocytosis | | MONDO:0019315
Solitary mastocytoma | mastocytoma | MONDO:0019314
Hereditary alpha-tryptasemia
Monoclonal mast cell activation syndrome | | MONDO:0033954
Myeloid neoplasm | | MONDO:0005170
Myeloid neoplasm with eosinophilia
Chronic eosinophilic leukemia | | MONDO:0015687
Erdheim-Chester disease | | MONDO:0018153
Juvenile xanthogranuloma | | MONDO:0015534
POEMS syndrome | | MONDO:0017364
TAFRO syndrome | | MONDO:0018702
Kaposi sarcoma | | MONDO:0005055
Primary effusion lymphoma | | MONDO:0018842
Primary CNS lymphoma | | MONDO:0002571
Anaplastic large cell lymphoma | | MONDO:0020325
Follicular lymphoma | | MONDO:0018906
Mantle cell lymphoma | | MONDO:0018876
Marginal zone lymphoma | | MONDO:0017604
MALT lymphoma | | MONDO:0007650
Post-transplant lymphoproliferative disorder
Squamous cell carcinoma | | MONDO:0005096
Head and neck cancer | | MONDO:0005627
Basal cell carcinoma | | MONDO:0020804
Vulvar cancer | | MONDO:0001528
Gastrointestinal stromal tumor | | MONDO:0011719
Thymic carcinoma | | MONDO:0006451
Germ cell tumor | | MONDO:0005040
Leiomyoma | | MONDO:0001572
Ataxia with oculomotor apraxia
Nijmegen breakage syndrome | | MONDO:0009623
Seckel syndrome | | MONDO:0019342
Rothmund-Thomson syndrome | | MONDO:0010002
VACTERL association | | MONDO:0008642
Holt-Oram syndrome | | MONDO:0007732
Baller-Gerold syndrome | | MONDO:0009039
LIG4 syndrome | | MONDO:0011686
Roberts syndrome | | MONDO:0100253
Nail-patella syndrome | | MONDO:0008061
Dense deposit disease | | MONDO:0019736
Fechtner syndrome
Epstein syndrome
Hereditary nephritis | | MONDO:0005334
Pierson syndrome | | MONDO:0012184
Dent disease | | MONDO:0015612
Lowe syndrome | | MONDO:0010645
Medullary cystic kidney disease
Autosomal dominant tubulointerstitial kidney disease
Primary hyperoxaluria | | MONDO:0002474
Cystinuria | | MONDO:0009067
Liddle syndrome | | MONDO:0008323
Medullary sponge kidney | | MONDO:0015268
Renal amyloidosis
Obstructive nephropathy | | MONDO:0056796
Congenital nephrotic syndrome | | MONDO:0002350
Hypertensive nephrosclerosis
PGM3 deficiency
ZNF341 deficiency
ERBIN deficiency
Tyk2 deficiency | | MONDO:0012682
IL6ST deficiency
DOCK8 deficiency
CARD11 deficiency
STAT3 deficiency | | MONDO:0007818
STAT1 gain-of-function disease
IRAK4 deficiency | | MONDO:0011888
MyD88 deficiency | | MONDO:0012839
Chronic mucocutaneous candidiasis | | MONDO:0015279
WHIM syndrome | | MONDO:0023880
Autoimmune polyendocrinopathy-candidiasis-ectodermal dystrophy | | MONDO:0009411
Hypohidrotic ectodermal dysplasia | | MONDO:0016535
NEMO deficiency
Mendelian susceptibility to mycobacterial disease
Interferon-gamma receptor deficiency
Bare lymphocyte syndrome
ZAP70 deficiency
Adenosine deaminase deficiency | | MONDO:0007064
Purine nucleoside phosphorylase deficiency | | MONDO:0013171
Cartilage-hair hypoplasia | | MONDO:0009595
Schimke immuno-osseous dysplasia | | MONDO:0009458
Barth syndrome | | MONDO:0010543
Cohen syndrome | | MONDO:0008999
Glycogen storage disease type Ib | | MONDO:0009288
Myeloperoxidase deficiency | | MONDO:0009694
Papillon-Lefevre syndrome | | MONDO:0009490
Roifman syndrome | | MONDO:0014722
ICF syndrome
X-linked lymphoproliferative disease type 2
Familial hemophagocytic lymphohistiocytosis | | MONDO:0015541
PAPA syndrome | | MONDO:0011462
DIRA | | MONDO:0013021
NOMID | | MONDO:0011776
Muckle-Wells syndrome | | MONDO:0008633
Familial cold autoinflammatory syndrome | | MONDO:0018768
HA20 | haploinsufficiency of A20 | MONDO:0100222
SAPHO syndrome | | MONDO:0019266
Chronic recurrent multifocal osteomyelitis | | MONDO:0009813
Susac syndrome | | MONDO:0019390
Vogt-Koyanagi-Harada disease | | MONDO:0018092
Birdshot chorioretinopathy | | MONDO:0011599
Sympathetic ophthalmia | | MONDO:0019198
Löfgren syndrome | | MONDO:0020666
Heerfordt syndrome
Hypersensitivity vasculitis | | MONDO:0006794
Livedoid vasculopathy | | MONDO:0025514
Degos disease | | MONDO:0011208
Catastrophic antiphospholipid syndrome | | MONDO:0018737
Drug-induced vasculitis | | MONDO:0016664
Levamisole-induced vasculitis
Immune complex vasculitis
Retroperitoneal fibrosis | | MONDO:0018848
Eosinophilic fasciitis | | MONDO:0009175
Nephrogenic systemic fibrosis | | MONDO:0015294
Linear scleroderma | | MONDO:0043294
CREST syndrome | | MONDO:0019563
Shulman syndrome
Juvenile dermatomyositis | | MONDO:0008054
Statin-induced myopathy
Colchicine myopathy
Thyroid eye disease | | MONDO:0001509
Ocular myasthenia
Neonatal myasthenia
Neuromyotonia | | MONDO:0019399
Isaacs syndrome
Brachial neuritis
Hereditary neuropathy with liability to pressure palsies | | MONDO:0008087
Hereditary sensory and autonomic neuropathy | | MONDO:0015364
Kennedy disease | | MONDO:0010735
Spinal and bulbar muscular atrophy
Primary lateral sclerosis | | MONDO:0018155
Post-polio syndrome | | MONDO:0017416
Dopa-responsive dystonia | | MONDO:0016812
Neuroacanthocytosis | | MONDO:0016987
Chorea-acanthocytosis | | MONDO:0008695
McLeod syndrome | | MONDO:0018945
Dentatorubral-pallidoluysian atrophy | DRPLA | MONDO:0007435
Huntington disease-like 2 | | MONDO:0011671
Benign hereditary chorea
Sydenham chorea | rheumatic chorea | MONDO:0017648
Pantothenate kinase-associated neurodegeneration | | MONDO:0009319
Neurodegeneration with brain iron accumulation | | MONDO:0018307
Drug-induced parkinsonism
Corticobasal syndrome | | MONDO:0018696
Cerebral amyloid angiopathy | | MONDO:0005620
Hashimoto encephalopathy
Rasmussen encephalitis | | MONDO:0016019
Paraneoplastic syndrome | | MONDO:0021073
Subacute sclerosing panencephalitis | | MONDO:0009835
Canavan disease | | MONDO:0010079
Alexander disease | | MONDO:0008752
Pelizaeus-Merzbacher disease | | MONDO:0010714
Sandhoff disease | | MONDO:0010006
Sanfilippo syndrome | | MONDO:0018937
Morquio syndrome | | MONDO:0018938
Maroteaux-Lamy syndrome | | MONDO:0009661
Acid sphingomyelinase deficiency | | MONDO:0100464
Lysosomal acid lipase deficiency | | MONDO:0800449
Wolman disease | | MONDO:0019148
Farber disease | | MONDO:0009218
Multiple sulfatase deficiency | | MONDO:0010088
Mucolipidosis | | MONDO:0019248
Alpha-mannosidosis | | MONDO:0009561
Sialidosis | | MONDO:0017734
Danon disease | | MONDO:0010281
Perthes disease | | MONDO:0007885
Hereditary coproporphyria | | MONDO:0007369
Variegate porphyria | porphyria variegata | MONDO:0008297
ALA dehydratase deficiency porphyria
Acute porphyria
Acute hepatic porphyria | | MONDO:0013000
Congenital erythropoietic porphyria | | MONDO:0009902
Thallium poisoning | | MONDO:0041996
Secondary hemochromatosis
African iron overload | | MONDO:0011012
Ferroportin disease | | MONDO:0011631
Neonatal hemochromatosis | | MONDO:0009275
Dysmetabolic iron overload syndrome
MDR3 deficiency | | MONDO:0011214
Congenital disorder of glycosylation | | MONDO:0015286
Abetalipoproteinemia | | MONDO:0008692
Hypobetalipoproteinemia | | MONDO:0017774
Chylomicronemia syndrome
Tangier disease | | MONDO:0008783
LCAT deficiency | | MONDO:0018999
Congenital sucrase-isomaltase deficiency | | MONDO:0009114
Johanson-Blizzard syndrome | | MONDO:0009479
Tufting enteropathy | | MONDO:0013184
Autoimmune sclerosing cholangitis
Collagenous sprue | | MONDO:0044092
Non-celiac gluten sensitivity
Eosinophilic gastroenteritis | | MONDO:0016129
Environmental enteropathy
Yersiniosis | | MONDO:0007023
Intestinal lymphangiectasia | | MONDO:0018178
Menetrier disease | | MONDO:0007652
Hereditary pancreatitis | | MONDO:0008185
Homocystinuria due to CBS deficiency
Shprintzen-Goldberg syndrome | | MONDO:0008426
Beals syndrome | | MONDO:0007363
Congenital contractural arachnodactyly
MASS phenotype | | MONDO:0011431
Familial thoracic aortic aneurysm
Ectopia lentis syndrome | | MONDO:0015998
Weill-Marchesani syndrome | | MONDO:0018096
Bicuspid aortic valve
Kyphoscoliotic Ehlers-Danlos syndrome
Cutis laxa | | MONDO:0016175
Pseudoxanthoma elasticum | | MONDO:0009925
Arterial tortuosity syndrome | | MONDO:0008818
Hypermobility spectrum disorder | | MONDO:1040027
Bruck syndrome | | MONDO:0017195
Osteopetrosis | | MONDO:0017198
Pycnodysostosis | | MONDO:0009940
Hajdu-Cheney syndrome | | MONDO:0007057
Idiopathic juvenile osteoporosis | | MONDO:0019409
Nonaccidental injury | child abuse; non-accidental injury
Factor X deficiency | | MONDO:0002247
Factor V deficiency | | MONDO:0020586
Factor II deficiency
Factor V Leiden
Prothrombin gene mutation
Combined factor V and VIII deficiency | | MONDO:0009206
Afibrinogenemia
Dysfibrinogenemia | | MONDO:0014452
Acquired von Willebrand syndrome | | MONDO:0020460
Storage pool disease
Plasminogen deficiency
Vitamin K deficiency bleeding
Disseminated gonococcal infection
Infective endocarditis | | MONDO:0000565
Rocky Mountain spotted fever | | MONDO:0019359
Parvovirus infection
Histiocytosis | | MONDO:0002637
Seborrheic keratosis | | MONDO:0008420
Atopic eczema | | MONDO:0004980
Psoriasiform dermatitis
Panhypopituitarism | | MONDO:0019591
Growth hormone insensitivity | | MONDO:0009877
Congenital hypothyroidism | | MONDO:0018612
Familial hypocalciuric hypercalcemia | | MONDO:0018458
Lymphocytic hypophysitis | | MONDO:0019835
Craniopharyngioma | | MONDO:0018907
Germinoma | | MONDO:0002598
Nephropathic cystinosis | | MONDO:0100151
Familial dysautonomia | | MONDO:0009131
Erythromelalgia | | MONDO:0016028
Sneddon syndrome | Sneddon's syndrome
Lead poisoning
`;
