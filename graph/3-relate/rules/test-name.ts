import { matchNames } from "../../2-ground/matcher";
import { link } from "../link";
import type { Role } from "../passage";
import type { Rule } from "../rule";

const found = new Set(["symptom", "disease", "gene", "pathway", "risk"]);
const circumstances = new Set(["during", "after", "before", "in", "with", "by", "under", "when"]);

/** A test finds what its name says: "fever charting", "HFE testing", "screening for bleeding". */
export const testName: Rule = {
  name: "test-name",
  read(passage) {
    const { place: { head }, opens, heads, grounding: { names, registry } } = passage;
    const tests = heads.filter(({ type }) => type === "test");
    if (!opens || !head || tests.length === 0) return [];
    const end = head.tokens.findIndex(({ low }, at) => at > 0 && circumstances.has(low));
    const tokens = head.tokens.slice(0, end < 0 ? undefined : end);
    const inside = tokens.flatMap((_, from): readonly Role[] => {
      const [match] = from === 0 ? matchNames(names, tokens.slice(0, -1)) : matchNames(names, tokens.slice(from));
      if (!match || match.from !== 0) return [];
      const type = registry.typeOf(match.entity);
      const span = { start: tokens[from]?.start ?? 0, end: tokens[from + match.to - 1]?.end ?? 0 };
      return type !== undefined && found.has(type) && !tests.some(({ entity }) => entity === match.entity) ? [{ entity: match.entity, type, span, implied: true }] : [];
    });
    return link("detect", [tests], [inside], passage, testName.name, { polarity: "asserted", qualifiers: {} });
  },
};
