/** What verbs and adjectives say of a measure, in the words by which findings are named. */
export const ways: ReadonlyMap<string, string> = new Map(
  Object.entries({
    rise: "raised",
    increase: "raised",
    climb: "raised",
    fall: "low",
    drop: "low",
    decline: "low",
    sink: "low",
    decrease: "low",
    raise: "raised",
    lower: "low",
    reduce: "low",
    elevate: "raised",
    suppress: "low",
    prolong: "prolonged",
    few: "low",
    high: "raised",
    missing: "absent",
  }),
);
