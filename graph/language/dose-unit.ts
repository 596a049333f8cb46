/** Units in which is said how much of something is given: "50 mg". */
export const doseUnit =
  /^(mg|g|mcg|µg|μg|ug|kg|ml|iu|u|units?|mg\/kg|g\/kg|mg\/day|mg\/m2|milligrams?|grams?|micrograms?)$/;
