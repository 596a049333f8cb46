import type { ReactNode } from "react";

/** Stands where the map will be. */
export function MapMessage({ children }: { readonly children: ReactNode }) {
  return (
    <div role="status" className="absolute inset-0 grid place-items-center p-8 text-center text-soft">
      <p>{children}</p>
    </div>
  );
}
