/** A random stream with a fixed seed: the same demo municipality every time. mulberry32 by Tommy Ettinger, public domain. */
export class Random {
  constructor(private state: number) {}

  /** In [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.next() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  /** Some distinct items, fewer when there are not enough. */
  some<T>(items: readonly T[], count: number): T[] {
    const chosen = new Set<T>();
    for (let tries = 0; chosen.size < Math.min(count, items.length) && tries < count * 20; tries += 1)
      chosen.add(this.pick(items));
    return [...chosen];
  }

  /** By weight: `[['call', 4], ['visit', 1]]`. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T {
    let at = this.next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of choices) {
      at -= weight;
      if (at < 0) return item;
    }
    const last = choices.at(-1);
    if (last === undefined) throw new Error('nothing to pick from');
    return last[0];
  }

  /** Early items far more often than late ones: some companies are met again and again, many never. */
  skewed<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.next() ** 3.2 * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  /** A UUIDv7 of the moment, so that ids sort as the records came. */
  uuid(at: Date): string {
    const time = at.getTime().toString(16).padStart(12, '0');
    const hex = (digits: number) =>
      Array.from({ length: digits }, () => Math.floor(this.next() * 16).toString(16)).join('');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${this.pick(['8', '9', 'a', 'b'])}${hex(3)}-${hex(12)}`;
  }
}
