import type { GroundedItem, Grounding } from "../2-ground/ground";
import type { Draft } from "./link/link";
import type { Role } from "./roles/role";

const asksKind =
  /^is (?:it|this|[\p{L}\d' ’-]{2,60}?) (?:really |actually |also )?an? (?:(?:form|type|kind|sort) of )?([\p{L}\d' ’-]{3,50}?)\?/iu;
const affirmation = /^(yes|no)\b/i;
/** What a condition may be asked to be that is a complication elsewhere. */
const growth = /cancer|tumou?r|malignan/;

/** "Is it a kind of X? No": what the article's disease is asked to be, affirmed or denied. */
export function askedKind({ text, registry }: Grounding, { item }: GroundedItem, topic: Role): readonly Draft[] {
  const { head } = item;
  const [answer] = item.statements;
  if (!item.question || !head || !answer) return [];
  const said = text.slice(answer.span.start, answer.span.start + 4).match(affirmation)?.[1];
  const [whole, name] = said === undefined ? [] : (text.slice(head.start, head.end).match(asksKind) ?? []);
  const entity = name === undefined ? undefined : registry.find(name);
  if (whole === undefined || name === undefined || entity === undefined || entity === topic.entity) return [];
  const type = registry.typeOf(entity);
  if (type !== "disease" && !(type === "risk" && growth.test(entity) && registry.mayTurn(entity, "disease"))) return [];
  registry.settleType(entity, "disease");
  const start = head.start + whole.lastIndexOf(name);
  const object: Role = { entity, type: "disease", span: { start, end: start + name.length }, implied: false };
  const polarity = said?.toLowerCase() === "no" ? "negated" : "asserted";
  return [{ subject: topic, predicate: "subtype_of", object, polarity, qualifiers: {}, rule: "asked-kind" }];
}
