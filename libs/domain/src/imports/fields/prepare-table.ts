import { Malformed, type Database } from '../../platform/index.js';
import { openTable, type TableFile, type TableRow } from '../files/index.js';
import { guessMapping, type Mapped } from './guess-mapping.js';
import type { ImportMapping, TableKind } from './import-field.js';
import { importRequirements } from './import-fields.js';
import { rememberedMapping } from './remembered-mapping.js';
import type { TableOptions } from './table-options.js';

/** Rows that a guess looks at, and those of them that people see beside the columns. */
const rowsLookedAt = 50;
const rowsShown = 5;
/** An outline is recognised by its beginning. */
const lettersShown = 200;

export interface PreparedTable {
  table: TableFile;
  mapping: ImportMapping;
}

/**
 * Opens the table of an import. At the first time it is guessed which column fills which field, and kept with the import so
 * that people see and change it. Throws `Malformed`, also when the mapping leaves out what no row can do without.
 */
export async function prepareTable(
  db: Database,
  found: { id: string; kind: TableKind; options: TableOptions },
  path: string,
): Promise<PreparedTable> {
  const { options, kind } = found;
  const { table, first } = await withFirstRows(await openTable(path, options.format, options.dialect));
  const mapped: Mapped =
    options.mapping && options.mappedBy
      ? { mapping: options.mapping, mappedBy: options.mappedBy }
      : ((await rememberedMapping(db, kind, table.columns)) ?? guessMapping(kind, table.columns, first));
  const known: TableOptions = {
    ...options,
    ...mapped,
    columns: table.columns,
    sheet: table.sheet,
    samples: first.slice(0, rowsShown).map((cells) => cells.map((cell) => cell.slice(0, lettersShown))),
  };
  await db.query('update imports set options = $2 where id = $1', [found.id, JSON.stringify(known, storable)]);
  if (!fillsWhatIsNeeded(kind, mapped.mapping)) {
    await table.close();
    throw new Malformed('import-mapping-incomplete');
  }
  return { table, mapping: mapped.mapping };
}

export const fillsWhatIsNeeded = (kind: TableKind, mapping: ImportMapping): boolean =>
  importRequirements[kind].every((some) => some.some((key) => key in mapping));

/** Cells may hold what jsonb cannot. */
const storable = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('\0', '').replaceAll(/\p{Cs}/gu, '') : value;

/** The cells of the first rows, and the table as if nobody had read them. */
async function withFirstRows(table: TableFile): Promise<{ table: TableFile; first: (readonly string[])[] }> {
  const rows = table.rows();
  const seen: TableRow[] = [];
  try {
    while (seen.length < rowsLookedAt) {
      const next = await rows.next();
      if (next.done === true) break;
      seen.push(next.value);
    }
  } catch (error) {
    await table.close();
    throw error;
  }
  return {
    first: seen.map(({ cells }) => cells),
    table: {
      ...table,
      rows: async function* () {
        yield* seen;
        yield* rows;
      },
    },
  };
}
