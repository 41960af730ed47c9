import type { ImportReason } from '@elinvoima/contracts';

/** What a cell holds, or why it cannot be read. */
export type CellReading<T> = { ok: true; value: T } | { ok: false; code: ImportReason };

export const read = <T>(value: T): CellReading<T> => ({ ok: true, value });
export const unreadable = (code: ImportReason): { ok: false; code: ImportReason } => ({ ok: false, code });
