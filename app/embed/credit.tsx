interface Props {
  readonly article: { readonly title: string; readonly source: string };
  /** The same view in the explorer. */
  readonly href: string;
}

/** Whose words these are, and where the view can be opened; always there. */
export function Credit({ article, href }: Props) {
  return (
    <p className="flex min-h-8 shrink-0 items-center gap-x-3 text-xs text-soft">
      <span className="min-w-0 truncate">
        According to {article.source === "" ? `“${article.title}”` : `an article of ${article.source}`}; not medical
        advice
      </span>
      <a
        href={href}
        target="_blank"
        rel="noopener"
        className="ml-auto inline-flex min-h-6 shrink-0 items-center gap-1 text-ink underline"
      >
        Open in Etiograph
        <svg aria-hidden="true" width="10" height="10" viewBox="0 0 10 10" fill="none" stroke="currentColor">
          <path d="M3 1h6v6M9 1L1 9" />
        </svg>
        <span className="sr-only">(new tab)</span>
      </a>
    </p>
  );
}
