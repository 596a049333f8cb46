import type { Theme } from "../palette";
import { framedSvg } from "./framed-svg";
import type { Picture } from "./picture";
import { stillTop } from "./still-room";

/** A picture for a page that tells the rest itself: the drawing with its heads, in no more room than it takes. */
export const stillSvg = (picture: Picture, theme: Theme): string =>
  framedSvg(picture, {
    theme,
    ground: false,
    heads: true,
    top: stillTop[picture.scene.flow],
    least: 0,
    foot: null,
  });
