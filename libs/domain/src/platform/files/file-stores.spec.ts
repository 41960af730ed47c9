import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { NotFound, StoreAway, TooLarge } from '../errors.js';
import type { FileStore } from './file-store.js';
import { LocalFileStore } from './local-file-store.js';
import { S3FileStore, type S3Patience } from './s3-file-store.js';
import { TestS3Server } from './testing-s3-server.js';

const keys = { accessKeyId: 'AKID', secretAccessKey: 'a secret/+ of the specs', region: 'eu-north-1' };
const patience: S3Patience = {
  idleMilliseconds: 150,
  totalMilliseconds: 5000,
  readerMilliseconds: 5000,
  tries: 3,
  waitMilliseconds: 1,
};

const folder = mkdtempSync(join(tmpdir(), 'elinvoima-files-'));
const server = new TestS3Server('kunnan-tiedostot', keys);
const errors: string[] = [];
let endpoint: string;
const s3 = (change: Partial<typeof keys & { bucket: string }> = {}, waits: Partial<S3Patience> = {}): S3FileStore =>
  new S3FileStore(
    { endpoint, bucket: server.bucket, ...keys, ...change },
    folder,
    ({ message }) => errors.push(message),
    { ...patience, ...waits },
  );

beforeAll(async () => {
  endpoint = await server.start();
});
beforeEach(() => {
  server.objects.clear();
  server.requests.length = 0;
  server.mischief.length = 0;
  errors.length = 0;
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const received = (): string[] => readdirSync(join(folder, 'files', 'received'));
const keysOf = async (store: FileStore): Promise<string[]> => {
  const found: string[] = [];
  for await (const { key } of store.list('attachments')) found.push(key);
  return found.toSorted();
};

describe.each([
  ['on disk', (): FileStore => new LocalFileStore(folder)],
  ['in S3', (): FileStore => s3()],
])('files %s', (_, open) => {
  it('come back as they went in, under a key that says nothing, until they are removed', async () => {
    const store = open();
    const content = randomBytes(300_000);
    const file = await store.receive(Readable.from([content.subarray(0, 7), content.subarray(7)]));
    expect(file).toMatchObject({ size: 300_000, sha256: createHash('sha256').update(content).digest('hex') });
    expect(statSync(file.path).mode & 0o777).toBe(0o600);
    const key = await store.put('attachments', file);
    expect(key).toMatch(/^[a-z0-9]{32}$/);
    expect(received()).toEqual([]);
    expect((await buffer(await store.read('attachments', key))).equals(content)).toBe(true);
    expect(await keysOf(store)).toEqual([key]);
    await expect(store.read('exports', key)).rejects.toThrow(NotFound);
    await store.remove('attachments', key);
    await store.remove('attachments', key);
    await expect(store.read('attachments', key)).rejects.toMatchObject({ code: 'file-gone' });
    expect(await keysOf(store)).toEqual([]);
  });

  it('an empty file and one of a single byte are files', async () => {
    const store = open();
    for (const content of [Buffer.alloc(0), Buffer.from('x')]) {
      const key = await store.put('exports', await store.receive(Readable.from([content])));
      expect((await buffer(await store.read('exports', key))).equals(content)).toBe(true);
      await store.remove('exports', key);
    }
  });

  it('nothing stays of what breaks off, is too large or fails to be stored', async () => {
    const store = open();
    const broken = async function* (): AsyncGenerator<Buffer> {
      yield await Promise.resolve(randomBytes(1000));
      throw new Error('the sender went away');
    };
    await expect(store.receive(broken())).rejects.toThrow('the sender went away');
    await expect(store.receive(Readable.from([randomBytes(11)]), 10)).rejects.toThrow(TooLarge);
    expect((await store.receive(Readable.from([randomBytes(10)]), 10)).size).toBe(10);
    expect(received()).toHaveLength(1);
    await store.sweepReceived(new Date(Date.now() - 60_000));
    expect(received()).toHaveLength(1);
    const [name = ''] = received();
    utimesSync(join(folder, 'files', 'received', name), new Date(0), new Date(0));
    await store.sweepReceived(new Date(Date.now() - 60_000));
    expect(received()).toEqual([]);
  });

  it.each(['../../etc/passwd', '', 'A'.repeat(32), `${'a'.repeat(32)}\0`, `${'a'.repeat(31)}/`])(
    'a tampered key %j reaches nothing',
    async (key) => {
      await expect(open().read('attachments', key)).rejects.toThrow('not the key');
      await expect(open().remove('attachments', key)).rejects.toThrow('not the key');
    },
  );
});

describe('files on disk', () => {
  it('a full disk is told as such, and nothing half lies there', async () => {
    const store = new LocalFileStore(folder);
    const full = (): AsyncGenerator<Buffer> => {
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    };
    const failing = {
      async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
        yield await Promise.resolve(Buffer.from('half'));
        yield* full();
      },
    };
    await expect(store.receive(failing)).rejects.toMatchObject({ name: 'StoreAway', code: 'files-full' });
    expect(received()).toEqual([]);
  });

  it('a stranger in the folder is neither listed nor served', async () => {
    const store = new LocalFileStore(folder);
    const key = await store.put('attachments', await store.receive(Readable.from(['x'])));
    writeFileSync(join(folder, 'files', 'attachments', 'README.txt'), 'not ours');
    expect(await keysOf(store)).toEqual([key]);
    await store.remove('attachments', key);
  });
});

describe('files in S3', () => {
  it('are asked for again after a busy moment, a silence and a connection that broke', async () => {
    const store = s3();
    server.mischief.push('busy', 'hang-up');
    const key = await store.put('attachments', await store.receive(Readable.from(['sopimus'])));
    expect(server.requests).toHaveLength(3);
    server.mischief.push('silent');
    expect((await buffer(await store.read('attachments', key))).toString()).toBe('sopimus');
    expect(errors).toEqual([]);
  });

  it('a store that stays away is told as away, and soon not asked any more', async () => {
    const store = s3();
    const key = 'a'.repeat(32);
    for (let n = 0; n < 5; n += 1) {
      server.mischief.push('busy', 'busy', 'busy');
      await expect(store.read('attachments', key)).rejects.toMatchObject({ name: 'StoreAway', code: 'files-away' });
    }
    expect(errors.at(-1)).toBe('file store: GET was answered 503 SlowDown');
    const asked = server.requests.length;
    await expect(store.read('attachments', key)).rejects.toThrow(StoreAway);
    expect(server.requests).toHaveLength(asked);
  });

  it('a received file stays until it is stored, so that a failed try loses nothing', async () => {
    const store = s3();
    const file = await store.receive(Readable.from(['x']));
    server.mischief.push('busy', 'busy', 'busy');
    await expect(store.put('attachments', file)).rejects.toThrow(StoreAway);
    expect(received()).toHaveLength(1);
    await store.put('attachments', file);
    expect(received()).toEqual([]);
  });

  it.each([
    ['another secret', { secretAccessKey: 'wrong' }, 'SignatureDoesNotMatch'],
    ['an unknown key', { accessKeyId: 'AKOTHER' }, 'InvalidAccessKeyId'],
    ['another region', { region: 'us-east-1' }, 'AuthorizationHeaderMalformed'],
    ['a bucket that is not there', { bucket: 'toinen-kori' }, 'NoSuchBucket'],
  ])('%s is the operator’s to mend: told in the log, and nobody’s file is called lost', async (_, change, code) => {
    const store = s3(change);
    await expect(store.read('attachments', 'b'.repeat(32))).rejects.toThrow(StoreAway);
    const file = await store.receive(Readable.from(['x']));
    await expect(store.put('attachments', file)).rejects.toThrow(StoreAway);
    await file.discard();
    expect(errors.join('\n')).toContain(code);
    expect(errors.join('\n')).not.toContain('wrong');
  });

  it('bytes that change on the way are refused', async () => {
    const store = s3();
    const file = await store.receive(Readable.from(['the contract']));
    writeFileSync(file.path, 'the Contract');
    await expect(store.put('attachments', file)).rejects.toThrow(StoreAway);
    expect(server.objects.size).toBe(0);
    expect(errors.at(-1)).toContain('XAmzContentSHA256Mismatch');
    await file.discard();
  });

  it('a download that is cut short fails instead of ending early', async () => {
    const store = s3();
    const key = await store.put('attachments', await store.receive(Readable.from([randomBytes(100_000)])));
    server.mischief.push('cut-short');
    await expect(buffer(await store.read('attachments', key))).rejects.toThrow('aborted');
  });

  it('a download whose reader pauses goes on; one that the store leaves hanging is given up', async () => {
    const content = randomBytes(16 << 20);
    const store = s3();
    const key = await store.put('attachments', await store.receive(Readable.from([content])));
    const paused = await store.read('attachments', key);
    await sleep(3 * patience.idleMilliseconds);
    expect((await buffer(paused)).equals(content)).toBe(true);
    server.mischief.push('stuck');
    await expect(buffer(await s3({}, { readerMilliseconds: 200 }).read('attachments', key))).rejects.toThrow('aborted');
  });

  it('an upload over a narrow line may take longer than a question, as long as it moves', async () => {
    const store = s3({}, { idleMilliseconds: 2000, totalMilliseconds: 200 });
    server.mischief.push('slow');
    const content = randomBytes(16 << 20);
    const key = await store.put('attachments', await store.receive(Readable.from([content])));
    expect(server.requests).toHaveLength(1);
    expect((await buffer(await store.read('attachments', key))).equals(content)).toBe(true);
  });

  it('a long listing is read to its end, page by page', async () => {
    const store = s3();
    server.pageSize = 3;
    const put = await Promise.all(
      Array.from({ length: 8 }, async () => store.put('attachments', await store.receive(Readable.from(['x'])))),
    );
    await store.put('exports', await store.receive(Readable.from(['other'])));
    expect(await keysOf(store)).toEqual(put.toSorted());
    server.pageSize = 1000;
  });
});
