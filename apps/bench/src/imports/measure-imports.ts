/** How many rows of a table a second are checked, duplicates and all, and written; and that memory does not grow with the file. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ApplyImport, CheckImport, JudgeRows } from '@elinvoima/domain/imports';
import { Clock, readConfig, type Database } from '@elinvoima/domain/platform';
import { fillDatabase, type FilledDatabase } from '../filled-database.js';
import { cpuMilliseconds } from '../sending/measure-mails.js';
import { copyAgain } from './bare-copy.js';
import { knownRecords, makeFile } from './made-files.js';
import { watchStatements } from './slow-statements.js';
import type { MeasuredKind } from './measured-kinds.js';

const companies = Number(process.env['BENCH_IMPORT_COMPANIES'] ?? 20_000);
const rowsOfFile = Number(process.env['BENCH_IMPORT_ROWS'] ?? 10_000);
/** A file five times the other: what memory the one takes, the other may not exceed by much. */
const sizesForMemory = [2 * rowsOfFile, 10 * rowsOfFile] as const;
const goal = 2_000;

interface KindResult {
  kind: MeasuredKind;
  counts: { create: number; update: number; skip: number; refuse: number };
  checkSeconds: number;
  applySeconds: number;
  /** Of this process and of PostgreSQL's: what a machine with nothing else to do would take at most. */
  processorSeconds: number;
  /** Of the records that were made, the same columns by bare `COPY` into the same table with its indexes and triggers. */
  copiedPerSecond: number;
}

export interface ImportsResult {
  load: number;
  contacts: number;
  kinds: KindResult[];
  memory: { rows: number; heldMegabytes: number; rssMegabytes: number }[];
}

export async function measureImports(serverUrl: string, now: Date): Promise<ImportsResult> {
  console.log(`filling: ${companies} companies for imports …`);
  const filled = await fillDatabase(serverUrl, { companies, interactions: 1_000 }, { now, connections: 4 });
  console.log(`  filled in ${filled.filledIn.toFixed(0)} s`);
  try {
    return await measureOn(filled);
  } finally {
    await filled.close();
  }
}

