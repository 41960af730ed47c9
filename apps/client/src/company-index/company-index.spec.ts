import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { bentCompanies, bentQueries, slippedQueries } from '@elinvoima/contracts/words/testing';
import { CompanyIndex, noOrder, type CompanyOrder, type IndexedCompany } from './company-index.js';

const company = (name: string, more: Partial<IndexedCompany> = {}): IndexedCompany => ({
  id: name,
  name,
  businessId: null,
  otherNames: [],
  postalCode: null,
  postOffice: null,
  ...more,
});
const companies = [
  company('Armin Leipomo Ky', { otherNames: ['Leivos ja Kahvi'], postOffice: 'Parola', postalCode: '13720' }),
  company('Hämeen Paja Oy', { postOffice: 'Hattula' }),
  company('Konepalvelu Mäki Oy', { postOffice: 'PAROLA' }),
  company('Parolan Konepaja Oy', { businessId: '9000001-1', postOffice: 'Parola', postalCode: '13720' }),
  company('Parturi Paro', { postOffice: 'Lepaa' }),
];
const index = CompanyIndex.of(companies);
const found = (text: string, order: Partial<CompanyOrder> = {}, limit = 8): string[] =>
  index.find(text, limit, { ...noOrder, ...order }).map(({ name }) => name);

describe('companies in memory', () => {
  it.each([
    ['par', ['Parolan Konepaja Oy', 'Parturi Paro']],
    ['paro kone', ['Parolan Konepaja Oy']],
    ['kone paro', ['Parolan Konepaja Oy']],
    ['paja', ['Hämeen Paja Oy', 'Parolan Konepaja Oy']],
    ['hameen', ['Hämeen Paja Oy']],
    ['HÄMEEN', ['Hämeen Paja Oy']],
    ['leivos', ['Armin Leipomo Ky']],
    ['9000001', ['Parolan Konepaja Oy']],
    ['9000001-1', ['Parolan Konepaja Oy']],
    ['90000011', ['Parolan Konepaja Oy']],
    ['xyz', []],
    ['-', []],
    ['', []],
  ])('%p finds %p', (text, names) => expect(found(text)).toEqual(names));

  it('the recent come first, then one’s own, then those nearby', () => {
    expect(found('o', { own: new Set(['Hämeen Paja Oy']) })[0]).toBe('Hämeen Paja Oy');
    expect(found('par', { recent: ['Parturi Paro'] })).toEqual(['Parturi Paro', 'Parolan Konepaja Oy']);
    expect(found('paja', { near: { postalCode: '13720', postOffice: null } })[0]).toBe('Hämeen Paja Oy');
    expect(found('k', { near: { postalCode: null, postOffice: 'Parola' } })).toEqual([
      'Konepalvelu Mäki Oy',
      'Armin Leipomo Ky',
      'Parolan Konepaja Oy',
    ]);
  });

  it('with nothing typed: those, and no strangers', () => {
    expect(
      found('', {
        recent: ['Parturi Paro'],
        own: new Set(['Hämeen Paja Oy']),
        near: { postalCode: null, postOffice: 'Parola' },
      }),
    ).toEqual(['Parturi Paro', 'Hämeen Paja Oy', 'Armin Leipomo Ky', 'Konepalvelu Mäki Oy', 'Parolan Konepaja Oy']);
  });

  describe('bent and misspelt', () => {
    const bent = CompanyIndex.of(bentCompanies.map((name) => company(name)));
    it.each([...bentQueries, ...slippedQueries])('%s finds %s', (query, name) =>
      expect(bent.findLikely(query, 8)[0]?.name).toBe(name),
    );

    it('what a name holds comes before what it may mean, and slips only where nothing else is meant', () => {
      expect(index.findLikely('parolan', 8).map(({ name }) => name)).toEqual(['Parolan Konepaja Oy']);
      expect(index.findLikely('konepajalle', 8)[0]?.name).toBe('Parolan Konepaja Oy');
      expect(index.findLikely('9000001', 8)).toEqual(index.find('9000001', 8));
      expect(index.findLikely('', 8)).toEqual([]);
    });
  });

  it('built in slices it finds the same', async () => {
    const many = Array.from({ length: 4_000 }, (_, n) => company(`Yritys ${n} Oy`));
    let pauses = 0;
    const sliced = await CompanyIndex.inSlices(many, async () => void (pauses += 1));
    expect(pauses).toBe(3);
    expect(sliced.find('yritys 3999', 5)).toEqual(CompanyIndex.of(many).find('yritys 3999', 5));
  });

  it('finds the same whether it is typed letter by letter, pasted, or typed over', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom(...'parolkneijhäm 90-'.split('')), maxLength: 6 }), {
          maxLength: 5,
        }),
        (texts) => {
          for (const text of texts) {
            for (let length = 1; length < text.length; length += 1) index.find(text.slice(0, length), 8);
            expect(index.find(text, 8)).toEqual(CompanyIndex.of(companies).find(text, 8));
          }
        },
      ),
    );
  });
});
