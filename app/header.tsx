import Link from "next/link";
import type { ReactNode } from "react";
import { ThemeButton } from "./theme-button";

interface Props {
  readonly title?: string;
  /** What can be done with the article. */
  readonly children?: ReactNode;
}

/** The line above everything: the name, the article, the way out. */
export function Header({ title, children }: Props) {
  return (
    <header className="flex h-14 items-center gap-3 px-5">
      <Link href="/" className="text-lg font-bold tracking-tight no-underline">
        Etiograph
      </Link>
      {title !== undefined && (
        <h1 className="min-w-0 flex-1 truncate border-l border-rule pl-3 text-[15px] text-soft">{title}</h1>
      )}
      <div className="ml-auto flex shrink-0 items-center gap-3">
        {children}
        <Link href="/#what" className="text-sm underline max-md:hidden">
          What is this?
        </Link>
        <ThemeButton />
      </div>
    </header>
  );
}
