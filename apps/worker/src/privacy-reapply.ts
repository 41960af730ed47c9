import { Audit } from '@elinvoima/domain/audit';
import { ConfigFaults, LocalFileStore, openDatabase, readConfig, S3FileStore } from '@elinvoima/domain/platform';
import { ErasePerson, ReapplyErasures } from '@elinvoima/domain/privacy';

/** `npm run privacy:reapply`: erases again who was erased after the backup was made that has been restored. Says numbers, never names. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const onError = (error: Error) => void process.stderr.write(`${error.message}\n`);
  const db = await openDatabase({ url: config.databaseUrl, pool: 2, entities: [], onConnectionError: onError });
  try {
    const files =
      config.s3 === null ? new LocalFileStore(config.dataDir) : new S3FileStore(config.s3, config.dataDir, onError);
    const erasing = new ErasePerson(db, new Audit(db), files, config);
    const { logged, again } = await new ReapplyErasures(db, erasing, config).run();
    process.stdout.write(
      `erasures: ${logged} in erasures.log, ${again} done again, ${logged - again} known to the database\n`,
    );
  } finally {
    await db.dataSource.destroy();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigFaults || error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
