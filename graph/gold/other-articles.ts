import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Annotation } from "./annotation";
import { parseAnnotation } from "./parse-annotation";

/** An article on another disease, and what its writer read in it. */
export interface OtherArticle {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly annotation: Annotation;
}

const folder = fileURLToPath(new URL("./others/", import.meta.url));

/**
 * The articles in `others/`, by name. Each was written and annotated by somebody who had not seen the compiler; they measure it, and are no
 * source on their diseases.
 */
export const otherArticles = (): readonly OtherArticle[] =>
  readdirSync(folder)
    .filter((file) => /\.(md|txt)$/.test(file))
    .sort()
    .map((file) => {
      const name = file.replace(/\.\w+$/, "");
      return {
        name,
        path: `${folder}${file}`,
        text: readFileSync(`${folder}${file}`, "utf8"),
        annotation: parseAnnotation(name, readFileSync(`${folder}${name}.tsv`, "utf8")),
      };
    });
