/** The order with one id a place up (-1) or down (1), at an end unchanged; null where the id is not in it. */
export function moveInOrder<Id>(order: readonly Id[], id: Id, by: -1 | 1): readonly Id[] | null {
  const from = order.indexOf(id);
  if (from < 0) return null;
  const to = Math.min(order.length - 1, Math.max(0, from + by));
  return order.filter((other) => other !== id).toSpliced(to, 0, id);
}
