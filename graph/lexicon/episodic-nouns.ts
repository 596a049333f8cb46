/** Symptoms that come in episodes: lowering their number is prevention. */
export const episodicNouns: ReadonlySet<string> = new Set(
  "infection crisis flare flare-up attack episode exacerbation relapse seizure bleed bleeding fracture migraine pneumonia fall recurrence bout hemorrhage thrombosis clot stroke reaction sequestration exposure recurrence transmission".split(
    " ",
  ),
);
