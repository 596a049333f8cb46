/** Nouns that say where, in whom or in which of its workings a disease shows, and not how: "Behavior: …", "The senses: …". */
export const settingNouns: ReadonlySet<string> = new Set(
  `behavior mood mind emotion psyche thinking cognition intellect learning memory attention personality speech language movement mobility walking posture strength
  vision sight eyesight hearing sense sensation touch digestion appetite swallowing bowel_habit breathing respiration circulation growth development puberty fertility sexuality
  metabolism hormone immunity sleep wakefulness nutrition musculoskeletal system girl boy woman man child adult infant baby newborn teenager toddler adolescent carrier onset
  windpipe gullet sinus airway nose throat ear female male childhood infancy adulthood adolescence scrotum penis rectum anus esophagus spine skull jaw`
    .split(/\s+/)
    .map((word) => word.replace("_", " ")),
);
