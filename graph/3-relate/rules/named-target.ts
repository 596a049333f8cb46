import type { Clause } from "../../language/clause";
import { fold } from "../../language/fold";
import type { NounPhrase } from "../../language/phrases";
import { certaintyOf } from "../certainty";
import type { Draft } from "../link/link";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import type { Role } from "../roles/role";
import type { Rule } from "../rule";

const blocking = new Set(
  "inhibitor blocker antagonist antibody analog suppressor decoy inhibition blockade depletion".split(" "),
);
const boosting = new Set("agonist activator stimulator potentiator".split(" "));

/** A drug class that carries its target in its name: "mTOR inhibitor", "anti-CD20 antibody", "calcineurin inhibitor". */
export const namedTarget: Rule = {
  name: "named-target",
  read(passage) {
    if (!passage.heads.some(({ type }) => type === "treatment")) return [];
    return phrasesOf(passage.clause).flatMap((phrase) => read(phrase, passage.clause, passage));
  },
};

const phrasesOf = (clause: Clause): readonly NounPhrase[] =>
  [clause.subject, clause.verb === undefined || clause.verb.lemma === "be" ? clause.objects[0] : undefined].flatMap(
    (group) => (group?.members ?? []).flatMap((member) => [member, ...member.apposition]),
  );

function read(phrase: NounPhrase, clause: Clause, passage: Passage): readonly Draft[] {
  const { analysis, grounding, heads } = passage;
  const noun = headNoun(phrase, analysis);
  const anti = analysis.words.slice(phrase.from, phrase.to).some(({ low }) => low.startsWith("anti "));
  if (!blocking.has(noun) && !boosting.has(noun) && !anti) return [];
  const targets: Role[] = [];
  const drugs = heads.filter(({ type }) => type === "treatment");
  for (const word of analysis.words.slice(phrase.from, phrase.to)) {
    const span = { start: analysis.tokens[word.from]?.start ?? 0, end: analysis.tokens[word.to - 1]?.end ?? 0 };
    const term = word.term === undefined ? undefined : analysis.terms[word.term]?.entity;
    const after = word.low.startsWith("anti ")
      ? analysis.tokens
          .slice(word.from + 2, word.to)
          .map(({ text }) => text)
          .join("")
      : undefined;
    const inside =
      term !== undefined && grounding.registry.typeOf(term) === "treatment" ? targetOf(word.low, passage) : term;
    const entity =
      after !== undefined
        ? (grounding.registry.find(after) ??
          (/[A-Z].*[A-Z\d]/.test(after) ? grounding.registry.enter({ label: after, type: "pathway" }) : undefined))
        : inside;
    const type = entity === undefined ? undefined : grounding.registry.typeOf(entity);
    if (entity !== undefined && (type === "pathway" || type === "gene" || type === "mechanism"))
      targets.push({ entity, type, span, implied: false });
  }
  const rule = `named-target:${fold(noun)}`;
  return targets.length > 0
    ? link(boosting.has(noun) ? "promote" : "reduce", [drugs], [targets], passage, rule, certaintyOf(clause, passage))
    : [];
}

/** The target inside a known class name: "mTOR" in "mTOR inhibitor". */
function targetOf(low: string, { grounding: { registry } }: Passage): string | undefined {
  const words = low.split(" ");
  for (let end = words.length - 1; end > 0; end--) {
    const entity = registry.find(words.slice(0, end).join(" "));
    const type = entity === undefined ? undefined : registry.typeOf(entity);
    if (type === "pathway" || type === "gene") return entity;
  }
  return undefined;
}
