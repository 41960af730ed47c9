/**
 * Before the database specs: a PostgreSQL and a migrated template. Specs read TEST_CLUSTER_URL (the superuser's URL, to the
 * database `postgres`) and TEST_TEMPLATE, and clone a database of their own. A TEST_CLUSTER_URL that is already set, by
 * hand or by another project of this run, is used as it is.
 */
import { ensureMigratedTemplate } from './migrated-template.mjs';
import { startThrowAwayServer } from './throw-away-server.mjs';

/** @type {{ elinvoimaTestServer?: Awaited<ReturnType<typeof startThrowAwayServer>> }} */
const run = /** @type {object} */ (globalThis);

export default async function startTestCluster() {
  if (!process.env['TEST_CLUSTER_URL']) {
    run.elinvoimaTestServer = await startThrowAwayServer({ mayLieInMemory: true });
    process.env['TEST_CLUSTER_URL'] = run.elinvoimaTestServer.url;
    stopOnSignals(run.elinvoimaTestServer);
  }
  process.env['TEST_TEMPLATE'] = await ensureMigratedTemplate(process.env['TEST_CLUSTER_URL']);
}

/** Jest runs no teardown when it is interrupted. @param {{ stop: () => Promise<void> }} server */
function stopOnSignals(server) {
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.once(signal, () => void server.stop().finally(() => process.exit(code)));
  }
}
