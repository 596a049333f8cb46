import { emptyNouns } from "../../lexicon/empty-nouns";
import { settingNouns } from "../../lexicon/setting-nouns";

/** Whether a noun, in the singular, says in what something is wrong and not what: "*kidney* damage", "*memory* and concentration problems". */
export const isPartOrFaculty = (noun: string): boolean => emptyNouns.has(noun) || settingNouns.has(noun);
