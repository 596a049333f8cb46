/** Diseases: label | synonyms; … | identifiers. One a line; a blank field is left empty. */
export const diseases = `
RAS-associated autoimmune lymphoproliferative syndrome type IV | ALPS-IV; ALPS type IV; ALPS-4; autoimmune lymphoproliferative syndrome type 4; ALPS type 4; ALPS4; RAS-mutated ALPS; autoimmune lymphoproliferative syndrome type IV | MONDO:0013767
RAS-associated autoimmune leukoproliferative disorder | RALD; RAS-associated autoimmune leukoproliferative disease | Orphanet:268114
Autoimmune lymphoproliferative syndrome | ALPS; ALPS family | MONDO:0017979
Classic ALPS | ALPS types I–III; FAS-related ALPS; FAS-deficient ALPS; ALPS-FAS; classic autoimmune lymphoproliferative syndrome; FAS-related autoimmune lymphoproliferative syndrome; classic ALPS types I–III | MONDO:1060194
ALPS-like disease | ALPS-like states; ALPS-like condition; ALPS-like illness
Autoimmune-lymphoproliferative immunodeficiencies | ALPID; autoimmune lymphoproliferative immunodeficiency
Juvenile myelomonocytic leukemia | JMML | MONDO:0011908
Leukemia | leukemic appearance; leukemic | MONDO:0005059
Acute myeloid leukemia | AML | MONDO:0018874
Acute lymphoblastic leukemia | ALL leukemia | MONDO:0004967
Chronic lymphocytic leukemia | CLL | MONDO:0004948
Chronic myeloid leukemia | CML | MONDO:0011996
Myelodysplastic syndrome | MDS; myelodysplasia | MONDO:0018881
Multiple myeloma | myeloma | MONDO:0009693
Lymphoma | non-Hodgkin lymphoma; Hodgkin lymphoma | MONDO:0005062
Infectious lymphadenopathy | infection as the cause of swollen nodes; nodal infection; lymphadenitis; fleeting infection | MONDO:0002052
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
Secondary hypogammaglobulinemia | | MONDO:0015517
Hereditary angioedema | HAE | MONDO:0019623
Acquired angioedema | | MONDO:0019624
Familial Mediterranean fever | FMF | MONDO:0018088
Behçet disease | Behcet syndrome | MONDO:0007191
Sickle cell disease | SCD; sickle cell disorder | MONDO:0011382
Sickle cell anemia | HbSS | MONDO:0011382
Sickle cell trait | HbAS
Thalassemia | beta-thalassemia; alpha-thalassemia | MONDO:0000984
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
Cutaneous lupus | discoid lupus
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
Celiac disease | gluten sensitivity | MONDO:0005130
Crohn disease | | MONDO:0005011
Ulcerative colitis | | MONDO:0005101
Inflammatory bowel disease | IBD | MONDO:0005265
Irritable bowel syndrome | IBS | MONDO:0005052
Enteropathy | chronic bowel inflammation; bowel inflammation
Protein-losing enteropathy | | MONDO:0009174
Giardiasis | Giardia infection | MONDO:0001103
Appendicitis | | MONDO:0005649
Peritonitis | | MONDO:1010128
Hepatitis | viral hepatitis; autoimmune hepatitis | MONDO:0002251
Hepatitis B | | MONDO:0005344
Primary biliary cholangitis | | MONDO:0005388
Wilson disease | | MONDO:0010200
Alpha-1 antitrypsin deficiency | | MONDO:0013282
Non-alcoholic fatty liver disease | fatty liver; fatty liver disease | MONDO:0013209
Type 1 diabetes | | MONDO:0005147
Hypothyroidism | underactive thyroid; thyroid disease | MONDO:0005420
Hyperthyroidism | overactive thyroid; Graves disease | MONDO:0004425
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
Muscular dystrophy | Duchenne muscular dystrophy | MONDO:0020121
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
Phenylketonuria | | MONDO:0009861
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
`;
