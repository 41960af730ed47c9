import { languages } from '@elinvoima/contracts';
import { formatText, isTextKey } from '@elinvoima/contracts/texts';
import { describe, expect, it } from '@jest/globals';
import { guessMapping } from './guess-mapping.js';
import { normalisedHeader, tableKinds } from './import-field.js';
import { importFields } from './import-fields.js';

describe('which column is which', () => {
  it.each(tableKinds.flatMap((kind) => languages.map((language) => [kind, language] as const)))(
    'the template of %s in %s is understood whole',
    (kind, language) => {
      const fields = importFields[kind];
      const headers = fields.map(({ key }) => {
        const name = `import-fields.${kind}.${key}`;
        return isTextKey(name) ? formatText(language, name) : '';
      });
      const { mapping } = guessMapping(kind, headers, []);
      const expected = Object.fromEntries(fields.map(({ key }, column) => [key, column]));
      // A person's whole name stands beside its parts in the template, and the parts are enough.
      if (kind === 'contacts') delete expected['name'];
      expect(mapping).toEqual(expected);
    },
  );

  it('headers in any writing', () => {
    expect(
      guessMapping('companies', ['Y-TUNNUS *', 'yrityksen  nimi', 'Puh. nro', 'Yrityksen sähköposti', 'WWW'], [])
        .mapping,
    ).toEqual({ businessId: 0, name: 1, phone: 2, email: 3, website: 4 });
    expect(normalisedHeader(' Y–tunnus (pakollinen)')).toBe('ytunnus');
  });

  it('a column whose header says nothing is known by what it holds, and never by a guess at plain text', () => {
    const { mapping, mappedBy } = guessMapping(
      'companies',
      ['Asiakkuus', 'Koodi', 'x', 'Yht.', ''],
      [
        ['A Oy', '9100001-3', 'a@yritys.example', '040 123 4567', '13720'],
        ['B Oy', '91000021', 'b@yritys.example', '+358 3 123 456', '00100'],
      ],
    );
    expect(mapping).toEqual({ businessId: 1, email: 2, phone: 3, postalCode: 4 });
    expect(new Set(Object.values(mappedBy))).toEqual(new Set(['content']));
  });

  it('one column fills one field, and its own word wins', () => {
    expect(guessMapping('companies', ['Nimi', 'Yritys'], []).mapping).toEqual({ name: 1 });
    expect(guessMapping('contacts', ['Yritys', 'Nimi', 'Sähköposti', 'Sähköposti'], []).mapping).toEqual({
      name: 1,
      email: 2,
      companyName: 0,
    });
  });

  it('days tell an interaction’s day', () => {
    const samples = [['3.11.2026 klo 9'], ['2026-11-04T12:30'], ['5.11.26']];
    expect(guessMapping('interactions', ['Milloin'], samples).mapping).toEqual({ date: 0 });
  });
});
