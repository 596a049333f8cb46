const innate =
  /\b(hereditary|inherited|familial|congenital|x[- ]linked|dominant|recessive|idiopathic) .*(emia|osis|pathy|trophy|plasia|itis|penia|edema|cytosis|keratosis)$/;

/** "Hereditary xanemia", "X-linked neutropenia": a finding that runs in families or is there at birth is a disease. `name` in small letters. */
export const isInnate = (name: string): boolean => innate.test(name);
