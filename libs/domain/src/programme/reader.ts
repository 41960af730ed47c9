import { isDay, languages, type Day, type Language } from '@elinvoima/contracts';
import type { Fault } from '../platform/index.js';

/** A name as people of each language read it. */
export type Names = Record<Language, string>;

export type Members = Record<string, unknown>;

/** Reads members one by one, collecting every fault with its place instead of stopping at the first. */
export class Reader {
  readonly faults: Fault[] = [];

  refuse(pointer: string, code: Fault['code'], values?: Fault['values']): void {
    this.faults.push(values === undefined ? { pointer, code } : { pointer, code, values });
  }

  /** The members of an object. `known` refuses every other one, so that a misspelt member is not silently lost. */
  members(value: unknown, pointer: string, known?: readonly string[]): Members {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.refuse(pointer, 'not-an-object');
      return {};
    }
    for (const name of known === undefined ? [] : Object.keys(value))
      if (!known?.includes(name)) this.refuse(`${pointer}/${name}`, 'member-unknown');
    return value as Members;
  }

  text(value: unknown, pointer: string, pattern = /\S/): string {
    if (typeof value === 'string' && pattern.test(value)) return value;
    this.refuse(pointer, value === undefined ? 'required' : 'not-in-form');
    return '';
  }

  number(value: unknown, pointer: string, least: number, fallback?: number): number {
    if (value === undefined && fallback !== undefined) return fallback;
    if (typeof value === 'number' && Number.isFinite(value) && value >= least) return value;
    this.refuse(pointer, 'out-of-range');
    return least;
  }

  whole(value: unknown, pointer: string, least: number, most: number, fallback?: number): number {
    if (value === undefined && fallback !== undefined) return fallback;
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
    this.refuse(pointer, 'out-of-range');
    return least;
  }

  /** Yes or no; left out is no. */
  flag(value: unknown, pointer: string): boolean {
    if (value === undefined || typeof value === 'boolean') return value ?? false;
    this.refuse(pointer, 'not-yes-or-no');
    return false;
  }

  optional<T>(value: unknown, read: (value: unknown) => T): T | null {
    return value === undefined || value === null ? null : read(value);
  }

  day(value: unknown, pointer: string): Day {
    if (isDay(value)) return value;
    this.refuse(pointer, 'not-a-day');
    return '';
  }

  oneOf<T extends string>(value: unknown, pointer: string, allowed: readonly T[], fallback?: T): T | undefined {
    if (value === undefined && fallback !== undefined) return fallback;
    const found = allowed.find((one) => one === value);
    if (found === undefined) this.refuse(pointer, 'not-one-of');
    return found;
  }

  list<T>(value: unknown, pointer: string, read: (item: unknown, pointer: string) => T): T[] {
    if (Array.isArray(value)) return value.map((item: unknown, index) => read(item, `${pointer}/${index}`));
    this.refuse(pointer, 'not-a-list');
    return [];
  }

  texts(value: unknown, pointer: string, pattern?: RegExp): string[] {
    return this.list(value, pointer, (item, at) => this.text(item, at, pattern));
  }

  names(value: unknown, pointer: string): Names {
    const names = this.members(value, pointer);
    const [fi, sv, en] = languages.map((language) => this.text(names[language], `${pointer}/${language}`));
    return { fi: fi ?? '', sv: sv ?? '', en: en ?? '' };
  }
}
