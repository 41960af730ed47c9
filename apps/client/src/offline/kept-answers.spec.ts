import { expect, test } from '@jest/globals';
import { keptAnswer, type Bundle } from './kept-answers.js';

const person = (id: string, lastName: string, companyId: string) => ({
  id,
  firstName: 'Aino',
  lastName,
  restrictedOn: null,
  companies: [{ id: companyId }],
});
const kept = {
  bundle: {
    companies: [],
    contacts: [person('p1', 'Aalto', 'c1'), person('p2', 'Berg', 'c2')],
    promises: [],
    meetings: [],
  } as unknown as Bundle,
};
const ids = (query: string): string[] | undefined =>
  (keptAnswer(kept, '/api/contacts', new URLSearchParams(query)) as { items: { id: string }[] } | undefined)?.items.map(
    ({ id }) => id,
  );

test('pickers find people without a network: those kept are none whose data’s use is restricted', () => {
  expect(ids('restricted=false&sort=-updatedAt&limit=8')).toEqual(['p1', 'p2']);
  expect(ids('restricted=false&q=ber&limit=8')).toEqual(['p2']);
  expect(ids('restricted=false&companyId=c1&limit=6')).toEqual(['p1']);
});

test('of the others nothing can be said, nor by a filter that the device does not know', () => {
  expect(ids('restricted=true')).toBeUndefined();
  expect(ids('hasEmail=true')).toBeUndefined();
});
