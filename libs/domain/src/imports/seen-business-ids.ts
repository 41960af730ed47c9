/** Which business ids a file has already named. One bit for each of the ten million there can be, whatever the file's length. */
export class SeenBusinessIds {
  private readonly bits = new Uint8Array(10_000_000 / 8);

  /** True when the id (`1234567-1`) is new. The check digit follows from the seven digits. */
  add(businessId: string): boolean {
    const number = Number(businessId.slice(0, 7));
    const mask = 1 << (number & 7);
    const byte = this.bits[number >> 3] ?? 0;
    this.bits[number >> 3] = byte | mask;
    return (byte & mask) === 0;
  }
}
