/** "Health problems such as A and B" are A and B. */
export const kindNouns: ReadonlySet<string> = new Set(
  "problem complication condition symptom sign feature finding factor issue effect abnormality manifestation complaint".split(
    " ",
  ),
);
