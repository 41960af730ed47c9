import { describe, expect, it } from '@jest/globals';
import { matchRegister, type KnownCompany, type MatchContext } from './match-register.js';
import { ownFactsOf } from './own-facts.js';
import { readRegisterRecord } from './register-record.js';
import type { RegisterCompany } from './register-facts.js';

const context: MatchContext = { today: '2026-11-22', ownMunicipality: '082', wantedMunicipality: null };

function company(more: object = {}): RegisterCompany {
  const reading = readRegisterRecord(
    {
      businessId: { value: '9100001-3' },
      names: [{ name: 'Pajala Oy', type: '1' }],
      addresses: [
        {
          type: 1,
          street: 'Parolantie',
          buildingNumber: '1',
          postCode: '13720',
          postOffices: [{ city: 'PAROLA', languageCode: '1', municipalityCode: '082' }],
        },
      ],
      ...more,
    },
    { today: context.today, municipalityOfPostalCode: () => null },
  );
  if (!reading.ok) throw new Error(reading.reason);
  return reading.company;
}

const known = (earlier: RegisterCompany, own: Partial<KnownCompany['own']> = {}): KnownCompany => ({
  id: '0190b0a0-0000-7000-8000-000000000001',
  inBin: false,
  facts: earlier.facts,
  own: { ...ownFactsOf(earlier.facts, '082', context.today), ...own },
});

const renamed = company({ names: [{ name: 'Pajala Group Oy', type: '1' }] });

describe('what an import would do with a company', () => {
  it('creates one that nobody knows', () => {
    expect(matchRegister(company(), null, context)).toMatchObject({ verdict: 'create', difference: null });
  });

  it('passes over what is already so', () => {
    expect(matchRegister(company(), known(company()), context)).toMatchObject({ verdict: 'skip', reason: 'unchanged' });
  });

  it('follows the register where nobody has written anything else', () => {
    expect(matchRegister(renamed, known(company()), context)).toMatchObject({
      verdict: 'update',
      difference: { name: { from: 'Pajala Oy', to: 'Pajala Group Oy', applies: true } },
    });
  });

  it('leaves a person’s own value and shows both', () => {
    const verdict = matchRegister(renamed, known(company(), { name: 'Pajalan paja' }), context);
    expect(verdict).toMatchObject({
      verdict: 'update',
      difference: { name: { from: 'Pajalan paja', to: 'Pajala Group Oy', applies: false } },
    });
  });

  it('does not ask again about a value that was kept', () => {
    expect(matchRegister(company(), known(company(), { name: 'Pajalan paja' }), context)).toMatchObject({
      verdict: 'skip',
      reason: 'unchanged',
    });
  });

  it('moves an address as a whole or not at all', () => {
    const moved = company({
      addresses: [
        {
          type: 1,
          street: 'Lepaantie',
          buildingNumber: '9',
          postCode: '14610',
          postOffices: [{ city: 'LEPAA', languageCode: '1', municipalityCode: '082' }],
        },
      ],
    });
    const { difference } = matchRegister(moved, known(company(), { streetAddress: 'Parolantie 1, sisäpiha' }), context);
    expect(difference).toEqual({
      streetAddress: { from: 'Parolantie 1, sisäpiha', to: 'Lepaantie 9', applies: false },
      postalCode: { from: '13720', to: '14610', applies: false },
      postOffice: { from: 'Parola', to: 'Lepaa', applies: false },
    });
  });

  it('fills the gaps of a company entered by hand and leaves its name', () => {
    const byHand = known(company(), {
      name: 'Pajala',
      streetAddress: null,
      postalCode: null,
      postOffice: null,
      municipalityCode: null,
    });
    const { difference } = matchRegister(company(), { ...byHand, facts: null }, context);
    expect(difference).toMatchObject({
      name: { from: 'Pajala', to: 'Pajala Oy', applies: false },
      postalCode: { from: null, to: '13720', applies: true },
      municipalityCode: { from: null, to: '082', applies: true },
    });
  });

  it('keeps the companies of one municipality, and follows a known one that moves away', () => {
    const away = company({
      addresses: [
        {
          type: 1,
          street: 'Kuja',
          buildingNumber: '1',
          postCode: '13100',
          postOffices: [{ city: 'HÄMEENLINNA', languageCode: '1', municipalityCode: '109' }],
        },
      ],
    });
    const wanted = { ...context, wantedMunicipality: '082' };
    expect(matchRegister(away, null, wanted)).toMatchObject({ verdict: 'skip', reason: 'other-municipality' });
    expect(matchRegister(company({ addresses: [] }), null, wanted)).toMatchObject({ reason: 'municipality-unknown' });
    expect(matchRegister(away, known(company()), wanted)).toMatchObject({
      verdict: 'update',
      difference: {
        municipalityCode: { from: '082', to: '109', applies: true },
        relationship: { from: 'established', to: 'other_municipality', applies: true },
      },
    });
  });

  it('leaves what is in the bin there, and newer facts in force', () => {
    expect(matchRegister(renamed, { ...known(company()), inBin: true }, context)).toMatchObject({ reason: 'in-bin' });
    const newer = company({ lastModified: '2026-05-05T12:00:00' });
    const older = company({ lastModified: '2025-05-05T12:00:00', names: [{ name: 'Vanha Oy', type: '1' }] });
    expect(matchRegister(older, known(newer), context)).toMatchObject({ verdict: 'skip', reason: 'older' });
  });
});
