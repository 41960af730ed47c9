import {
  indicatorUnits,
  seriesIntervals,
  seriesKinds,
  type IndicatorUnit,
  type SeriesInterval,
  type SeriesKind,
} from '@elinvoima/contracts';
import type { Names, Reader } from '../reader.js';
import { definitionKey } from './own-indicator.js';

/** A series of dated values that a programme follows, typed in or pasted from a statistic. */
export interface SeriesDefinition {
  key: string;
  name: Names;
  unit: IndicatorUnit;
  decimals: number;
  better: 'more' | 'less';
  source: string | null;
  kind: SeriesKind;
  interval: SeriesInterval;
}

/** Reads a series; every fault is told at its place under `at`. */
export function readSeries(reader: Reader, value: unknown, at: string): SeriesDefinition {
  const series = reader.members(value, at);
  const decimals = reader.number(series['decimals'], `${at}/decimals`, 0, 0);
  if (decimals > 4 || !Number.isInteger(decimals)) reader.refuse(`${at}/decimals`, 'out-of-range');
  return {
    key: reader.text(series['key'], `${at}/key`, definitionKey),
    name: reader.names(series['name'], `${at}/name`),
    unit: reader.oneOf(series['unit'], `${at}/unit`, indicatorUnits, 'count') ?? 'count',
    decimals,
    better: reader.oneOf(series['better'], `${at}/better`, ['more', 'less'] as const, 'more') ?? 'more',
    source: reader.optional(series['source'], (words) => reader.text(words, `${at}/source`)),
    kind: reader.oneOf(series['kind'], `${at}/kind`, seriesKinds, 'stock') ?? 'stock',
    interval: reader.oneOf(series['interval'], `${at}/interval`, seriesIntervals, 'year') ?? 'year',
  };
}
