import type { ReactElement } from "react";

/** Markup that no script ever changes: the browser takes it as it stands, and nothing walks through it again as the page wakes. */
export async function StillMarkup({ children }: { readonly children: ReactElement }) {
  // At the top it is refused: pages are made where React has no second renderer.
  const { renderToStaticMarkup } = await import("react-dom/server");
  return <div dangerouslySetInnerHTML={{ __html: renderToStaticMarkup(children) }} />;
}
