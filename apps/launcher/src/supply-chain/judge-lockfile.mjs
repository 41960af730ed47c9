/** What the lockfile may not hold: judged without the network, so that CI says the same each time. */
import { satisfies } from 'semver';

/**
 * @typedef {{ version?: string, resolved?: string, integrity?: string, license?: string, link?: boolean, dev?: boolean, devOptional?: boolean, inBundle?: boolean }} Locked
 * @typedef {{ packages: Record<string, Locked> }} Lockfile
 * @typedef {{ package: string, vulnerable: string, id: string, why: string }} Advisory
 * @typedef {{ allowed: string[], told: Record<string, string> }} Licences
 */

const folder = 'node_modules/';
const registry = 'https://registry.npmjs.org/';

/** @param {Lockfile} lockfile every package that comes from elsewhere */
function* foreign({ packages }) {
  for (const [path, locked] of Object.entries(packages))
    if (path.includes(folder) && locked.link !== true)
      yield { name: path.slice(path.lastIndexOf(folder) + folder.length), ...locked };
}

/** @param {{ dev?: boolean, devOptional?: boolean }} locked */
const inProduction = ({ dev, devOptional }) => dev !== true && devOptional !== true;

/** @param {Lockfile} lockfile @param {Advisory[]} advisories @returns {string[]} a line for each package of a version known to be bad */
export const knownBad = (lockfile, advisories) =>
  [...foreign(lockfile)].flatMap(({ name, version = '0.0.0' }) =>
    advisories
      .filter((one) => one.package === name && satisfies(version, one.vulnerable, { includePrerelease: true }))
      .map(({ id, why }) => `${name} ${version}: ${why} (${id})`),
  );

/** @param {Lockfile} lockfile @param {Licences} licences @returns {string[]} a line for each package of production under terms that nobody has looked at */
export const strangeLicences = (lockfile, { allowed, told }) =>
  [...foreign(lockfile)]
    .filter((one) => inProduction(one) && !(one.name in told) && !allowed.includes(one.license ?? ''))
    .map(({ name, version, license = 'no licence told' }) => `${name} ${version}: ${license}`);

/** Where nothing is told it is the registry (`omit-lockfile-registry-resolved`). @param {Lockfile} lockfile @returns {string[]} a line for each package whose bytes the lockfile does not fix, or that comes from elsewhere than the registry */
export const unfixed = (lockfile) =>
  [...foreign(lockfile)]
    .filter(
      ({ inBundle, integrity, resolved = registry }) =>
        inBundle !== true && (integrity === undefined || !resolved.startsWith(registry)),
    )
    .map(({ name, version, resolved = 'no integrity' }) => `${name} ${version}: ${resolved}`);

/** @param {Lockfile} lockfile @returns {{ production: number, all: number }} packages, each version and place once */
export function countOf(lockfile) {
  const all = [...foreign(lockfile)];
  return { production: all.filter(inProduction).length, all: all.length };
}

/** @param {{ production: number, all: number }} count @returns {string} the README's sentence */
export const countSentence = ({ production, all }) =>
  `${production} packages in production, ${all} with everything that builds and tests`;
