/** A colour on its way from one to another: 0 is the first, 1 the second. */
export function mix(from: string, to: string, share: number): string {
  const part = (color: string, at: number): number => Number.parseInt(color.slice(1 + 2 * at, 3 + 2 * at), 16);
  const blend = (at: number): string =>
    Math.round(part(from, at) * (1 - share) + part(to, at) * share)
      .toString(16)
      .padStart(2, "0");
  return `#${blend(0)}${blend(1)}${blend(2)}`;
}

/** A colour as the format writes it, see-through where asked. */
export const colorXml = (color: string, opacity = 1): string => {
  const value = color.slice(1).toUpperCase();
  if (opacity >= 1) return `<a:srgbClr val="${value}"/>`;
  return `<a:srgbClr val="${value}"><a:alpha val="${Math.round(opacity * 100_000)}"/></a:srgbClr>`;
};

export const fillXml = (color: string, opacity = 1): string => `<a:solidFill>${colorXml(color, opacity)}</a:solidFill>`;
