/** Of what a treatment raises, or lowers, on purpose: the nouns of measures that are rather too low, or too high. */
export const measuresMended: Readonly<Record<"raised" | "lowered", ReadonlySet<string>>> = {
  raised: new Set(["platelet", "hemoglobin", "neutrophil", "count", "antibody", "density"]),
  lowered: new Set("pressure sugar glucose cholesterol triglyceride lipid ammonia phosphate acid".split(" ")),
};
