import { expect, it } from "vitest";
import { bibliography } from "./bibliography";

const base = { id: "x", type: "article-journal", title: "T" };

it("tells authors, year, journal and addresses", () => {
  const one = { family: "Oliveira", given: "JB" };
  expect(
    bibliography({
      ...base,
      author: [one],
      issued: { "date-parts": [[2007]] },
      "container-title": "PNAS",
      DOI: "10.1/x",
      PMID: "17",
      volume: "104",
      issue: "21",
      page: "8953-8958",
      abstract: "It shows.",
      note: "It limits.",
    }),
  ).toEqual({
    authors: "Oliveira JB",
    year: "2007",
    title: "T",
    container: "PNAS",
    details: "104(21): 8953-8958",
    links: [
      { label: "DOI", url: "https://doi.org/10.1/x", id: "10.1/x" },
      { label: "PubMed", url: "https://pubmed.ncbi.nlm.nih.gov/17/", id: "17" },
    ],
    shows: "It shows.",
    limits: "It limits.",
  });
});

it.each([
  [[], ""],
  [[{ family: "A" }, { family: "B" }], "A and B"],
  [[{ literal: "WHO" }, { family: "B" }, { family: "C" }], "WHO et al."],
  ["nonsense", ""],
])("authors %j", (author, authors) => expect(bibliography({ ...base, author }).authors).toBe(authors));

it("links no address but the web's", () =>
  expect(bibliography({ ...base, URL: "javascript:alert(1)" }).links).toEqual([]));
