import { matchNames, type NameMatch, type NameTree } from "../../2-ground/matcher";
import type { Token } from "../../language/tokens";
import { link } from "../link/link";
import type { Role } from "../roles/role";
import type { Rule } from "../rule";

const found = new Set(["symptom", "disease", "gene", "pathway", "risk"]);
const circumstances = new Set(["during", "after", "before", "in", "with", "by", "under", "when"]);

/** A test finds what its name says: "fever charting", "HFE testing", "screening for bleeding". */
export const testName: Rule = {
  name: "test-name",
  read(passage) {
    const {
      place: { head },
      opens,
      heads,
      grounding: { names, registry },
    } = passage;
    const tests = heads.filter(({ type }) => type === "test");
    if (!opens || !head || tests.length === 0) return [];
    const end = head.tokens.findIndex(({ low }, at) => at > 0 && circumstances.has(low));
    const tokens = head.tokens.slice(0, end < 0 ? undefined : end);
    const isOwn = (entity: string) => tests.some((test) => test.entity === entity);
    const named = matchNames(names, tokens).flatMap((match) =>
      isOwn(match.entity) ? withinName(names, tokens.slice(match.from, match.to), match.from, isOwn) : [match],
    );
    const inside = named.flatMap(({ entity, from, to }): readonly Role[] => {
      const type = registry.typeOf(entity);
      return type !== undefined && found.has(type)
        ? [{ entity, type, span: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }, implied: true }]
        : [];
    });
    return link("detect", [tests], [inside], passage, testName.name, { polarity: "asserted", qualifiers: {} });
  },
};

/** Names inside the test's own name, which the matcher takes as a whole. */
function withinName(
  names: NameTree,
  tokens: readonly Token[],
  offset: number,
  isOwn: (entity: string) => boolean,
): readonly NameMatch[] {
  for (let end = tokens.length - 1; end > 0; end--) {
    const matches = matchNames(names, tokens.slice(0, end));
    if (!matches.some(({ entity }) => isOwn(entity)))
      return matches.map(({ entity, from, to }) => ({ entity, from: from + offset, to: to + offset }));
  }
  return [];
}
