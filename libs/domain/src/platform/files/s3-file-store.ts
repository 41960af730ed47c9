import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestTls } from 'node:https';
import { join } from 'node:path';
import { pipeline, type Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { AwsV4Signer } from 'aws4fetch';
import { Breaker } from '../breaker.js';
import { StoreAway } from '../errors.js';
import { FileStore, demandKey, fileGone, isKey, type FileArea, type StoredFile } from './file-store.js';
import { readListing } from './s3-listing.js';
import type { SpooledFile } from './spool.js';

export interface S3Settings {
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

export interface S3Patience {
  /** A connection on which nothing moves for so long is given up. */
  idleMilliseconds: number;
  /** Every try of a request together with its wait; a file on its way up or down is bounded by its idleness alone. */
  totalMilliseconds: number;
  /** So long may a download stand still: its reader, on a telephone perhaps, is the slower end. */
  readerMilliseconds: number;
  tries: number;
  /** The first wait between two tries, doubled each time. */
  waitMilliseconds: number;
}

const usualPatience: S3Patience = {
  idleMilliseconds: 10_000,
  totalMilliseconds: 120_000,
  readerMilliseconds: 600_000,
  tries: 3,
  waitMilliseconds: 200,
};

const emptySha256 = createHash('sha256').digest('hex');

/**
 * Files in S3-compatible storage, by path-style addresses (`ENDPOINT/BUCKET/AREA/KEY`), which every such server knows. What is sent is
 * signed with its digest, so that a byte lost on the way is refused. Every request may be repeated: keys are never used twice.
 */
export class S3FileStore extends FileStore {
  private readonly breaker = new Breaker();

  constructor(
    private readonly settings: S3Settings,
    dataDir: string,
    private readonly onError: (error: Error) => void,
    private readonly patience: S3Patience = usualPatience,
  ) {
    super(join(dataDir, 'files', 'received'));
  }

  async put(area: FileArea, file: SpooledFile): Promise<string> {
    const key = randomBytes(16).toString('hex');
    const answer = await this.ask('PUT', `/${area}/${key}`, file);
    await this.demandStatus(answer, [200]);
    answer.resume();
    await file.discard();
    return key;
  }

  async read(area: FileArea, key: string): Promise<Readable> {
    const answer = await this.ask('GET', `/${area}/${demandKey(key)}`);
    if (answer.statusCode === 404 && !(await isBucketGone(answer))) throw fileGone();
    await this.demandStatus(answer, [200]);
    answer.setTimeout(this.patience.readerMilliseconds);
    return answer;
  }

  async remove(area: FileArea, key: string): Promise<void> {
    const answer = await this.ask('DELETE', `/${area}/${demandKey(key)}`);
    await this.demandStatus(answer, [200, 204, 404]);
    answer.resume();
  }

  async *list(area: FileArea): AsyncGenerator<StoredFile> {
    let continuation: string | null = null;
    do {
      const query = new URLSearchParams({ 'list-type': '2', prefix: `${area}/` });
      if (continuation !== null) query.set('continuation-token', continuation);
      const answer = await this.ask('GET', `?${query.toString()}`);
      await this.demandStatus(answer, [200]);
      const page = await readListing(answer);
      for (const { name, modifiedAt } of page.objects) {
        const key = name.slice(area.length + 1);
        if (isKey(key)) yield { key, storedAt: modifiedAt };
      }
      continuation = page.continuation;
    } while (continuation !== null);
  }

  /** An answer of any status below 500. Asks again after what may pass by itself; throws `StoreAway` when it does not. */
  private async ask(method: string, address: string, body: SpooledFile | null = null): Promise<IncomingMessage> {
    if (!this.breaker.allows()) throw new StoreAway('files-away');
    const deadline = performance.now() + this.patience.totalMilliseconds;
    let failure = new Error('not asked');
    for (let tried = 1; tried <= this.patience.tries && performance.now() < deadline; tried += 1) {
      try {
        const answer = await this.once(method, address, body, deadline);
        if ((answer.statusCode ?? 500) < 500 && answer.statusCode !== 429) {
          this.breaker.worked();
          return answer;
        }
        failure = new Error(`file store: ${method} was answered ${await complaintOf(answer)}`);
      } catch (error) {
        failure = new Error(`file store: ${method} failed: ${(error as Error).message}`, { cause: error });
      }
      const wait = this.patience.waitMilliseconds * 2 ** (tried - 1);
      if (tried < this.patience.tries) await sleep(wait * (0.5 + Math.random() / 2));
    }
    this.breaker.failed();
    this.onError(failure);
    throw new StoreAway('files-away');
  }

  private async once(
    method: string,
    address: string,
    body: SpooledFile | null,
    deadline: number,
  ): Promise<IncomingMessage> {
    const { endpoint, bucket, region, accessKeyId, secretAccessKey } = this.settings;
    const { url, headers } = await new AwsV4Signer({
      method,
      url: `${endpoint}/${bucket}${address}`,
      headers: { 'X-Amz-Content-Sha256': body?.sha256 ?? emptySha256 },
      service: 's3',
      region,
      accessKeyId,
      secretAccessKey,
    }).sign();
    const length = body === null ? {} : { 'content-length': String(body.size) };
    return new Promise((resolve, reject) => {
      const send = url.protocol === 'https:' ? requestTls : requestPlain;
      const asked = send(
        url,
        {
          method,
          headers: { ...Object.fromEntries(headers), ...length },
          timeout: this.patience.idleMilliseconds,
        },
        (answer) => {
          clearTimeout(late);
          resolve(answer);
        },
      );
      // A large file over a narrow line may take its time, as long as it moves.
      const late =
        body === null
          ? setTimeout(() => asked.destroy(new Error('took too long')), deadline - performance.now())
          : undefined;
      asked.on('timeout', () => asked.destroy(new Error('did not answer')));
      asked.on('error', (error) => {
        clearTimeout(late);
        reject(error);
      });
      if (body === null) asked.end();
      // What breaks here breaks the request, which tells.
      else pipeline(createReadStream(body.path), asked, () => undefined);
    });
  }

  /** What is refused for good is a matter of the settings: told to the operator; to people the store is away. */
  private async demandStatus(answer: IncomingMessage, expected: readonly number[]): Promise<void> {
    if (expected.includes(answer.statusCode ?? 0)) return;
    this.onError(new Error(`file store: refused with ${await complaintOf(answer)}`));
    throw new StoreAway('files-away');
  }
}

/** A missing bucket is no missing file: it must not be told to people as if their file were lost. */
const isBucketGone = async (answer: IncomingMessage): Promise<boolean> =>
  (await complaintOf(answer)).includes('NoSuchBucket');

/** The status and the store's own short code, for the log; the rest of the answer is let go by. */
async function complaintOf(answer: IncomingMessage): Promise<string> {
  let text = '';
  try {
    for await (const chunk of answer.iterator({ destroyOnReturn: true }) as AsyncIterable<Buffer>) {
      text += chunk.toString('latin1');
      if (text.length > 10_000) break;
    }
  } catch {
    // The status is enough.
  }
  const code = /<Code>(\w{1,60})<\/Code>/.exec(text)?.[1];
  return `${answer.statusCode ?? 0}${code === undefined ? '' : ` ${code}`}`;
}
