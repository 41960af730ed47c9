import { describe, expect, it } from '@jest/globals';
import { checkNewPassword, hashPassword, passwordMatches } from './password.js';

const person = { role: 'coordinator', email: 'kaisa.koe@example.test', name: 'Kaisa Koe' };
const administrator = { ...person, role: 'administrator' };
const taken = (password: string, user = person) => checkNewPassword(password, user, ['Testilä']);

describe('a new password', () => {
  it.each([
    ['eleven signs', 'kvartsi-hum', person],
    ['fourteen of an administrator', 'kvartsi-humu-x', administrator],
    ['more than 128', 'kvartsi humu '.repeat(10), person],
  ])('is refused for its length: %s', async (_, password, user) => {
    await expect(taken(password, user)).rejects.toThrow('rule-broken');
  });

  it.each(['password1234', 'P4ssw0rd!!!!', 'qwertyuiop123', 'kaisa.koe2026', 'Testilä2026!'])(
    'is refused because anybody would try it: %s',
    async (password) => {
      await expect(taken(password)).rejects.toThrow('rule-broken');
    },
  );

  it.each(['kvartsihumina', 'kvartsi humina', '8264 9137 5502', 'ääkkösiä öisin', 'kvartsi-humu '.repeat(9)])(
    'needs no digits, capitals or marks, and may be long: %s',
    async (password) => {
      await expect(taken(password)).resolves.toBeUndefined();
    },
  );

  it('is compared as it was written: every sign, every case, to its end', async () => {
    const whole = `Kvartsi humina ${'x'.repeat(100)}`;
    const hash = await hashPassword(whole);
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await passwordMatches(hash, whole)).toBe(true);
    for (const other of [whole.slice(0, -1), whole.toLowerCase(), ` ${whole}`, `${whole} `])
      expect(await passwordMatches(hash, other)).toBe(false);
    expect(await passwordMatches(null, whole)).toBe(false);
  });
});
