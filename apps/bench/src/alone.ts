/** What the measures that are run alone share: a filled database, the bare driver and the API beside each other, and the load around it. */
import { loadavg } from 'node:os';
import type { DemoSize } from '@elinvoima/demo';
import { Client } from 'pg';
import { fillDatabase, type FilledDatabase } from './filled-database.js';
import { openDoor, type HttpDoor } from './http-door.js';
import type { Times } from './measure.js';

export interface Stage {
  filled: FilledDatabase;
  sql: Client;
  http: HttpDoor;
}

export interface Load {
  before: number;
  after: number;
}

interface Wanted {
  now: Date;
  size?: DemoSize;
  /** Who asks over HTTP; the coordinator unless told. */
  as?: string;
  /** Makes what is measured over, before the API starts. */
  prepare: (filled: FilledDatabase) => Promise<void>;
}

/** Enough companies and people for records to hang on. */
const few: DemoSize = { companies: 60, interactions: 200 };

export async function measureAlone<Result>(
  serverUrl: string,
  { now, size = few, as, prepare }: Wanted,
  work: (stage: Stage) => Promise<Result>,
): Promise<Load & { result: Result }> {
  const filled = await fillDatabase(serverUrl, size, { now, connections: 4 });
  await prepare(filled);
  const sql = new Client({ connectionString: filled.url, options: '-c jit=off' });
  await sql.connect();
  const http = await openDoor(filled.db, filled.url, as);
  const [before = 0] = loadavg();
  try {
    const result = await work({ filled, sql, http });
    const [after = 0] = loadavg();
    return { result, before, after };
  } finally {
    await http.close();
    await sql.end();
    await filled.close();
  }
}

export interface Row extends Record<'bare' | 'domain' | 'http', Times> {
  name: string;
  /** Milliseconds over HTTP; 50 unless told. */
  goal?: number;
  /** Between the name and the ratios. */
  besides?: readonly (string | number)[];
}

export const loadSaid = ({ before, after }: Load): string =>
  `load ${before.toFixed(1)} before it began and ${after.toFixed(1)} after it, on two cores`;

const ms = ({ p50, p95 }: Times): string => `${p50.toFixed(1)} / ${p95.toFixed(1)}`;
const goalSaid = (goal: number): string => (goal < 1000 ? `${goal} ms` : `${goal / 1000} s`);

/** Ratios first, then the milliseconds they come from. `heads` name the columns of `besides`. */
export function raceTable(first: string, rows: readonly Row[], heads: readonly string[] = []): string {
  const head = [first, ...heads, 'domain : SQL', 'HTTP : SQL', 'goal', 'SQL p50 / p95 ms', 'domain', 'HTTP'];
  const sides = head.map((name, column) => (column === 0 || name === 'goal' ? '---' : '---:'));
  const cells = rows.map(({ name, goal = 50, besides = [], bare, domain, http }) => [
    name,
    ...besides,
    `${(domain.p95 / bare.p95).toFixed(1)}x`,
    `${(http.p95 / bare.p95).toFixed(1)}x`,
    http.p95 < goal ? 'inside' : `over ${goalSaid(goal)}`,
    ms(bare),
    ms(domain),
    ms(http),
  ]);
  return [head, sides, ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
