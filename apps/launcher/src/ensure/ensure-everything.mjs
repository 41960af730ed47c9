/** Packages, then the build; a fault is told in one line. */
import { describe } from '../fault.mjs';
import { buildWhatIsStale } from './build.mjs';
import { installIfNeeded } from './packages.mjs';

/** @param {{ client: boolean }} what @returns {Promise<number>} the exit code */
export async function ensureEverything(what) {
  try {
    await installIfNeeded();
    await buildWhatIsStale(what);
    return 0;
  } catch (error) {
    console.error(describe(error));
    return 1;
  }
}
