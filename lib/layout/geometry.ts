export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box by its top left corner. */
export interface Rectangle extends Point {
  readonly width: number;
  readonly height: number;
}

export const centreOf = (box: Rectangle): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

export const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const contains = ({ x, y, width, height }: Rectangle, point: Point): boolean =>
  point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;

export const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** The least rectangle around some. */
export const boundsOf = (boxes: readonly Rectangle[]): Rectangle => {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
};
