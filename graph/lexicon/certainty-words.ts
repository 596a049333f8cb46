/** Adjectives of doubt that follow a claim: "but this remains unproven". */
export const doubtAdjectives: ReadonlySet<string> = new Set(
  "unproven uncertain unclear debated controversial doubtful questionable unknown disputed unsettled unconfirmed debatable possible suspected hypothetical speculative theoretical contentious conceivable arguable incomplete inconclusive contested preliminary".split(
    " ",
  ),
);
/** Adjectives that deny what they are said of: "fever is absent", "the spleen is normal". */
export const denialAdjectives: ReadonlySet<string> = new Set(
  "absent normal negative lacking unlikely unaffected spared unchanged missing uninvolved intact preserved ruled-out ineffective useless unrelated innocent unhelpful preserved".split(
    " ",
  ),
);
