import { describe, expect, it } from '@jest/globals';
import { mismatchesOf } from './described-answers.js';

const json = 'application/json; charset=utf-8';
const answered = (method: string, url: string, statusCode: number, type: string, body: unknown): string[] =>
  mismatchesOf({
    method,
    url,
    answer: {
      statusCode,
      headers: { 'content-type': type },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    },
  });

const problem = { type: 'about:blank', title: 'Not found', status: 404, detail: '', instance: '/api/x' };
const list = { items: [], nextCursor: null };

describe('an answer is held to what the document says of it', () => {
  it.each([
    ['a list', 'GET', '/api/companies?limit=1', 200, json, list],
    ['a problem, of any operation', 'PATCH', '/api/companies/1', 404, 'application/problem+json', problem],
    ['a problem, where no operation is', 'GET', '/api/nothing/here', 404, 'application/problem+json', problem],
    ['nothing, where nothing is described', 'DELETE', '/api/companies/1', 204, '', ''],
    ['the answer of the more exact of two addresses', 'GET', '/api/companies/name-index', 304, '', ''],
    ['a page, which the document does not tell of', 'GET', '/kysy', 200, 'text/html', '<p>'],
  ])('%s is as described', (_what, method, url, status, type, body) => {
    expect(answered(method, url, status, type, body)).toEqual([]);
  });

  it.each([
    ['a member too many', 'GET', '/api/companies', 200, json, { ...list, secret: 1 }, /additional properties "secret"/],
    ['a member too few', 'GET', '/api/companies', 200, json, { items: [] }, /required property 'nextCursor'/],
    [
      'a member too many, deep within',
      'GET',
      '/api/companies',
      200,
      json,
      { ...list, items: [{ salt: 1 }] },
      /\/items\/0 .*"salt"/,
    ],
    ['a text for a list', 'GET', '/api/companies', 200, json, { ...list, items: 'x' }, /\/items must be array/],
    ['null where none may be', 'GET', '/api/companies', 200, json, { ...list, items: null }, /\/items must be array/],
    ['another status', 'GET', '/api/companies', 201, json, list, /201, which is not described/],
    ['another type', 'GET', '/api/companies', 200, 'text/plain', 'x', /described is application\/json/],
    ['no body', 'GET', '/api/companies', 200, '', '', /described is application\/json/],
    ['a body where none is', 'DELETE', '/api/companies/1', 204, json, {}, /with a body/],
    [
      'a problem that tells more',
      'GET',
      '/api/companies',
      500,
      'application/problem+json',
      { ...problem, stack: 'at x' },
      /"stack"/,
    ],
    ['an answer where no operation is', 'GET', '/api/nothing/here', 200, json, {}, /200, which is not described/],
  ])('%s is a mismatch', (_what, method, url, status, type, body, told) => {
    expect(answered(method, url, status, type, body).join('\n')).toMatch(told);
  });
});
