import { describe, expect, it } from '@jest/globals';
import { Reader } from '../reader.js';
import { readDefinitions, type ProgrammeDefinitions } from './definitions.js';

const names = (text: string) => ({ fi: text, sv: text, en: text });
const visits = {
  key: 'kaynnit',
  name: names('Käynnit'),
  definition: names('Käynnit yrityksissä'),
  kind: 'flow',
  of: 'interactions',
  where: [{ field: 'type', is: 'visit' }],
};
const index = {
  key: 'keskustan-elinvoima',
  name: names('Keskustan elinvoimaindeksi'),
  definition: names('Lauantaina avoinna olevat yritykset ja ravintolat, tyhjät pois, asukasta kohden'),
  formula: '(kaupat + ravintolat − tyhjat) / asukkaat',
  of: {
    kaupat: 'series:saturday-shops@Parola',
    ravintolat: 'series:restaurants@Parola',
    tyhjat: 'series:empty-premises@Parola',
    asukkaat: 'series:inhabitants@Parola',
  },
};

function read(indicators: unknown, series: unknown = []): { definitions: ProgrammeDefinitions; faults: string[] } {
  const reader = new Reader();
  const definitions = readDefinitions(reader, { indicators, series });
  return { definitions, faults: reader.faults.map(({ pointer, code }) => `${pointer} ${code}`) };
}
const faults = (indicator: object) => read([{ ...visits, ...indicator }]).faults;

describe('what a programme defines by itself', () => {
  it('an own indicator and a composite are read as they are written', () => {
    const { definitions, faults: none } = read([visits, index]);
    expect(none).toEqual([]);
    expect(definitions.indicators).toEqual([
      { ...visits, leftOut: null, count: 'records' },
      { ...index, leftOut: null, unit: 'index', decimals: 1 },
    ]);
  });

  it('counts only what the vocabulary has, by fields that the records have', () => {
    expect(faults({ of: 'users' })).toEqual(['/indicators/0/of not-one-of']);
    expect(faults({ where: [{ field: 'notes', is: 'x' }] })).toEqual(['/indicators/0/where/0/field not-one-of']);
    expect(faults({ where: [{ field: 'constructor', is: 'x' }] })).toEqual(['/indicators/0/where/0/field not-one-of']);
    expect(faults({ where: [{ field: 'type', in: ['visit', "' or true"] }] })).toEqual([
      '/indicators/0/where/0/in/1 not-one-of',
    ]);
    expect(faults({ where: [{ field: 'inCooperation', is: 'kyllä' }] })).toEqual([
      '/indicators/0/where/0/is not-yes-or-no',
    ]);
    expect(faults({ where: [{ field: 'type', in: [] }] })).toEqual(['/indicators/0/where/0/in required']);
  });

  it('a condition compares in one way', () => {
    expect(faults({ where: [{ field: 'type' }] })).toEqual(['/indicators/0/where/0 required']);
    expect(faults({ where: [{ field: 'type', is: 'visit', in: ['call'] }] })).toEqual([
      '/indicators/0/where/0 condition-ambiguous',
    ]);
  });

  it('a kind and a count must fit what is counted', () => {
    expect(faults({ kind: 'span' })).toEqual(['/indicators/0/kind not-one-of']);
    expect(faults({ count: 'participants' })).toEqual(['/indicators/0/count not-one-of']);
    expect(faults({ kind: undefined })).toEqual(['/indicators/0/kind not-one-of']);
  });

  it('a key can never be one of the catalogue’s, and is defined once', () => {
    expect(faults({ key: '3.1.d' })).toEqual(['/indicators/0/key not-in-form']);
    expect(faults({ key: 'T.a' })).toEqual(['/indicators/0/key not-in-form']);
    expect(read([visits, visits]).faults).toEqual(['/indicators/1/key list-repeats']);
  });

  it('a composite knows every name of its formula, and uses every part', () => {
    expect(read([{ ...index, formula: 'kaupat + outo' }]).faults).toEqual([
      '/indicators/0/formula formula-name-unknown',
      '/indicators/0/of/ravintolat formula-name-unused',
      '/indicators/0/of/tyhjat formula-name-unused',
      '/indicators/0/of/asukkaat formula-name-unused',
    ]);
    expect(read([{ ...index, formula: 'kaupat +' }]).faults).toEqual(['/indicators/0/formula formula-unreadable']);
    expect(read([{ ...index, of: { ...index.of, kaupat: 'series:Isot kirjaimet' } }]).faults).toEqual([
      '/indicators/0/of/kaupat not-in-form',
    ]);
  });

  it('a composite tells its decimals as a whole number that a figure can have', () => {
    for (const decimals of [-1, 1.5, 7, 1e9])
      expect(read([{ ...index, decimals }]).faults).toEqual(['/indicators/0/decimals out-of-range']);
    expect(read([{ ...index, decimals: 6 }]).faults).toEqual([]);
  });

  it('no part of a composite is called as the whole is', () => {
    const of = { value: 'series:a', values: 'series:b' };
    expect(read([{ ...index, formula: 'value / values', of }]).faults).toEqual(['/indicators/0/of/value not-in-form']);
  });

  it('a composite holds no number beyond all numbers', () => {
    const formula = `${index.formula} + ${'9'.repeat(400)}`;
    expect(read([{ ...index, formula }]).faults).toEqual(['/indicators/0/formula formula-unreadable']);
  });

  it('a series has its unit, kind and interval, or the ordinary ones', () => {
    const series = { key: 'inhabitants', name: names('Asukasluku') };
    expect(read([], [series]).definitions.series).toEqual([
      { ...series, unit: 'count', decimals: 0, better: 'more', source: null, kind: 'stock', interval: 'year' },
    ]);
    expect(read([], [{ ...series, unit: 'miles', decimals: 9 }]).faults).toEqual([
      '/series/0/decimals out-of-range',
      '/series/0/unit not-one-of',
    ]);
  });
});
