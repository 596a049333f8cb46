import { frameKeys } from "@/lib/embed/embed-frame";
import { type Command, message, type Report, readReport } from "@/lib/embed/protocol";
import { DeckSteps } from "./deck-steps";
import { handKey } from "./hand-key";

const script = document.currentScript ?? document.querySelector('script[src*="etiograph-view.js"]');
/** The site that this script was fetched from. */
const site = new URL(".", script instanceof HTMLScriptElement ? script.src : location.href);

const style =
  ":host{display:block;position:relative;aspect-ratio:16/9;min-height:380px;max-width:100%}:host([height]),:host([ratio]){min-height:0}:host([hidden]){display:none}iframe{position:absolute;inset:0;width:100%;height:100%;border:0;color-scheme:light}";

/** A view of an article in somebody's page: `<etiograph-view article="…" view="…">`. */
class EtiographView extends HTMLElement {
  static readonly observedAttributes = ["article", "entity", "view", "height", "ratio", "label", ...frameKeys];

  readonly #frame = document.createElement("iframe");
  #deck: DeckSteps | null = null;
  #state = { view: "", step: 0, steps: 0 };
  /** The step that was asked for, until it is shown. */
  #wanted: number | null = null;
  /** It has answered, and can be asked. */
  #ready = false;

  constructor() {
    super();
    const sheet = document.createElement("style");
    sheet.textContent = style;
    this.#frame.loading = "lazy";
    this.#frame.allowFullscreen = true;
    this.attachShadow({ mode: "open" }).append(sheet, this.#frame);
  }

  connectedCallback(): void {
    addEventListener("message", this.#listen);
    this.#layOut();
    this.#load();
    this.#deck = DeckSteps.around(this, (step) => {
      this.step = step;
    });
    this.#deck?.provide(Number(this.getAttribute("steps") ?? 0));
  }

  disconnectedCallback(): void {
    removeEventListener("message", this.#listen);
    this.#deck?.leave();
    this.#ready = false;
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!this.isConnected || before === now) return;
    if (name === "height" || name === "ratio" || name === "label") this.#layOut();
    else if (name === "view" && this.#ready) this.#ask({ type: "view", view: now ?? "" });
    else this.#load();
  }

  /** At which stop it is, from 0. */
  get step(): number {
    return this.#state.step;
  }

  set step(to: number) {
    this.#wanted = to === this.step ? null : to;
    if (this.steps > 0 && to !== this.step) this.#ask({ type: "step", to });
  }

  /** How many stops there are; 0 until they are known, or without controls. */
  get steps(): number {
    return this.#state.steps;
  }

  next(): void {
    this.#ask({ type: "step", to: "next" });
  }

  previous(): void {
    this.#ask({ type: "step", to: "previous" });
  }

  /** The room is there before anything is fetched. */
  #layOut(): void {
    const [height, ratio] = [this.getAttribute("height"), this.getAttribute("ratio")];
    if (ratio !== null) this.style.aspectRatio = ratio;
    if (height !== null && height !== "auto") this.style.height = /^\d+$/.test(height) ? `${height}px` : height;
    this.#frame.title = this.getAttribute("label") ?? `Map of ${this.getAttribute("article")}`;
  }

  #load(): void {
    const query = new URLSearchParams(this.getAttribute("view") ?? "");
    for (const key of frameKeys) {
      const value = this.getAttribute(key);
      if (value !== null) query.set(key, value);
    }
    this.#ready = false;
    this.#state = { view: "", step: 0, steps: 0 };
    const entity = this.getAttribute("entity");
    const path = `embed/${this.getAttribute("article")}/${entity === null ? "" : `entity/${entity}/`}`;
    this.#frame.src = `${new URL(path, site)}?${query}`;
  }

  #ask(command: Command): void {
    this.#frame.contentWindow?.postMessage(message(command), site.origin);
  }

  readonly #listen = ({ source, origin, data }: MessageEvent): void => {
    if (source !== this.#frame.contentWindow || origin !== site.origin) return;
    const report = readReport(data);
    if (report !== null) this.#hear(report);
  };

  #hear(report: Report): void {
    if (report.type === "height") {
      if (this.getAttribute("height") === "auto") this.style.height = `${report.height}px`;
    } else if (report.type === "key") {
      handKey(this, report);
      if (this.#deck !== null) this.#frame.blur();
    } else {
      const { type, ...state } = report;
      this.#follow(state);
      this.dispatchEvent(new CustomEvent(`etiograph-${type}`, { bubbles: true, detail: state }));
    }
  }

  /** Keeps what it shows, what was asked of it and the deck around it together. */
  #follow(state: Omit<Extract<Report, { readonly type: "state" }>, "type">): void {
    const wereKnown = this.steps > 0;
    this.#state = state;
    if (!this.#ready) this.#ask({ type: "keys" });
    this.#ready = true;
    if (state.steps === 0) return;
    this.#deck?.provide(state.steps);
    if (this.#wanted === state.step) this.#wanted = null;
    if (!wereKnown) this.step = this.#wanted ?? this.#deck?.step ?? state.step;
    else if (this.#wanted === null) this.#deck?.follow(state.step);
  }
}

if (customElements.get("etiograph-view") === undefined) customElements.define("etiograph-view", EtiographView);
