/** Slips of the finger: a letter changed, missing, added, or swapped with its neighbour. */

/** How many are forgiven in a word of so many letters. */
export const slipsForgiven = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * The fewest slips that make `typed` the beginning of `word` (or the whole of it); more than `most` is told as `most + 1`. Only a
 * band around the diagonal is counted.
 */
export function slipsToBegin(typed: string, word: string, most: number): number {
  const tooMany = most + 1;
  if (typed.length - word.length > most) return tooMany;
  const width = Math.min(word.length, typed.length + most);
  let before: number[] = [];
  let above = Array.from({ length: width + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = Array.from<number>({ length: width + 1 }).fill(tooMany);
    if (row <= most) current[0] = row;
    let least = current[0] as number;
    for (let at = Math.max(1, row - most); at <= Math.min(width, row + most); at += 1) {
      const isSame = typed[row - 1] === word[at - 1];
      let slips = Math.min(
        (above[at - 1] as number) + (isSame ? 0 : 1),
        (above[at] as number) + 1,
        (current[at - 1] as number) + 1,
      );
      if (row > 1 && at > 1 && typed[row - 1] === word[at - 2] && typed[row - 2] === word[at - 1])
        slips = Math.min(slips, (before[at - 2] as number) + 1);
      current[at] = slips;
      if (slips < least) least = slips;
    }
    if (least > most) return tooMany;
    before = above;
    above = current;
  }
  return Math.min(tooMany, ...above);
}
