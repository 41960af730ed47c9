import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chosenColumns, type ExportFormat, type Language } from '@elinvoima/contracts';
import { columnsOf, listSource } from '@elinvoima/domain/list-views';
import { everyRowSql, userActor, type Actor, type Database } from '@elinvoima/domain/platform';
import { Client } from 'pg';
import { fillDatabase } from '../filled-database.js';
import { repeatEverything } from './many-rows.js';
import type { Told } from './write-one.js';

const program = fileURLToPath(new URL('write-one.js', import.meta.url));

export const exportsHeading = '## Lists taken out as files';
/** Companies and interactions to begin with; both are measured at ten times and at a hundred times as many. */
const base = Number(process.env['BENCH_EXPORTS'] ?? 2_200);
const goals: Readonly<Record<ExportFormat, number>> = { csv: 20_000, xlsx: 8_000 };
const lists = ['companies', 'interactions'] as const;

interface Written extends Told {
  list: (typeof lists)[number];
  format: ExportFormat;
  rows: number;
  megabytes: number;
  /** Seconds of the same select's bare `COPY`. */
  copied: number;
}

export interface ExportsResult {
  written: Written[];
  loads: [number, number];
}

/** What an order costs that nobody formats: the same rows and columns in the same order, thrown away as they come. */
async function copySeconds(db: Database, sql: Client, actor: Actor, list: Written['list']): Promise<number> {
  const source = await listSource(db, actor, { list, filter: {} }, new Date());
  if (source.where.parameters.length > 0) throw new Error('a bare COPY takes no parameters');
  const members = chosenColumns(columnsOf(actor, list), undefined).map(({ key }) => key);
  const begun = performance.now();
  await sql.query(`copy (${everyRowSql(source, undefined, members)}) to stdout`);
  return (performance.now() - begun) / 1000;
}

async function write(db: Database, url: string, folder: string, order: { id: string }): Promise<Told> {
  const child = fork(program, {
    env: { PATH: process.env['PATH'] ?? '', DATABASE_URL: url, DATA_DIR: folder, EXPORT_ID: order.id },
  });
  const told = await new Promise<Told>((resolve, reject) => {
    let answer: Told | null = null;
    child.on('message', (message) => (answer = message as Told));
    child.on('error', reject);
    child.on('exit', (code) => (answer === null ? reject(new Error(`ended with ${code}`)) : resolve(answer)));
  });
  const { state } = await db.one<{ state: string }>('select state from exports where id = $1', [order.id]);
  if (state !== 'ready') throw new Error(`the order ended as ${state}`);
  return told;
}

async function measureBoth(db: Database, url: string, folder: string): Promise<Written[]> {
  const user = await db.one<{ id: string; language: Language }>(
    `select id, language from users where email = 'coordinator@elinvoima.test'`,
  );
  const actor = userActor({ ...user, role: 'coordinator' });
  const sql = new Client({ connectionString: url, options: '-c jit=off' });
  await sql.connect();
  const written: Written[] = [];
  try {
    for (const list of lists) {
      // The first reads from the disk for those after it.
      await copySeconds(db, sql, actor, list);
      for (const format of ['csv', 'xlsx'] as const) {
        const copied = await copySeconds(db, sql, actor, list);
        const order = await db.one<{ id: string }>(
          `insert into exports (list, format, language, requested_by) values ($1, $2, 'fi', $3) returning id`,
          [list, format, user.id],
        );
        const told = await write(db, url, folder, order);
        const { rows, size } = await db.one<{ rows: number; size: number }>(
          'select rows_written as rows, size_bytes::float8 as size from exports where id = $1',
          [order.id],
        );
        const one: Written = { ...told, list, format, rows, megabytes: size / 2 ** 20, copied };
        console.log(`  ${list} ${format}: ${JSON.stringify(one)}`);
        written.push(one);
      }
    }
  } finally {
    await sql.end();
  }
  return written;
}

export async function measureExports(serverUrl: string, now: Date): Promise<ExportsResult> {
  const load = loadavg()[0] ?? Number.NaN;
  console.log('filling …');
  const filled = await fillDatabase(serverUrl, { companies: base, interactions: base }, { now, connections: 4 });
  const folder = mkdtempSync(join(tmpdir(), 'elinvoima-exports-'));
  try {
    await repeatEverything(filled.url, 10);
    const small = await measureBoth(filled.db, filled.url, folder);
    await repeatEverything(filled.url, 10);
    const large = await measureBoth(filled.db, filled.url, folder);
    return { written: [...small, ...large], loads: [load, loadavg()[0] ?? Number.NaN] };
  } finally {
    await filled.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The section of the results. */
export function exportsSection({ written, loads: [before, after] }: ExportsResult, day: string): string {
  const isBusy = before > 1;
  const rows = written.map(
    ({ list, format, rows: count, seconds, copied, megabytes, before: rest, highest, alive }) => {
      const perSecond = count / seconds;
      const cells = [
        `${list}, ${format.toUpperCase()}`,
        count,
        perSecond.toFixed(0),
        perSecond >= goals[format] ? 'inside' : 'under',
        `${(seconds / copied).toFixed(1)}x`,
        copied.toFixed(1),
        seconds.toFixed(1),
        megabytes.toFixed(1),
        `${rest.toFixed(0)} / ${highest.toFixed(0)}`,
        alive.toFixed(0),
      ];
      return `| ${cells.join(' | ')} |`;
    },
  );
  const grown = written.slice(written.length / 2).map((large, index) => {
    const small = written[index];
    return `${large.list} ${large.format.toUpperCase()} ${(large.highest - (small?.highest ?? Number.NaN)).toFixed(0)}`;
  });
  return `${exportsHeading}

${isBusy ? '**Busy machine.** ' : ''}${day}; the worker's own writer in a process of its own for each file, from the claim of the order to the file in the store on disk;
the columns shown unasked, in Finnish. The bare statement is \`COPY (the same select) TO STDOUT\`, thrown away as it comes. Load ${before.toFixed(1)}
before it began and ${after.toFixed(1)} after it${isBusy ? ', so the ratios say more than the rows a second' : ''}. Goal ${goals.csv} rows a second as CSV, ${goals.xlsx} as XLSX. Run alone:
\`npm run bench -- --exports\`.

| list | rows | rows a second | goal | file : COPY | COPY s | file s | file MB | memory before / highest, MB | alive, MB |
| --- | ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}

"Alive" is the most that was in use right after a whole collection: what else the memory holds is garbage that nobody needed to collect yet.
Highest memory at the larger size beyond that at the smaller, MB: ${grown.join(', ')}.
`;
}
