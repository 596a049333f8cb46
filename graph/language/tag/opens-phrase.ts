import type { Tag, Word } from "../word";

const phraseTags: ReadonlySet<Tag> = new Set(["noun", "adjective", "determiner", "number", "pronoun"]);

/** Whether a noun phrase may begin with the word; a form that can also be a verb may ("block", "enlarged"). */
export const opensPhrase = (word: Word | undefined): boolean =>
  word !== undefined && (phraseTags.has(word.tag) || (word.tag === "verb" && mayBeNominal(word)));

/** The same without a determiner: "large doses", but not "the dose". */
export const opensBarePhrase = (word: Word | undefined): boolean => opensPhrase(word) && word?.tag !== "determiner";

const mayBeNominal = ({ verb }: Word): boolean =>
  verb?.noun === true || verb?.form === "past" || verb?.form === "participle";
