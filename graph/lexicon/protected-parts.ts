/** What harms a part of the body that something protects or strengthens: the part as a pattern, and the names of the harm, likeliest first. */
export const protectedParts: readonly (readonly [part: RegExp, ...harms: string[]])[] = [
  [/^(bones?|skeleton|bone (mass|density|strength|health|loss))$/, "osteoporosis", "bone loss"],
  [/^(teeth|tooth|enamel)$/, "tooth decay"],
  [/^kidneys?$/, "kidney damage", "kidney failure"],
  [/^livers?$/, "liver damage"],
  [/^(stomach|stomach lining|stomach wall)$/, "stomach ulcers"],
  [/^nerves?$/, "neuropathy", "nerve damage"],
  [/^muscles?$/, "muscle wasting", "muscle weakness"],
];
