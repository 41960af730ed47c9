import { Algorithm, hash, verify } from '@node-rs/argon2';
import { isCommonPassword } from './passwords/common-passwords.js';
import { RuleBroken } from '../platform/index.js';

/** ASVS 5.0 6.2: length over composition. */
export const shortestPassword = { administrator: 15, other: 12 };
const longest = 128;

/** argon2id, 19 MiB, two passes: about 50 ms of one core. */
const cost = { algorithm: Algorithm.Argon2id, memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;

/** Verified against when there is no such account, so that both answers take as long. */
const nobody = hash('nobody has this password', cost);

let running = 0;
const waiting: (() => void)[] = [];

/** At most two hashes at once, so that a flood of sign-ins does not starve everything else. */
async function throttled<T>(work: () => Promise<T>): Promise<T> {
  if (running >= 2) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

export const hashPassword = (password: string): Promise<string> => throttled(() => hash(password, cost));

/** True when the password is the hash's; always does the same work, with or without a hash. */
export async function passwordMatches(hash: string | null, password: string): Promise<boolean> {
  const against = hash ?? (await nobody);
  const matches = await throttled(() => verify(against, password));
  return matches && hash !== null;
}

/** Throws `RuleBroken` with the rule that the new password breaks. `places`: the municipality's names, which everybody knows. */
export async function checkNewPassword(
  password: string,
  user: { role: string; email: string; name: string },
  places: readonly string[] = [],
  pointer = '/password',
): Promise<void> {
  const least = user.role === 'administrator' ? shortestPassword.administrator : shortestPassword.other;
  if (password.length < least) throw RuleBroken.at(pointer, 'password-too-short', { least });
  if (password.length > longest) throw RuleBroken.at(pointer, 'password-too-long', { most: longest });
  const guessable = [
    user.email.split('@')[0] ?? '',
    ...user.name.split(/\s+/),
    ...places,
    'elinvoima',
    'kunta',
    'kommun',
    'kaupunki',
    'tervetuloa',
    'vaihdatämä',
    'salasana',
    'password',
    'qwerty',
    '12345678',
  ];
  const rest = guessable
    .filter((word) => word.length >= 4)
    .reduce((text, word) => text.replaceAll(word.toLowerCase(), ''), password.toLowerCase());
  if (rest.length < least / 2 || new Set(password).size < 5) throw RuleBroken.at(pointer, 'password-guessable');
  if (await isCommonPassword(password)) throw RuleBroken.at(pointer, 'password-common');
}
