/**
 * Before `npm start` and `npm test`: whatever a fresh clone lacks. Checks Node, installs the packages of the lock file, and
 * builds what is older than its sources. Uses nothing that npm would have to install first.
 *
 * `--no-client-build` leaves the browser's part unbuilt: only the browser tests need it, and they build it themselves.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Elinvoima needs Node.js 20.19 or newer and this is ${process.versions.node}: install it from https://nodejs.org`,
  );
  process.exit(1);
}

// Imported only now: an old Node could not even read these files.
const { ensureEverything } = await import('./ensure/ensure-everything.mjs');
process.exitCode = await ensureEverything({ client: !process.argv.includes('--no-client-build') });
