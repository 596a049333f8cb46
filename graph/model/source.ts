/** Half-open range of UTF-16 offsets into `Source.text`: the only position that is stored. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text exactly as given: never trimmed, normalised or rewritten, so that spans stay true. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** The characters a span covers. */
export const slice = (source: Source, { start, end }: Span): string => source.text.slice(start, end);

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
