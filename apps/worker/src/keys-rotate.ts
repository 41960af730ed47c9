import { ConfigFaults, openDatabase, readConfig } from '@elinvoima/domain/platform';
import { reseal } from '@elinvoima/domain/key-rotation';

/** `npm run keys:rotate`: seals anew what lies under earlier keys. Ends with 1 when something opens under none. Says numbers only. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const onError = (error: Error) => void process.stderr.write(`${error.message}\n`);
  const db = await openDatabase({ url: config.databaseUrl, pool: 2, entities: [], onConnectionError: onError });
  try {
    const results = await reseal(db, config);
    for (const { column, current, again, unopened } of results)
      process.stdout.write(`${column}: ${again} sealed anew, ${current} were already, ${unopened} open under no key\n`);
    if (results.some(({ unopened }) => unopened > 0)) process.exitCode = 1;
    if (config.previousSecretKeys.length > 0)
      process.stdout.write(
        'Keep SECRET_KEY_PREVIOUS: its last key makes the hashes of do-not-mail lists and erasures, and its keys prove the audit anchors of their time.\n',
      );
  } finally {
    await db.dataSource.destroy();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigFaults || error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
