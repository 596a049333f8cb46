import { spanOfWords } from "../../2-ground/analysis";
import { fold } from "../../language/fold";
import type { NounPhrase } from "../../language/phrases";
import type { Passage } from "../passage";
import { contentWords } from "./phrase-content";
import { namedRole, type Role } from "./role";

/** "Injury to the sciatic nerve", "damage to blood vessels" by the name that such harm goes by, or a new one: "sciatic nerve injury". */
export function harmTo(phrase: NounPhrase, noun: string, passage: Passage): readonly Role[] {
  if (noun !== "injury" && noun !== "damage") return [];
  const { analysis, grounding, place } = passage;
  const behind = phrase.complements.find(({ preposition }) => preposition === "to");
  if (!behind || contentWords(phrase, analysis).length > 1) return [];
  const { registry } = grounding;
  return behind.group.members.flatMap((member) => {
    const words = contentWords(member, analysis);
    const last = words.at(-1);
    if (member.pronoun || last === undefined || member.of) return [];
    const thing = [...words.slice(0, -1), fold(last)].join(" ");
    const isProcess = place.section === "mechanism" || place.section === "causes";
    const entity =
      [noun, "damage", "injury"]
        .map((word) => registry.find(`${thing} ${word}`))
        .find((known) => known !== undefined) ??
      registry.enter({ label: `${thing} ${noun}`, type: isProcess ? "mechanism" : "symptom" });
    return [namedRole(entity, spanOfWords(analysis, phrase.from, member.head + 1), registry)];
  });
}
