/** Verbs with their prepositions that say that two things go together, and not which brings about the other. */
export const tying = /^(associate with|link to|link with|connect with|tie to)$/;
