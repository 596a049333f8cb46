import { type ThemeName, themes } from "@/lib/palette";

const variables = (name: ThemeName): string => {
  const { types, sides, ...tones } = themes[name];
  const sideTones = Object.entries(sides).map(([side, value]) => [`side-${side}`, value] as const);
  return [...Object.entries({ ...tones, ...types }), ...sideTones].map(([key, value]) => `--${key}:${value}`).join(";");
};

const [light, dark] = [variables("light"), variables("dark")];
const css = [
  `:root{color-scheme:light;${light}}`,
  `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${dark}}}`,
  `:root[data-theme=dark]{color-scheme:dark;${dark}}`,
  `@media print{:root:root:root{color-scheme:light;${light}}}`,
].join("");

/** The palette as custom properties: the page and the drawing share one table of colours. */
export function ThemeStyle() {
  return <style>{css}</style>;
}
