/** Where things lie in the repository, as plain paths (a clone may sit in "my clone" or "Työpöytä"). */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[/\\]$/, '');

/** @param {...string} parts @returns {string} a path inside the repository */
export const inRepository = (...parts) => join(root, ...parts);
