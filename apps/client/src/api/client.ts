/**
 * The door to the API: `const page = await answer<CompanyPage>(api.GET('/api/companies', { params: { query } }))`.
 * Every refused request throws a ProblemError; a POST carries an Idempotency-Key; the reader's language goes along.
 */
import createClient, { type Middleware } from 'openapi-fetch';
import { problemFrom } from './problem.js';

type QueryValue = string | number | boolean | null | undefined;

export interface RequestOptions {
  readonly params?: {
    readonly path?: Readonly<Record<string, string | number>>;
    readonly query?: Readonly<Record<string, QueryValue | readonly QueryValue[]>>;
  };
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** `stream` leaves the body unread: then read `response` yourself, as for a file. */
  readonly parseAs?: 'json' | 'text' | 'blob' | 'stream';
}

export interface ApiAnswer {
  readonly data?: unknown;
  readonly response: Response;
}

type Send = (path: `/api/${string}`, options?: RequestOptions) => Promise<ApiAnswer>;

/** A `FormData` body is sent as multipart, anything else as JSON. */
export interface ApiClient {
  readonly GET: Send;
  readonly POST: Send;
  readonly PUT: Send;
  readonly PATCH: Send;
  readonly DELETE: Send;
}

const signedOutListeners = new Set<() => void>();

/** Calls back when the API answers 401: the session has ended. Returns the way to stop listening. */
export function onSignedOut(listener: () => void): () => void {
  signedOutListeners.add(listener);
  return () => signedOutListeners.delete(listener);
}

const manners: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', document.documentElement.lang);
    if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) {
      request.headers.set('Idempotency-Key', crypto.randomUUID());
    }
    return request;
  },
  async onResponse({ request, response }) {
    if (response.ok) return;
    const problem = await problemFrom(response);
    if (problem.status === 401 && !new URL(request.url).pathname.startsWith('/api/session')) {
      for (const listener of signedOutListeners) listener();
    }
    throw problem;
  },
};

// `fetch` is looked up at each call, so that a spec may stand in for the network.
const client = createClient({
  baseUrl: window.location.origin,
  credentials: 'same-origin',
  fetch: (request) => globalThis.fetch(request),
});
client.use(manners);

// The API's specs hold the paths; what an answer contains is named by the caller of `answer`.
export const api = client as unknown as ApiClient;

/** The body of an answer, as the type that the caller expects. */
export async function answer<Body>(request: Promise<ApiAnswer>): Promise<Body> {
  return (await request).data as Body;
}

/** The header that says which version of the record is being changed. */
export function ifMatch(version: number): Record<'If-Match', string> {
  return { 'If-Match': `"${version}"` };
}
