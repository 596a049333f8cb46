import type { GroundedItem, Grounding } from "../2-ground/ground";

const bringsOn =
  /\b(because of|due to|caused by|triggered by|set off by|brought on by|worsened by|made worse by|result of|triggers?( may| can)?( include| are)?|avoid(ing)?|risk factors?( may| can)?( include| are)?)\s*:$/i;

/** Whether the list that an entry stands in is announced as one of what brings something on: "Jaundice may appear because of:". */
export function listsCauses({ items, text }: Grounding, place: GroundedItem): boolean {
  let at = items.indexOf(place);
  while (at > 0 && items[at]?.item.entry) at--;
  const last = items[at]?.item.entry ? undefined : items[at]?.statements.at(-1)?.statement.span;
  return (
    last !== undefined && items[at]?.section === place.section && bringsOn.test(text.slice(last.start, last.end).trim())
  );
}
