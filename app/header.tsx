import type { ReactNode } from "react";
import { basePath } from "./site-url";
import { ThemeButton } from "./theme-button";

interface Props {
  readonly title?: string;
  /** What stands for the title where that has no room. */
  readonly short?: string;
  /** What can be done with the article. */
  readonly children?: ReactNode;
}

/** The line above everything: the name, the article, the way out. */
export function Header({ title, short = title, children }: Props) {
  return (
    <header className="flex h-14 items-center gap-3 px-5 max-md:gap-2.5">
      <a href={`${basePath}/`} className="text-lg font-bold tracking-tight no-underline">
        Etiograph
      </a>
      {title !== undefined && (
        <h1 className="min-w-0 flex-1 border-l border-rule pl-3 text-[15px] leading-tight text-soft">
          <span className="max-lg:sr-only print:not-sr-only">{title}</span>
          <span aria-hidden="true" className="font-semibold text-ink lg:hidden print:hidden">
            {short}
          </span>
        </h1>
      )}
      <div className="ml-auto flex shrink-0 items-center gap-3">
        {children}
        <a href={`${basePath}/#what`} className="text-sm underline max-md:hidden">
          What is this?
        </a>
        <ThemeButton />
      </div>
    </header>
  );
}
