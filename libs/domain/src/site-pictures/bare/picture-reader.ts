/** Its bytes do not keep to the form of its kind: nobody can say what else they hold. */
export class UnreadablePicture extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'UnreadablePicture';
  }
}

/** What a part may hold at most when it is looked into. */
const mostTaken = 0xff_ff;

/** Reads a stream part by part. It holds one chunk of the stream and the part that is looked into, however large the picture is. */
export class PictureReader {
  private readonly source: AsyncIterator<Buffer>;
  private held: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.source = source[Symbol.asyncIterator]();
  }

  /** Exactly so many bytes. */
  async take(length: number): Promise<Buffer> {
    if (length > mostTaken) throw new UnreadablePicture('a part that is too long');
    while (this.held.length < length) if (!(await this.more())) throw new UnreadablePicture('it breaks off');
    const taken = this.held.subarray(0, length);
    this.held = this.held.subarray(length);
    return taken;
  }

  /** So many bytes as they come. */
  async *pass(length: number): AsyncGenerator<Buffer> {
    for (let left = length; left > 0;) {
      if (this.held.length === 0 && !(await this.more())) throw new UnreadablePicture('it breaks off');
      const part = this.held.subarray(0, left);
      this.held = this.held.subarray(part.length);
      left -= part.length;
      if (part.length > 0) yield part;
    }
  }

  async skip(length: number): Promise<void> {
    for await (const _ of this.pass(length));
  }

  /** The picture points of a JPEG, up to the next marker that is not part of them. */
  async *passScan(): AsyncGenerator<Buffer> {
    for (;;) {
      const marker = nextMarker(this.held);
      // The last byte may be the first half of a marker.
      const end = marker ?? Math.max(0, this.held.at(-1) === 0xff ? this.held.length - 1 : this.held.length);
      if (end > 0) yield this.held.subarray(0, end);
      this.held = this.held.subarray(end);
      if (marker !== null) return;
      if (!(await this.more())) throw new UnreadablePicture('it breaks off');
    }
  }

  /** Lets go of what has not been read. */
  async close(): Promise<void> {
    await this.source.return?.();
  }

  private async more(): Promise<boolean> {
    const { done, value } = await this.source.next();
    if (done === true) return false;
    this.held = this.held.length === 0 ? value : Buffer.concat([this.held, value]);
    return true;
  }
}

/** Where a marker begins among a JPEG's picture points; stuffed zeroes and restarts belong to the points. */
function nextMarker(bytes: Buffer): number | null {
  for (let at = bytes.indexOf(0xff); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at)) {
    const next = bytes[at + 1] ?? 0;
    if (next === 0xff) at += 1;
    else if (next === 0 || (next >= 0xd0 && next <= 0xd7)) at += 2;
    else return at;
  }
  return null;
}
