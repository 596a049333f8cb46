/** In the place of the lemma, among the verbs that wake a rule: a clause without a verb wakes it too. */
export const noVerb = "(none)";
