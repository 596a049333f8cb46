/** Work that may rest between its turns, so that whoever waits for it can do something else meanwhile. */
export type InTurns<Result> = Generator<undefined, Result, undefined>;

/** All turns at once. */
export function finish<Result>(work: InTurns<Result>): Result {
  for (;;) {
    const turn = work.next();
    if (turn.done) return turn.value;
  }
}
