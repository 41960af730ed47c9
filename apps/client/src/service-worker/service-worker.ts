/**
 * Keeps the client's own files so that it opens without a network. Only those: what the API answers and the pages of people
 * without an account are never kept nor answered here. A newer version waits until the person takes it.
 */
import {
  cleanupOutdatedCaches,
  getCacheKeyForURL,
  matchPrecache,
  precache,
  type PrecacheEntry,
} from 'workbox-precaching';
import { isStaffPage, shellResponse } from './shell-response.js';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: (PrecacheEntry | string)[] };
/** The first parts of the staff client's addresses, by the build (`vite/staff-addresses.ts`). */
declare const __STAFF_ADDRESSES__: readonly string[];

precache(self.__WB_MANIFEST);
cleanupOutdatedCaches();

self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (isStaffPage(pathname, __STAFF_ADDRESSES__)) event.respondWith(shell(request));
  } else if (pathname !== '/index.html' && getCacheKeyForURL(pathname) !== undefined) {
    event.respondWith(matchPrecache(pathname).then((kept) => kept ?? fetch(request)));
  }
});

async function shell(request: Request): Promise<Response> {
  const kept = await matchPrecache('/index.html');
  return (kept && (await shellResponse(kept))) ?? fetch(request);
}
