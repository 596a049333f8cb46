import type { Predicate } from "../model/predicate";
import type { Claim } from "../model/relation";

/** What later work may take back: that one thing brings about, treats or prevents another. */
const refutable: ReadonlySet<Predicate> = new Set(["caused_by", "leads_to", "treats", "prevents", "has_symptom"]);

const taken =
  "(?:this|that|it|these|them|any|the (?:link|association|connection|idea|finding|findings|effect|benefit|result|results|suspicion|theory))";
const proving =
  "(?:(?:borne?|bear) (?=(?:this|it|that) out)|confirm|support|reproduce|replicate|bear out|back up|back|substantiate|uphold|verify)";
/** "Later studies did not confirm this", "the idea has been disproved". */
const refutation = new RegExp(
  `\\b(?:(?:did|do|does|could) not|didn't|failed to|have failed to|have not|never) ${proving}(?:ed)? (?:either of )?${taken}\\b` +
    `|^(?:but |yet |however, )?(?:this|that|it|the (?:link|association|idea|theory|suspicion)) (?:has |have |was |were )?(?:since |later |now )?(?:been )?(?:later |since )?(?:refuted|disproved|disproven|discredited|abandoned|ruled out)\\b`,
  "i",
);

/** Lines that are broken within a sentence make no difference; every place stays where it is. */
const spaced = (text: string): string => text.replace(/\s/g, " ");

const sameSentence =
  /[,;] (?:but|yet|though|although) (?:later|subsequent|larger|further|newer|recent|other|more recent) [a-z ]{2,30}? (?:have not|has not|had not|did not|could not|failed to) (?:(?:borne?|bear) (?:this|it|that) out|confirm(?:ed)?|support(?:ed)?|reproduced?)\b/i;

/** Most statements say nothing of the kind. */
const mayRefute = /n't|\bnot\b|failed|never|refuted|dispro|discredited|abandoned|ruled out/i;

/** Whether a statement takes back the one before it. */
export const refutes = (text: string): boolean =>
  mayRefute.test(text) && refutation.test(spaced(text)) && !sameSentence.test(spaced(text));

/** Where a statement takes back what it has itself said before: "…, but later studies have not borne this out". */
export const refutesFrom = (text: string): number =>
  mayRefute.test(text) ? (spaced(text).match(sameSentence)?.index ?? -1) : -1;

/** The claims of an item, of which those of the statement `taken` back are denied. */
export const withoutRefuted = (claims: readonly Claim[], refuted: string): Claim[] =>
  claims.map((claim) =>
    claim.evidence.statement === refuted && refutable.has(claim.predicate) ? { ...claim, polarity: "negated" } : claim,
  );

/** The claims of an item, of which those that stand in the statement before a place in the text are denied. */
export const withoutRefutedBefore = (claims: readonly Claim[], statement: string, place: number): Claim[] =>
  claims.map((claim) =>
    claim.evidence.statement === statement &&
    refutable.has(claim.predicate) &&
    Math.max(claim.evidence.object.end, claim.evidence.subject.end) <= place
      ? { ...claim, polarity: "negated" }
      : claim,
  );
