import { defaultView, type Selection, type View } from "./view";

function readSelection(params: URLSearchParams): Selection | null {
  const relation = params.get("relation");
  if (relation) return { kind: "relation", id: relation };
  const entity = params.get("entity");
  return entity ? { kind: "entity", id: entity } : null;
}

/** Unknown keys are ignored and empty values mean the default: no link can break the page. */
export const readView = (params: URLSearchParams): View => ({ ...defaultView, selection: readSelection(params) });

/** Canonical: fixed key order, defaults left out. */
export function writeView(view: View): URLSearchParams {
  const params = new URLSearchParams();
  if (view.selection !== null) params.set(view.selection.kind, view.selection.id);
  return params;
}

/** A link to a view of the same article. */
export function viewHref(view: View): string {
  return `?${writeView(view)}`;
}

export const entityHref = (id: string): string => viewHref({ selection: { kind: "entity", id } });
export const relationHref = (id: string): string => viewHref({ selection: { kind: "relation", id } });
