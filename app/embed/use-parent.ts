import { type RefObject, useEffect, useRef } from "react";
import { message, type Report, readCommand } from "@/lib/embed/protocol";
import { seenStill } from "./use-drawing";

interface Shown {
  readonly stage: RefObject<HTMLElement | null>;
  readonly query: string;
  readonly at: number;
  readonly steps: number;
  readonly alive: boolean;
  readonly step: (target: (at: number) => number) => void;
  /** The stops are wanted. */
  readonly wake: () => void;
  readonly show: (query: string) => void;
}

/** What is told is no secret, and the page around may stand anywhere. */
function tell(report: Report): void {
  if (window.parent !== window) window.parent.postMessage(message(report), "*");
}

/** The stage is as high as its picture asks for at this width, within what a page will bear. */
const heights = { least: 200, most: 720 } as const;

function wantedHeight(stage: HTMLElement): number {
  const box = seenStill(stage)?.querySelector("svg")?.viewBox.baseVal;
  const ratio = box === undefined || box.width === 0 ? 0.5 : box.height / box.width;
  const drawing = Math.min(heights.most, Math.max(heights.least, stage.clientWidth * ratio));
  const main = stage.parentElement ?? stage;
  const around = [...main.children]
    .filter((part) => part !== stage)
    .reduce((sum, part) => sum + part.getBoundingClientRect().height, 0);
  return Math.ceil(around + drawing);
}

/** Tells the page around how high the embed would be and what it shows. */
function useReports({ stage, query, at, steps }: Shown): void {
  useEffect(() => tell({ type: "state", view: query, step: at, steps }), [query, at, steps]);
  const told = useRef(0);
  useEffect(() => {
    const main = stage.current?.parentElement;
    if (main == null) return;
    const measure = (): void => {
      if (stage.current === null) return;
      const height = wantedHeight(stage.current);
      if (height !== told.current) tell({ type: "height", height });
      told.current = height;
    };
    const sizes = new ResizeObserver(measure);
    for (const part of main.children) sizes.observe(part);
    const changes = new MutationObserver(measure);
    changes.observe(main, { childList: true, subtree: true });
    return () => {
      sizes.disconnect();
      changes.disconnect();
    };
  }, [stage]);
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
/** What a control in focus makes use of. */
const isUsed = ({ key, target }: KeyboardEvent): boolean => {
  if (!(target instanceof Element)) return false;
  if (key === "Tab" || ["Shift", "Control", "Alt", "Meta"].includes(key)) return true;
  if (key === "Enter" || key === " ") return target.closest("button, a") !== null;
  return target.closest("[data-scrolls]") !== null && /^(Arrow(Up|Down)|Page|Home|End)/.test(key);
};

/** Keys that nothing here uses: arrows step, unless the page around has asked for them all. */
function useKeys({ alive, step }: Shown, areHandedOver: RefObject<boolean>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const { key, code, keyCode, shiftKey } = event;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isUsed(event)) return;
      if (areHandedOver.current) {
        event.preventDefault();
        tell({ type: "key", key, code, keyCode, shift: shiftKey });
      } else if (!alive && steps[key] !== undefined) {
        const by = steps[key];
        event.preventDefault();
        step((at) => at + by);
      }
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [alive, step, areHandedOver]);
}

/** Does what the page around asks, and nobody else. */
export function useParent(shown: Shown): void {
  const areHandedOver = useRef(false);
  const { step, show, wake } = shown;
  useReports(shown);
  useKeys(shown, areHandedOver);
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent): void => {
      if (window.parent === window || source !== window.parent) return;
      const command = readCommand(data);
      if (command?.type === "keys") {
        areHandedOver.current = true;
        wake();
      }
      if (command?.type === "view") show(command.view);
      if (command?.type === "step")
        step((at) => (command.to === "next" ? at + 1 : command.to === "previous" ? at - 1 : command.to));
    };
    window.addEventListener("message", listen);
    return () => window.removeEventListener("message", listen);
  }, [step, show, wake]);
}
