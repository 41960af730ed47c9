import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';

export interface Listing {
  objects: { name: string; modifiedAt: Date }[];
  /** Asks for the rest; null at the end. */
  continuation: string | null;
}

/** A page of a thousand names takes some 400 kB. */
const mostBytes = 5 * 1024 * 1024;

/** Reads the answer of `ListObjectsV2`. Throws for anything else. */
export async function readListing(answer: Readable): Promise<Listing> {
  const objects: Listing['objects'] = [];
  const path: string[] = [];
  let entry: { name?: string; modifiedAt?: Date } = {};
  let text = '';
  let isTruncated = false;
  let next: string | null = null;
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new Error('file store: a listing with a document type');
  });
  parser.on('opentag', ({ name }) => {
    path.push(name);
    text = '';
  });
  parser.on('text', (piece) => (text += piece));
  parser.on('closetag', () => {
    const place = path.join('/');
    if (place === 'ListBucketResult/Contents/Key') entry.name = text;
    if (place === 'ListBucketResult/Contents/LastModified') entry.modifiedAt = new Date(text);
    if (place === 'ListBucketResult/IsTruncated') isTruncated = text === 'true';
    if (place === 'ListBucketResult/NextContinuationToken') next = text;
    if (place === 'ListBucketResult/Contents') {
      const { name, modifiedAt } = entry;
      if (name !== undefined && modifiedAt !== undefined && !Number.isNaN(modifiedAt.getTime()))
        objects.push({ name, modifiedAt });
      entry = {};
    }
    path.pop();
    text = '';
  });
  const decoder = new TextDecoder();
  let bytes = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new Error('file store: a listing that does not end');
    parser.write(decoder.decode(chunk, { stream: true }));
  }
  parser.close();
  return { objects, continuation: isTruncated ? next : null };
}
