import type { Place } from "../place";

/** "A variety with swollen glands", "the severe form of infants", "limited to the skin". */
const form =
  /^(?!.*\b(name|term|label|synonym|word|eponym)\b)(((an?|the|this|one|is|was|refers to)\s)*([\p{L}-]+,?\s){0,4}(form|variety|variant|subtype)\b|.{0,60}\b(confined|limited|restricted) to (?!papers|texts|books|journals|older))/iu;

/** Whether an entry among the names is that of a form of the subject, and no other name of it: "Smith disease: a variety with swollen glands". */
export function tellsForm({ item }: Place, text: string): boolean {
  const [first] = item.statements;
  return item.head !== undefined && first !== undefined && form.test(text.slice(first.span.start, first.span.end));
}
