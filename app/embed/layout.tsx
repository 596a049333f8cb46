import type { ReactNode } from "react";
import { frameScript } from "./frame-script";
import "./embed.css";

/** A page to be set into others: nothing of ours around it. */
export default function EmbedLayout({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <script dangerouslySetInnerHTML={{ __html: frameScript }} />
      {children}
    </>
  );
}
