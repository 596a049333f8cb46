import type { Core, ElementDefinition } from "cytoscape";
import { useEffect, useLayoutEffect, useRef } from "react";
import { leisure } from "../leisure";
import type { Look } from "./elements";

type Looks = ReadonlyMap<string, Look>;

const all: readonly Look[] = ["focus", "near", "hidden"];

/** Puts on a thing the class that is asked for, and takes off the others; what has it already is not styled anew. */
function wear(cy: Core, id: string, look: Look): void {
  const element = cy.getElementById(id);
  const gone = all.filter((name) => name !== look && element.hasClass(name));
  if (gone.length > 0) element.removeClass(gone.join(" "));
  if (look !== "" && !element.hasClass(look)) element.addClass(look);
}

const standsOut = (look: Look | undefined): boolean => look === "focus" || look === "near";

/**
 * Gives everything drawn the looks that are asked for: what stands out, or did, at once; what only no pointer may meet
 * any more, which is not seen here anyway, when there is leisure.
 */
export function useLooks(cy: Core | null, drawn: readonly ElementDefinition[], looks: Looks): void {
  const last = useRef<Looks>(new Map());
  useLayoutEffect(() => {
    const before = last.current;
    last.current = looks;
    cy?.batch(() => {
      for (const [id, look] of before)
        if (standsOut(look) && !standsOut(looks.get(id))) wear(cy, id, looks.get(id) ?? "");
      for (const [id, look] of looks) if (standsOut(look)) wear(cy, id, look);
    });
  }, [cy, looks]);
  useEffect(() => {
    if (cy === null) return;
    let isWanted = true;
    leisure().then(() => {
      if (!isWanted || cy.destroyed()) return;
      cy.batch(() => {
        for (const { data } of drawn) wear(cy, String(data.id), looks.get(String(data.id)) ?? "hidden");
      });
    });
    return () => {
      isWanted = false;
    };
  }, [cy, drawn, looks]);
}
