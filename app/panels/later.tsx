import { type ReactNode, useDeferredValue } from "react";

/** What is drawn once the screen shows what stands before it. */
export function Later({ children }: { readonly children: ReactNode }) {
  return useDeferredValue(true, false) ? children : null;
}
