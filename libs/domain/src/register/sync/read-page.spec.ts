import { describe, expect, it } from '@jest/globals';
import { madeUpRecord } from '../testing/fake-register.js';
import { readPage } from './read-page.js';

describe('a page of the register', () => {
  it('is read but for the record that our reading stumbles over', () => {
    const stumbling = Object.defineProperty({}, 'businessId', {
      get: () => {
        throw new RangeError('nobody thought of this');
      },
    });
    const { companies, unreadable } = readPage(
      { totalResults: 3, companies: [madeUpRecord(0), stumbling, madeUpRecord(1)] },
      { page: 1, firstPageKey: null },
      { today: '2026-11-22', municipalityOfPostalCode: () => null, ownMunicipality: '082' },
    );
    expect([companies.length, unreadable]).toEqual([2, 1]);
  });
});
