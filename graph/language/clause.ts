import type { Adjectives, Complement, Group, Item, NounPhrase, VerbGroup } from "./phrases";

/** A verb with its arguments; or, without a verb, a fragment whose subject is the noun phrases it consists of. */
export interface Clause {
  verb: VerbGroup | undefined;
  subject: Group | undefined;
  objects: Group[];
  complements: Complement[];
  adjectives: Adjectives[];
  adverbs: string[];
  brackets: Item[][];
  /** How it hangs on its governor: "main", "relative", "infinitive", "participle", or the subordinator or preposition that opens it. */
  readonly link: string;
  readonly governor: Clause | undefined;
  /** "X, which V": what "which" stands for. */
  readonly antecedent: Group | undefined;
  /** For a relative clause: what it describes is what its verb acts on, if it has no object of its own: "which X causes". */
  readonly gap: boolean;
  /** For a clause in brackets: the noun they stand behind. */
  host: NounPhrase | undefined;
  /** Clause before it in the same segment that it continues with "and", "but", "so". */
  readonly continues: Clause | undefined;
}

/** A clause with nothing in it but what `more` gives. */
export const newClause = (link: string, more: Partial<Clause> = {}): Clause => ({
  verb: more.verb,
  subject: more.subject,
  objects: more.objects ?? [],
  complements: more.complements ?? [],
  adjectives: more.adjectives ?? [],
  adverbs: more.adverbs ?? [],
  brackets: more.brackets ?? [],
  link,
  governor: more.governor,
  antecedent: more.antecedent,
  gap: more.gap ?? false,
  host: more.host,
  continues: more.continues,
});

/** A group of a single noun phrase. */
export const only = (member: NounPhrase): Group => ({ kind: "group", members: [member], joint: "none" });

/** A group of the last noun phrase of another, in which "A and B that …" is about B. */
export const onlyLast = ({ members }: Group): Group => ({ kind: "group", members: members.slice(-1), joint: "none" });
