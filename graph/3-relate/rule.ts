import type { SectionKind } from "../model/article";
import type { Draft } from "./link/link";
import type { Passage } from "./passage";

/**
 * Reads relations from one clause of a statement.
 *
 * To add a rule, write a file in `rules/` that exports one, and add it to the list in `rules.ts`. It finds out who is spoken of with `rolesOf`
 * and `subjectRoles`, how sure the article is with `certaintyOf`, and leaves to `link` which predicate fits the types: a rule says "A causes
 * B", and never which relation of the schema that is. What a rule has read is kept whatever others read; readings that agree are merged later.
 * A rule that takes several files has a folder of its name.
 *
 * A rule names types, sections and words of the language, never a disease, gene or drug.
 */
export interface Rule {
  /** Its file's name, under which every relation it reads can be traced back to it. */
  readonly name: string;
  /**
   * The verbs that wake it: of a clause that has none of them it says nothing, and is not asked. "none": of one that has a verb; with `noVerb`
   * among them a clause without a verb wakes it too.
   */
  readonly verbs?: ReadonlySet<string> | "any" | "none";
  /** It says nothing but of the first clause of an item, and is not asked of others. */
  readonly opens?: true;
  /** How the clauses that wake it are joined to others. */
  readonly links?: ReadonlySet<string>;
  /** The sections in which it has something to say. */
  readonly sections?: ReadonlySet<SectionKind>;
  /** Words of one token, as written in lower case or in the singular. Of a statement that has none of them it says nothing. */
  readonly words?: ReadonlySet<string>;
  read(passage: Passage): readonly Draft[];
}
