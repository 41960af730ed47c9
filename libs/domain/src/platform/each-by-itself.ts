/** Does the work for each, one after the other. One that fails stops no other; the first failure is thrown when all have had their turn. */
export async function eachByItself<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  const failures: unknown[] = [];
  for (const item of items) await work(item).catch((reason: unknown) => failures.push(reason));
  if (failures.length > 0) throw failures[0];
}
