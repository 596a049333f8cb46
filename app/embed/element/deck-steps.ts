/**
 * The steps of a view as fragments of its slide: the deck counts and shows them as its own, so that its keys, its
 * remote, its overview, its links and its notes all go through them.
 */
export class DeckSteps {
  readonly #fragments: HTMLElement[] = [];
  readonly #changes: MutationObserver;

  private constructor(
    readonly view: HTMLElement,
    onStep: (step: number) => void,
  ) {
    this.#changes = new MutationObserver(() => onStep(this.step));
  }

  /** Null where the view stands in no deck. */
  static around(view: HTMLElement, onStep: (step: number) => void): DeckSteps | null {
    return view.closest(".reveal section") === null ? null : new DeckSteps(view, onStep);
  }

  /** A fragment for each stop after the first. */
  provide(stops: number): void {
    while (this.#fragments.length < stops - 1) {
      const fragment = document.createElement("span");
      fragment.className = "fragment";
      this.#changes.observe(fragment, { attributes: true, attributeFilter: ["class"] });
      this.#fragments.push(fragment);
      this.view.append(fragment);
    }
  }

  /** So many of them are shown. */
  get step(): number {
    return this.#fragments.filter(({ classList }) => classList.contains("visible")).length;
  }

  /** Tells the deck of a step that was taken in the view itself. */
  follow(step: number): void {
    this.#fragments.forEach(({ classList }, i) => {
      classList.toggle("visible", i < step);
    });
  }

  leave(): void {
    this.#changes.disconnect();
    for (const fragment of this.#fragments.splice(0)) fragment.remove();
  }
}
