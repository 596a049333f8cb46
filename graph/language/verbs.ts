import { inflect, irregularIng } from "./verb-inflection";
import { verbTable } from "./verb-table";

/** What a word form may be: which verb, in which form. `past` covers forms that serve as past tense and participle alike. */
export interface VerbForm {
  readonly lemma: string;
  readonly form: "base" | "s" | "past" | "participle" | "ing";
  /** The same word is at least as often a noun. */
  readonly noun: boolean;
}

/** All forms of all verbs. A form that belongs to several verbs counts as that of the first in the table. */
export const verbForms: ReadonlyMap<string, VerbForm> = allForms();

function allForms(): ReadonlyMap<string, VerbForm> {
  // Of "do", which is an auxiliary otherwise, only this form is always a verb.
  const map = new Map<string, VerbForm>([["done", { lemma: "do", form: "participle", noun: false }]]);
  for (const entry of verbTable.trim().split(/\s+/))
    for (const [word, form] of formsOf(entry)) if (!map.has(word)) map.set(word, form);
  return map;
}

/** The forms of a verb from its entry in the table: "cause*" or "write/wrote/written". */
function formsOf(entry: string): readonly (readonly [string, VerbForm])[] {
  const noun = entry.includes("*");
  const [lemma = "", past, participle, ing] = entry.replace("*", "").split("/");
  const form = (word: string, form: VerbForm["form"]) => [word, { lemma, form, noun }] as const;
  const regular = inflect(lemma);
  if (past === undefined)
    return [form(lemma, "base"), form(regular.s, "s"), form(regular.ing, "ing"), form(regular.past, "past")];
  return [
    form(lemma, "base"),
    form(regular.s, "s"),
    form(ing ?? irregularIng(lemma), "ing"),
    ...(participle === undefined || participle === past ? [] : [form(participle, "participle")]),
    form(past, "past"),
  ];
}
