import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { ownFactsOf } from './own-facts.js';
import { municipalityOf } from './register-facts.js';
import { readRegisterRecord, type RegisterContext } from './register-record.js';

const fixture = JSON.parse(readFileSync('libs/domain/src/imports/fixtures/answer.json', 'utf8')) as {
  companies: Record<string, unknown>[];
};

const context: RegisterContext = {
  today: '2026-11-22',
  municipalityOfPostalCode: (code) => (code === '13720' ? '082' : null),
};

function companyOf(record: unknown) {
  const reading = readRegisterRecord(record, context);
  if (!reading.ok) throw new Error(`refused: ${reading.reason}`);
  return reading.company;
}

const ofFixture = (index: number) => companyOf(fixture.companies[index]);
const minimal = (more: object) => ({
  businessId: { value: '9100001-3' },
  names: [{ name: 'Nimi Oy', type: '1' }],
  ...more,
});
const refusalOf = (record: unknown) => {
  const reading = readRegisterRecord(record, context);
  return reading.ok ? null : reading.reason;
};

describe('a company of the register', () => {
  it('is called by its main name in force, and keeps the others', () => {
    const { facts, names } = ofFixture(0);
    expect(facts.name).toBe('Katinalan Konepaja Oy');
    expect(names).toEqual([
      { name: 'Katinalan Konepaja Oy', kind: 'main', validFrom: '2021-05-12', validTo: null },
      { name: 'Hattulan Sorvaus Oy', kind: 'main', validFrom: '2009-04-02', validTo: '2021-05-12' },
      { name: 'Katinala Machine Works Ltd', kind: 'parallel', validFrom: '2021-05-12', validTo: null },
      { name: 'Sorvipojat', kind: 'auxiliary', validFrom: '2012-02-01', validTo: null },
    ]);
  });

  it('that has ceased is called by the name that ended last', () => {
    const { facts } = ofFixture(1);
    expect(facts.name).toBe('Lepaan Kukka Ky');
    expect(ownFactsOf(facts, '082', '2026-11-22').status).toBe('ceased');
  });

  it('whose end lies ahead is still active', () => {
    const own = ownFactsOf(companyOf(minimal({ endDate: '2026-12-31' })).facts, '082', '2026-11-22');
    expect(own.status).toBe('active');
  });

  it('has its address put together, the apartment apart and nobody’s name in it', () => {
    const { facts } = ofFixture(0);
    expect(facts).toMatchObject({
      visitingStreet: 'Katinalantie 12 B',
      visitingApartment: '3 a',
      visitingPostalCode: '13800',
      postalStreet: 'PL 12',
      postalPostalCode: '13721',
    });
    expect(JSON.stringify(facts)).not.toContain('Keksitty');
    expect(ownFactsOf(facts, '082', '2026-11-22').streetAddress).toBe('Katinalantie 12 B');
  });

  it('takes the Finnish post office whatever the order of languages', () => {
    const { facts } = ofFixture(0);
    expect(facts.visitingPostOffice).toBe('KATINALA');
    expect(ownFactsOf(facts, '082', '2026-11-22').postOffice).toBe('Katinala');
  });

  it('lies in the municipality of its visiting address, else of its postal one', () => {
    expect(municipalityOf(ofFixture(5).facts)).toEqual({ code: '109', by: 'visiting' });
    expect(municipalityOf(ofFixture(2).facts)).toEqual({ code: '082', by: 'postal' });
    expect(municipalityOf(ofFixture(4).facts)).toBeNull();
  });

  it('without a municipality code is placed by its postal code where that is ours', () => {
    expect(municipalityOf(ofFixture(3).facts)).toEqual({ code: '082', by: 'visiting' });
  });

  it('of another municipality is known as that', () => {
    expect(ownFactsOf(ofFixture(5).facts, '082', '2026-11-22').relationship).toBe('other_municipality');
    expect(ownFactsOf(ofFixture(0).facts, '082', '2026-11-22').relationship).toBe('established');
  });

  it('is in the tax registers by its open entries only', () => {
    expect(ofFixture(0).facts).toMatchObject({
      inVatRegister: true,
      inPrepaymentRegister: true,
      inEmployerRegister: true,
    });
    expect(ofFixture(1).facts).toMatchObject({
      inVatRegister: false,
      inPrepaymentRegister: false,
      inEmployerRegister: false,
    });
  });

  it('carries the classification of its industry', () => {
    expect(ofFixture(0).facts).toMatchObject({ industryCode: '25530', industryScheme: 'TOL2025' });
    expect(ofFixture(1).facts).toMatchObject({ industryCode: '47761', industryScheme: 'TOL2008' });
    const ancient = companyOf(minimal({ mainBusinessLine: { type: '52110', typeCodeSet: 'TOIMI2' } })).facts;
    expect(ancient).toMatchObject({ industryCode: '52110', industryScheme: null });
    expect(ownFactsOf(ancient, '082', '2026-11-22').industryCode).toBeNull();
  });

  it('shows the gravest situation in force', () => {
    expect(ofFixture(2).facts.situation).toBe('bankruptcy');
    const situation = (entries: object[]) => companyOf(minimal({ companySituations: entries })).facts.situation;
    expect(situation([{ type: 'SANE' }, { type: 'SELTILA' }])).toBe('liquidation');
    expect(situation([{ type: 'SANE', endDate: '' }])).toBe('restructuring');
    expect(situation([{ type: 'KONK', endDate: '2020-01-01' }])).toBeNull();
  });

  it.each([
    ['2026-04-02T12:45:49', '2026-04-02T09:45:49.000Z'],
    ['2024-11-21 01:49:24', '2024-11-20T23:49:24.000Z'],
    ['2026-04-02T12:45:49+02:00', '2026-04-02T10:45:49.000Z'],
    ['2026-01-01T00:00:00+25:00', null],
    ['2026-01-01T00:00:00+02:75', null],
    ['eilen', null],
    ['', null],
  ])('reads %s by Helsinki’s clock', (lastModified, instant) => {
    expect(companyOf(minimal({ lastModified })).facts.registerModifiedAt).toBe(instant);
  });

  it.each([undefined, null, ''])('takes %p everywhere as no value', (nothing) => {
    const { facts } = companyOf(
      minimal({
        euId: nothing,
        mainBusinessLine: nothing,
        website: { url: nothing },
        companyForms: nothing,
        companySituations: nothing,
        registeredEntries: nothing,
        addresses: [{ type: 1, street: nothing, postCode: nothing, postOffices: nothing, co: nothing }],
        tradeRegisterStatus: nothing,
        registrationDate: nothing,
        endDate: nothing,
        lastModified: nothing,
      }),
    );
    const { businessId, name, inVatRegister, inPrepaymentRegister, inEmployerRegister, ...rest } = facts;
    expect([businessId, name]).toEqual(['9100001-3', 'Nimi Oy']);
    expect([inVatRegister, inPrepaymentRegister, inEmployerRegister]).toEqual([false, false, false]);
    expect(new Set(Object.values(rest))).toEqual(new Set([null]));
  });

  it('keeps a formula in its name as the text it is', () => {
    expect(ofFixture(4).facts.name).toBe('=HYPERLINK("http://paha.example";"Klikkaa") Oy');
  });

  it('cannot bring in characters that the database refuses', () => {
    const { facts } = companyOf(minimal({ names: [{ name: 'A\u0000B\ud800 Oy', type: '1' }] }));
    expect(facts.name).toBe('A B\ufffd Oy');
  });

  it('is refused with a reason when it cannot be one', () => {
    expect(refusalOf(fixture.companies[6])).toBe('business-id-checksum');
    expect(refusalOf(fixture.companies[7])).toBe('name-missing');
    expect(refusalOf({ names: [{ name: 'X' }] })).toBe('business-id-missing');
    expect(refusalOf(minimal({ businessId: { value: 'abc' } }))).toBe('business-id-format');
    expect(refusalOf(minimal({ names: [{ name: 'x'.repeat(301) }] }))).toBe('name-too-long');
    for (const value of [null, 7, 'x', [], true]) expect(refusalOf(value)).toBe('not-a-record');
  });
});
