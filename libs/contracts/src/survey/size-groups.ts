import type { SizeClass } from '../enums.js';

/**
 * Three sizes for breakdowns of small numbers, as surveys.md 5.6 counts on: with 700 companies, most of them tiny, the eight
 * classes of the register would leave most cells too small to show. Industries have their five groups in `industryGroups`.
 */
export const sizeGroups = ['0-4', '5-19', '20+'] as const;
export type SizeGroup = (typeof sizeGroups)[number];

const groups: Record<SizeClass, SizeGroup> = {
  '0': '0-4',
  '1-4': '0-4',
  '5-9': '5-19',
  '10-19': '5-19',
  '20-49': '20+',
  '50-99': '20+',
  '100-249': '20+',
  '250+': '20+',
};

export const sizeGroupOf = (sizeClass: SizeClass): SizeGroup => groups[sizeClass];
