/** A ground between card and ink, and which of them is legible on it. */
export interface Shade {
  /** Per cent of ink in it. */
  readonly ink: number;
  /** It takes paper for its letters, not ink. */
  readonly dark: boolean;
}

/** Grounds between these shares of ink bear neither ink nor paper legibly, so they are left out. */
const [lightest, light, dark, darkest] = [4, 35, 66, 100] as const;

/** The ground for a score from 0 to 100: darker is better, and a number stays legible on every one. */
export function shadeOf(score: number): Shade {
  const share = Math.max(0, Math.min(100, score)) / 100;
  if (share < 0.5) return { ink: Math.round(lightest + (light - lightest) * share * 2), dark: false };
  return { ink: Math.round(dark + (darkest - dark) * (share - 0.5) * 2), dark: true };
}
