/** Some requests want their sender to have shown lately who they are: it is asked once, however many requests wait for it. */
let answering: { readonly done: Promise<boolean>; readonly settle: (confirmed: boolean) => void } | null = null;
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

/** Resolves to whether it was confirmed; the question itself is the shell's (`layout/step-up-host.tsx`). */
export function askToConfirm(): Promise<boolean> {
  // Before signing in there is nobody to ask.
  if (listeners.size === 0) return Promise.resolve(false);
  if (answering === null) {
    let settle: (confirmed: boolean) => void = () => undefined;
    const done = new Promise<boolean>((resolve) => {
      settle = resolve;
    });
    answering = { done, settle };
    tell();
  }
  return answering.done;
}

export function settleConfirmation(confirmed: boolean): void {
  const asked = answering;
  answering = null;
  tell();
  asked?.settle(confirmed);
}

export function onConfirmationAsked(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const isConfirmationAsked = (): boolean => answering !== null;
