import { isTelling } from "../../2-ground/naming/is-telling";
import type { NounPhrase } from "../../language/phrases";
import { emptyNouns } from "../../lexicon/empty-nouns";
import type { Passage } from "../passage";
import { contentWords, isBare } from "./phrase-content";

/** Whether a phrase with the head `noun` names nothing of its own, such as "the liver", "most cells". */
export const isEmptyPhrase = (phrase: NounPhrase, noun: string, passage: Passage): boolean =>
  emptyNouns.has(noun) &&
  (phrase.to - phrase.from <= 2 || isBare(phrase, passage.analysis)) &&
  !isOfSize(phrase, noun, passage) &&
  !((noun === "cell" || seen.test(noun)) && areCellsSeen(phrase, noun, passage));

/** What is seen under a microscope or in a tracing, and is a finding by how it looks: "foamy macrophages", "slow waves". */
const seen =
  /^(macrophage|histiocyte|lymphocyte|neutrophil|eosinophil|platelet|erythrocyte|monocyte|megakaryocyte|leukocyte|wave|granule|nucleus|nuclei|fiber|mitochondria)$/;

/** "Small platelets". */
const isOfSize = ({ from, head }: NounPhrase, noun: string, { analysis: { words } }: Passage): boolean =>
  head > from && isTelling(words[head - 1]?.low ?? "", noun);

/** "Foam cells", where tests are told: a kind of cell that is seen. "Red cells", "skin cells" are anybody's. */
function areCellsSeen(phrase: NounPhrase, noun: string, { place, analysis }: Passage): boolean {
  if (place.section !== "tests") return false;
  const [kind, ...rest] = contentWords(phrase, analysis);
  const isLook =
    noun === "cell" || analysis.words.slice(phrase.from, phrase.head).some(({ tag }) => tag === "adjective");
  return isLook && kind !== undefined && rest.length >= 1 && !emptyNouns.has(kind) && !common.has(kind);
}

const common: ReadonlySet<string> = new Set(
  "red white immune stem single other own healthy normal living cultured circulating target certain tumor t b nk few many more less some most various different low high raised reduced abnormal new old mature immature resting activated total absolute peripheral".split(
    " ",
  ),
);
