/**
 * Runs before the first paint: keeps the hint of the written page out of sight where it has been read, and where a link
 * shows more than the bare map. It holds no sign that HTML would escape.
 */
export const hintScript = "try{if(localStorage.hint||location.search)document.documentElement.dataset.hint=0}catch{}";
