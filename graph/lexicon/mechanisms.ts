/** Mechanisms: label | synonyms; … | identifiers. One a line; a blank field is left empty. */
export const mechanisms = `
Apoptosis | cell death; programmed cell death; normal cell death | GO:0006915
Apoptosis resistance | defective apoptosis; resistance to cell death; resistance to cell-death signals; resist normal cell death signals; impaired apoptosis; reduced apoptosis; failure of cell death; resistance to apoptosis; lymphocytes harder to delete | ~HP:0002731
Lymphocyte survival | sustained lymphocyte survival; dysregulated lymphocyte survival; dysregulated survival; lymphocyte survival and activation; dysregulated lymphocyte survival and activation; sustained lymphocyte survival and activation | GO:0070229
Lymphocyte proliferation | T- and B-cell proliferation; proliferation of lymphocytes; lymphocyte (T- and B-cell) proliferation | GO:0046651
Lymphocyte accumulation | accumulation of lymphocytes; lymphocytes accumulate; build-up of lymphocytes; expanded lymphocytes | ~HP:0005523
Autoreactive clone expansion | expansion of autoreactive clones; expansion of auto-reactive clones; autoreactive clones; autoreactive lymphocytes; auto-reactive B/T cells; autoreactive B and T cells; auto-reactive B/T cells persist
B-cell dysregulation | survival of autoreactive B cells; dysregulated B cells; B-cell overactivity; B-cell hyperactivity
B cells | B lymphocytes; B-cell population; B-cell numbers | CL:0000236
T-cell activation | T-cell activation and survival; overactive T-cell signaling; overactive T-cell pathways; overactive T cells; activated T cells; T-cell overactivity; T-cell signaling | GO:0042110
T-cell balance | T-cell homeostasis; balance of T cells | ~GO:0043029
Dendritic-cell function | dendritic cells; dendritic-cell activity | ~CL:0000451
Autoantibody formation | autoantibody production; autoantibody output; formation of autoantibodies; antibodies against blood cells; production of autoantibodies; autoantibodies | HP:0030057
Autoimmunity | autoimmune activity; autoimmune attack; autoimmune attack on blood cells; immune attacks on blood cells; attacks on blood cells; autoimmune reaction; autoimmune response; autoimmune process; refractory autoimmunity; attacks on one's own blood cells; autoimmunity on blood cells | HP:0002960
Immune dysregulation | immune imbalance; dysregulated immunity; immune system dysregulation; loss of immune regulation; faulty immune system; dysregulated immune system; immune balance; immune disorder of regulation | HP:0002958
Immune activation | persistent immune activation; chronic immune activation; immune system activation; overactive immune system; immune overactivity | ~GO:0002253
Inflammation | inflammatory signaling; inflammatory process; chronic inflammation; inflammatory activity; inflammatory response; systemic inflammation; inflammatory reaction; inflammatory cytokines | GO:0006954
Elevated cytokines | cytokine milieu; raised cytokines; cytokine elevation; elevated cytokine milieu; elevated cytokines and markers; elevated cytokines/markers; cytokine storm | ~HP:0011112
Splenic lymphoid hyperplasia | lymphoid hyperplasia of the spleen
Lymphoid hyperplasia | lymphoid tissue overgrowth | HP:0034839
Hypersplenism | overactive spleen; hypersplenism risk | HP:0001971
Myeloid skewing | aberrant myelopoiesis; myeloid expansion; expansion of myeloid lines; expanded myeloid lines; myeloid lines; myeloid skewing / aberrant myelopoiesis | ~GO:0045639
Germline mutation | germline RAS mutation; constitutional mutation; constitutional variant; germline variant; germline (constitutional) RAS mutation; inherited mutation | MESH:D018095
Somatic mosaicism | somatic mutation; somatic RAS mutation; mosaicism; mosaic mutation; acquired mutation; mosaic distribution of mutant cells | HP:0001442
Genetic background and modifiers | genetic modifiers; modifier genes; modifier variants; genetic background; genetic background and modifier variants | MESH:D060045
FAS-pathway defect | FAS defects; FAS pathway mutations; defect of the FAS pathway | HP:4000057
Aberrant immune-cell clone | aberrant clone; diseased immune cells; abnormal clone; aberrant immune cells; diseased clone
Stress-hormone surges | stress hormones; surges of stress hormones
Oxidative stress | oxidative damage; free radicals; free radical formation; production of free radicals; oxygen radicals | MESH:D018384
Red-cell production | red blood cell production; red-cell formation; erythropoiesis; production of red cells | GO:0030218
Platelet production | thrombopoiesis; production of platelets; platelet production in the marrow | MESH:D034061
DNA synthesis | synthesis of DNA | ~GO:0071897
Immune defense | innate and adaptive immunity; immune health; immunity; immune function; innate and adaptive immune function | ~GO:0006955
Gut-immune cross-talk | gut-immune crosstalk; cross-talk between gut and immune system
Nerve health | nerve function
Clot stability | stability of clots; clot stabilization | ~GO:0051918
Impaired marrow recovery | marrow recovery; delayed recovery of the marrow
Splenic filtering of bacteria | splenic bacterial filtration; splenic filtration
T-cell exhaustion
T-cell proliferation | proliferation of T cells | GO:0042098
B-cell proliferation | proliferation of B cells | GO:0042100
B-cell maturation | maturation of B cells
Impaired B-cell maturation | blocked plasma cell formation; failure of B cells to mature; impaired maturation of B cells into plasma cells
Plasma cell formation | formation of plasma cells; plasma cell differentiation; plasma cell maturation
Class switching | antibody class switching; class-switch recombination; isotype switching
Antibody production | antibody formation; antibody synthesis; immunoglobulin production | GO:0002377
Germinal center formation | formation of germinal centers
Regulatory T cells | Tregs; regulatory T-cell function
Shortage of regulatory T cells | lack of regulatory T cells; Treg shortage; loss of regulatory T cells; Regulatory T-cell deficiency; reduced regulatory T cells; deficiency of regulatory T cells
Loss of immune tolerance | breakdown of immune tolerance; loss of tolerance; loss of self-tolerance
Immune complexes | immune complex; immune complex formation; immune complex deposition
Complement activation | activation of complement; activated complement
Complement consumption
Lymphocyte infiltration | lymphocytic infiltration; infiltration by lymphocytes
Neutrophil activation | activated neutrophils; neutrophil influx; neutrophil recruitment
Macrophage activation | activated macrophages
Mast cell activation | activation of mast cells; mast cell degranulation; degranulation of mast cells; mast cell mediator release; release of mast cell mediators
Phagocytosis | ingestion of microbes
Oxidative burst | respiratory burst; superoxide production
Neutrophil extracellular traps | NETs
Inflammasome activation | inflammasome; activation of the inflammasome
Pyroptosis
Interferon production | type I interferon production
Leaky gut barrier | leaky gut; gut barrier defect
Microbial translocation
Polygenic inheritance | | HP:0010982
Gene dosage
Gain of function | gain-of-function mutation
Loss of function | loss-of-function mutation
Hemolysis | red cell destruction; breakdown of red cells; destruction of red cells; destruction of red blood cells
Platelet destruction | destruction of platelets; platelet clearance
Ineffective erythropoiesis | | HP:0010972
Bone marrow failure | marrow failure | HP:0005528
Extramedullary hematopoiesis | | HP:0001978
Hypoxia | low oxygen; low oxygen levels; oxygen shortage; lack of oxygen
Sickling | sickled cells; sickle cells; sickling of red cells
Polymerization | HbS polymerization; hemoglobin polymerization; polymerization of hemoglobin
Vaso-occlusion | vasoocclusion; vessel blockage; blockage of small vessels
Infarction | tissue infarction; tissue death
Ischemia | poor blood supply; reduced blood flow
Endothelial dysfunction | endothelial damage; vessel lining damage; damage to the vessel lining
Cell adhesion | adhesion; adhesion of blood cells
Functional asplenia | loss of spleen function; hyposplenism
Fetal hemoglobin | HbF; foetal haemoglobin
Hemoglobin S | HbS; abnormal hemoglobin; sickle hemoglobin
Coagulation | blood clotting; clotting cascade; clot formation
Fibrinolysis | clot breakdown; breakdown of clots
Thrombin generation | thrombin formation
Impaired clotting | defective clotting; impaired clot formation; poor clot formation
Platelet dysfunction
Vascular leakage | vascular permeability; capillary leak; leaky vessels; vessel leakage; Vascular leak; capillary leakage; plasma leakage; fluid leakage
Vasodilation | widening of blood vessels
Bradykinin release | excess bradykinin; bradykinin overproduction; bradykinin production
Kallikrein activation | kallikrein activity
Demyelination | loss of myelin; Myelin loss | HP:0011096
Neurodegeneration | loss of neurons; nerve cell death; death of neurons; neuronal death; neuron death; death of nerve cells; neuronal loss; loss of nerve cells; nerve cell loss; neuron loss | HP:0002180
Neuromuscular transmission | impaired neuromuscular transmission; failure of neuromuscular transmission
Fibrosis | scarring; tissue scarring
Granuloma formation
Iron absorption | intestinal iron absorption; iron uptake
Iron accumulation | iron deposition; iron build-up; iron deposits
Insulin resistance | | HP:0000855
Beta-cell loss | loss of beta cells
Mucus accumulation | thick mucus; mucus plugging; sticky mucus
Impaired mucociliary clearance | mucociliary clearance
Chloride transport | chloride channel defect; defective chloride transport
Protein misfolding | misfolded protein; misfolding; misfolded proteins
Lysosomal storage
Cell proliferation | proliferation; uncontrolled cell growth
Angiogenesis
Immunosuppression | immune suppression; weakened immunity; immunosuppressed state; immunocompromised state | MESH:D007165
Liver fibrosis | liver scarring; scarring of the liver; fibrosis of the liver; hepatic fibrosis | HP:0001395
Axonal loss | loss of axons; axonal damage; axonal injury; axon loss; nerve fiber damage
Gliosis
Excitotoxicity
Molecular mimicry
Microglial activation | activated microglia
Copper accumulation | copper overload; copper build-up; copper deposition; build-up of copper; accumulation of copper
Glycogen storage
Mitochondrial dysfunction | mitochondrial damage
Blood–brain barrier breakdown | blood-brain barrier disruption
Intravascular hemolysis
Extravascular hemolysis
Cholestasis | impaired bile flow
Lymphocyte migration | migration of lymphocytes
Bone resorption | increased bone resorption; resorption of bone
Ketosis
Acidosis | metabolic acidosis
Autophagy
Necrosis | cell necrosis
Senescence | cellular senescence
Telomere shortening | short telomeres; telomere erosion
DNA damage | damage to DNA; DNA breaks; DNA lesions
DNA repair | repair of DNA; defective DNA repair
V(D)J recombination | VDJ recombination
Genomic instability | chromosomal instability; genome instability
Protein aggregation | protein aggregates; protein clumps; clumping of proteins
Amyloid deposition | amyloid deposits; deposits of amyloid; amyloid build-up; deposition of amyloid
Unfolded protein response | endoplasmic reticulum stress; ER stress
Calcium overload | calcium influx
Ischemia-reperfusion injury
Hyperfiltration | glomerular hyperfiltration
Glomerulosclerosis | scarring of the glomeruli; glomerular scarring
Podocyte injury | podocyte damage; podocyte loss; injured podocytes; injury of podocytes; damage to podocytes; loss of podocytes
Glomerular damage | damage to the glomeruli; injury to the glomeruli
Tubular damage | damage to the tubules; tubular injury; tubule damage; renal tubular damage
Autosomal dominant inheritance | autosomal dominant
Autosomal recessive inheritance | autosomal recessive
X-linked inheritance | X-linked recessive inheritance; X-linked; X-linked recessive; X-linked dominant inheritance
Mitochondrial inheritance | maternal inheritance
Reduced penetrance | incomplete penetrance; variable penetrance
Haploinsufficiency
Dominant-negative effect | dominant-negative action; dominant-negative interference
Nonsense mutation | stop mutation; nonsense; nonsense variants; nonsense changes
Missense mutation | missense variants
Frameshift mutation | frameshift; frameshifts; frameshift variants; frameshift changes
Splice-site mutation | splice mutation; splicing defect
Gene deletion | large deletions
Repeat expansion | CAG repeat expansion; expanded repeat; expanded CAG repeat; expanded trinucleotide repeat; expanded CAG repeats; trinucleotide repeat expansion
Genomic imprinting
X-inactivation | skewed X-inactivation; X chromosome inactivation; lyonization
Epigenetic changes | epigenetic modification; epigenetic alterations
De novo mutation | new mutation; spontaneous mutation
Clonal expansion | clonal proliferation
Dysbiosis | altered gut bacteria; imbalance of gut bacteria; disturbed gut flora; altered gut flora; change in the gut flora; altered gut microbiome; imbalance of the gut flora; gut dysbiosis
Th1 response | Th1 cells; Th1 activation
Th17 response | Th17 cells; Th17 activation
Th2 response | Th2 cells; type 2 inflammation; Th2 inflammation
CD4 T cells | CD4+ T cells; T helper cells; helper T cells
CD8 T cells | CD8+ T cells; cytotoxic T cells; killer T cells; cytotoxic T lymphocytes
NK cells | natural killer cells; NK-cell function
Plasma cells
Antigen presentation | presentation of antigens
Cytokine release | release of cytokines; cytokine production
Acute-phase response | acute-phase reaction
Giant cell formation | giant cells; multinucleated giant cells
Granulomatous inflammation
Vessel wall inflammation | inflammation of the vessel wall; inflammation of blood vessels; inflammation of the blood vessels; inflamed blood vessels; vascular inflammation; inflammation of the arteries; inflammation of vessel walls
Intimal hyperplasia | intimal thickening; thickening of the vessel wall
Vessel narrowing | narrowing of the arteries; narrowing of blood vessels; narrowing of the lumen; vascular narrowing; narrowed vessels; narrowed arteries
Vessel occlusion | vascular occlusion; blockage of vessels; blocked blood vessels; blocked vessels
Vasoconstriction | vasospasm; constriction of blood vessels; spasm of the arteries
Plaque formation | atherosclerotic plaques
Blood stasis | slow blood flow; sluggish blood flow
Hypercoagulability | hypercoagulable state; increased clotting; clotting tendency; increased clotting tendency; tendency to clot
Platelet activation | activated platelets
Platelet aggregation | clumping of platelets
Platelet adhesion
Microvascular thrombosis | microthrombi; small-vessel thrombosis; microthrombosis; platelet-rich microthrombi
Airway inflammation | inflammation of the airways; inflamed airways
Airway obstruction | airflow obstruction; narrowing of the airways; narrowed airways; blocked airways; airway narrowing
Bronchoconstriction
Airway remodeling
Mucus hypersecretion | excess mucus; mucus overproduction
Ciliary dysfunction | impaired ciliary function
Impaired gas exchange
Ventilation-perfusion mismatch
Gut inflammation | intestinal inflammation; bowel inflammation; inflammation of the bowel; inflammation of the gut; inflammation of the intestine; inflamed bowel
Gastric acid secretion | stomach acid; stomach acid production; acid secretion
Bile acid secretion
Bile duct inflammation | destruction of bile ducts
Liver inflammation | inflammation of the liver; hepatic inflammation
Cartilage destruction | loss of cartilage; cartilage damage; cartilage breakdown
Bone turnover | bone remodeling
Osteoclast activation | activated osteoclasts; osteoclast activity
Mineralization defect | defective mineralization; impaired bone mineralization
Muscle fiber necrosis | muscle fiber damage; muscle damage; muscle breakdown; breakdown of muscle
Nerve compression | compression of nerves; compression of the nerve; nerve entrapment
Nerve inflammation | neuritis; neuroinflammation
Small-fiber damage | damage to small nerve fibers; loss of small nerve fibers
Damage to the nervous system | neuronal damage; neuronal injury; nerve cell damage
Damage to the white matter | white matter damage; white matter changes
Cerebellar damage | damage to the cerebellum
Synaptic dysfunction
Myelin formation | myelination
Dopamine deficiency | lack of dopamine; dopamine shortage
Serotonin deficiency | lack of serotonin
Acetylcholine deficiency
Neurotransmitter deficiency | lack of neurotransmitters; neurotransmitter imbalance
Nerve conduction block | conduction block
Axonal degeneration
Loss of dopaminergic neurons | loss of dopamine-producing neurons
Melanin deficiency | loss of melanin; lack of melanin; less melanin
Loss of melanocytes | melanocyte loss; loss of pigment cells
Skin barrier defect | skin barrier dysfunction; impaired skin barrier
Keratinocyte proliferation | hyperkeratosis
Follicular occlusion | blocked hair follicles; hair follicle occlusion; follicular plugging
Collagen production | collagen synthesis; collagen deposition; collagen formation
Defective collagen | abnormal collagen; faulty collagen
Elastin degradation
Connective tissue weakness | weak connective tissue
Extracellular matrix accumulation
Hormone deficiency | hormone imbalance; hormonal imbalance; lack of hormones; hormonal changes; hormone changes
Androgen excess | excess androgens
Renin-angiotensin activation
Sodium retention | salt retention; sodium and water retention
Hyperinsulinemia
Enzyme deficiency | lack of the enzyme; missing enzyme; enzyme defect; loss of the enzyme; deficient enzyme
Substrate accumulation | accumulation of toxic metabolites; toxic metabolites; build-up of toxic substances; lysosomal accumulation
Mitochondrial DNA mutation
Impaired energy metabolism | energy failure; lack of energy in cells; impaired energy production
Catabolism | catabolic state; catabolic stress; protein breakdown; breakdown of body protein
Bilirubin overproduction
Heme synthesis | heme production
Iron-restricted erythropoiesis | impaired iron use
Hemoglobin production
Red-cell membrane defect | membrane defect of red cells; weak red cell membrane
Neutralizing antibodies | inhibitory antibodies
ANCA | antineutrophil cytoplasmic antibodies; anti-neutrophil cytoplasmic antibodies; ANCA antibodies
PR3-ANCA | antibodies against proteinase 3; anti-PR3 antibodies; anti-proteinase 3 antibodies; PR3 antibodies
MPO-ANCA | antibodies against myeloperoxidase; anti-MPO antibodies; anti-myeloperoxidase antibodies; MPO antibodies
Anti-CCP antibodies | anti-citrullinated protein antibodies; antibodies against citrullinated proteins
Endomysial antibodies | antiendomysial antibodies
Anti-GBM antibodies | anti-glomerular basement membrane antibodies
Myositis-specific antibodies | myositis antibodies; myositis-specific autoantibodies
Antimitochondrial antibodies | anti-mitochondrial antibodies
Smooth muscle antibodies | anti-smooth muscle antibodies
Thyroid antibodies | TPO antibodies; anti-TPO antibodies
Islet antibodies | islet autoantibodies; GAD antibodies
Anti-Jo-1 antibodies
Autoreactive T cells
Antibody-mediated damage
Complement deposition
Cardiac remodeling | remodeling of the heart
Myocardial fibrosis | scarring of the heart muscle; heart muscle scarring; fibrosis of the heart
Ventricular stiffening | stiff heart; stiffening of the heart; stiff ventricles; stiffening of the heart muscle; stiff heart muscle
Diastolic dysfunction | impaired filling of the heart; impaired relaxation of the heart
Reduced pumping of the heart | impaired pumping; reduced ejection fraction
Autonomic nerve damage | damage to autonomic nerves; autonomic neuropathy
Tumor growth | growth of tumors
Metastasis | spread of the cancer
Viral replication | replication of the virus
Bacterial colonization | colonization with bacteria
Biofilm formation | biofilm
Immune aging | immunosenescence; aging immune system; aging of the immune system
Immune tolerance | self-tolerance
Autonomic dysfunction
Mast cell accumulation | accumulation of mast cells; mast cell proliferation; mast cells accumulate; mast cell infiltration
Histamine release | release of histamine
DNA repair defect | impaired DNA repair; faulty DNA repair; DNA repair failure
DNA interstrand crosslinks | DNA crosslinks; interstrand crosslinks; DNA interstrand cross-links; DNA cross-links
DNA crosslink repair | interstrand crosslink repair; repair of DNA crosslinks; repair of interstrand crosslinks
Homologous recombination
Chromosome breakage | chromosomal breakage; chromosome fragility; chromosome instability
Aldehyde toxicity | aldehyde accumulation; formaldehyde damage
Stem cell loss | loss of stem cells; stem cell exhaustion; depletion of stem cells; hematopoietic stem cell loss; stem cell depletion
Clonal hematopoiesis
Cell cycle arrest
Somatic reversion | reversion mosaicism; somatic mosaicism with reversion
Membrane loss | loss of membrane; loss of red-cell membrane; loss of membrane surface; loss of surface area; membrane surface loss; membrane vesiculation; surface area loss
Splenic trapping of red cells | splenic trapping; splenic sequestration of red cells; trapping in the spleen
Reduced red-cell deformability | poor deformability; loss of deformability; rigid red cells; reduced deformability
Red-cell dehydration | cell dehydration
Vertical linkage defect | weakened vertical linkages
Platelet underproduction | impaired platelet production; reduced platelet production; too few platelets produced
Platelet phagocytosis
Platelet desialylation | desialylation of platelets; desialylation
Fc receptor-mediated clearance | Fc-mediated phagocytosis
Megakaryocyte damage | megakaryocyte inhibition; suppression of megakaryocytes; megakaryocyte dysfunction
Antiplatelet autoantibodies | autoantibodies against platelets; antibodies against platelets; antibodies against GPIIb/IIIa
Epitope spreading
Th17 differentiation | Th17 cell differentiation; Th17 cell development; development of Th17 cells; Th17 development; Th17 cell formation; formation of Th17 cells
Impaired STAT3 signaling | defective STAT3 signaling; loss of STAT3 function; reduced STAT3 function
Antimicrobial peptide production | defensin production; production of antimicrobial peptides; beta-defensin production
Impaired tissue remodeling | abnormal tissue remodeling
Poor inflammatory response | weak acute-phase response; impaired acute-phase response
IgE overproduction | IgE production; overproduction of IgE
Basement membrane weakness | weak basement membrane; weakened basement membrane; fragile basement membrane
Type IV collagen defect | defective type IV collagen; abnormal type IV collagen; faulty collagen IV; loss of collagen IV; missing collagen IV network; abnormal collagen IV
Glomerular hypertension | raised glomerular pressure; high glomerular pressure; intraglomerular pressure
Kidney scarring | renal fibrosis; kidney fibrosis; scarring of the kidney
Mesangial proliferation
Nonsense-mediated decay
Gene conversion
Somatic expansion | somatic instability; repeat instability
Axonal transport defect | impaired axonal transport; axonal transport
Glial activation | microglia activation
Antibody crossing of the placenta | antibodies crossing the placenta; placental transfer of antibodies; transplacental antibodies
Smooth muscle contraction
Endothelial activation
Endothelial injury | damage to the endothelium; endothelial cell injury
Neutrophil elastase release | neutrophil elastase
Lipid peroxidation
Fenton reaction
Non-transferrin-bound iron | NTBI; labile plasma iron; free iron
Hepcidin suppression | suppression of hepcidin; reduced hepcidin production
Stellate cell activation | activation of stellate cells; activated stellate cells
Hepatocyte death | liver cell death; death of liver cells; hepatocyte necrosis; liver cell necrosis
Biliary copper excretion | copper excretion; excretion of copper into bile
Impaired autophagy | defective autophagy; autophagy defect
ATP depletion
Lactic acid build-up
Ketone production
Bone marrow expansion | marrow expansion; expansion of the marrow; expansion of the bone marrow
Ineffective hematopoiesis
Globin chain imbalance | chain imbalance; excess alpha chains; alpha-chain excess; precipitation of alpha chains
Polymerization of hemoglobin S
Deamidation of gliadin | gliadin deamidation
Intestinal permeability
Opsonization
Chemotaxis
Somatic hypermutation
B-cell maturation arrest | arrest of B-cell development; block in B-cell development; B-cell maturation block; arrested B-cell development
Thymic selection | negative selection
T-cell priming
Immune synapse formation | immunological synapse; immune synapse
Actin polymerization | actin remodeling; cytoskeletal remodeling
Cytotoxic granule release | perforin release; release of cytotoxic granules
Autoinflammation
Interferonopathy
Microtubule disruption
Loss of motor neurons | motor neuron death; death of motor neurons; degeneration of motor neurons; motor neuron loss; motor neuron degeneration
Elastic fiber fragmentation | fragmentation of elastic fibers; elastic fiber breakdown
Cystic medial degeneration | cystic medial necrosis; medial degeneration
TGF-beta overactivity | excess TGF-beta signaling; excessive TGF-beta; overactive TGF-beta
Aortic wall stress | wall stress; force on the aortic wall; hemodynamic stress
`;
