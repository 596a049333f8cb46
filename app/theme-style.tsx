import { type ThemeName, themes } from "@/lib/palette";

const variables = (name: ThemeName): string => {
  const { types, ...tones } = themes[name];
  return Object.entries({ ...tones, ...types })
    .map(([key, value]) => `--${key}:${value}`)
    .join(";");
};

const css = `:root{${variables("light")}}@media (prefers-color-scheme:dark){:root{${variables("dark")}}}`;

/** The palette as custom properties: the page and the drawing share one table of colours. */
export function ThemeStyle() {
  return <style>{css}</style>;
}
