import { fold } from "../../language/fold";
import { bodyNouns } from "../../lexicon/bodily-changes";

/** Cells and parts of the body that are findings by their size: "small platelets", "large tonsils". */
const sized =
  /^(platelet|granule|vacuole|inclusion|pupil|tonsil|thymus|tongue|hand|head|jaw|ear|testicle|testis|gland|red cell|neutrophil|lymphocyte|erythrocyte|nucleus|mitochondrion|mitochondria|lysosome)(e?s)?$/;
const size = /^(small|large|giant|big|tiny|huge)$/;

/** Parts of the body that are findings by how they look or feel: "silvery hair", "brittle nails". */
const looking =
  /^(dry|pale|yellow|bluish|swollen|tender|painful|sore|itchy|thickened|brittle|fragile|numb|inflamed|scaly|puffy|wasted|shrunken|discolored|cloudy|silvery|coarse|sparse)$/;

/** What a tracing shows, which is a finding by its length or height: "a short PR interval". */
const traced = /^(interval|wave|complex|complexes|voltage|segment)s?$/;
const shaped = /^(short|long|prolonged|wide|narrow|tall|low|absent|inverted|broad|peaked|flat)$/;

/** Whether a modifier makes a finding of a noun that names none by itself. */
export const isTelling = (modifier: string, noun: string): boolean =>
  (size.test(modifier) && sized.test(noun)) ||
  (shaped.test(modifier) && traced.test(noun)) ||
  (looking.test(modifier) && bodyNouns.has(fold(noun)));
