/** Pathways: label | synonyms; … | identifiers. One a line; a blank field is left empty. */
export const pathways = `
RAS-MAPK pathway | RAS pathway; RAS signaling; RAS-MAPK signaling; RAS activation; RAS hyperactivation; RAS hyperactivity; hyperactive RAS-MAPK pathway; MAPK pathway; overactive RAS | ~REACT:R-HSA-5673001
MEK/ERK signaling | ERK signaling; MEK/ERK; enhanced ERK signaling; MEK and ERK | ~GO:0070371
FAS apoptosis pathway | FAS pathway; FAS signaling; FAS death pathway | GO:0036337
mTOR | mTOR pathway; mTOR signaling; mTORC1 | GO:0031929
Calcineurin–IL-2 pathway | calcineurin; calcineurin pathway; IL-2 transcription; calcineurin-IL-2; IL-2 production; interleukin-2 production | ~GO:0033173
Purine synthesis | guanosine synthesis; guanosine/purine synthesis; purine metabolism; synthesis of guanosine; guanosine production; purine production; purine | ~GO:0006164
CD20 | | PR:000001289
CD19 signaling
CD52
CD38
BCMA
Fc receptor | | MESH:D011961
Neonatal Fc receptor | FcRn
Complement | complement system; complement cascade; complement pathway | ~GO:0006956
Complement C5 | C5
Complement C3
Thrombopoietin receptor | TPO receptor; c-Mpl | MESH:D053628
JAK-STAT pathway | JAK-STAT; JAK-STAT signaling; Janus kinase; JAK
PI3K-AKT pathway | PI3K; PI3K pathway; PI3K/AKT; PI3K signaling; PI3Kδ; PI3K delta
NF-κB signaling | NF-κB; NF-kB; NFκB; nuclear factor kappa B; NF-κB pathway
Toll-like receptors | TLR; Toll-like receptor signaling
Toll-like receptor 4 | TLR4
Toll-like receptor 7 | TLR7 signaling
B-cell receptor signaling | B cell receptor; BCR signaling
T-cell receptor signaling | T cell receptor; TCR signaling
T-cell co-stimulation | co-stimulation; T-cell costimulation; costimulation of T cells; costimulation
Bruton tyrosine kinase | BTK signaling
Tumor necrosis factor | TNF; TNF-alpha; TNFα; tumour necrosis factor alpha
Interleukin-1 | IL-1; IL-1 signaling
Interleukin-1 beta | IL-1β; IL-1 beta; interleukin-1β
Interleukin-2 | IL-2
Interleukin-4 | IL-4
Interleukin-5 | IL-5
Interleukin-6 | IL-6; IL-6 signaling
Interleukin-8 | IL-8
Interleukin-12 | IL-12
Interleukin-17 | IL-17
Interleukin-18 | IL-18
Interleukin-23 | IL-23
Interferon | type I interferon; interferon-alpha; type I interferon signaling; interferon signaling
Interferon gamma | IFN-γ
Type I interferon receptor | interferon receptor; IFNAR
BAFF | B-cell activating factor; BLyS
VEGF | vascular endothelial growth factor
EGFR | epidermal growth factor receptor
Transforming growth factor beta | TGF-β
Erythropoietin | EPO signaling
Hepcidin | hepcidin production
Transferrin
Ferroportin
BMP signaling | bone morphogenetic protein signaling
Notch signaling
Wnt signaling
Hedgehog signaling
P-selectin
VCAM-1
E-selectin
Integrins
Nitric oxide
Renin–angiotensin system | angiotensin
Cyclooxygenase | COX; COX-1; COX-2; cyclooxygenase-1; cyclooxygenase-2
Histamine | histamine receptors; H1 receptor
Leukotrienes
Bradykinin | bradykinin pathway
Bradykinin B2 receptor | B2 receptor; bradykinin receptor
Kallikrein | plasma kallikrein; kallikrein-kinin system
Factor XII | activated factor XII; factor XIIa; coagulation factor XII
Factor VIII | FVIII; clotting factor VIII
Factor IX | FIX; factor IXa
Factor X | factor Xa
Thrombin
Antithrombin
Fibrin
Plasmin
Tissue factor pathway inhibitor | TFPI
von Willebrand factor | VWF
Acetylcholine receptor | AChR; nicotinic acetylcholine receptor
Acetylcholinesterase | cholinesterase
Acetylcholine
Muscle-specific kinase
Dopamine | dopamine receptor
Serotonin
GABA | GABA receptor
Glutamate
Sodium channel | epithelial sodium channel; ENaC
Potassium channel
Chloride channel
Calcium channel
Caspase-1
Gasdermin D
Pyrin inflammasome
NLRP3 inflammasome
NADPH oxidase | NADPH oxidase complex; phagocyte oxidase; phagocyte NADPH oxidase
Dihydrofolate reductase | folate metabolism; folate pathway
Xanthine oxidase
Dihydroorotate dehydrogenase | pyrimidine synthesis
Proteasome
Histone deacetylase
DNA methylation
Cell cycle
Microtubules | tubulin
Cell wall synthesis | bacterial cell wall
Protein synthesis | bacterial protein synthesis
Cholesterol synthesis | HMG-CoA reductase
Sphingosine-1-phosphate receptor | S1P receptor
CTLA-4 pathway
PD-1 pathway | PD-1; PD-L1
Thyroid hormone
Growth hormone | IGF-1
Insulin signaling
Cortisol | adrenal hormones
Alpha-4 integrin | α4 integrin; VLA-4
Prekallikrein
Plasminogen
Angiotensin II
Angiotensin II receptor | angiotensin receptor; AT1 receptor; angiotensin II type 1 receptor
Endothelin | endothelin-1
Endothelin A receptor | endothelin receptor
Aldosterone
Vasopressin | antidiuretic hormone
Vasopressin receptor | V2 receptor; vasopressin V2 receptor
GLP-1
Insulin receptor
AMPK
NRF2
Interleukin-2 receptor | IL-2 receptor
Interleukin-4 receptor | IL-4 receptor
Interleukin-6 receptor | IL-6 receptor
Interleukin-5 receptor | IL-5 receptor
Interleukin-10
Interleukin-13 | IL-13
Interleukin-22 | IL-22
Interleukin-31 | IL-31
Interleukin-36 | IL-36
Interleukin-15 | IL-15
Interleukin-21 | IL-21
Interleukin-33 | IL-33
TSLP | thymic stromal lymphopoietin
GM-CSF
PDGF | platelet-derived growth factor
RANKL
Sclerostin
CGRP | calcitonin gene-related peptide
NMDA receptor
Opioid receptors
Alpha-4 beta-7 integrin | α4β7 integrin
LFA-1
C5a receptor | C5aR
Immunoglobulin E
Phosphodiesterase 4 | PDE4
Phosphodiesterase 5 | PDE5
Estrogen receptor
Androgen receptor
Glucocorticoid receptor
Vitamin D receptor
Vitamin K cycle | vitamin K epoxide reductase
P2Y12 receptor
Glycoprotein IIb/IIIa
Glycoprotein Ib
Tissue factor
Factor V
Factor VII
Factor XI
Protein C
Protein S
cGAS-STING pathway | STING pathway; STING
Hypoxia-inducible factor | HIF
Myostatin
Activin
BMPR2 signaling
Prostacyclin
Thromboxane
Prostaglandin E2
Ergosterol synthesis | fungal ergosterol
DNA gyrase
Reverse transcriptase
Neuraminidase
H2 receptors
Proton pump
5-HT3 receptors | serotonin receptors
Beta receptors | beta-adrenergic receptors
Muscarinic receptors
Tetrahydrobiopterin | BH4
FA/BRCA pathway | Fanconi anemia pathway; FA pathway; FANC pathway
FA core complex | Fanconi anemia core complex
KIT signaling | KIT receptor; KIT tyrosine kinase; KIT pathway; stem cell factor receptor; c-KIT
Stem cell factor | SCF; KIT ligand
PDGF receptor | PDGF receptor signaling
STAT3 signaling | STAT3 pathway
Interleukin-11
Interleukin-27
Interleukin-9
gp130 | IL-6 signal transducer
Dectin-1
TGF-beta receptor
SMAD signaling | SMAD2/3 signaling
Connective tissue growth factor
Collagen type IV | type IV collagen; collagen IV; collagen type 4
Laminin
Integrin alpha-3
DDR1
Angiotensin-converting enzyme
Sodium-glucose cotransporter 2 | SGLT2
Mineralocorticoid receptor
Spectrin | alpha-spectrin; beta-spectrin
Ankyrin
Band 3
Protein 4.2
Piezo1 channel
Gardos channel
Glycoprotein IIb/IIIa receptor
Fc gamma receptor | Fcγ receptors
Spleen tyrosine kinase | SYK
Ashwell-Morell receptor
Complement C1 | C1; complement C1s
Complement C5b-9 | membrane attack complex; terminal complement complex
Alternative complement pathway | alternative pathway
Classical complement pathway | classical pathway
Factor B
Factor D
Factor H
Lectin pathway
NOD2 signaling
RIPK1
p38 MAPK
JNK
AMPA receptor
Adenosine receptors | A2A receptor
Cannabinoid receptors
Prostaglandin D2
Prostaglandins
Platelet-activating factor
Substance P | NK1 receptor
Chymase
Matrix metalloproteinases | MMPs; matrix metalloproteinase-9; MMP-9; MMP-2
Myeloperoxidase
Superoxide dismutase
Glutathione
ALA synthase 1 | delta-aminolevulinic acid synthase
Heme
Heme oxygenase-1
Bile salt export pump | BSEP
FXR | farnesoid X receptor
PPAR alpha
Thyroid hormone receptor
Carbonic anhydrase
Aromatase
5-alpha-reductase
Topoisomerase II | topoisomerase
DNA methyltransferase
PARP
CD3
CD22
CD30
CD33
CD40 ligand
CD47
CD123
CCR4
Interleukin-1 receptor | IL-1 receptor
Interleukin-36 receptor | IL-36 receptor
Interferon gamma receptor
APRIL
Eotaxin
Eosinophil cationic protein
Thymic stromal lymphopoietin receptor
Activin receptor
Fibroblast growth factor 23 | FGF23
FGFR3 signaling
Survival motor neuron protein
Brain-derived neurotrophic factor | BDNF protein
Utrophin
Titin
Desmoglein
Ryanodine receptor
Kainate receptor
Voltage-gated calcium channels
`;
