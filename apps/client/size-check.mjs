/** Prints what a member of staff downloads before the first page works, and fails over the gate (gzip, in KB). */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const gate = { first: 190, route: 25 };
const dist = new URL('./dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const kilobytes = (file) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length / 1024;

const closure = (key, seen = new Set()) => {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key]?.imports ?? []) closure(next, seen);
  return seen;
};
const scripts = (keys) => [...new Set([...keys].map((key) => manifest[key].file))];

// The first load: the entry with its static imports, one language and the HTML with the inlined style sheet.
const entry = closure('index.html');
const language = Object.keys(manifest).find((key) => key.endsWith('virtual:texts/fi'));
const first = [...scripts(entry), ...(language ? [manifest[language].file] : []), 'index.html'];
const rows = first.map((file) => [file, kilobytes(file)]).toSorted((a, b) => b[1] - a[1]);
const total = rows.reduce((sum, [, size]) => sum + size, 0);
for (const [file, size] of rows) process.stdout.write(`${size.toFixed(1).padStart(7)} KB  ${file}\n`);
process.stdout.write(`${total.toFixed(1).padStart(7)} KB  first load (gate ${gate.first})\n`);

let tooBig = total > gate.first;
for (const [key, chunk] of Object.entries(manifest)) {
  // The gallery of parts holds everything at once and is for who builds.
  if (!chunk.isDynamicEntry || !key.endsWith('.page.tsx') || key.includes('ui-gallery')) continue;
  const own = kilobytes(chunk.file);
  if (own > gate.route) tooBig = true;
  if (own > gate.route * 0.6)
    process.stdout.write(`${own.toFixed(1).padStart(7)} KB  route ${key} (gate ${gate.route})\n`);
}
if (tooBig) {
  process.stderr.write('The client is over its size gate: load the new part lazily, or leave it out.\n');
  process.exit(1);
}
