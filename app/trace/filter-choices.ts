import type { Choice } from "./end-picker";

const most = 60;

const folded = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** What fits what is typed: names that begin so first, then names that hold it. */
export function filterChoices(choices: readonly Choice[], query: string): readonly Choice[] {
  const wanted = folded(query.trim());
  if (wanted === "") return choices.slice(0, most);
  const rank = ({ label, names }: Choice): number => {
    const all = [label, ...names].map(folded);
    if (all.some((name) => name.startsWith(wanted))) return 0;
    if (all.some((name) => name.includes(` ${wanted}`))) return 1;
    return all.some((name) => name.includes(wanted)) ? 2 : 3;
  };
  return [0, 1, 2].flatMap((wantedRank) => choices.filter((choice) => rank(choice) === wantedRank)).slice(0, most);
}
