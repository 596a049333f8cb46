import { spanOfWords } from "../../2-ground/analysis";
import type { Clause } from "../../language/clause";
import { phrasesIn } from "../../language/phrases-in";
import { certaintyOf } from "../certainty";
import { verbCuesOf } from "../cue-index";
import { link } from "../link/link";
import type { Passage } from "../passage";
import type { Role } from "../roles/role";
import { rolesOf } from "../roles/roles-of";
import type { Rule } from "../rule";

const due = new Set(
  "need require advise recommend do perform schedule plan repeat take obtain check monitor measure follow".split(" "),
);

/** In an entry on a treatment, a test said to be due watches it: "regular blood counts are needed", "the IgG level is monitored to detect X". */
/** "Level-guided", "guided by drug levels" in the field on dosing. */
function levelIn(clause: Clause, { analysis, grounding: { registry } }: Passage): readonly Role[] {
  const phrases = phrasesIn(clause);
  const at = phrases.find(({ from, to }) =>
    /\blevel guided\b|\b(drug|trough|blood) levels?\b/.test(
      analysis.words
        .slice(from, to)
        .map(({ low }) => low)
        .join(" "),
    ),
  );
  const entity = at && registry.find("drug level");
  return at && entity !== undefined
    ? [{ entity, type: "test", span: spanOfWords(analysis, at.from, at.to), implied: false }]
    : [];
}

export const monitoring: Rule = {
  name: "monitoring",
  read(passage) {
    const { clause, heads, statement } = passage;
    const { verb } = clause;
    const treatments = heads.filter(({ type }) => type === "treatment");
    const dosed = statement.statement.field?.kinds.includes("dose") === true ? levelIn(clause, passage) : [];
    if (dosed.length > 0)
      return link("monitor", [treatments], [dosed], passage, monitoring.name, certaintyOf(clause, passage));
    if (!verb || verb.negated || treatments.length === 0 || !clause.subject) return [];
    const watched =
      verb.chain.some((link) => verbCuesOf(link).some(({ frame }) => frame === "monitor")) &&
      !verb.chain.includes("help");
    const needed =
      statement.statement.field?.kinds.includes("monitoring") === true && verb.passive && due.has(verb.lemma);
    if (!watched && !needed) return [];
    const tests = rolesOf(clause.subject, passage).map((roles) => roles.filter(({ type }) => type === "test"));
    return link("monitor", [treatments], tests, passage, monitoring.name, certaintyOf(clause, passage));
  },
};
