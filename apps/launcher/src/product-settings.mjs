/** The product's settings, checked by the product's own rules before anything is started, so that each fault is one line. */
import { pathToFileURL } from 'node:url';
import { Fault } from './fault.mjs';
import { inRepository } from './paths.mjs';

/** @param {NodeJS.ProcessEnv} env what the api and the worker will get */
export async function requireRightSettings(env) {
  const config = pathToFileURL(inRepository('libs', 'domain', 'dist', 'platform', 'config.js')).href;
  /** @type {{ readConfig: (env: NodeJS.ProcessEnv) => unknown }} */
  const { readConfig } = await import(config);
  try {
    readConfig(env);
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'faults' in error && Array.isArray(error.faults)) {
      throw new Fault(error.faults.join('\n'), { cause: error });
    }
    throw error;
  }
}
