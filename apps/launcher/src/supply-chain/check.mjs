/** `npm run check:supply-chain`: what we take from others, held against lists that people keep. Needs no network. */
import { readFileSync } from 'node:fs';
import { inRepository } from '../paths.mjs';
import { countOf, countSentence, knownBad, strangeLicences, unfixed } from './judge-lockfile.mjs';

/** @param {...string} parts */
const json = (...parts) => JSON.parse(readFileSync(inRepository(...parts), 'utf8'));

const lockfile = json('package-lock.json');
const sentence = countSentence(countOf(lockfile));
// Prettier may break the sentence over lines.
const readme = readFileSync(inRepository('README.md'), 'utf8').replaceAll(/\s+/g, ' ');
const faults = {
  'Known to be bad (apps/api/security/advisories.json)': knownBad(
    lockfile,
    json('apps', 'api', 'security', 'advisories.json'),
  ),
  'Under terms that nobody has looked at (apps/api/security/licences.json)': strangeLicences(
    lockfile,
    json('apps', 'api', 'security', 'licences.json'),
  ),
  'Not fixed by the lockfile, or not from the registry': unfixed(lockfile),
  'The README counts otherwise': readme.includes(sentence) ? [] : [`it must say: ${sentence}`],
};

for (const [title, lines] of Object.entries(faults))
  if (lines.length > 0) console.error(`${title}:\n${lines.map((line) => `  ${line}`).join('\n')}`);
if (Object.values(faults).some((lines) => lines.length > 0)) process.exit(1);
console.log(sentence);
