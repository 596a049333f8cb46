import type { Word } from "../../language/word";
import type { Passage } from "../passage";
import { type Alternatives, impliedDisease } from "./role";

/** "The hereditary form": the one whose name has the adjective, where the article has one such. */
export function formNamed(words: readonly Word[], determiner: string, { grounding }: Passage): Alternatives {
  const { registry, forms } = grounding;
  if (determiner !== "the" && determiner !== "this") return [];
  const which = words
    .slice(0, -1)
    .filter(({ tag }) => tag === "adjective" || tag === "noun")
    .map(({ low }) => low.replace(/-/g, " "));
  const named = [...new Map(forms.map((form) => [form.entity, form])).values()].filter(({ entity }) => {
    const label = ` ${(registry.get(entity)?.label ?? "").toLowerCase().replace(/-/g, " ")} `;
    return which.length > 0 && which.every((word) => label.includes(` ${word} `));
  });
  return named.length === 1 ? [named.map(impliedDisease)] : [];
}
