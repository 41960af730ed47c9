import { sizeClasses, type SizeClass } from '@elinvoima/contracts';
import { read, unreadable, type CellReading } from './reading.js';

/** `1 234,5`, `1.234,50`, `1234.5`: the last sign is the decimal one, unless it stands before exactly three digits and again before. */
export function readNumber(cell: string): CellReading<number> {
  const text = cell
    .normalize('NFKC')
    .replaceAll(/[\s'’]/g, '')
    .replace('−', '-');
  if (!/^-?\d/.test(text)) return unreadable('number-unreadable');
  const plain = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)
    ? text.replaceAll('.', '').replace(',', '.')
    : /^-?\d{1,3}(,\d{3}){2,}(\.\d+)?$|^-?\d{1,3}(,\d{3})+\.\d+$/.test(text)
      ? text.replaceAll(',', '')
      : text.replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? read(Number(plain)) : unreadable('number-unreadable');
}

/** Minutes: `90`, `90 min`, `1,5 h`, `1 t`, `1:30`, `1 h 30 min`. */
export function readMinutes(cell: string): CellReading<number> {
  const text = cell.normalize('NFKC').trim().toLowerCase();
  const clock = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text);
  const both =
    /^(\d{1,2})\s*(?:h|t|tuntia?|timm(?:e|ar)|hours?)\s*(\d{1,2})\s*(?:m|min\.?|minuuttia|minuter|minutes)$/.exec(text);
  const parts = clock ?? both;
  if (parts) return inADay(Number(parts[1]) * 60 + Number(parts[2]));
  const unit = /^(.*\d)\s*(h|t|tuntia?|timm(?:e|ar)|hours?|m|min\.?|minuuttia|minuter|minutes)?$/.exec(text);
  const number = readNumber(unit?.[1] ?? text);
  if (!number.ok) return number;
  return inADay(number.value * (/^(h|t)/.test(unit?.[2] ?? '') ? 60 : 1));
}

const inADay = (minutes: number): CellReading<number> =>
  Number.isInteger(minutes) && minutes >= 0 && minutes <= 1440 ? read(minutes) : unreadable('number-unreadable');

/** The lowest number of people in each class, the widest first. */
const beginnings: readonly [SizeClass, number][] = sizeClasses
  .map((size): [SizeClass, number] => [size, Number.parseInt(size, 10)])
  .toSorted(([, a], [, b]) => b - a);

/** A class (`5-9`, `5–9 henkeä`, `250+`), or the number of people. */
export function readSizeClass(cell: string): CellReading<SizeClass> {
  const text = cell
    .normalize('NFKC')
    .replaceAll(/[–—−]/g, '-')
    .replace(/\s*(henkilöä|henkeä|hlöä?|htv|personer|people|employees|anställda|työntekijää)\.?$/i, '')
    .replaceAll(/\s/g, '');
  const named = sizeClasses.find((size) => size === text || size === text.replace(/^(yli|över|over|>)/i, ''));
  if (named !== undefined) return read(named);
  if (/^(yli|över|over|>)?(249|250)\+?$/i.test(text)) return read('250+');
  const number = readNumber(text);
  if (!number.ok || number.value < 0) return unreadable('size-class-unknown');
  const people = Math.ceil(number.value);
  return read(beginnings.find(([, least]) => people >= least)?.[0] ?? '0');
}
