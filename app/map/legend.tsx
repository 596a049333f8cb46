import type { ReactNode } from "react";

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

interface Props {
  readonly drawn: number | null;
  readonly total: number;
  /** How many columns of text lie over the right end. */
  readonly columns: number;
}

/** What the lines mean, and how much of the graph is drawn. */
export function Legend({ drawn, total, columns }: Props) {
  return (
    <div className={`border-t border-rule text-[13px] text-soft ${["", "md:mr-[26rem]", "md:mr-[52rem]"][columns]}`}>
      <div className="@container flex min-h-10 items-center px-5 max-md:py-2.5">
        <div className="flex flex-1 flex-wrap items-center justify-between gap-x-8 gap-y-2">
          <p>
            {drawn === null ? `${total} entities. ` : `${drawn} of ${total} entities drawn, the best supported. `}
            {drawn === total ? "In words: " : `The other${drawn === null ? "s" : ` ${total - drawn}`}: `}
            <a href="#facts" className="text-ink underline">
              All facts
            </a>
          </p>
          <ul aria-label="What the lines mean" className="flex flex-wrap gap-x-5 gap-y-1 md:hidden md:@4xl:flex">
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
        </div>
      </div>
    </div>
  );
}
