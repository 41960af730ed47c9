import type { Language } from '@elinvoima/contracts';
import { formatText, isTextKey } from '@elinvoima/contracts/texts';
import {
  daysKept,
  importFields,
  importRequirements,
  isOfTable,
  isTableKind,
  type ImportRowView,
  type ImportView,
  type TableKind,
  type TableOptions,
} from '@elinvoima/domain/imports';
import type { ImportDto, ImportRowDto, ImportTableDto } from './imports.dto.js';

export function toImportDto(
  { options, problem, problemValues, fileRemovedAt, ...view }: ImportView,
  language: Language,
): ImportDto {
  const key = `problems.${problem ?? ''}`;
  return {
    ...view,
    municipality: isOfTable(options) ? null : options.municipality,
    problem: isTextKey(key) ? formatText(language, key, problemValues ?? {}) : problem,
    problemCode: problem,
    table: isOfTable(options) && isTableKind(view.kind) ? tableOf(view.kind, options) : null,
    fileKeptUntil:
      isOfTable(options) && fileRemovedAt === null ? new Date(view.createdAt.getTime() + daysKept * 86_400_000) : null,
  };
}

/** The columns in the order of the file, each with the field that it fills. */
function tableOf(kind: TableKind, options: TableOptions): ImportTableDto {
  const { format, dialect, columns = [], samples = [], mapping = {}, mappedBy = {}, sheet = null } = options;
  const fieldOf = new Map(Object.entries(mapping).map(([field, column]) => [column, field]));
  return {
    format,
    encoding: dialect?.encoding ?? null,
    delimiter: dialect?.delimiter ?? null,
    sheet,
    mapping: { ...mapping },
    columns: columns.map((header, column) => {
      const field = fieldOf.get(column) ?? null;
      return {
        header,
        examples: samples.map((cells) => cells[column] ?? ''),
        field,
        by: field === null ? null : (mappedBy[field] ?? null),
      };
    }),
    fields: importFields[kind].map(({ key }) => key),
    needed: importRequirements[kind].map((some) => [...some]),
  };
}

export function toImportRowDto(
  { reason, difference, faults, alike, ...row }: ImportRowView,
  language: Language,
): ImportRowDto {
  return {
    ...row,
    reasonCode: reason,
    reason: reason === null ? null : formatText(language, `imports.reason.${reason}`),
    faults: (faults ?? []).map((fault) => ({
      ...fault,
      message: formatText(language, `imports.reason.${fault.code}`),
    })),
    alike: (alike ?? []).map(({ id = null, n = null, title, by }) => ({ id, n, title, by })),
    difference: Object.entries(difference ?? {}).map(([field, { from, to, applies }]) => ({
      field,
      from,
      to,
      applies,
    })),
  };
}
