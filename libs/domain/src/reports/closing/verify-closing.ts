import type { Database } from '../../platform/index.js';
import { canonicalJson } from '../document/canonical-json.js';
import type { ReportDocument } from '../document/report-document.js';
import { recordsHash, sha256 } from './freeze.js';

/** Where a closing is no longer what was hashed. */
export interface Fault {
  what: 'document' | 'figure' | 'records' | 'file';
  /** The indicator's key or the file's name. */
  name: string;
}

interface StoredFigure {
  id: string;
  key: string;
  value: number | null;
  light: string;
  position: number;
}

/**
 * Looks at every byte of a closing: its document against its hash, the figures' rows against the document, the counted
 * records against the hash that the document holds, and each stored file against its own. An empty answer is an intact closing.
 */
export async function faultsOf(db: Database, closingId: string): Promise<Fault[]> {
  const faults: Fault[] = [];
  const { document: text, hash } = await db.one<{ document: string; hash: string }>(
    'select document, hash from closings where id = $1',
    [closingId],
  );
  if (sha256(text) !== hash) faults.push({ what: 'document', name: '' });
  const document = JSON.parse(text) as ReportDocument;
  if (canonicalJson(document) !== text) faults.push({ what: 'document', name: 'order' });

  const stored = await db.query<StoredFigure>(
    `select id, indicator_key as key, value, light, position from frozen_figures where closing_id = $1 order by position`,
    [closingId],
  );
  for (const [position, figure] of document.figures.entries()) {
    const row = stored[position];
    if (
      row?.key !== figure.key ||
      row.value !== figure.value ||
      row.light !== figure.light ||
      row.position !== position
    )
      faults.push({ what: 'figure', name: figure.key });
    if (row === undefined) continue;
    const { count, hash: records } = await recordsHash(db, row.id);
    if (figure.records?.count !== count || figure.records.hash !== records)
      faults.push({ what: 'records', name: figure.key });
  }
  for (const row of stored.slice(document.figures.length)) faults.push({ what: 'figure', name: row.key });
  faults.push(...(await faultsOfFiles(db, closingId)));
  return faults;
}

async function faultsOfFiles(db: Database, closingId: string): Promise<Fault[]> {
  const rows = await db.query<{ name: string; isIntact: boolean }>(
    `select f.name, encode(sha256(coalesce(string_agg(p.bytes, ''::bytea order by p.n), ''::bytea)), 'hex') = f.sha256 as "isIntact"
     from report_files f left join report_file_pieces p on p.file_id = f.id
     where f.closing_id = $1 group by f.id`,
    [closingId],
  );
  return rows.filter(({ isIntact }) => !isIntact).map(({ name }) => ({ what: 'file', name }));
}
