/** A device and a server for specs: IndexedDB in memory, and a server that remembers keys as ours does. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { NewUnsent, Unsent } from '../offline/outbox.js';
import type { Tried } from '../offline/flush.js';

/** An empty device. Call it before each test; what is opened afterwards lies in the new one. */
export function freshDevice(): void {
  Object.assign(globalThis, { indexedDB: new IDBFactory() });
}

export const written = (key: string, extra: Partial<NewUnsent> = {}): NewUnsent => ({
  key,
  kind: 'interaction',
  path: '/api/interactions',
  body: { subject: key },
  words: { title: key, companies: [] },
  ...extra,
});

export const ours = (status: number, problem?: string): Tried => ({
  status,
  isOurs: true,
  problem,
  ...(status >= 400 && { refusal: { status, title: `${status}`, detail: null, errors: [] } }),
});

/** Writes each key once, as the API's idempotency does, and lists what it wrote. */
export class RememberingServer {
  readonly wrote: string[] = [];

  take({ key }: Unsent): Tried {
    if (!this.wrote.includes(key)) this.wrote.push(key);
    return { ...ours(201), body: { id: key } };
  }
}
