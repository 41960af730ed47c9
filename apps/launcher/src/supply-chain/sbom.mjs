/** Writes what production is made of, as CycloneDX, beside what was built: `dist/sbom.cdx.json`. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { inRepository, root } from '../paths.mjs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const text = execFileSync(
  npm,
  [
    'sbom',
    '--package-lock-only',
    '--omit',
    'dev',
    '--sbom-format',
    'cyclonedx',
    '--sbom-type',
    'application',
    '--loglevel',
    'error',
  ],
  {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
/** @type {{ components: unknown[] }} */
const { components } = JSON.parse(text);
mkdirSync(inRepository('dist'), { recursive: true });
writeFileSync(inRepository('dist', 'sbom.cdx.json'), text);
console.log(`dist/sbom.cdx.json: ${components.length} components`);
