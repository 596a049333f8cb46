import { irregularPlurals } from "../spelling";

/** Whether a name in lower case is one thing, though it ends as a plural does: "diabetes", "neonatal herpes"; "hives" are many. */
export function isSingularInS(name: string): boolean {
  const noun = name.slice(name.lastIndexOf(" ") + 1);
  return irregularPlurals.get(noun) === noun && noun !== "hives";
}
