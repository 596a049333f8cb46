import { certaintyOf } from "../certainty";
import { verbCuesOf } from "../cue-index";
import { link } from "../link";
import { rolesOf } from "../roles";
import type { Rule } from "../rule";

const due = new Set("need require advise recommend do perform schedule plan repeat take obtain check monitor measure follow".split(" "));

/** In an entry on a treatment, a test said to be due watches it: "regular blood counts are needed", "the IgG level is monitored to detect X". */
export const monitoring: Rule = {
  name: "monitoring",
  read(passage) {
    const { clause, heads, statement } = passage;
    const { verb } = clause;
    const treatments = heads.filter(({ type }) => type === "treatment");
    if (!verb || verb.negated || treatments.length === 0 || !clause.subject) return [];
    const watched = verb.chain.some((link) => verbCuesOf(link).some(({ frame }) => frame === "monitor")) && !verb.chain.includes("help");
    const needed = statement.statement.field?.kinds.includes("monitoring") === true && verb.passive && due.has(verb.lemma);
    if (!watched && !needed) return [];
    const tests = rolesOf(clause.subject, passage).map((roles) => roles.filter(({ type }) => type === "test"));
    return link("monitor", [treatments], tests, passage, monitoring.name, certaintyOf(clause, passage));
  },
};
