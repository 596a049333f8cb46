import { expect, it } from "vitest";
import { shortLabel } from "./short-label";

it.each([
  ["FAS", ["CD95"], "FAS"],
  ["RAS-associated autoimmune lymphoproliferative syndrome type IV", ["ALPS type IV", "ALPS-IV", "ALPS4"], "ALPS-IV"],
  ["Hematopoietic stem cell transplantation", ["stem cell transplant", "HSCT"], "HSCT"],
  ["Flow cytometry for double-negative T cells", ["flow cytometry"], "Flow cytometry for double-negative T cells"],
])("%s", (label, synonyms, short) => expect(shortLabel({ label, synonyms })).toBe(short));
