/**
 * Keeps an unsent interaction for this tab until it is saved: closing the form, reloading or being signed out loses
 * nothing. It holds personal data, so it goes when the tab does and at signing out.
 */
import type { QuickLogDraft } from './quick-log-draft.js';

const lastTypeKey = 'elinvoima.log.type';

const keyOf = (form: string): string => `elinvoima.log.draft.${form}`;

export function keepDraft(form: string, draft: QuickLogDraft | null): void {
  try {
    if (draft === null) sessionStorage.removeItem(keyOf(form));
    else sessionStorage.setItem(keyOf(form), JSON.stringify(draft));
  } catch {
    // A full or forbidden store only means that a reload forgets.
  }
}

export function keptDraft(form: string): QuickLogDraft | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(form)) ?? 'null');
    const isDraft = typeof kept === 'object' && kept !== null && 'fields' in kept && 'line' in kept;
    return isDraft ? (kept as QuickLogDraft) : null;
  } catch {
    return null;
  }
}

/** The type logged last is the likeliest next. */
export const lastType = (): string | null => sessionStorage.getItem(lastTypeKey);
export const rememberType = (type: string): void => sessionStorage.setItem(lastTypeKey, type);
