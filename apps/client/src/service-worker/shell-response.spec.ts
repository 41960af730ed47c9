import { expect, test } from '@jest/globals';
import { isStaffPage, shellResponse } from './shell-response.js';

const kept = (headers: Record<string, string>) =>
  new Response('<style nonce="__CSP_NONCE__"></style><script nonce="__CSP_NONCE__"></script>', { headers });
const policy = "default-src 'self'; script-src 'self' 'nonce-old'; style-src 'self' 'nonce-old'";

test('page and policy bear the same nonce, a new one at each visit', async () => {
  const nonces = [];
  for (let visit = 0; visit < 2; visit += 1) {
    const response = await shellResponse(kept({ 'Content-Security-Policy': policy, 'Content-Encoding': 'gzip' }));
    const [nonce = ''] = /(?<='nonce-)[^']+/.exec(response?.headers.get('Content-Security-Policy') ?? '') ?? [];
    expect(nonce.length).toBeGreaterThanOrEqual(22);
    expect(response?.headers.get('Content-Security-Policy')).toBe(policy.replaceAll('old', nonce));
    expect(response?.headers.has('Content-Encoding')).toBe(false);
    expect(await response?.text()).toBe(`<style nonce="${nonce}"></style><script nonce="${nonce}"></script>`);
    nonces.push(nonce);
  }
  expect(nonces[0]).not.toBe(nonces[1]);
});

test('without a policy the server is asked', async () => {
  expect(await shellResponse(kept({}))).toBeNull();
});

test('only the client’s own pages are answered', () => {
  const addresses = ['', 'companies', 'login'];
  for (const path of ['/', '/companies', '/companies/01', '/login']) expect(isStaffPage(path, addresses)).toBe(true);
  for (const path of [
    '/s/abc',
    '/u/abc',
    '/e/aamu',
    '/o/x',
    '/aloite',
    '/ideat',
    '/luvut',
    '/luvut.csv',
    '/toimenpiteet',
  ])
    expect(isStaffPage(path, addresses)).toBe(false);
  for (const path of ['/api/home', '/assets/x.js', '/health/ready', '/manifest.webmanifest'])
    expect(isStaffPage(path, addresses)).toBe(false);
});
