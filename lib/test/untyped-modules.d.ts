declare module "@citation-js/core" {
  export const Cite: { new (text: string): { readonly data: readonly Record<string, unknown>[] } };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
declare module "jsonld" {
  const jsonld: {
    toRDF(document: object): Promise<readonly { predicate: { value: string }; object: { value: string } }[]>;
  };
  export = jsonld;
}