/** On a database that is there already. */
export async function measureOn({ db, url }: Pick<FilledDatabase, 'db' | 'url'>): Promise<ImportsResult> {
  const folder = mkdtempSync(join(tmpdir(), 'elinvoima-imports-'));
  // The server writes and reads the bare copy's file as another user.
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'uploads'));
  mkdirSync(join(folder, 'copies'));
  chmodSync(join(folder, 'copies'), 0o777);
  const clock = new Clock();
  const config = readConfig({ DATABASE_URL: url, DATA_DIR: folder, SECRET_KEY: '0'.repeat(64), DEMO: '1' });
  const check = new CheckImport(db, clock, config, new JudgeRows(db, clock));
  const apply = new ApplyImport(db);
  try {
    const { contacts } = await db.one<{ contacts: number }>('select count(*)::int as contacts from contacts');
    const known = await knownRecords(db);
    const begin = async (kind: MeasuredKind, rows: number, salt: number): Promise<string> => {
      const storedAs = salt.toString().padStart(32, '0');
      makeFile(join(folder, 'uploads', storedAs), kind, rows, salt, known);
      const { id } = await db.one<{ id: string }>(
        `insert into imports (kind, file_name, file_sha256, stored_as, options, created_by)
         select $1, 'taulukko.csv', $2, $2, $3, id from users where email = 'coordinator@elinvoima.test' returning id`,
        [
          kind,
          storedAs,
          JSON.stringify({ format: 'csv', dialect: { encoding: 'utf-8', delimiter: ';' }, backdatedReason: 'x' }),
        ],
      );
      return id;
    };
    const kinds: KindResult[] = [];
    for (const [index, kind] of (['companies', 'contacts', 'interactions'] as const).entries()) {
      const id = await begin(kind, rowsOfFile, (index + 1) * 200_000);
      const processorBefore = (await processorMilliseconds(db)) / 1000;
      const checkSeconds = await timed(db, `check ${kind}`, () => check.run(id));
      const counts = await countsOf(db, id, 'ready');
      await db.query(`update imports set state = 'applying' where id = $1`, [id]);
      const applySeconds = await timed(db, `apply ${kind}`, () => apply.run(id));
      const processorSeconds = (await processorMilliseconds(db)) / 1000 - processorBefore;
      await countsOf(db, id, 'applied');
      const copiedPerSecond = await copyAgain(url, kind, id, join(folder, 'copies', `${kind}.copy`));
      const perSecond = rowsOfFile / (checkSeconds + applySeconds);
      console.log(
        `  ${kind}: ${perSecond.toFixed(0)} rows/s, ${(rowsOfFile / processorSeconds).toFixed(0)} a second of processor time, COPY ${copiedPerSecond.toFixed(0)} ${JSON.stringify(counts)}`,
      );
      kinds.push({ kind, counts, checkSeconds, applySeconds, processorSeconds, copiedPerSecond });
    }
    const memory: ImportsResult['memory'] = [];
    for (const [index, rows] of sizesForMemory.entries()) {
      const id = await begin('companies', rows, 700_000 + index * 50_000);
      let peaks = { heldMegabytes: Number.NaN, rssMegabytes: Number.NaN };
      await timed(db, `check ${rows} companies`, async () => {
        peaks = await peaksOf(() => check.run(id));
      });
      memory.push({ rows, ...peaks });
      await countsOf(db, id, 'ready');
      console.log(
        `  ${rows} rows: ${memory.at(-1)?.heldMegabytes.toFixed(0)} MB held, ${memory.at(-1)?.rssMegabytes.toFixed(0)} MB of the process`,
      );
    }
    return { load: loadavg()[0] ?? Number.NaN, contacts, kinds, memory };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timed(db: Database, name: string, work: () => Promise<void>): Promise<number> {
  const watched = watchStatements(db);
  const begun = performance.now();
  await work();
  const seconds = (performance.now() - begun) / 1000;
  watched.stop();
  console.log(`  ${name}: ${seconds.toFixed(1)} s`);
  for (const { milliseconds, calls, words } of watched.slowest(6))
    console.log(`    ${(milliseconds / 1000).toFixed(2)} s in ${calls}: ${words}`);
  return seconds;
}

/** Linux counts in hundredths of a second; NaN elsewhere. */
async function processorMilliseconds(db: Database): Promise<number> {
  const backends = await db.query<{ pid: number }>(
    `select pid from pg_stat_activity where datname = current_database() and backend_type = 'client backend'`,
  );
  const { user, system } = process.cpuUsage();
  return backends.reduce((sum, { pid }) => sum + cpuMilliseconds(pid), (user + system) / 1000);
}

async function countsOf(db: Database, id: string, state: string): Promise<KindResult['counts']> {
  const found = await db.one<KindResult['counts'] & { state: string; problem: string | null }>(
    `select state, problem, created_count as create, updated_count as update, skipped_count as skip, refused_count as refuse from imports where id = $1`,
    [id],
  );
  const { state: now, problem, ...counts } = found;
  if (now !== state) throw new Error(`the import is ${now}, not ${state}: ${problem ?? ''}`);
  return counts;
}

/** What is really held: without collecting first, a process that has room just collects later. */
async function peaksOf(work: () => Promise<void>): Promise<{ heldMegabytes: number; rssMegabytes: number }> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let [held, rss] = [0, 0];
  const timer = setInterval(() => {
    collect();
    const now = process.memoryUsage();
    held = Math.max(held, now.heapUsed + now.external);
    rss = Math.max(rss, now.rss);
  }, 1_000);
  await work();
  clearInterval(timer);
  return { heldMegabytes: held / 2 ** 20, rssMegabytes: rss / 2 ** 20 };
}

export const importsHeading = '## Imports of tables';

export function importsSection({ load, contacts, kinds, memory }: ImportsResult, day: string): string {
  const isBusy = load > 3;
  const rows = kinds.map(({ kind, counts, checkSeconds, applySeconds, processorSeconds, copiedPerSecond }) => {
    const perSecond = rowsOfFile / (checkSeconds + applySeconds);
    const { create, update, skip, refuse } = counts;
    const cells = [
      kind,
      perSecond.toFixed(0),
      (rowsOfFile / checkSeconds).toFixed(0),
      (rowsOfFile / applySeconds).toFixed(0),
      (rowsOfFile / processorSeconds).toFixed(0),
      copiedPerSecond.toFixed(0),
      `${(copiedPerSecond / perSecond).toFixed(1)}x`,
      `${create} / ${update} / ${skip} / ${refuse}`,
      perSecond >= goal ? 'inside' : `under${isBusy ? ' (busy)' : ''}`,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const [small, big] = memory;
  return `${importsHeading}

${day}; ${isBusy ? 'busy machine, ' : ''}load ${load.toFixed(0)} on its two cores. Files of ${rowsOfFile} rows beside ${companies} companies and ${contacts} contacts; checked for
duplicates among the records and in the file itself, then written with trail, search, months and what undo needs. Goal ${goal} rows
a second for both together. \`COPY\` puts the same new records into the same table, its indexes and triggers included, and
nothing else. Run alone: \`npm run bench -- --imports\`.

| table | rows a second | checked | written | a second of processor time | bare \`COPY\` | \`COPY\` : import | new / changed / passed over / refused | goal |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |
${rows.join('\n')}

Memory held at most while checking (collected every second): ${small?.heldMegabytes.toFixed(0)} MB with ${small?.rows} rows, ${big?.heldMegabytes.toFixed(0)} MB with ${big?.rows}; the
whole process ${small?.rssMegabytes.toFixed(0)} and ${big?.rssMegabytes.toFixed(0)} MB.
`;
}
