import type { Passage } from "../passage";
import { ofType, type Role } from "../roles/role";

const measuring = /^(measure|check|assay|determine|test|assess|quantify)$/;

/** What is done by a measure and by nothing that only goes on. */
const settling = /^(confirm|exclude|rule out|prove|establish|clinch|settle|diagnose)$/;

/** "Biotinidase activity is measured to exclude X": that is a test. Of what is low or physical nothing is measured. */
export function measuredActivity(role: Role, { clause: { verb }, place, grounding: { registry } }: Passage): Role {
  if (role.type !== "mechanism" || place.section !== "tests" || registry.isLexical(role.entity)) return role;
  if (
    !role.entity.endsWith("-activity") ||
    !verb ||
    !(settling.test(verb.lemma) || verb.chain.some((lemma) => measuring.test(lemma)))
  )
    return role;
  if (/^(low|reduced|high|absent|no|residual|physical|sporting|daily|disease)-/.test(role.entity)) return role;
  if (!registry.mayTurn(role.entity, "test")) return role;
  registry.settleType(role.entity, "test");
  return ofType(role, "test");
}
