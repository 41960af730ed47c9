import { describe, expect, it } from '@jest/globals';
import { mayReadMetrics } from './metrics-door.js';

const token = 'figures-for-the-watching-program-0123456789';
const here = { headers: { host: 'localhost:3000' }, socket: { remoteAddress: '127.0.0.1' } };

describe('who may read the figures', () => {
  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])('without a token a program at %s', (remoteAddress) => {
    expect(mayReadMetrics({ ...here, socket: { remoteAddress } }, null)).toBe(true);
  });

  it.each(['198.51.100.7', '10.0.0.1', '::ffff:10.0.0.1', '127.0.0.1.evil.example', undefined])(
    'nobody else: %s',
    (remoteAddress) => {
      expect(mayReadMetrics({ ...here, socket: { remoteAddress } }, null)).toBe(false);
    },
  );

  it.each([
    { host: 'elinvoima.example.test' },
    { host: 'localhost.evil.example' },
    { host: 'localhost', 'x-forwarded-for': '198.51.100.7' },
    { host: 'localhost', forwarded: 'for=198.51.100.7' },
    { host: 'localhost', via: '1.1 proxy' },
    { host: 'localhost', 'x-real-ip': '198.51.100.7' },
    {},
  ])('nobody by way of a proxy beside us: %j', (headers) => {
    expect(mayReadMetrics({ ...here, headers }, null)).toBe(false);
  });

  it('with a token whoever bears it, and nobody else, this machine neither', () => {
    const far = { headers: { authorization: `Bearer ${token}` }, socket: { remoteAddress: '198.51.100.7' } };
    expect(mayReadMetrics(far, token)).toBe(true);
    expect(mayReadMetrics(here, token)).toBe(false);
    for (const authorization of ['', 'Bearer ', `Bearer ${token}x`, `Basic ${token}`, `Bearer ${token.slice(0, -1)}`])
      expect(mayReadMetrics({ ...far, headers: { authorization } }, token)).toBe(false);
  });
});
