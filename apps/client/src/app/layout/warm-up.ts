/** Reads, when the page is at rest, what a key may open next: nothing typed after `K` or Ctrl+K may be lost in waiting. */
import type { QueryClient } from '@tanstack/react-query';

/** Returns the way to leave it, for who goes before it has begun. */
export function warmUp(client: QueryClient, mayLog: boolean): () => void {
  const leaving = new AbortController();
  const read = async (): Promise<void> => {
    await Promise.allSettled([
      import('./palette.js'),
      import('../../ui/dialog.js'),
      import('../../features/interactions/quick-log.js'),
    ]);
    if (!mayLog || leaving.signal.aborted) return;
    (await import('../../actions/call.js')).watchCalls(leaving.signal);
    // The companies' names come last: they are data, and everything else must be able to open without them.
    await (await import('../../company-index/warm-company-index.js')).warmCompanyIndex(client);
  };
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in window) window.requestIdleCallback(() => void read(), { timeout: 2_000 });
  else setTimeout(() => void read(), 500);
  return () => leaving.abort();
}
