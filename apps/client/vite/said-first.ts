/** Which texts the frame, signing in and the first page say: those that their sources name, whole or by the beginning. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../src/', import.meta.url));
const places = [
  'actions',
  'api',
  'app/home',
  'app/layout',
  'app/navigation.ts',
  'app/not-found.page.tsx',
  'app/session',
  'company-index',
  'features/follow-ups',
  'features/indicators/headline-figures.tsx',
  'features/interactions',
  'figures',
  'offline',
  'routing',
  'session',
  'ui',
];

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return /(?<!spec)\.tsx?$/.test(path) ? [path] : [];
  return readdirSync(path).flatMap((name) => filesOf(`${path}/${name}`));
}

export function saidFirst(): (key: string) => boolean {
  const sources = places.flatMap((place) => filesOf(source + place)).map((file) => readFileSync(file, 'utf8'));
  const whole = new Set(sources.flatMap((text) => [...text.matchAll(/['"`]([\w.-]+)['"`]/g)].map(([, key]) => key)));
  const beginnings = sources.flatMap((text) =>
    [...text.matchAll(/`([a-z][\w-]*\.[\w.-]*)\$\{/g)].map(([, key]) => key ?? ''),
  );
  return (key) => whole.has(key) || beginnings.some((beginning) => key.startsWith(beginning));
}
