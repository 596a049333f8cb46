import type { Qualifiers } from "../model/relation";

/** How often, by words: adverbs, adjectives, quantifiers. The first row that matches counts. */
export const frequencyWords: readonly (readonly [NonNullable<Qualifiers["frequency"]>, RegExp])[] = [
  ["hallmark", /\b(hallmark|by definition|defining|always|in all (patients|cases)|invariabl[ey])\b/],
  ["rare", /\b(rare(ly)?|very rare|uncommon(ly)?|exceptional(ly)?|seldom|hardly ever|infrequent(ly)?|unusual)\b/],
  [
    "occasional",
    /\b(occasional(ly)?|sometimes|some (patients|people|children|adults|cases|women|men|babies|infants)|a minority|less common(ly)?|now and then|at times|in a few|a few (patients|people))\b/,
  ],
  ["variable", /\b(variabl[ey]|varies|inconstant)\b/],
  [
    "frequent",
    /\b(frequent(ly)?|usual(ly)?|often|almost (universal|always|every|all)|most (patients|people|children|adults|cases|women|men)|nearly (all|every|always)|universal|typical(ly)?|almost invariably|majority|regularly|in most)\b/,
  ],
  ["common", /\b(common(ly)?|many (patients|people|children|adults|cases|women|men))\b/],
];

/** In which cells a change of a gene is found, by words: in all of them from birth, or in some. */
export const originWords: readonly (readonly [NonNullable<Qualifiers["origin"]>, RegExp])[] = [
  [
    "germline",
    /\b(germline|germ-line|inherit(s|ed|ance)?|hereditary|constitutional|congenital|autosomal|x-linked|from (a|each|both|one) parents?|born with|heritable|familial)\b/,
  ],
  ["somatic", /\b(somatic|acquired|mosaic(ism)?|blood cells only|post-?zygotic)\b/],
];
