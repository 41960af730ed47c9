/** What just happened, and the way to undo it: said politely, kept at least eight seconds, never taking the focus. */
import { X } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useTexts } from '../texts/texts-provider.js';
import { Button } from './button.js';
import styles from './toast.module.css';

export interface Toast {
  readonly text: string;
  readonly tone?: 'plain' | 'red';
  /** Undo, or open what was made. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface ShownToast extends Toast {
  readonly id: number;
}

const shownFor = 8_000;
const shownForWithAction = 12_000;
const listeners = new Set<() => void>();
let toasts: readonly ShownToast[] = [];
let nextId = 1;

function set(next: readonly ShownToast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/** `showToast({ text: t('shell.state.deleted'), action: { label: t('shell.action.undo'), run: restore } })` */
export function showToast(toast: Toast): void {
  set([...toasts.slice(-2), { ...toast, id: nextId++ }]);
}

function dismiss(id: number): void {
  set(toasts.filter((toast) => toast.id !== id));
}

/** Says nothing any more; a screen that is drawn in the same window after another begins with this. */
export function clearToasts(): void {
  set([]);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function Toasts(): ReactNode {
  const { t } = useTexts();
  const shown = useSyncExternalStore(subscribe, () => toasts);
  return (
    <section className={styles.region} aria-label={t('ui.toast.region')}>
      <div role="status" className={styles.list}>
        {shown.map((toast) => (
          <ToastLine key={toast.id} toast={toast} />
        ))}
      </div>
    </section>
  );
}

function ToastLine({ toast }: { readonly toast: ShownToast }): ReactNode {
  const { t } = useTexts();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => dismiss(toast.id), toast.action ? shownForWithAction : shownFor);
    return () => clearTimeout(timer);
  }, [held, toast]);
  return (
    // Hovering and focus only make it wait; there is nothing to press on the line itself.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={styles.toast}
      data-tone={toast.tone}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles.words}>{toast.text}</span>
      {toast.action && (
        <Button
          variant="quiet"
          size="s"
          onPress={() => {
            toast.action?.run();
            dismiss(toast.id);
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <Button variant="quiet" size="s" iconOnly icon={<X />} onPress={() => dismiss(toast.id)}>
        {t('ui.toast.close')}
      </Button>
    </div>
  );
}
