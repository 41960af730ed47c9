/**
 * The suites that need a program this machine may lack. The jest configuration leaves out the specs of a missing one, and
 * `npm test` counts them as skipped and says what gets it.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/**
 * @typedef {object} OptionalSuite
 * @property {string} title
 * @property {string} program as people call it
 * @property {string} variable names the program's path, to us and to the specs
 * @property {string[]} places absolute paths, or names to look for on the PATH
 * @property {RegExp} files
 * @property {string} debianPackage
 */

/** @type {OptionalSuite} */
export const browserSuite = {
  title: 'browser tests',
  program: 'Chromium',
  variable: 'CHROMIUM_PATH',
  places: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  files: /\.e2e\.ts$/,
  debianPackage: 'chromium',
};

/** @type {OptionalSuite} */
export const redisSuite = {
  title: 'queue tests on Redis',
  program: 'redis-server',
  variable: 'REDIS_SERVER_PATH',
  places: ['redis-server', 'valkey-server', '/opt/homebrew/bin/redis-server'],
  files: /\.queue\.db\.spec\.ts$/,
  debianPackage: 'redis-server',
};

/** @type {OptionalSuite[]} */
const fileChecks = [
  {
    title: 'checks of files in LibreOffice',
    program: 'LibreOffice',
    variable: 'SOFFICE_PATH',
    places: ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'],
    files: /\.libreoffice(\.db|\.api)?\.spec\.ts$/,
    debianPackage: 'libreoffice-calc-nogui',
  },
  {
    title: 'checks of PDF files',
    program: 'pdftotext',
    variable: 'PDFTOTEXT_PATH',
    places: ['pdftotext', '/opt/homebrew/bin/pdftotext'],
    files: /\.poppler(\.db|\.api)?\.spec\.ts$/,
    debianPackage: 'poppler-utils',
  },
  {
    title: 'checks of maps in GDAL',
    program: 'ogr2ogr',
    variable: 'OGR2OGR_PATH',
    places: ['ogr2ogr', '/opt/homebrew/bin/ogr2ogr'],
    files: /\.gdal(\.db|\.api)?\.spec\.ts$/,
    debianPackage: 'gdal-bin',
  },
];

/** Specs that jest leaves out where the program is missing; the queue's run without Redis too. */
export const suitesOfJest = [browserSuite, ...fileChecks];

/** @param {OptionalSuite} suite @param {NodeJS.ProcessEnv} [env] @returns {string | undefined} the program's path */
export function findProgram({ variable, places }, env = process.env) {
  const given = env[variable];
  if (given) return isExecutable(given) ? given : undefined;
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return places
    .flatMap((place) => (isAbsolute(place) ? place : folders.map((folder) => join(folder, place))))
    .find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
