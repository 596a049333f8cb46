import type { Core, ElementDefinition } from "cytoscape";
import { useLayoutEffect, useRef } from "react";

type Looks = ReadonlyMap<string, readonly string[]>;

/** What is kept and not asked for is not drawn. */
const unasked = ["hidden"];

/** Puts on everything drawn the classes that are asked for, and takes off those of before: what stays is not styled anew. */
export function useLooks(cy: Core | null, drawn: readonly ElementDefinition[], looks: Looks): void {
  const last = useRef<Looks>(new Map());
  useLayoutEffect(() => {
    cy?.batch(() => {
      for (const element of cy.elements().not(".name")) {
        const now = looks.get(element.id()) ?? unasked;
        const has = (name: string): boolean => element.hasClass(name);
        const gone = (last.current.get(element.id()) ?? unasked).filter((name) => !now.includes(name) && has(name));
        const come = now.filter((name) => !has(name));
        if (gone.length > 0) element.removeClass(gone.join(" "));
        if (come.length > 0) element.addClass(come.join(" "));
      }
    });
    last.current = looks;
  }, [cy, drawn, looks]);
}
