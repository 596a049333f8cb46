/** Substances of the body and of food of which a disease may store too much. */
export const storedSubstances: readonly string[] =
  "iron copper calcium manganese oxalate cystine cholesterol ammonia urate galactose phenylalanine sodium phosphate potassium aluminium".split(
    " ",
  );
