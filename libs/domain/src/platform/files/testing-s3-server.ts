import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** For specs only: what it does with the next requests instead of serving them. */
export type Mischief = 'busy' | 'silent' | 'hang-up' | 'cut-short' | 'slow' | 'stuck';

/**
 * For specs only: a small S3 over HTTP that keeps objects in memory. It checks signatures by the words of AWS's description of
 * version 4, not by our signing library: method, path, sorted query, sorted signed headers, digest of the payload.
 */
export class TestS3Server {
  readonly objects = new Map<string, { bytes: Buffer; modifiedAt: Date }>();
  readonly requests: string[] = [];
  readonly mischief: Mischief[] = [];
  /** How many objects a listing tells at once. */
  pageSize = 1000;
  private server: Server | undefined;

  constructor(
    readonly bucket: string,
    private readonly keys: { accessKeyId: string; secretAccessKey: string; region: string },
  ) {}

  async start(): Promise<string> {
    this.server = createServer((request, response) => void this.answer(request, response));
    await new Promise<void>((resolve) => this.server?.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve) ?? resolve(undefined));
    this.server = undefined;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    const mischief = this.mischief.shift();
    try {
      for await (const chunk of request as AsyncIterable<Buffer>) {
        chunks.push(chunk);
        if (mischief === 'slow') await sleep(4);
      }
    } catch {
      return;
    }
    const body = Buffer.concat(chunks);
    const url = new URL(request.url ?? '/', 'http://s3');
    this.requests.push(`${request.method} ${url.pathname}`);
    if (mischief === 'silent') return;
    if (mischief === 'hang-up') return void request.socket.destroy();
    if (mischief === 'busy') return refuse(response, 503, 'SlowDown');
    const fault = this.faultOf(request, url, body);
    if (fault !== null) return refuse(response, 403, fault);
    if (!url.pathname.startsWith(`/${this.bucket}`)) return refuse(response, 404, 'NoSuchBucket');
    const name = decodeURIComponent(url.pathname.slice(this.bucket.length + 2));
    if (name === '') return this.list(url, response);
    if (request.method === 'PUT') {
      this.objects.set(name, { bytes: body, modifiedAt: new Date() });
      return void response.writeHead(200).end();
    }
    const found = this.objects.get(name);
    if (request.method === 'DELETE') {
      this.objects.delete(name);
      return void response.writeHead(204).end();
    }
    if (found === undefined) return refuse(response, 404, 'NoSuchKey');
    response.writeHead(200, { 'content-length': found.bytes.length });
    if (mischief !== 'cut-short' && mischief !== 'stuck') return void response.end(found.bytes);
    response.write(found.bytes.subarray(0, found.bytes.length >> 1), () => {
      if (mischief === 'cut-short') request.socket.destroy();
    });
  }

  private list(url: URL, response: ServerResponse): void {
    const prefix = url.searchParams.get('prefix') ?? '';
    const after = url.searchParams.get('continuation-token') ?? '';
    const names = [...this.objects.keys()].filter((name) => name.startsWith(prefix)).toSorted();
    const rest = names.filter((name) => name > after.replace(/^\+\//, ''));
    const page = rest.slice(0, this.pageSize);
    const contents = page.map(
      (name) =>
        `<Contents><Key>${name}</Key><LastModified>${this.objects.get(name)?.modifiedAt.toISOString()}</LastModified><Size>1</Size></Contents>`,
    );
    // A token with signs that an address must escape.
    const next = rest.length > page.length ? `<NextContinuationToken>+/${page.at(-1)}</NextContinuationToken>` : '';
    response
      .writeHead(200, { 'content-type': 'application/xml' })
      .end(
        `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>${this.bucket}</Name><IsTruncated>${next !== ''}</IsTruncated>${contents.join('')}${next}</ListBucketResult>`,
      );
  }

  /** Null when the request is signed as it should be. */
  private faultOf(request: IncomingMessage, url: URL, body: Buffer): string | null {
    const { accessKeyId, secretAccessKey, region } = this.keys;
    const signed =
      /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})$/.exec(
        request.headers.authorization ?? '',
      );
    if (signed === null) return 'AuthorizationHeaderMalformed';
    const [, id = '', day = '', inRegion = '', names = '', signature = ''] = signed;
    if (id !== accessKeyId) return 'InvalidAccessKeyId';
    const at = String(request.headers['x-amz-date']);
    const payload = String(request.headers['x-amz-content-sha256']);
    if (inRegion !== region || !at.startsWith(day)) return 'AuthorizationHeaderMalformed';
    if (!names.split(';').includes('host') || !names.split(';').includes('x-amz-date')) return 'AccessDenied';
    if (payload !== createHash('sha256').update(body).digest('hex')) return 'XAmzContentSHA256Mismatch';
    const escape = (text: string) =>
      encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.codePointAt(0)?.toString(16).toUpperCase()}`);
    const canonical = [
      request.method,
      url.pathname
        .split('/')
        .map((part) => escape(decodeURIComponent(part)))
        .join('/'),
      [...url.searchParams]
        .map(([name, value]) => `${escape(name)}=${escape(value)}`)
        .toSorted()
        .join('&'),
      ...names.split(';').map((name) => `${name}:${String(request.headers[name]).trim()}`),
      '',
      names,
      payload,
    ].join('\n');
    const scope = `${day}/${region}/s3/aws4_request`;
    const text = ['AWS4-HMAC-SHA256', at, scope, createHash('sha256').update(canonical).digest('hex')].join('\n');
    const key = [day, region, 's3', 'aws4_request'].reduce<Buffer>(
      (secret, part) => createHmac('sha256', secret).update(part).digest(),
      Buffer.from(`AWS4${secretAccessKey}`),
    );
    const expected = createHmac('sha256', key).update(text).digest();
    return timingSafeEqual(expected, Buffer.from(signature, 'hex')) ? null : 'SignatureDoesNotMatch';
  }
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response
    .writeHead(status, { 'content-type': 'application/xml' })
    .end(`<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>refused</Message></Error>`);
}
