import { lookup as resolve, type LookupAddress } from 'node:dns';
import { request as overHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as overHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { addressFault, isPublicAddress, type OutgoingRules } from './public-address.js';

const connectMilliseconds = 5000;
const totalMilliseconds = 10_000;
const mostAnswerBytes = 4096;

export interface OutgoingRequest {
  method: 'GET' | 'POST';
  url: string;
  headers?: Record<string, string>;
  body?: string;
}

export interface OutgoingAnswer {
  status: number;
  /** Cut off after a few kilobytes. */
  text: string;
}

export interface OutgoingOptions extends OutgoingRules {
  connectMilliseconds?: number;
  totalMilliseconds?: number;
  mostAnswerBytes?: number;
  /** Whose answers are judged; for tests. */
  resolve?: typeof resolve;
}

/** What went wrong on the way, in a word; never what another machine wrote. */
export class OutgoingFault extends Error {
  constructor(readonly word: 'refused-address' | 'redirect' | 'timeout' | 'unreachable' | 'tls') {
    super(word);
    this.name = 'OutgoingFault';
  }
}

/**
 * The one door to addresses that somebody has typed in. Every address that the name has is judged at the moment of connecting,
 * by the socket's own look-up, so that a name cannot point elsewhere between judging and connecting. Redirects are not followed.
 */
export async function sendOutgoing(request: OutgoingRequest, options: OutgoingOptions): Promise<OutgoingAnswer> {
  if (addressFault(request.url, options) !== null) throw new OutgoingFault('refused-address');
  const url = new URL(request.url);
  const deadline = AbortSignal.timeout(options.totalMilliseconds ?? totalMilliseconds);
  try {
    return await exchange(url, request, options, deadline);
  } catch (error) {
    throw faultOf(error, deadline);
  }
}

function exchange(
  url: URL,
  { method, headers, body }: OutgoingRequest,
  options: OutgoingOptions,
  signal: AbortSignal,
): Promise<OutgoingAnswer> {
  return new Promise((fulfil, reject) => {
    const settings: RequestOptions = {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }) },
      signal,
      // A connection of its own each time: one that was judged for another name is never used again.
      agent: false,
      lookup: judgedLookup(options),
      maxHeaderSize: 16_384,
    };
    const asked = (url.protocol === 'https:' ? overHttps : overHttp)(url, settings, (answer) => {
      const { statusCode = 0 } = answer;
      if (statusCode >= 300 && statusCode < 400) {
        answer.destroy();
        reject(new OutgoingFault('redirect'));
        return;
      }
      read(answer, options.mostAnswerBytes ?? mostAnswerBytes).then(
        (text) => fulfil({ status: statusCode, text }),
        reject,
      );
    });
    const connecting = setTimeout(
      () => asked.destroy(new OutgoingFault('timeout')),
      options.connectMilliseconds ?? connectMilliseconds,
    );
    asked.on('socket', (socket) =>
      socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => clearTimeout(connecting)),
    );
    asked.on('close', () => clearTimeout(connecting));
    asked.on('error', reject);
    asked.end(body);
  });
}

/** Looks a name up and refuses it when any of its addresses is not public: a mixed answer is how a filter is led astray. */
function judgedLookup({ anywhere, resolve: ask = resolve }: OutgoingOptions): LookupFunction {
  return (hostname, options, callback) => {
    ask(hostname, { all: true, family: options.family, hints: options.hints }, (error, addresses: LookupAddress[]) => {
      if (error !== null) {
        callback(error, '', 0);
        return;
      }
      const [first] = addresses;
      if (first === undefined || !(anywhere || addresses.every(({ address }) => isPublicAddress(address)))) {
        callback(new OutgoingFault('refused-address'), '', 0);
        return;
      }
      if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

async function read(answer: IncomingMessage, most: number): Promise<string> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of answer as AsyncIterable<Buffer>) {
    pieces.push(piece.subarray(0, most - bytes));
    bytes += piece.length;
    if (bytes >= most) break;
  }
  return Buffer.concat(pieces).toString('utf8');
}

function faultOf(error: unknown, deadline: AbortSignal): OutgoingFault {
  if (error instanceof OutgoingFault) return error;
  if (deadline.aborted) return new OutgoingFault('timeout');
  const { code, cause } = error as { code?: string; cause?: unknown };
  if (cause instanceof OutgoingFault) return cause;
  if (code === 'ETIMEDOUT') return new OutgoingFault('timeout');
  return new OutgoingFault(code !== undefined && /CERT|SSL|TLS|ALTNAME|EPROTO/.test(code) ? 'tls' : 'unreachable');
}
