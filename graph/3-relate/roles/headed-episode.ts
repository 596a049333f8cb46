import { tokenize } from "../../language/tokens";
import type { Passage } from "../passage";
import { namedRole, type Role } from "./role";

const episode = /^(attacks?|flares?|flare-ups?|crisis|crises|episodes?|relapses?|exacerbations?|bouts?|seizures?)$/;

/** The episodes that the heading over the item names, as the article calls them. */
export function headedEpisode({ place, grounding: { text, registry } }: Passage): Role | undefined {
  const heading = place.item.group ?? place.heading;
  if (!heading) return undefined;
  const word = tokenize(text, heading).find(({ low }) => episode.test(low));
  if (!word) return undefined;
  const one = word.low.replace(/ses$/, "sis").replace(/(?<!i)s$/, "");
  const many = one.replace(/is$/, "e").concat("s");
  const entity = registry.find(many) ?? registry.find(one) ?? registry.enter({ label: many, type: "symptom" });
  return namedRole(entity, word, registry);
}
