/** jsdom with what it lacks and every browser has: Node's own fetch classes, text codecs and random ids. */
import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { TestEnvironment } from 'jest-environment-jsdom';

// Jest loads an environment by its default export.
// oxlint-disable-next-line import/no-default-export
export default class ScreenEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const { fetch, Request, Response, Headers, FormData, Blob, File, AbortController, AbortSignal, ReadableStream } =
      globalThis;
    Object.assign(this.global, { TextDecoder, TextEncoder, fetch, Request, Response, Headers, ReadableStream });
    // Node's Request takes only Node's signals and bodies.
    Object.assign(this.global, { FormData, Blob, File, AbortController, AbortSignal });
    Object.defineProperty(this.global, 'crypto', { value: webcrypto, configurable: true });
    this.global.structuredClone = structuredClone;
  }
}
