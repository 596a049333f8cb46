import type { ThemeName } from "../palette";
import type { Ratio } from "./slide-size";

export const slideKinds = ["view", "step"] as const;

export interface SlideOptions {
  readonly ratio: Ratio;
  readonly theme: ThemeName;
  /** The view as one slide, or one for each step of what it tells. */
  readonly by: (typeof slideKinds)[number];
  /** Where the article's page stands, for links; empty where it is not known. */
  readonly address: string;
}

export const usualSlides: SlideOptions = { ratio: "16:9", theme: "light", by: "view", address: "" };
