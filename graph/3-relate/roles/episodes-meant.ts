import type { Passage } from "../passage";
import { headedEpisode } from "./headed-episode";
import { ofTypes, type Role } from "./role";

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
