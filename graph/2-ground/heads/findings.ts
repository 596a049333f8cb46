import type { EntityType } from "../../model/entity";

/** Types that go over into each other: whether something is a disease, a symptom or a step towards them depends on the article. */
export const findings: ReadonlySet<EntityType> = new Set(["disease", "symptom", "risk", "mechanism"]);
