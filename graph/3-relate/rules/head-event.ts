import { nominalsOf } from "../../language/nominalizations";
import type { NounPhrase } from "../../language/phrases";
import { certaintyOf } from "../certainty";
import { link } from "../link/link";
import type { Passage } from "../passage";
import { headNoun } from "../roles/head-noun";
import { ofTypes } from "../roles/role";
import { subjectRoles } from "../roles/subject-roles";
import type { Rule } from "../rule";

/** Verbs by which a thing becomes less, or is kept from coming about. */
const lessening = /^(prevent|block|inhibit|deplete|reduce|lower|hinder|impair|stop|halt|use up|consume|trap|remove)$/;
const lack = /^(depletion|deficiency|shortage|lack|loss|deficit|absence)$/;

/**
 * "Crystal formation: high urate forms crystals", "zinc deficiency: a leak prevents the uptake of zinc": in an entry about a process, what is done to
 * the thing that it is named for is how it comes about.
 */
export const headEvent: Rule = {
  name: "head-event",
  links: new Set(["main"]),
  sections: new Set(["mechanism", "causes"]),
  verbs: "any",
  read(passage) {
    const { clause, heads, place } = passage;
    const [head, ...others] = heads;
    if (!head || others.length > 0 || head.type !== "mechanism") return [];
    const { verb, link: how } = clause;
    const object = clause.objects[0]?.members[0];
    if (!verb || verb.passive || how !== "main" || !object) return [];
    if (place.section !== "mechanism" && place.section !== "causes") return [];
    const words = (passage.grounding.registry.get(head.entity)?.label ?? "").toLowerCase().split(/[ -]/);
    const process = words.pop() ?? "";
    const isOwn = nominals(verb.lemma).includes(process) || (lack.test(process) && lessening.test(verb.lemma));
    if (!isOwn || !thingsIn(object, passage).some((noun) => words.includes(noun))) return [];
    const agents = subjectRoles(clause, "cause", passage, false).map((roles) =>
      ofTypes(roles, "mechanism", "pathway", "gene", "symptom", "risk").filter(({ entity }) => entity !== head.entity),
    );
    const made = agents.filter((roles) => roles.length > 0);
    return link("cause", made, [[head]], passage, headEvent.name, certaintyOf(clause, passage));
  },
};

/** What a verb does, as a noun; of the many in "-ate" and "-ize" by how these make one. */
const nominals = (lemma: string): readonly string[] => [
  ...nominalsOf(lemma),
  `${lemma.replace(/e$/, "")}ation`,
  `${lemma.replace(/e$/, "")}ion`,
];

const thingsIn = (object: NounPhrase, { analysis }: Passage): readonly string[] =>
  [object, ...(object.of?.members ?? [])].map((member) => headNoun(member, analysis));
