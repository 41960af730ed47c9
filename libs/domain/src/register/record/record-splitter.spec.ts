import { describe, expect, it } from '@jest/globals';
import { array, assert, boolean, dictionary, integer, jsonValue, property, string } from 'fast-check';
import { DomainError } from '../../platform/index.js';
import { RecordSplitter } from './record-splitter.js';

function split(bytes: Buffer, chunk = bytes.length || 1): unknown[] {
  const splitter = new RecordSplitter();
  const records: unknown[] = [];
  for (let at = 0; at < bytes.length; at += chunk) records.push(...splitter.push(bytes.subarray(at, at + chunk)));
  return [...records, ...splitter.end()];
}

const refusal = (text: string | Buffer): string => {
  try {
    split(Buffer.from(text));
    return 'none';
  } catch (error) {
    return error instanceof DomainError ? error.code : String(error);
  }
};

describe('cutting the register’s JSON into companies', () => {
  it('gives the same records whatever the envelope, the spacing and the size of the pieces', () => {
    assert(
      property(
        array(dictionary(string(), jsonValue())),
        integer({ min: 1, max: 40 }),
        boolean(),
        (records, chunk, pretty) => {
          const space = pretty ? 2 : undefined;
          const plain = JSON.parse(JSON.stringify(records)) as unknown[];
          expect(split(Buffer.from(JSON.stringify(records, null, space)), chunk)).toEqual(plain);
          const answer = { totalResults: records.length, companies: records };
          expect(split(Buffer.from(JSON.stringify(answer, null, space)), chunk)).toEqual(plain);
          expect(split(Buffer.from(JSON.stringify({ companies: records, links: [[1]] }, null, space)), chunk)).toEqual(
            plain,
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('takes one company that stands alone', () => {
    const company = { businessId: { value: '9100001-3' }, names: [{ name: 'Yksi Oy' }], companies: 'no list' };
    expect(split(Buffer.from(JSON.stringify(company)), 5)).toEqual([company]);
  });

  it('passes over a byte order mark', () => {
    expect(split(Buffer.from('\ufeff[{"a":1}]'))).toEqual([{ a: 1 }]);
  });

  it('holds one record at a time, however many there are', () => {
    const splitter = new RecordSplitter();
    const record = Buffer.from(`${JSON.stringify({ text: 'ä'.repeat(3000) })},`);
    let most = splitter.push(Buffer.from('[')).length;
    let count = 0;
    for (let i = 0; i < 5000; i += 1) {
      count += splitter.push(record.subarray(0, 1000)).length;
      most = Math.max(most, splitter.heldBytes);
      count += splitter.push(record.subarray(1000)).length;
    }
    expect(count).toBe(5000);
    expect(most).toBeLessThanOrEqual(record.length);
  });

  it.each([
    ['', 'file-empty'],
    ['  \n', 'file-empty'],
    ['{"totalResults":1,"companies":[{"businessId":', 'file-truncated'],
    ['{"totalResults":1,"companies":[{"businessId":{}}', 'file-truncated'],
    ['{"totalResults":1,"companies":[{"businessId":{}}]', 'file-truncated'],
    ['[{"a":"x', 'file-truncated'],
    ['{"businessId":{"value":"9100001-3"', 'file-truncated'],
    ['[{"a":1},]', 'file-malformed'],
    ['[{"a":1} {"b":2}]', 'file-malformed'],
    ['[{"a":1}]]', 'file-malformed'],
    ['[{a:1}]', 'file-malformed'],
    ['[}]', 'file-malformed'],
    ['{"timestamp":"2026","message":"Bad request","errorcode":400}', 'file-not-register'],
    ['"just a text"', 'file-not-register'],
    ['7', 'file-not-register'],
    ['[{"a":"\u0001"}]', 'file-malformed'],
  ])('refuses %p as %s', (text, code) => {
    expect(refusal(text)).toBe(code);
  });

  it('refuses bytes that are no UTF-8, and one record that never ends', () => {
    expect(refusal(Buffer.from([0x5b, 0x22, 0xe4, 0x22, 0x5d]))).toBe('file-malformed');
    expect(refusal(`["${'x'.repeat(1024 * 1024 + 1)}"]`)).toBe('file-not-register');
    expect(refusal('['.repeat(1024 * 1024 + 10))).toBe('file-not-register');
  });
});
