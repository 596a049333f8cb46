/** Cells and parts of the body that are findings by their size: "small platelets", "large tonsils". */
const sized =
  /^(platelet|granule|vacuole|inclusion|pupil|tonsil|thymus|tongue|hand|head|jaw|ear|testicle|testis|gland|red cell|neutrophil|lymphocyte|erythrocyte|nucleus|mitochondrion|mitochondria|lysosome)(e?s)?$/;
const size = /^(small|large|giant|big|tiny|huge)$/;

/** Whether a modifier makes a finding of a noun that names none by itself. */
export const isSized = (modifier: string, noun: string): boolean => size.test(modifier) && sized.test(noun);
