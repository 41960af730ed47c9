/**
 * The door to the API: `const page = await answer<CompanyPage>(api.GET('/api/companies', { params: { query } }))`.
 * Every refused request throws a ProblemError; a POST carries an Idempotency-Key; the reader's language goes along.
 */
import type { components, paths } from '@elinvoima/contracts/generated/openapi';
import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { changeDeviceState, deviceState } from '../offline/state.js';
import { isNetworkFailure, problemFrom } from './problem.js';
import { askToConfirm } from './step-up.js';

/** A type of the API's, by its name there: `Schema<'CompanyDto'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

type QueryValue = string | number | boolean | null | undefined;

interface RequestOptions {
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

/** The body of an address that the generated types do not know yet: its reader says what it is. */
declare const unchecked: unique symbol;
interface Unchecked {
  readonly [unchecked]: true;
}

interface Answer<Body> {
  readonly data?: Body;
  readonly response: Response;
}

/** In a query string one value is a list of one: whoever asks for one need not wrap it. */
type OneOrMany<Value> = Value extends readonly (infer Item)[] ? Item | readonly Item[] : Value;
type AskedFor<Query> = { [Name in keyof Query]: OneOrMany<Query[Name]> };
type Asked<Operation> = Operation extends { parameters: infer Parameters }
  ? {
      [Part in keyof Operation]: Part extends 'parameters'
        ? { [Place in keyof Parameters]: Place extends 'query' ? AskedFor<Parameters[Place]> : Parameters[Place] }
        : Operation[Part];
    }
  : Operation;
type AskedPaths = { [Path in keyof paths]: { [Part in keyof paths[Path]]: Asked<paths[Path][Part]> } };

type NewPath<Path extends string> = Path extends keyof paths ? never : Path;
type Send = <Path extends `/api/${string}`>(
  path: NewPath<Path>,
  options?: RequestOptions,
) => Promise<Answer<Unchecked>>;
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Known addresses are checked against the generated types, newer ones are not until `npm run api:types` has met them.
 * A `FormData` body is sent as multipart, anything else as JSON.
 */
type ApiClient = { readonly [Verb in Method]: Send & Client<AskedPaths>[Verb] };

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

let answerWhenAway: ((request: Request) => Promise<Response | null>) | undefined;

/** Who answers a question that did not reach the server, as far as the device knows (`offline/kept.ts`). */
export function onAway(answering: (request: Request) => Promise<Response | null>): void {
  answerWhenAway = answering;
}

/** What is uploaded is not held twice; no upload asks for a step-up. */
const mayRepeat = ({ headers }: Request): boolean => !headers.get('Content-Type')?.startsWith('multipart/');

/** Whoever holds the session must first show anew who they are; then the same request goes again. */
async function wantsStepUp(response: Response): Promise<boolean> {
  return response.status === 403 && (await problemFrom(response.clone())).type.endsWith('step-up-required');
}

async function reach(request: Request): Promise<Response> {
  try {
    const spare = mayRepeat(request) ? request.clone() : null;
    let response = await globalThis.fetch(request);
    if (spare && (await wantsStepUp(response)) && (await askToConfirm())) response = await globalThis.fetch(spare);
    if (!deviceState().isOnline) changeDeviceState({ isOnline: true, readingFrom: null });
    return response;
  } catch (error) {
    if (!isNetworkFailure(error)) throw error;
    const kept = request.method === 'GET' ? await answerWhenAway?.(request).catch(() => null) : null;
    if (kept) return kept;
    throw error;
  }
}

// `fetch` is looked up at each call, so that a spec may stand in for the network.
const client = createClient<paths>({
  baseUrl: window.location.origin,
  credentials: 'same-origin',
  fetch: reach,
});
client.use(manners);

export const api = client as ApiClient;

/** The body of an answer; an address that is not generated yet needs its type: `answer<Site>(…)`. */
export async function answer<Body>(request: Promise<Answer<Body>> | Promise<Answer<Unchecked>>): Promise<Body> {
  return (await request).data as Body;
}

/** The header that says which version of the record is being changed. */
export function ifMatch(version: number): Record<'If-Match', string> {
  return { 'If-Match': `"${version}"` };
}
