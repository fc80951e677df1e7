type Point = { readonly x: number; readonly y: number };

/** In CSS pixels: less is a tap or a hand that trembles. */
const leastSwipe = 12;
/** In CSS pixels, from where the finger came down: what is let go there is put away. */
const farEnough = 72;

/** How far a finger moved something down, in CSS pixels; 0 where it goes up, more sideways, or not yet anywhere. */
export function swipedDown(from: Point, to: Point): number {
  const [sideways, down] = [Math.abs(to.x - from.x), to.y - from.y];
  return down < leastSwipe || sideways > down ? 0 : down;
}

export function isPutAway(swiped: number): boolean {
  return swiped >= farEnough;
}
