import 'reflect-metadata';
import { ConfigFaults, openDatabase, readConfig } from '@elinvoima/domain/platform';
import { loadShippedProgramme } from '@elinvoima/domain/programme';
import { entities } from '@elinvoima/domain/schema';
import { loadShippedQuestions } from '@elinvoima/domain/surveys';
import { firstAdministratorCode } from '@elinvoima/domain/users';

/**
 * One-shot, after the migrations and before the first start: loads the municipality's programme and, where nobody can sign in yet,
 * prints the one-time code of the first administrator. Safe to run again.
 */
async function install(): Promise<void> {
  const config = readConfig(process.env);
  const db = await openDatabase({ url: config.databaseUrl, pool: 2, entities, onConnectionError: () => undefined });
  try {
    await loadShippedProgramme(db, config.programme);
    await loadShippedQuestions(db);
    const code = config.demo ? null : await firstAdministratorCode(db, config.administratorEmail);
    if (code !== null) {
      process.stdout.write(
        `\nThe first administrator is ${config.administratorEmail}.\nChoose a password within 24 hours at ${config.publicUrl}/invitation/${code}\n\n`,
      );
    }
  } finally {
    await db.dataSource.destroy();
  }
}

install().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigFaults || error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
