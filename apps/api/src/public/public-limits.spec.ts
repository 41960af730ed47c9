import { expect, test } from '@jest/globals';
import type { Config } from '@elinvoima/domain/platform';
import { TooMany } from '../http/problem.js';
import { PublicLimits } from './public-limits.js';

test('one network does not fill an event, and is not kept from another', async () => {
  const limits = new PublicLimits({ publicLimitFactor: 1 } as Config);
  for (let n = 0; n < 20; n += 1) await limits.signedUp(`2001:db8::${n}`, 'aamukahvit');
  await expect(limits.signedUp('2001:db8::ffff', 'aamukahvit')).rejects.toThrow(TooMany);
  await limits.signedUp('2001:db8::1', 'messut');
  await limits.signedUp('192.0.2.1', 'aamukahvit');
});
