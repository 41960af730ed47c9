import type { ImportKind } from '@elinvoima/contracts';
import { importedTable } from '../undo/imported-tables.js';
import { rows } from './pieces.js';

/**
 * A record and what hangs on it are written by several statements; its row of the search is made once, by the last of them. Until
 * the end of the transaction only: the triggers that otherwise keep the search look for it (migration 1763860600000).
 */
export const searchLater = `set local elinvoima.search_later = 'on'`;

/** Makes the search's rows of what was written; of interactions an index of their own takes care. */
export const searchWritten = (kind: ImportKind): readonly string[] => {
  const { object } = importedTable(kind);
  if (object === 'interaction') return [];
  return [
    `select refresh_search_${object}(array(select r.record_id from import_rows r where ${rows} and r.verdict in ('create', 'update')))`,
  ];
};
