const therapy =
  /^(?!.*\b(?:of|other|further|the|general)\b)(?:[\p{L}\d-]+ ){1,4}(?:therapy|treatment)(?: \([^)]*\))?$/iu;

/** Whether a heading names one therapy, and no section on treatment: "Hormone therapy (HT)". */
export const namesTherapy = (heading: string): boolean => therapy.test(heading);
