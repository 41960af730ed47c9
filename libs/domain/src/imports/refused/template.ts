import type { Language } from '@elinvoima/contracts';
import { formatText, isTextKey } from '@elinvoima/contracts/texts';
import { csvFile } from '../../platform/index.js';
import { importFields, type TableKind } from '../fields/index.js';

/** An empty table to fill in: its headers are the fields' names, which are understood unasked. */
export function templateOf(kind: TableKind, language: Language): { name: string; content: Buffer } {
  const headers = importFields[kind].map(({ key }) => {
    const name = `import-fields.${kind}.${key}`;
    return isTextKey(name) ? formatText(language, name) : key;
  });
  return {
    name: `${formatText(language, `imports.kind.${kind}`)}.csv`,
    content: csvFile([headers]),
  };
}
