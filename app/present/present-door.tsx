import dynamic from "next/dynamic";
import type { GraphIndex } from "@/lib/graph-index";
import type { View } from "@/lib/view";
import type { ChangeView } from "../use-view";

const Presentation = dynamic(() => import("./presentation").then((module) => module.Presentation), { ssr: false });

interface Props {
  readonly index: GraphIndex;
  readonly view: View;
  readonly changeView: ChangeView;
}

/** The presentation over the page, while the link names a stop of it. */
export function PresentDoor({ index, view, changeView }: Props) {
  return view.stop === null ? null : <Presentation index={index} view={view} changeView={changeView} />;
}
