/** Fills the screen with the page, or ends that; a browser that does not allow it shows the page as it is. */
export function fullScreen(wanted: boolean): void {
  if (wanted === (document.fullscreenElement !== null)) return;
  const done = wanted ? document.documentElement.requestFullscreen?.() : document.exitFullscreen();
  done?.catch(() => {});
}
