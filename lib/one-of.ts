/** A value that is one of those allowed; undefined for any other. */
export const oneOf = <Value>(values: readonly Value[], value: unknown): Value | undefined =>
  values.find((candidate) => candidate === value);
