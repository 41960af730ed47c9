import type { ImportReason, Language } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Conflict, Database, NotFound, type Config } from '../../platform/index.js';
import { openTable, type TableFile, type TableFormat } from '../files/index.js';
import type { RowFault } from '../rows/row-parts.js';
import { Import, isOfTable } from '../import.entity.js';
import { daysKept } from '../remove-old-files.js';
import { uploadPath } from '../uploads.js';
import type { RefusedTable } from './refused-table.js';
import { refusedCsv } from './refused-csv.js';
import { refusedGeojson } from './refused-geojson.js';
import { refusedXlsx } from './refused-xlsx.js';

const rowsAtOnce = 1000;

export interface RefusedFile {
  name: string;
  content: AsyncGenerator<Buffer>;
}

/** Gives back the rows that were refused, in the file's own layout, so that they are put right there and imported again. */
@Injectable()
export class RefusedRows {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Made as it is read: as long as it may be, nothing of it is kept. GeoJSON is made of GeoJSON only. Throws `NotFound`, `Conflict` when the file has gone. */
  async fileOf(id: string, format: TableFormat, language: Language): Promise<RefusedFile> {
    const found = await this.db.repository(Import).findOneBy({ id });
    if (found === null || !isOfTable(found.options)) throw new NotFound();
    const { options } = found;
    if (found.fileRemovedAt !== null) throw new Conflict('import-file-gone', { days: daysKept });
    if (!['ready', 'applying', 'applied', 'undoing', 'undone'].includes(found.state))
      throw new Conflict('import-not-ready');
    const path = uploadPath(this.config.dataDir, found.storedAs);
    const title = found.fileName.replace(/\.\w{1,7}$/, '');
    const why = formatText(language, 'import-file.why');
    const name = `${title}-${formatText(language, 'import-file.refused')}.${format}`;
    if (format === 'geojson') {
      if (options.format !== 'geojson') throw new NotFound();
      return { name, content: refusedGeojson({ path, whyName: why, refused: this.refusedOf(id, language) }) };
    }
    const table = await openTable(path, options.format, options.dialect);
    const refused: RefusedTable = {
      title,
      columns: [...table.columns, why],
      rows: this.rowsOf(id, table, language),
    };
    return {
      name,
      content: format === 'csv' ? refusedCsv(refused, options.dialect?.delimiter ?? ';') : refusedXlsx(refused),
    };
  }

  private async *rowsOf(id: string, table: TableFile, language: Language): AsyncGenerator<readonly string[]> {
    try {
      const refused = this.refusedOf(id, language);
      let next = await refused.next();
      for await (const { n, cells } of table.rows()) {
        if (next.done === true) return;
        if (n !== next.value.n) continue;
        const wide = table.columns.length;
        // What stood beyond the columns stays beyond the reason.
        yield [...cells.slice(0, wide), next.value.why, ...cells.slice(wide)];
        next = await refused.next();
      }
    } finally {
      await table.close();
    }
  }

  private async *refusedOf(id: string, language: Language): AsyncGenerator<{ n: number; why: string }> {
    let after = 0;
    for (;;) {
      const rows = await this.db.query<{ n: number; reason: ImportReason | null; faults: RowFault[] | null }>(
        `select n, reason, faults from import_rows where import_id = $1 and verdict = 'refuse' and n > $2 order by n limit $3`,
        [id, after, rowsAtOnce],
      );
      for (const { n, reason, faults } of rows) yield { n, why: whyOf(reason, faults ?? [], language) };
      if (rows.length < rowsAtOnce) return;
      after = rows.at(-1)?.n ?? after;
    }
  }
}

/** Every fault of a row with the heading of its column, so that all can be put right at once. */
function whyOf(reason: ImportReason | null, faults: readonly RowFault[], language: Language): string {
  const say = (code: ImportReason) => formatText(language, `imports.reason.${code}`);
  if (faults.length === 0) return reason === null ? '' : say(reason);
  return faults.map(({ column, code }) => (column === null ? say(code) : `${column}: ${say(code)}`)).join(' ');
}
