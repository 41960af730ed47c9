import { DataSource } from 'typeorm';
import { grantToApp } from './app-role.js';
import { migrations } from './index.js';

/**
 * One-shot: brings the database to the newest schema, or says in one line why not. With DATABASE_OWNER_URL its login does that,
 * and the login of DATABASE_URL gets the application's rights, made when it is not there.
 */
const appUrl = process.env['DATABASE_URL'];
const ownerUrl = process.env['DATABASE_OWNER_URL'];
const url = ownerUrl || appUrl;
if (!url) {
  console.error(
    'DATABASE_URL is not set: name the PostgreSQL to migrate, e.g. postgres://user:password@localhost:5432/elinvoima',
  );
  process.exit(2);
}

const database = new DataSource({
  type: 'postgres',
  url,
  migrations,
  migrationsTableName: 'schema_migrations',
  // A migration that waits for a lock longer than this gives up instead of stopping the service behind it.
  extra: { options: '-c lock_timeout=3000' },
});

try {
  await database.initialize();
  const done = await database.runMigrations({ transaction: 'each' });
  // Whatever tables came: closed periods notice what is written to them (watch-record-changes).
  if (done.length > 0) await database.query('select watch_records()');
  if (ownerUrl && appUrl) {
    const { username, password } = new URL(appUrl);
    if (username !== new URL(ownerUrl).username)
      await grantToApp(database, { name: decodeURIComponent(username), password: decodeURIComponent(password) });
  }
  console.log(
    done.length === 0 ? 'schema is up to date' : `applied ${done.length} migrations, last ${done.at(-1)?.name}`,
  );
} catch (error) {
  console.error(`migration failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  if (database.isInitialized) await database.destroy();
}
