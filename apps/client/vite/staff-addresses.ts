/** The first parts of the addresses that the staff client answers, read from where they are written: `app/routes/`. */
import { readdirSync, readFileSync } from 'node:fs';

const routes = new URL('../src/app/routes/', import.meta.url);

export function staffAddresses(): string[] {
  const files = readdirSync(routes).filter((file) => file.endsWith('.routes.tsx'));
  const paths = files.flatMap((file) => [
    ...readFileSync(new URL(file, routes), 'utf8').matchAll(/\bpath: '\/([^/'$]*)/g),
  ]);
  return [...new Set(paths.map(([, first = '']) => first))].toSorted();
}
