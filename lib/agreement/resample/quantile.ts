/**
 * The value that a share p, from 0 to 1, of the values does not exceed, between two of them in proportion (type 7 of
 * Hyndman and Fan, 1996). `ascending` is in that order and not empty (RangeError).
 */
export function quantile(ascending: Float64Array, p: number): number {
  const place = (ascending.length - 1) * p;
  const below = ascending[Math.floor(place)];
  const above = ascending[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError("no values have no quantile");
  return below + (above - below) * (place - Math.floor(place));
}
