import { fold } from "../../language/fold";
import { bodyNouns } from "../../lexicon/bodily-changes";

/** Cells and parts of the body that are findings by their size: "small platelets", "large tonsils". */
const sized =
  /^(platelet|granule|vacuole|inclusion|pupil|tonsil|thymus|tongue|belly|abdomen|tummy|stomach|hand|head|jaw|ear|testicle|testis|gland|red cell|neutrophil|lymphocyte|erythrocyte|nucleus|mitochondrion|mitochondria|lysosome)(e?s)?$/;
const size = /^(small|large|giant|big|tiny|huge)$/;

/** Parts of the body that are findings by how they look or feel: "silvery hair", "brittle nails". */
const looking =
  /^(dry|pale|yellow|bluish|swollen|tender|painful|sore|itchy|thickened|brittle|fragile|numb|inflamed|scaly|puffy|wasted|shrunken|discolored|cloudy|silvery|coarse|sparse|webbed|prominent|wide[- ]set|wide set|widely spaced|close[- ]set|low[- ]set|deep[- ]set|crowded|crumpled|crooked|misshapen|malformed|deformed|protruding|sunken|receding|bowed|clubbed|curved|upturned|flattened|arched|stretchy|translucent|wrinkled|cracked|peeling|blistered|bloodshot|drooping|slanting|bulging|twisted|wobbly|floppy|stiff|weak|hypermobile|ulcerated|leathery|velvety|waxy|greasy|mottled|kinky|curly|slender|underdeveloped|absent|missing|split|cleft|fused|widened|contracted)$/;

/** How the face and the trunk are built: elsewhere these words only tell how large a thing is. */
const built = /^(broad|short|long|narrow|high|flat|round|small|large|thin|thick|low|wide)$/;
const ofFace =
  /^(forehead|brow|chin|jaw|palate|nose|neck|face|eyebrow|eyelash|uvula|philtrum|lip|mouth|finger|toe|foot|hand|chest|trunk|thumb|ear)$/;

/** What a tracing shows, which is a finding by its length or height: "a short PR interval". */
const traced = /^(interval|wave|complex|complexes|voltage|segment)s?$/;
const shaped = /^(short|long|prolonged|wide|narrow|tall|low|absent|inverted|broad|peaked|flat)$/;

/** Whether a modifier makes a finding of a noun that names none by itself. */
export const isTelling = (modifier: string, noun: string): boolean =>
  (size.test(modifier) && sized.test(noun)) ||
  (shaped.test(modifier) && traced.test(noun)) ||
  (looking.test(modifier) && (bodyNouns.has(fold(noun)) || ofFace.test(fold(noun)))) ||
  (built.test(modifier) && ofFace.test(fold(noun)));
