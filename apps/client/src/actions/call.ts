/**
 * A pressed phone number is the beginning of a log: who is called and since when is kept, and who comes back to the page
 * finds the form open with the kind and the length filled. A call that was not answered is simply not logged.
 */
import { openLog, type LogPrefill } from './log.js';

interface Call {
  readonly prefill: Pick<LogPrefill, 'companies' | 'contacts'>;
  readonly startedAt: string;
}

const key = 'elinvoima.call';
/** Back sooner, nobody has been talked with; later, it was another day. */
const shortest = 5_000;
const longest = 4 * 3_600_000;

export function beginCall(prefill: Call['prefill']): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ prefill, startedAt: new Date().toISOString() } satisfies Call));
  } catch {
    // A full or forbidden store only means that the form is opened by hand.
  }
}

/** What the call that has just ended begins a log with, once; null when there was none. */
export function endedCall(now = new Date()): LogPrefill | null {
  const kept = sessionStorage.getItem(key);
  if (kept === null) return null;
  const { prefill, startedAt } = JSON.parse(kept) as Call;
  const length = now.getTime() - Date.parse(startedAt);
  if (length < shortest) return null;
  sessionStorage.removeItem(key);
  if (!(length < longest)) return null;
  const durationMinutes = Math.max(1, Math.round(length / 60_000));
  return { ...prefill, type: 'call', direction: 'outbound', occurredAt: startedAt, durationMinutes };
}

/** Opens the log when the person comes back from the phone, also after the browser had forgotten the page meanwhile. */
export function watchCalls(signal: AbortSignal): void {
  const comeBack = (): void => {
    const prefill = document.visibilityState === 'visible' ? endedCall() : null;
    if (prefill) openLog(prefill);
  };
  comeBack();
  document.addEventListener('visibilitychange', comeBack);
  window.addEventListener('focus', comeBack);
  // By hand: a listener's own `signal` must be of the window's kind, and where specs run it is not.
  signal.addEventListener('abort', () => {
    document.removeEventListener('visibilitychange', comeBack);
    window.removeEventListener('focus', comeBack);
  });
}
