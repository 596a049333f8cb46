import { read } from "../1-read/read";
import { type Grounding, ground } from "../2-ground/ground";
import { lexicon } from "../lexicon/lexicon";

/** A few lines of Markdown, grounded. */
export const grounded = (text: string): Grounding => ground(read({ path: "some.md", text }), lexicon);

/** Of what type the article takes an entity to be, as "id:type". */
export const typed = ({ registry }: Grounding, entity: string): string => `${entity}:${registry.typeOf(entity)}`;
