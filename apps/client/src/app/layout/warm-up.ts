/** Reads, when the page is at rest, what a key may open next: nothing typed after `K` or Ctrl+K may be lost in waiting. */
export function warmUp(): void {
  const read = (): void => {
    void Promise.allSettled([
      import('./palette.js'),
      import('../../ui/dialog.js'),
      import('../../features/interactions/quick-log.js'),
    ]);
  };
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in window) window.requestIdleCallback(read, { timeout: 2_000 });
  else setTimeout(read, 500);
}
