/**
 * One registry of what can be done here and now: the palette (Ctrl+K) lists it, the help (?) shows the shortcuts, and a
 * page adds its own actions while it is open: `useActions([{ id: 'company.edit', label: t('…'), shortcut: 'e', run }])`.
 */
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { preferences } from '../session/preferences.js';

export interface Action {
  readonly id: string;
  readonly label: string;
  /** One letter or sign, pressed alone; or `ctrl+k`. Single letters can be switched off (WCAG 2.1.4). */
  readonly shortcut?: string;
  /** Places to go come after what can be done. */
  readonly kind?: 'do' | 'go';
  readonly run: () => void;
}

const groups = new Map<symbol, readonly Action[]>();
const listeners = new Set<() => void>();
let all: readonly Action[] = [];

function changed(): void {
  // The page opened last is nearest to the person: its actions come first and win a shared shortcut.
  all = [...groups.values()].toReversed().flat();
  for (const listener of listeners) listener();
}

export function useActions(actions: readonly Action[]): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  const signature = JSON.stringify(actions.map(({ id, label, shortcut, kind }) => ({ id, label, shortcut, kind })));
  useEffect(() => {
    const group = Symbol('actions');
    const named = JSON.parse(signature) as Omit<Action, 'run'>[];
    const run = (id: string) => latest.current.find((action) => action.id === id)?.run();
    groups.set(
      group,
      named.map((action) => ({ ...action, run: () => run(action.id) })),
    );
    changed();
    return () => {
      groups.delete(group);
      changed();
    };
  }, [signature]);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useAllActions(): readonly Action[] {
  return useSyncExternalStore(subscribe, () => all);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Runs the action whose shortcut was pressed. Letters rest while someone types or a dialog is open. */
export function runShortcut(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.altKey) return;
  const withCtrl = event.ctrlKey || event.metaKey;
  const pressed = withCtrl ? `ctrl+${event.key.toLowerCase()}` : event.key.toLowerCase();
  if (!withCtrl) {
    if (!preferences().singleKeys || isTyping(event.target)) return;
    // A picker's list stands hidden in the page until it opens.
    const open = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]:not([hidden])';
    if (document.querySelector(open)) return;
  }
  const action = all.find(({ shortcut }) => shortcut === pressed);
  if (!action) return;
  event.preventDefault();
  action.run();
}
