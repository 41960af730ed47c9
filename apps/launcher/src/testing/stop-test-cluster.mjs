/** After the database specs: stops the server this run started, and only that one. */

/** @type {{ elinvoimaTestServer?: { stop: () => Promise<void> } }} */
const run = /** @type {object} */ (globalThis);

export default async function stopTestCluster() {
  const server = run.elinvoimaTestServer;
  if (!server) return;
  delete run.elinvoimaTestServer;
  delete process.env['TEST_CLUSTER_URL'];
  await server.stop();
}
