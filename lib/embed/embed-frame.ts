import { oneOf } from "../one-of";

/** What an author chooses around an embedded view. */
export interface EmbedFrame {
  /** The article's title above it. */
  readonly title: boolean;
  /** What the lines mean. */
  readonly legend: boolean;
  /** The facts that stand out, with the works that bear on them. */
  readonly caption: boolean;
  readonly controls: (typeof controls)[number];
  readonly theme: (typeof embedThemes)[number];
  /** Whether it brings its own ground, or shows that of the page around. */
  readonly ground: (typeof grounds)[number];
}

export const controls = ["none", "step", "full"] as const;
export const embedThemes = ["auto", "light", "dark"] as const;
export const grounds = ["paper", "none"] as const;
export const parts = ["title", "legend", "caption"] as const;

export const usualFrame: EmbedFrame = {
  title: true,
  legend: true,
  caption: true,
  controls: "none",
  theme: "auto",
  ground: "paper",
};

/** The keys of a frame in a link; every other key is the view's. */
export const frameKeys = [...parts, "controls", "theme", "ground"] as const;

/** Bad values mean the default: no link can break the page. */
export const readFrame = (params: URLSearchParams): EmbedFrame => ({
  title: params.get("title") !== "off",
  legend: params.get("legend") !== "off",
  caption: params.get("caption") !== "off",
  controls: oneOf(controls, params.get("controls")) ?? usualFrame.controls,
  theme: oneOf(embedThemes, params.get("theme")) ?? usualFrame.theme,
  ground: oneOf(grounds, params.get("ground")) ?? usualFrame.ground,
});

/** Fixed key order, defaults left out. */
export function writeFrame(frame: EmbedFrame): URLSearchParams {
  const params = new URLSearchParams();
  for (const part of parts) if (!frame[part]) params.set(part, "off");
  for (const key of ["controls", "theme", "ground"] as const)
    if (frame[key] !== usualFrame[key]) params.set(key, frame[key]);
  return params;
}

/** The view's own part of a link to an embed. */
export function viewPart(params: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(params);
  for (const key of frameKeys) rest.delete(key);
  return rest;
}

/** The query of an embed: the view, then the frame. */
export const embedQuery = (view: URLSearchParams, frame: EmbedFrame): string => {
  const query = new URLSearchParams([...view, ...writeFrame(frame)]).toString();
  return query === "" ? "" : `?${query}`;
};
