import type { ReactNode } from "react";
import { FirstHint, useHint } from "./first-hint";

const line = "stroke-current fill-none";

function Key({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <li className="flex items-center gap-1.5 whitespace-nowrap">
      <svg aria-hidden="true" width="34" height="12" viewBox="0 0 34 12" className="text-ink" strokeWidth="1.5">
        {children}
      </svg>
      {name}
    </li>
  );
}

/** What the lines mean. */
function Keys({ hint }: { readonly hint: boolean }) {
  return (
    <ul
      aria-label="What the lines mean"
      className={`gap-x-5 max-md:pr-5 md:hidden ${hint ? "max-md:hidden md:@min-[72rem]:flex" : "max-md:flex md:@4xl:flex"}`}
    >
      <Key name="stimulates">
        <path className={line} d="M1 6h26" />
        <path className="fill-current" d="M33 6l-7-3.5v7z" />
      </Key>
      <Key name="inhibits">
        <path className={line} d="M1 6h30M31.5 1.5v9" />
      </Key>
      <Key name="neither">
        <path className={line} d="M1 6h28" />
        <circle className="fill-current" cx="30.5" cy="6" r="2" />
      </Key>
      <Key name="uncertain">
        <path className={line} d="M1 6h26" strokeDasharray="5 4" />
        <path className="fill-current" d="M33 6l-7-3.5v7z" />
      </Key>
      <Key name="denied">
        <path className={`${line} text-denied`} d="M1 6h25" strokeDasharray="1.5 3" />
        <path className={`${line} text-denied`} d="M14 2v8M32.5 6l-6-3.5v7z" />
      </Key>
    </ul>
  );
}

interface Props {
  readonly drawn: number | null;
  readonly total: number;
  /** How many columns of text lie over the right end. */
  readonly columns: number;
  /** Nothing has been chosen yet. */
  readonly fresh: boolean;
}

/** What the lines mean, and how much of the graph is drawn; to a newcomer first what to do. */
export function Legend({ drawn, total, columns, fresh }: Props) {
  const hint = useHint() && fresh;
  const rest = drawn === null ? total : total - drawn;
  return (
    <div
      className={`border-t border-rule text-[13px] text-soft ${["", "beside:mr-[min(26rem,50vw)]", "md:mr-[52rem]"][columns]}`}
    >
      <div className="@container">
        <div className="legend-line flex h-10 items-center justify-between gap-x-6 overflow-x-auto pl-5 md:pr-5">
          {hint && <FirstHint />}
          <p className={`shrink-0 whitespace-nowrap ${hint ? "mr-auto max-md:hidden" : ""}`}>
            {!hint && (
              <>
                {drawn === null ? `${total} entities` : `${drawn} of ${total} entities drawn`}
                <span className="md:hidden">.</span>
                <span className="max-md:hidden">
                  {drawn === null || rest === 0 ? "" : ", the best supported"}.{" "}
                  {rest === 0 ? "In words" : `The other ${rest}`}:
                </span>{" "}
              </>
            )}
            <a href="#facts" className="inline-flex min-h-6 items-center text-ink underline">
              All facts
            </a>
          </p>
          <Keys hint={hint} />
        </div>
      </div>
    </div>
  );
}
