import { describe, expect, it } from "vitest";
import { readView, viewHref } from "../view-url";
import { alone } from "./alone";

describe("what is selected or traced, drawn alone", () => {
  it.each([
    ["entity=nras", "?entity=nras&hops=1"],
    ["relation=a.treats.b&lens=forms", "?relation=a.treats.b&hops=1&lens=forms"],
    ["from=a&to=b&path=a.b", "?from=a&to=b&path=a.b&solo=1"],
    ["from=a&to=b&shown=a.b", "?from=a&to=b&shown=a.b&solo=1"],
    ["from=a&to=b", null],
    ["from=a&to=b&path=a.b&solo=1", null],
    ["entity=nras&hops=2", null],
    ["reference=x", null],
    ["", null],
  ])("%s", (query, link) => {
    const view = alone(readView(new URLSearchParams(query)));
    expect(view === null ? null : viewHref(view)).toBe(link);
  });
});
