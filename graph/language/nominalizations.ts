/** Verbs with the nouns for what they describe: who activates a cell brings about its activation. */
const table = `
  accumulate accumulation, build-up | activate activation | affect impairment, involvement | age aging | aggregate aggregation | attack attack, damage | bind binding
  block blockade, obstruction | break_down breakdown, destruction | build_up build-up, accumulation | clot clotting | constrict constriction | damage damage, injury | degrade degradation
  delete deletion | deplete depletion | deposit deposition | destroy destruction, damage | die death | differentiate differentiation | dilate dilation | displace displacement
  develop development | divide division, proliferation | enlarge enlargement | erode erosion, damage | expand expansion | express expression | form formation | fragment fragmentation | grow growth, proliferation
  harm damage, injury | hurt damage, pain | impair impairment, loss | infiltrate infiltration | inflame inflammation | inhibit inhibition | kill death, destruction | poison damage, injury | injure injury, damage | irritate irritation
  leak leakage, leak | lose loss | mature maturation | migrate migration | mutate mutation | narrow narrowing | obstruct obstruction | overgrow overgrowth | persist persistence, survival
  polymerize polymerization | produce production, formation | proliferate proliferation | prolong prolongation | recruit recruitment | release release | remove removal | replicate replication
  reactivate reactivation | resist resistance | ruin damage, failure | rupture rupture | scar scarring, fibrosis, damage | secrete secretion | signal signaling | stimulate stimulation, activation | suppress suppression
  survive survival | swell swelling | synthesize synthesis | thicken thickening | thin thinning, loss | transport transport | weaken weakness
  atrophy atrophy | burst bursting | calcify calcification | close closure, occlusion | clump clumping, aggregation | collapse collapse | contract contraction | degenerate degeneration | disappear loss | disintegrate disintegration | distort distortion
  fuse fusion | harden hardening | malfunction malfunction, dysfunction | misfold misfolding | misfire misfiring | ossify ossification | precipitate precipitation | shatter shattering | shrink shrinkage, atrophy | soften softening | split splitting | stiffen stiffening
  stretch stretching | tear tearing, tear | tighten tightening, contraction | ulcerate ulceration | vanish loss | waste wasting, atrophy | widen widening, dilation | wither atrophy, loss
  clear clearance, removal | repair repair | digest digestion | absorb absorption | metabolize metabolism | eliminate elimination | excrete excretion | convert conversion | recognize recognition | export export | fold folding | assemble assembly | relax relaxation | adhere adhesion | regulate regulation
`;

const nouns: ReadonlyMap<string, readonly string[]> = new Map(
  table
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .map((entry) => {
      const space = entry.indexOf(" ");
      return [
        entry.slice(0, space).replace("_", " "),
        entry
          .slice(space + 1)
          .split(",")
          .map((noun) => noun.trim()),
      ] as const;
    }),
);

/** The nouns for what a verb does to its object or its subject undergoes; none for verbs that have no such noun. */
export const nominalsOf = (lemma: string): readonly string[] => nouns.get(lemma) ?? [];
