import { oneOf } from "./one-of";
import { readAsk, writeAsk } from "./trace/ask-url";
import { matrixIds } from "./trace/matrix-kinds";
import {
  defaultView,
  type FacetValue,
  facets,
  lenses,
  mains,
  matrixOrders,
  type Selection,
  selectionKinds,
  type TableSort,
  tableColumns,
  type View,
} from "./view";

/** The form of these links. A later form gets a number of its own, which is written as `v`. */
export const linkVersion = 1;

/** Whether a link was made by a later form of the app, so that some of it may be lost. */
export const isFromLater = (params: URLSearchParams): boolean => Number(params.get("v") ?? linkVersion) > linkVersion;

/** Unknown keys are ignored and bad values mean the default: no link can break the page. */
export function readView(params: URLSearchParams): View {
  return {
    selection: readSelection(params),
    hops: oneOf([1, 2, 3] as const, Number(params.get("hops"))) ?? defaultView.hops,
    open: list(params.get("open")),
    filter: {
      hide: list(params.get("hide")).filter(isFacetValue),
      only: list(params.get("only")).filter(isFacetValue),
    },
    lens: oneOf(lenses, params.get("lens")) ?? null,
    main: oneOf(mains, params.get("main")) ?? defaultView.main,
    beside: oneOf(["article", "coverage"] as const, params.get("beside")) ?? null,
    sort: readSort(params.get("sort")),
    matrix: {
      id: oneOf(matrixIds, params.get("matrix")) ?? defaultView.matrix.id,
      order: oneOf(matrixOrders, params.get("order")) ?? defaultView.matrix.order,
      match: params.get("match") ?? "",
    },
    ask: readAsk(params),
    stop: readStop(params.get("stop")),
  };
}

/** Canonical: fixed key order, sorted lists, defaults left out. */
export function writeView(view: View): URLSearchParams {
  const { selection, hops, open, filter, lens, main, beside, sort, matrix, ask, stop } = view;
  const params = new URLSearchParams();
  if (selection !== null) params.set(selection.kind, selection.id);
  if (hops !== defaultView.hops) params.set("hops", String(hops));
  if (open.length > 0) params.set("open", open.join(" "));
  if (filter.hide.length > 0) params.set("hide", filter.hide.join(" "));
  if (filter.only.length > 0) params.set("only", filter.only.join(" "));
  if (lens !== null) params.set("lens", lens);
  if (main !== defaultView.main) params.set("main", main);
  if (beside !== null) params.set("beside", beside);
  if (sort !== null) params.set("sort", `${sort.descending ? "-" : ""}${sort.column}`);
  if (matrix.id !== defaultView.matrix.id) params.set("matrix", matrix.id);
  if (matrix.order !== defaultView.matrix.order) params.set("order", matrix.order);
  if (matrix.match !== "") params.set("match", matrix.match);
  if (ask !== null) writeAsk(params, ask);
  if (stop !== null) params.set("stop", String(stop));
  return params;
}

/** A link to a view of the same article. */
export const viewHref = (view: View): string => `?${writeView(view)}`;

export const selectionHref = (selection: Selection): string => viewHref({ ...defaultView, selection });
export const entityHref = (id: string): string => selectionHref({ kind: "entity", id });
export const relationHref = (id: string): string => selectionHref({ kind: "relation", id });

/** The most particular of what is named. */
function readSelection(params: URLSearchParams): Selection | null {
  const kind = [...selectionKinds].reverse().find((name) => params.get(name));
  return kind === undefined ? null : { kind, id: params.get(kind) ?? "" };
}

function readSort(text: string | null): TableSort | null {
  const column = oneOf(tableColumns, text?.replace(/^-/, "") ?? null);
  return column === undefined ? null : { column, descending: text?.startsWith("-") === true };
}

/** No presentation has more stops. */
const mostStops = 999;

function readStop(text: string | null): number | null {
  const stop = Number(text);
  return Number.isInteger(stop) && stop >= 1 && stop <= mostStops ? stop : null;
}

/** Words between spaces, sorted, each once. */
const list = (text: string | null): readonly string[] =>
  [...new Set((text ?? "").split(" ").filter((word) => word !== ""))].sort();

const isFacetValue = (text: string): text is FacetValue =>
  facets.some((facet) => text.startsWith(`${facet}.`) && text.length > facet.length + 1);
