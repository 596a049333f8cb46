/** A label as it stands inside another: "Bone loss" becomes "bone loss", "DNA repair" stays as it is. */
export const lowerFirst = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
