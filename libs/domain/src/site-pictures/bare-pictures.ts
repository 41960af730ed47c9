import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { FileStore, NotFound } from '../platform/index.js';
import { barePicture, measureBare, type BareFacts } from './bare/bare-picture.js';
import { UnreadablePicture } from './bare/picture-reader.js';
import type { StoredPicture } from './site-pictures.query.js';

/** As many as are remembered; each is two numbers. */
const mostKnown = 1000;

/**
 * The door through which pictures leave: what lies in the store is the file as it was uploaded, what goes out is its picture only.
 * So nothing that was chosen before this rule, nor a copy brought back from a backup, leaves whole.
 */
@Injectable()
export class BarePictures {
  /** By content: bytes under a sum do not change. */
  private readonly known = new Map<string, BareFacts>();

  constructor(private readonly files: FileStore) {}

  /** `NotFound` for a picture that cannot be told apart from what may hide in it. */
  async open(picture: StoredPicture): Promise<{ size: number; content: Readable }> {
    const facts = await this.facts(picture);
    if (facts === null) throw new NotFound();
    const source = await this.files.read('attachments', picture.storedAs);
    return {
      size: facts.size,
      content: Readable.from(barePicture(picture.mediaType, source, facts), { objectMode: false }),
    };
  }

  async isReadable(picture: StoredPicture): Promise<boolean> {
    return (await this.facts(picture)) !== null;
  }

  private async facts({ sha256, mediaType, storedAs }: StoredPicture): Promise<BareFacts | null> {
    const key = `${mediaType} ${sha256}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const source = await this.files.read('attachments', storedAs);
    try {
      const facts = await measureBare(mediaType, source);
      if (this.known.size >= mostKnown) this.known.clear();
      this.known.set(key, facts);
      return facts;
    } catch (error) {
      if (error instanceof UnreadablePicture) return null;
      throw error;
    }
  }
}
