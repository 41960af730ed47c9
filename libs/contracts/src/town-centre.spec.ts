import { expect, test } from '@jest/globals';
import { totalsOfRows, townCentreIndex } from './town-centre.js';

const none = totalsOfRows([]);

test('the index counts Saturday shops and restaurants for, and empty premises against the area', () => {
  const totals = { ...none, saturday_shop: 14, shop: 6, restaurant: 5, service: 9, empty: 4, under_repair: 1 };
  expect(townCentreIndex(totals, 3000)).toBe(15 / 3000);
  expect(townCentreIndex({ ...none, empty: 3 }, 3000)).toBe(-3 / 3000);
});

test('without inhabitants there is no index', () => {
  expect(townCentreIndex(none, null)).toBeNull();
  expect(townCentreIndex(none, 0)).toBeNull();
});

test('totals of rows count each premises once', () => {
  const rows = [{ state: 'empty' }, { state: 'empty' }, { state: 'saturday_shop' }] as const;
  expect(totalsOfRows(rows)).toEqual({ ...none, empty: 2, saturday_shop: 1 });
});
