/** What belongs to each row of a batch, by its number. */
export function groupedByRow<T extends { n: number }>(items: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(item.n);
    if (group === undefined) groups.set(item.n, [item]);
    else group.push(item);
  }
  return groups;
}
