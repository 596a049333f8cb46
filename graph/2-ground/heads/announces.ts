import type { Word } from "../../language/word";

const announcement =
  /\b(two|three|four|five|six|several|following|as follows)\b.*\b(options|measures|treatments|therapies|drugs|medicines|pillars|approaches|symptoms|signs|features|tests|causes|triggers|factors|genes|complications)\b|\b(options|measures|treatments|drugs|tests|causes|triggers|genes|complications) are as follows\b/;

/** Whether a head announces what is listed behind it and names nothing itself: "Three options exist:", "The drugs are as follows:". */
export const announces = (words: readonly Word[]): boolean => {
  const wording = words.map(({ low }) => low).join(" ");
  return announcement.test(wording) || restsOn.test(wording) || guiding.test(wording);
};

/** "Three aims guide care:". */
const guiding =
  /^(the |its |two |three |four |five |several )*(aims|goals|principles|rules|ideas|steps|pillars|things) (guide|govern|shape|drive|matter|count|lead|direct)\b/;

/** "Suspicion rests on the history:", "the diagnosis hinges on:". */
const restsOn =
  /^(the )?(first )?(suspicion|diagnosis|treatment|care|management|therapy|choice|decision|outlook|prognosis) (rests?|hinges?|depends?|relies|is based|turns|builds|starts|begins) /;
