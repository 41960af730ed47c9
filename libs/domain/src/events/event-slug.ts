import type { Day } from '@elinvoima/contracts';

const mostLetters = 60;

/** The event's name in an address: its title in plain letters and its day, `yrittajien-aamukahvit-2026-11-25`. */
export function slugOf(title: string, day: Day): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, mostLetters)
    .replace(/^-+|-+$/g, '');
  return words === '' ? day : `${words}-${day}`;
}

/** The first of `slug`, `slug-2`, `slug-3` … that is not taken. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  let candidate = slug;
  for (let number = 2; taken.has(candidate); number += 1) candidate = `${slug}-${number}`;
  return candidate;
}
