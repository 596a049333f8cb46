const key = "etiograph-slash";

/** Whether a lone "/" opens the search: a key without a modifier must be one that a person can turn off. */
export function readSlash(): boolean {
  try {
    return window.localStorage.getItem(key) !== "off";
  } catch {
    return true;
  }
}

export function writeSlash(on: boolean): void {
  try {
    if (on) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, "off");
  } catch {
    // Without storage the key stays as it is.
  }
}
