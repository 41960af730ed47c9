/** A database of a wished size on a PostgreSQL of the benchmark's own: migrated, with Hattula's programme and made-up records. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { addDays, dayOf } from '@elinvoima/contracts';
import { generateDemoData, type DemoSize } from '@elinvoima/demo';
import { openDatabase, type Database } from '@elinvoima/domain/platform';
import { loadShippedProgramme } from '@elinvoima/domain/programme';
import { entities } from '@elinvoima/domain/schema';
import { Client } from 'pg';

export interface FilledDatabase {
  url: string;
  db: Database;
  /** Seconds of filling, analysing included. */
  filledIn: number;
  /** On the disk, as PostgreSQL says it. */
  size: string;
  close(): Promise<void>;
}

const migrate = fileURLToPath(new URL('../../../migrations/dist/migrate.js', import.meta.url));

/** `connections` are opened as the API opens them, with its timeouts. */
export async function fillDatabase(
  serverUrl: string,
  size: DemoSize,
  { now, connections }: { now: Date; connections: number },
): Promise<FilledDatabase> {
  const name = `bench_${size.companies}`;
  const server = new Client({ connectionString: serverUrl });
  await server.connect();
  await server.query(`create database ${name}`);
  await server.end();
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await promisify(execFile)(process.execPath, [migrate], { env: { ...process.env, DATABASE_URL: url.href } });

  const onConnectionError = (error: Error) => console.error(error.message);
  const db = await openDatabase({ url: url.href, pool: connections, entities, onConnectionError });
  await loadShippedProgramme(db, 'hattula', { loggingBeganOn: addDays(dayOf(now), -760) });
  const begun = performance.now();
  await generateDemoData(db, now, size);
  // What autovacuum does within minutes of such a load; an index-only scan needs it.
  await db.query('set statement_timeout = 0');
  await db.query('vacuum analyze');
  const { size: onDisk } = await db.one<{ size: string }>(
    'select pg_size_pretty(pg_database_size(current_database())) as size',
  );
  return {
    url: url.href,
    db,
    filledIn: (performance.now() - begun) / 1000,
    size: onDisk,
    close: () => db.dataSource.destroy(),
  };
}
