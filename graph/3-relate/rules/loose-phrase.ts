import type { Clause } from "../../language/clause";
import { phrasesIn } from "../../language/phrases-in";
import type { Frame } from "../../lexicon/frames";
import { certaintyOf } from "../certainty";
import type { Draft } from "../link/link";
import { link } from "../link/link";
import type { Passage } from "../passage";
import type { Alternatives } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";
import { isSeparating } from "./distinction";

/** Prepositions that tie without a verb's help: "– due to anemia", "Weight loss – during flares", "because of X". */
const ties: Readonly<Record<string, { readonly frame: Frame; readonly needsVerbless: boolean }>> = {
  "due to": { frame: "cause", needsVerbless: false },
  "because of": { frame: "cause", needsVerbless: false },
  "owing to": { frame: "cause", needsVerbless: false },
  "as a result of": { frame: "cause", needsVerbless: false },
  "as a consequence of": { frame: "cause", needsVerbless: false },
  "thanks to": { frame: "cause", needsVerbless: false },
  "in response to": { frame: "cause", needsVerbless: false },
  "on account of": { frame: "cause", needsVerbless: false },
  from: { frame: "cause", needsVerbless: true },
  after: { frame: "cause", needsVerbless: true },
  during: { frame: "cause", needsVerbless: true },
  following: { frame: "cause", needsVerbless: true },
};

/** A preposition that says why, without a verb that would: the phrase behind it is the cause of what stands before it. */
export const loosePhrase: Rule = {
  name: "loose-phrase",
  read(passage) {
    return [...read(passage.clause, passage), ...inside(passage.clause, passage)];
  },
};

function read(clause: Clause, passage: Passage): readonly Draft[] {
  const named = rolesOf(clause.subject, passage);
  const subject: Alternatives = [...named, ...(passage.heads.length > 0 ? [passage.heads] : [])];
  return clause.complements.flatMap(({ preposition, group }) => {
    if (/^at the (cost|price|expense) of$/.test(preposition))
      return link(
        "cause",
        subject,
        rolesOf(group, passage),
        passage,
        `loose-phrase:${preposition}`,
        certaintyOf(clause, passage),
      );
    const tie = ties[preposition];
    if (!tie || (tie.needsVerbless && clause.verb)) return [];
    if (clause.verb && !clause.verb.passive && clause.objects.length > 0) return [];
    const affected =
      subject[0]?.every(({ entity, implied }) => implied && entity === passage.topic.entity) === true &&
      clause.subject !== undefined;
    if (affected)
      return link(
        "show",
        subject,
        rolesOf(group, passage),
        passage,
        `loose-phrase:${preposition}`,
        certaintyOf(clause, passage),
      );
    return link(
      tie.frame,
      rolesOf(group, passage),
      subject,
      passage,
      `loose-phrase:${preposition}`,
      certaintyOf(clause, passage),
    );
  });
}

/** The same inside a noun phrase: "the bone loss from steroids". */
function inside(clause: Clause, passage: Passage): readonly Draft[] {
  if (isSeparating(clause.verb?.lemma)) return [];
  return phrasesIn(clause).flatMap((member) =>
    member.complements.flatMap((complement) =>
      complement.preposition === "from" || ties[complement.preposition]?.needsVerbless === false
        ? link(
            "cause",
            rolesOf(complement.group, passage),
            rolesOf({ kind: "group", members: [member], joint: "none" }, passage),
            passage,
            `loose-phrase:${complement.preposition}`,
            certaintyOf(clause, passage),
          )
        : [],
    ),
  );
}
