import { languages } from '@elinvoima/contracts';
import { formatText, isTextKey } from '@elinvoima/contracts/texts';
import { normalisedHeader, type ImportField, type ImportMapping, type TableKind } from './import-field.js';
import { importFields } from './import-fields.js';
import { looksLike, recognisedTypes } from './looks-like.js';

/** How it is known which column fills a field. */
export type MappedBy = 'memory' | 'header' | 'content' | 'person';

export interface Mapped {
  mapping: ImportMapping;
  mappedBy: Readonly<Record<string, MappedBy>>;
}

/** Whose details a header names again, though the file is of nothing else. */
const owners: Record<TableKind, RegExp> = {
  companies: /^(yrityksen|yritys|foretagets|foretag|company)/,
  contacts: /^(yhteyshenkilon|henkilon|kontaktpersonens|contact)/,
  sites: /^(tontin|kohteen|kiinteiston|toimitilan|tomtens|objektets|site|plot)/,
  interactions: /^(tapaamisen|yhteydenoton|motets|meeting)/,
};

/** The headers that a field is known by: its synonyms, and its names in the three languages. */
const headersOf = (kind: TableKind, field: ImportField): readonly string[] => {
  const key = `import-fields.${kind}.${field.key}`;
  const names = isTextKey(key) ? languages.map((language) => normalisedHeader(formatText(language, key))) : [];
  return [...names, ...field.headers, normalisedHeader(field.key)];
};

/** Which column fills which field: by the header's words, and by what the column holds where its header says nothing. */
export function guessMapping(
  kind: TableKind,
  columns: readonly string[],
  samples: readonly (readonly string[])[],
): Mapped {
  const fields = importFields[kind];
  const headers = columns.map(normalisedHeader);
  const mapping: Record<string, number> = {};
  const mappedBy: Record<string, MappedBy> = {};
  const free = new Set(columns.keys());
  const take = (key: string, column: number, by: MappedBy) => {
    mapping[key] = column;
    mappedBy[key] = by;
    free.delete(column);
  };
  const byHeader = (wordOf: (column: number) => string) => {
    for (const field of fields) {
      if (field.key in mapping) continue;
      // The first of a field's own words wins: "Yritys" before "Nimi" where a file has both.
      const found = headersOf(kind, field)
        .map((word) => [...free].find((column) => wordOf(column) === word))
        .find((column) => column !== undefined);
      if (found !== undefined) take(field.key, found, 'header');
    }
  };
  byHeader((column) => headers[column] ?? '');
  byHeader((column) => (headers[column] ?? '').replace(owners[kind], ''));
  for (const type of recognisedTypes) {
    const field = fields.find((one) => one.type === type && !(one.key in mapping));
    const found = [...free].find((column) =>
      looksLike(
        type,
        samples.map((cells) => cells[column] ?? ''),
      ),
    );
    if (field !== undefined && found !== undefined) take(field.key, found, 'content');
  }
  return kind === 'contacts' ? withoutDoubleName(mapping, mappedBy) : { mapping, mappedBy };
}

/** A person with a first and a last name has no need of a third. */
function withoutDoubleName(mapping: Record<string, number>, mappedBy: Record<string, MappedBy>): Mapped {
  if ('firstName' in mapping && 'lastName' in mapping) {
    delete mapping['name'];
    delete mappedBy['name'];
  }
  return { mapping, mappedBy };
}
