interface Vocabulary {
  readonly name: string;
  /** The page of a local identifier. */
  url(local: string): string;
}

const obo = (prefix: string) => (local: string) => `https://purl.obolibrary.org/obo/${prefix}_${local}`;

/** Prefixes of identifiers, with the vocabulary each belongs to. */
const vocabularies: Readonly<Record<string, Vocabulary>> = {
  HP: { name: "Human Phenotype Ontology", url: (local) => `https://hpo.jax.org/browse/term/HP:${local}` },
  MONDO: { name: "Mondo Disease Ontology", url: (local) => `https://monarchinitiative.org/MONDO:${local}` },
  HGNC: {
    name: "HGNC gene names",
    url: (local) => `https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:${local}`,
  },
  GO: { name: "Gene Ontology", url: (local) => `https://amigo.geneontology.org/amigo/term/GO:${local}` },
  CHEBI: { name: "ChEBI", url: (local) => `https://www.ebi.ac.uk/chebi/CHEBI:${local}` },
  MAXO: { name: "Medical Action Ontology", url: obo("MAXO") },
  REACT: { name: "Reactome", url: (local) => `https://reactome.org/content/detail/${local}` },
  ORPHANET: { name: "Orphanet", url: (local) => `https://www.orpha.net/en/disease/detail/${local}` },
  MESH: { name: "MeSH", url: (local) => `https://meshb.nlm.nih.gov/record/ui?ui=${local}` },
  FPLX: { name: "FamPlex", url: (local) => `https://identifiers.org/fplx:${local}` },
  PR: { name: "Protein Ontology", url: obo("PR") },
  EFO: { name: "Experimental Factor Ontology", url: (local) => `http://www.ebi.ac.uk/efo/EFO_${local}` },
  DRUGBANK: { name: "DrugBank", url: (local) => `https://go.drugbank.com/drugs/${local}` },
  CL: { name: "Cell Ontology", url: obo("CL") },
  UBERON: { name: "Uberon anatomy", url: obo("UBERON") },
  VO: { name: "Vaccine Ontology", url: obo("VO") },
  FOODON: { name: "FoodOn", url: obo("FOODON") },
  OMIM: { name: "OMIM", url: (local) => `https://omim.org/entry/${local}` },
  NCBITAXON: {
    name: "NCBI Taxonomy",
    url: (local) => `https://www.ncbi.nlm.nih.gov/Taxonomy/Browser/wwwtax.cgi?id=${local}`,
  },
};

export interface Identifier {
  readonly curie: string;
  readonly vocabulary?: string;
  readonly url?: string;
}

/** An identifier with its page; one of an unknown vocabulary has none. */
export function identify(curie: string): Identifier {
  const colon = curie.indexOf(":");
  const prefix = curie.slice(0, colon).toUpperCase();
  const vocabulary = colon > 0 && Object.hasOwn(vocabularies, prefix) ? vocabularies[prefix] : undefined;
  if (vocabulary === undefined) return { curie };
  return { curie, vocabulary: vocabulary.name, url: vocabulary.url(encodeURIComponent(curie.slice(colon + 1))) };
}
