import type { Passage } from "../passage";
import { ofTypes, type Role } from "./role";

/** The treatments that are spoken of: those that head the entry; in running text, those that a sentence was about last. */
export const treatmentsAtHand = ({ heads, discourse }: Passage): readonly Role[] =>
  heads.length > 0 ? ofTypes(heads, "treatment") : discourse.treatments;
