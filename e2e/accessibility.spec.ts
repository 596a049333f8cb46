import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./explorer";

const states = [
  { name: "home", path: "/" },
  { name: "map", path: "/alps-iv/" },
  { name: "entity", path: "/alps-iv/?entity=sirolimus" },
  { name: "relation", path: "/alps-iv/?relation=nras.activates.ras-mapk-pathway" },
  { name: "table", path: "/alps-iv/?main=table&lens=forms&hide=type.risk&sort=-sources" },
  { name: "lens and filter", path: "/alps-iv/?lens=disputed&only=section.causes+type.gene&hide=polarity.negated" },
  { name: "trace", path: "/alps-iv/?from=nras&to=thrombocytopenia" },
  {
    name: "path",
    path: "/alps-iv/?from=nras&to=thrombocytopenia&path=nras.autoimmunity.thrombocytopenia&step=1",
  },
  { name: "treatments", path: "/alps-iv/?ask=act&of=sirolimus" },
  { name: "matrix", path: "/alps-iv/?main=matrix" },
  { name: "stale link", path: "/alps-iv/?entity=no-such-thing" },
] as const;

const looks = [
  { look: "light", viewport: { width: 1440, height: 900 }, colorScheme: "light" },
  { look: "dark", viewport: { width: 1440, height: 900 }, colorScheme: "dark" },
  { look: "phone", viewport: { width: 390, height: 844 }, colorScheme: "light" },
] as const;

/** Sections of the list of facts that are built like its first two: read once, in the light, as they are long. */
const repeated = ["#pathway", "#mechanism", "#symptom", "#test", "#treatment", "#risk"] as const;

for (const { look, viewport, colorScheme } of looks) {
  test.describe(look, () => {
    test.use({ viewport, colorScheme });
    for (const { name, path } of states) {
      test(`${name} has no barriers`, async ({ page, explorer }) => {
        test.slow();
        await page.goto(path);
        if (path !== "/") await explorer.shown();
        const axe = new AxeBuilder({ page }).withTags([
          "wcag2a",
          "wcag2aa",
          "wcag21a",
          "wcag21aa",
          "wcag22aa",
          "best-practice",
        ]);
        if (look !== "light" || name !== "map") for (const section of repeated) axe.exclude(section);
        const { violations } = await axe.analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`),
        ).toEqual([]);
      });
    }
  });
}
