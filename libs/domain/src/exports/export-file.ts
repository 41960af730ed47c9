import type { ListColumn } from '@elinvoima/contracts';
import type { ExportFormat, Language } from '@elinvoima/contracts';
import type { CellOf } from './export-cells.js';

/** What a file is made of. Its rows come as they are read; everything else is known before. */
export interface ExportContent {
  language: Language;
  /** The list's name. */
  title: string;
  /** The filter in words. */
  sentence: string;
  municipality: string;
  /** Who took it out. */
  by: string;
  at: Date;
  total: number;
  columns: readonly (ListColumn & { header: string })[];
  cells: readonly CellOf[];
  batches: AsyncIterable<readonly Readonly<Record<string, unknown>>[]>;
}

export const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};
