import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readStatement, statementFile } from './accessibility-statement.js';
import { shippedStatement } from './shipped-statement.js';

describe('the accessibility statement’s file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'elinvoima-statement-'));
  let faults: string[];
  beforeEach(() => {
    faults = [];
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const read = (content: string) => {
    writeFileSync(join(folder, statementFile), content);
    return readStatement(folder, faults);
  };

  it('is not needed: the shipped statement is whole in three languages', () => {
    expect(readStatement(join(folder, 'none'), faults)).toBe(shippedStatement);
    const { testing, shortcomings, authority } = shippedStatement;
    const words = [testing, authority.name, ...shortcomings.map(({ what }) => what)];
    expect(words.flatMap((text) => Object.values(text)).filter((text) => text.trim() === '')).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('stands part by part in front of the shipped one; Finnish is read where a language is left out', () => {
    const statement = read(
      JSON.stringify({
        conformance: 'none',
        writtenOn: '2027-01-04',
        reviewedOn: '2027-01-05',
        shortcomings: [{ what: { fi: 'Videoissa ei ole tekstitystä.', en: 'No captions.' }, criteria: ['1.2.2'] }],
        authority: { phone: null },
        contact: { email: 'kirjaamo@kunta.example' },
      }),
    );
    expect(faults).toEqual([]);
    expect(statement).toEqual({
      ...shippedStatement,
      conformance: 'none',
      writtenOn: '2027-01-04',
      reviewedOn: '2027-01-05',
      shortcomings: [
        {
          what: { fi: 'Videoissa ei ole tekstitystä.', sv: 'Videoissa ei ole tekstitystä.', en: 'No captions.' },
          criteria: ['1.2.2'],
        },
      ],
      authority: { ...shippedStatement.authority, phone: null },
      contact: { email: 'kirjaamo@kunta.example', phone: null },
    });
  });

  it.each([
    ['{', 'cannot be read'],
    ['[]', 'must be an object'],
    ['{"conformnce":"full"}', 'has "conformnce"'],
    ['{"conformance":"mostly"}', 'conformance must be one of full, partial, none'],
    ['{"conformance":"full"}', 'while shortcomings are told'],
    ['{"writtenOn":"2026-02-30"}', 'writtenOn must be a day'],
    ['{"writtenOn":"2027-05-05"}', 'must not lie before writtenOn'],
    ['{"testing":{"sv":"Bara på svenska"}}', 'testing must have a text in "fi"'],
    ['{"testing":{"fi":"a","de":"b"}}', 'has "de"'],
    ['{"shortcomings":"none"}', 'must be a list'],
    ['{"shortcomings":[{"criteria":["1.1.1"]}]}', 'shortcomings/0/what is missing'],
    ['{"shortcomings":[{"what":{"fi":"a"},"criteria":["AA"]}]}', 'shortcomings/0/criteria must be'],
    ['{"authority":{"address":"javascript:alert(1)"}}', 'authority/address is not of a usable form'],
  ])('%s is refused, and the fault says where', (content, sentence) => {
    read(content);
    expect(faults.join('\n')).toContain(sentence);
    expect(faults.every((fault) => fault.startsWith(join(folder, statementFile)))).toBe(true);
  });
});
