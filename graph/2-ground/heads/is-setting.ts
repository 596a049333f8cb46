import { fold } from "../../language/fold";
import type { NounPhrase } from "../../language/phrases";
import type { Word } from "../../language/word";
import { emptyNouns } from "../../lexicon/empty-nouns";
import { deviations, personNouns } from "../../lexicon/head-nouns";
import type { SectionKind } from "../../model/article";
import type { Analysis } from "../analysis";
import { isPartOrFaculty } from "../naming/is-part-or-faculty";
import { lastToken } from "../naming/word-text";
import type { Place } from "../place";

const general = /^(symptom|sign|feature|complaint|manifestation|finding)$/;
/** Words that say no more of signs than which of them are meant. */
const isAny =
  /^(early|late|later|first|initial|common|frequent|rare|uncommon|occasional|severe|mild|typical|atypical|other|general|main|further|additional|possible|less|more|warning)$/;
const isWhen =
  /^(more |less |very )?(early|late|later|first|initial|common|commonly|frequent|frequently|rare|rarely|uncommon|occasional|occasionally|severe|mild|typical|atypical|other|general|neurological|neurologic|psychiatric|psychological|cardiac|pulmonary|respiratory|gastrointestinal|renal|hepatic|ocular|cutaneous|skeletal|musculoskeletal|hematological|hematologic|endocrine|constitutional|systemic|cognitive|autonomic|motor|sensory|dermatological)( on)?$/;

/** What tells of the whole picture. */
const overview =
  /^(the )?(clinical )?(spectrum|range|overview|summary|natural history|course|onset|age at onset|age of onset|life expectancy|prognosis|penetrance|variability|presentation|picture)( (of|at) .*)?$/;

const treating: ReadonlySet<SectionKind> = new Set(["drugs", "procedures", "principles"]);
const rankOfCare =
  /^(the )?((first|second|third|next|last)( |-)(line|choice|step)|standard|initial|induction|maintenance|main|usual|preferred|other|further|alternative|alternatives|options|mainstay|basic)( (and|or) (induction|maintenance|second( |-)line))?( (treatment|therapy|care|drugs?|medicines?|options?|phase|agents?|choices?))?$/;

/** "First line: …", "Maintenance: …": which place in the treatment the drugs have that the entry lists. */
export const isRankOfCare = (words: readonly Word[]): boolean => rankOfCare.test(words.map(({ low }) => low).join(" "));

/**
 * Whether the head of an entry among the symptoms says in whom, where or when the signs show that the entry lists, and is no sign itself:
 * "Adults off diet: …", "In infants: …", "Eyes: …", "Late signs: …".
 */
export function isSetting({ section }: Place, members: readonly NounPhrase[], analysis: Analysis): boolean {
  const { words } = analysis;
  if (treating.has(section)) return isRankOfCare(words);
  if (section !== "symptoms") return false;
  const [first] = words;
  if (first?.tag === "preposition") return true;
  if (overview.test(words.map(({ low }) => low).join(" "))) return true;
  if (isWhen.test(words.map(({ low }) => low).join(" "))) return true;
  return members.length > 0 && members.every((member) => isSettingNoun(member, analysis));
}

/** "Ocular manifestations", "skin findings". */
const isOrgan = /^(oral|bowel|bone|nerve|skin|eye|ear|nasal|dental|lung|heart|kidney|liver|joint|brain|extra\w+)$/;

/** "Sweat glands (X)", "Salivary glands (X)": which part of the body shows it. */
const isAnatomical = (low: string): boolean =>
  emptyNouns.has(fold(low)) || low === "sweat" || (/(?:[^m]al|ary|ic|ar|ous)$/.test(low) && !deviations.has(low));

function isSettingNoun({ from, head, of, gloss }: NounPhrase, analysis: Analysis): boolean {
  const word = analysis.words[head];
  if (!word || word.term !== undefined) return false;
  const noun = fold(lastToken(word, analysis));
  if (personNouns.has(noun)) return true;
  const before = analysis.words.slice(from, head);
  const ofPart = /^(manifestation|finding|feature)$/.test(noun);
  if (general.test(noun))
    return before.every(
      ({ low, tag }) => tag === "determiner" || isAny.test(low) || (ofPart && (isAnatomical(low) || isOrgan.test(low))),
    );
  const isBare = before.every(({ tag, low }) => tag === "determiner" || (gloss.length > 0 && isAnatomical(low)));
  return isBare && of === undefined && isPartOrFaculty(noun);
}
