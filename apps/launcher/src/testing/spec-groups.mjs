/**
 * Most of what a spec costs is loading the application, for jest links every module anew for each file. A full run therefore
 * takes many specs in one file that imports them, one after another; a run of chosen specs takes them by themselves.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { inRepository } from '../paths.mjs';

/** Written anew for each run; never committed. */
const folder = inRepository('apps/launcher/spec-groups');

/**
 * @typedef {object} GroupedKind
 * @property {string} project jest's project
 * @property {string[]} places
 * @property {RegExp} files
 * @property {number} groups enough for two workers to end at about the same time, few enough to be worth it
 */

/** @type {GroupedKind[]} */
const kinds = [
  { project: 'database', places: ['apps/api/src', 'apps/e2e/src'], files: /\.api\.spec\.ts$/, groups: 10 },
  { project: 'database', places: ['libs/domain/src', 'migrations'], files: /\.db\.spec\.ts$/, groups: 6 },
  { project: 'screens', places: ['apps/client/src'], files: /\.spec\.tsx$/, groups: 10 },
];

/** Hooks outside any `describe` would run for the whole group; specs of programs that may be missing are chosen by their name. */
const standsAlone = (/** @type {string} */ path, /** @type {string} */ text) =>
  /\.(queue|libreoffice|poppler|gdal)\./.test(path) || /^(before|after)(All|Each)\(/m.test(text);

/** @returns {string[]} the specs that stand in a group, as paths from the root */
export function groupedSpecs() {
  return kinds.flatMap((kind) => weighed(kind).map(({ path }) => path));
}

/** Writes the files of the groups. A longer spec weighs more, so that no group is much slower than another. */
export function writeSpecGroups() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  kinds.forEach((kind, which) => {
    const groups = Array.from({ length: kind.groups }, () => ({ weight: 0, paths: /** @type {string[]} */ ([]) }));
    for (const { path, weight } of weighed(kind).sort((one, other) => other.weight - one.weight)) {
      const lightest = groups.reduce((least, group) => (group.weight < least.weight ? group : least));
      lightest.weight += weight;
      lightest.paths.push(path);
    }
    groups.forEach(({ paths }, n) => {
      if (paths.length === 0) return;
      const file = join(folder, `${kind.project}-${which + 1}-${n + 1}.group.ts`);
      const imports = paths.map(
        (path) => `await import('${relative(dirname(file), inRepository(path)).split(sep).join('/')}');`,
      );
      writeFileSync(file, `${imports.join('\n')}\n`);
    });
  });
}

/** @param {GroupedKind} kind @returns {{ path: string, weight: number }[]} */
function weighed({ places, files }) {
  return places.flatMap((place) =>
    readdirSync(inRepository(place), { recursive: true, encoding: 'utf8' })
      .map((name) => `${place}/${name.split(sep).join('/')}`)
      .filter((path) => files.test(path) && !/\/(node_modules|dist)\//.test(path))
      .map((path) => ({ path, text: readFileSync(inRepository(path), 'utf8') }))
      .filter(({ path, text }) => !standsAlone(path, text))
      .map(({ path, text }) => ({ path, weight: text.length + 4000 })),
  );
}
