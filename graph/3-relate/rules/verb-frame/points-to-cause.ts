import type { Clause } from "../../../language/clause";
import type { Passage } from "../../passage";
import type { Alternatives } from "../../roles/role";
import { areSignsOf } from "./are-signs-of";

const pointing =
  /^(suggest|indicate|signal|point to|point toward|hint at|speak for|argue for|(raise|arouse) (suspicion|concern|possibility) (of|for|about)|(prompt|warrant) (evaluation|search|investigation|workup|work-up|testing) for)$/;

/** "Jaundice suggests hepatitis", "jaundice should prompt a search for gallstones": what makes one think of something is a sign of it. */
export const pointsToCause = (key: string, clause: Clause, others: Alternatives, passage: Passage): boolean =>
  pointing.test(key) && passage.heads.length === 0 && areSignsOf(clause, others, passage);
