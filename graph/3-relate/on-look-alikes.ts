import type { Passage } from "./passage";

const wording =
  /\b(look(s|ing)? (much )?(alike|similar|the same)|look-?alikes?|mimics?|imitat\w+|confused with|mistaken|differential|tell apart|told apart|what else)\b/i;

/** Whether a passage is about what else it could be: by its section, or among the tests by what heads the paragraph. */
export const isOnLookAlikes = ({ place: { section, item }, grounding: { text } }: Passage): boolean =>
  section === "differential" ||
  (section === "tests" && item.head !== undefined && wording.test(text.slice(item.head.start, item.head.end)));
