import type { Word } from "../language/word";

const call = /^(get|go|seek|call|ring|see|contact|attend|visit|phone|consult|ask|come|return)$/;
const help =
  /^(hospital|hospitals|emergency|doctor|care|help|ambulance|attention|advice|physician|clinic|team|nurse|department|room|gp|a&e|999|911|112)$/;

/** "Go to hospital at once with a stiff neck": what calls for help is not said to belong to the disease. */
export const isCallForHelp = (words: readonly Word[]): boolean =>
  call.test(words[0]?.low ?? "")
    ? words.slice(1, 9).some(({ low, tag }) => tag === "subordinator" || low.split(" ").some((part) => help.test(part)))
    : words.some(
        ({ low, tag }, at) =>
          (low === "report" && /^(should|must)$/.test(words[at - 1]?.low ?? "")) ||
          (tag === "modal" && /^(should|must)$/.test(low) && isSeenSoon(words.slice(at + 1))),
      );

/** "Should also be seen at once", "must be assessed the same day". */
const isSeenSoon = (words: readonly Word[]): boolean =>
  words.some(
    ({ low }, at) =>
      /^(seen|assessed|examined|checked|reported|treated|looked at)$/.test(low) &&
      /^(at once|immediately|urgently|promptly|straight away|right away|without delay|the same day|quickly|soon)/.test(
        words
          .slice(at + 1, at + 4)
          .map((word) => word.low)
          .join(" "),
      ),
  );
