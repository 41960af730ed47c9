/** A database of a wished size on a PostgreSQL of the benchmark's own: migrated, with Hattula's programme and made-up records. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { addDays, dayOf } from '@elinvoima/contracts';
import { generateDemoData, type DemoSize } from '@elinvoima/demo';
import { refreshMonths } from '@elinvoima/domain/indicators';
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

/** The interactions so many times over, each copy some minutes later: a size that takes too long to make up one by one. */
async function repeatInteractions(db: Database, copies: number): Promise<void> {
  await db.transaction(async () => {
    await db.query('set local statement_timeout = 0');
    await db.query('alter table interactions disable trigger user');
    await db.query('alter table interaction_companies disable trigger user');
    await db.query('create temporary table original on commit drop as select id from interactions');
    for (let copy = 1; copy < copies; copy += 1) {
      await db.query(
        `create temporary table copied on commit drop as select o.id as original_id, uuidv7() as id from original o`,
      );
      await db.query(
        `insert into interactions (id, type, status, direction, occurred_at, subject, topics, created_by)
         select c.id, i.type, i.status, i.direction, i.occurred_at + $1 * interval '1 minute', i.subject, i.topics, i.created_by
         from copied c join interactions i on i.id = c.original_id`,
        [copy],
      );
      await db.query(
        `insert into interaction_companies (interaction_id, company_id)
         select c.id, ic.company_id from copied c join interaction_companies ic on ic.interaction_id = c.original_id`,
      );
      await db.query('drop table copied');
    }
    await db.query('alter table interactions enable trigger user');
    await db.query('alter table interaction_companies enable trigger user');
  });
}

/** Three people a company, their names mixed from those that are there, where the made-up municipality has fewer. */
async function repeatContacts(db: Database, wanted: number): Promise<void> {
  await db.transaction(async () => {
    await db.query('set local statement_timeout = 0');
    await db.query(
      `create temporary table person on commit drop as select row_number() over () as n, p.* from contacts p;
       create temporary table more on commit drop as
         select uuidv7() as id, a.n + k * 7 as n, a.first_name, b.last_name, a.email, '+358 45 ' || (1000000 + a.n * 17 + k) as phone
         from person a cross join generate_series(1, 20) k join person b on b.n = (a.n * 7 + k * 131) % (select count(*) from person) + 1
         order by k, a.n limit greatest(0, ${Math.floor(wanted)} - (select count(*) from person));
       insert into contacts (id, first_name, last_name, email, phone) select id, first_name, last_name, email, phone from more;
       insert into contact_roles (contact_id, company_id)
         select m.id, f.id from more m join (select id, row_number() over () as n, count(*) over () as all_of from companies where deleted_at is null) f
           on f.n = m.n % f.all_of + 1;`,
    );
  });
}

/** `connections` are opened as the API opens them, with its timeouts. */
export async function fillDatabase(
  serverUrl: string,
  size: DemoSize,
  { now, connections, copies = 1 }: { now: Date; connections: number; copies?: number },
): Promise<FilledDatabase> {
  const name = `bench_${size.interactions}`;
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
  await generateDemoData(db, now, { ...size, interactions: size.interactions / copies });
  await db.query('set statement_timeout = 0');
  if (size.companies > 1_000) await repeatContacts(db, 3 * size.companies);
  if (copies > 1) await repeatInteractions(db, copies);
  // What the worker does every five minutes.
  await refreshMonths(db);
  // What autovacuum does within minutes of such a load; an index-only scan needs it.
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
