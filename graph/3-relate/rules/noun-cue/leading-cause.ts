import type { SectionKind } from "../../../model/article";
import { certaintyOf } from "../../certainty";
import { type Draft, link } from "../../link/link";
import type { Passage } from "../../passage";
import type { Alternatives } from "../../roles/role";

/** Sections on what may become of the disease. */
const fateful: ReadonlySet<SectionKind> = new Set(["complications", "outlook", "lead", "faq"]);

/** "Stroke and heart attack are the leading causes of death": in this disease, which brings them about. */
export const leadingCause = (
  noun: string,
  drafts: readonly Draft[],
  subject: Alternatives,
  passage: Passage,
): readonly Draft[] =>
  noun === "cause" &&
  fateful.has(passage.place.section) &&
  drafts.every(({ object }) => /(^|-)death$/.test(object.entity))
    ? link("show", [[passage.topic]], subject, passage, `noun-cue:${noun}`, certaintyOf(passage.clause, passage))
    : [];
