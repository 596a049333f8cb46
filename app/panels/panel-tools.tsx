import { useState } from "react";

const button = "flex min-h-8 items-center rounded border border-rule px-2.5 text-sm hover:border-current";

/** Copies the address of what is shown, and says so. */
function CopyLink() {
  const [said, setSaid] = useState("Copy link");
  const copy = (): void => {
    navigator.clipboard?.writeText(window.location.href).then(
      () => setSaid("Link copied"),
      () => setSaid("Copy it from the address bar"),
    );
  };
  return (
    <button type="button" className={button} onClick={copy}>
      <span aria-live="polite">{said}</span>
    </button>
  );
}

interface Props {
  /** Opens the article at the words; left out where there are none. */
  readonly onShow?: (() => void) | undefined;
  /** A page of its own, which reads without JavaScript. */
  readonly pageUrl?: string;
}

/** What can be done with what a panel shows. */
export function PanelTools({ onShow, pageUrl }: Props) {
  return (
    <div data-tools className="mt-4 flex flex-wrap gap-2">
      {onShow !== undefined && (
        <button type="button" className={button} onClick={onShow}>
          Show in the article
        </button>
      )}
      <CopyLink />
      {pageUrl !== undefined && (
        <a href={pageUrl} className={`${button} no-underline`}>
          Page to print
        </a>
      )}
    </div>
  );
}
