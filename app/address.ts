const listeners = new Set<() => void>();

/** Tells whoever listens that the page has changed its own address, which the browser tells nobody. */
export function tellAddress(): void {
  for (const listener of listeners) listener();
}

/** Listens for a change of the address, by the page or by the reader going back; gives what ends that. */
export function subscribeAddress(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}
