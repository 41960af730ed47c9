import { afterEach, describe, expect, it } from '@jest/globals';
import { FixedClock, type Config } from '@elinvoima/domain/platform';
import type { OpenWaveLink } from '@elinvoima/domain/surveys';
import { FormStamps } from './form-stamp.js';
import { OpenLinkGuard } from './open-link-guard.js';

const link = { kind: 'open', waveId: 'wave', surveyVersionId: 'version' } as OpenWaveLink;
let guard: OpenLinkGuard;

function house(redisUrl: string | null = null) {
  const config = { redisUrl, publicLimitFactor: 1, secretKey: 'k'.repeat(32) } as Config;
  const stamps = new FormStamps(config, new FixedClock(new Date('2026-11-18T10:00:00Z')));
  guard = new OpenLinkGuard(config, stamps);
  const form = () => ({ stamp: stamps.issue('version'), trapped: false });
  const statusFrom = (ip: string, wave = link): Promise<string> =>
    guard.admit(wave, ip, form()).then(
      () => 'admitted',
      (error: Error) => error.name,
    );
  return { form, statusFrom };
}
afterEach(() => guard.onModuleDestroy());

describe('T15 T6 what stands before the answers of an open link', () => {
  it('one network sends thirty an hour, IPv6 by its /64', async () => {
    const { statusFrom } = house();
    for (let n = 0; n < 30; n += 1) expect(await statusFrom(`2001:db8:1:2::${n + 1}`)).toBe('admitted');
    expect(await statusFrom('2001:db8:1:2:9::1')).toBe('TooMany');
    expect(await statusFrom('2001:db8:1:3::1')).toBe('admitted');
  });

  it('all networks together send three hundred an hour to one wave', async () => {
    const { statusFrom } = house();
    for (let n = 0; n < 300; n += 1) expect(await statusFrom(`192.0.2.${Math.floor(n / 20)}`)).toBe('admitted');
    expect(await statusFrom('198.51.100.1')).toBe('TooMany');
    expect(await statusFrom('198.51.100.1', { ...link, waveId: 'other' })).toBe('admitted');
  });

  it('when the store that counts is away nothing is let through', async () => {
    const { statusFrom } = house('redis://127.0.0.1:1');
    expect(await statusFrom('192.0.2.1')).toBe('Unavailable');
  });

  it('the same page gives the same sending, another page or wave another', async () => {
    const { form } = house();
    const page = form();
    const ids = [
      await guard.admit(link, '192.0.2.1', page),
      await guard.admit(link, '192.0.2.2', page),
      await guard.admit(link, '192.0.2.1', form()),
      await guard.admit({ ...link, waveId: 'other' }, '192.0.2.1', page),
    ].map(({ submissionId }) => submissionId);
    expect([ids[0] === ids[1], new Set(ids).size]).toEqual([true, 3]);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
