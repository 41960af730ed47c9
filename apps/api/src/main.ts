import 'reflect-metadata';
import { ConfigFaults, readConfig } from '@elinvoima/domain/platform';
import { createApp } from './app.js';

/** Starts the HTTP door. A wrong setting ends it with one clear line for each fault. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const app = await createApp(config);
  await app.listen(config.port, config.host);
  // Started by the launcher: when that dies, this must not live on.
  process.on('disconnect', () => void app.close().finally(() => process.exit(0)));
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof ConfigFaults ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
});
