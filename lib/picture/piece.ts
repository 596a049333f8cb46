/** A part of a drawing that comes and goes as one, as one element. */
export interface Piece {
  /** The box, line, tag or tray that it shows. */
  readonly of: string;
  readonly svg: string;
}
