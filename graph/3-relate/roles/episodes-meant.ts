import { tokenize } from "../../language/tokens";
import type { Passage } from "../passage";
import { namedRole, ofTypes, type Role } from "./role";

const episode = /^(attacks?|flares?|flare-ups?|crisis|crises|episodes?|relapses?|exacerbations?|bouts?|seizures?)$/;
const episodic = /(^|-)(attack|flare|flare-up|crisis|episode|relapse|exacerbation|bout|seizure)s?$/;

/** What triggers bring on without a word on what: the attacks that the heading speaks of ("What sets off an attack"), or the text did last. */
export function episodesMeant(passage: Passage): readonly Role[] {
  const { place, discourse } = passage;
  const headed = headedEpisode(passage);
  if (headed) return [headed];
  const spoken = [discourse.objects, discourse.recent].map((roles) =>
    ofTypes(roles, "symptom", "risk").filter(({ entity }) => episodic.test(entity)),
  );
  return place.item.question ? [] : (spoken.find((roles) => roles.length > 0) ?? []);
}

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
