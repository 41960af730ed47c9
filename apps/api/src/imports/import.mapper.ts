import type { Language } from '@elinvoima/contracts';
import { formatText, isTextKey } from '@elinvoima/contracts/texts';
import { isOfTable, type ImportRowView, type ImportView } from '@elinvoima/domain/imports';
import type { ImportDto, ImportRowDto } from './imports.dto.js';

export function toImportDto({ options, problem, ...view }: ImportView, language: Language): ImportDto {
  const key = `problems.${problem ?? ''}`;
  return {
    ...view,
    municipality: isOfTable(options) ? null : options.municipality,
    problem: isTextKey(key) ? formatText(language, key) : problem,
  };
}

export function toImportRowDto({ reason, difference, ...row }: ImportRowView, language: Language): ImportRowDto {
  return {
    ...row,
    reasonCode: reason,
    reason: reason === null ? null : formatText(language, `imports.reason.${reason}`),
    difference: Object.entries(difference ?? {}).map(([field, { from, to, applies }]) => ({
      field,
      from,
      to,
      applies,
    })),
  };
}
