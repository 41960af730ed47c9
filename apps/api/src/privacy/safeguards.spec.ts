import { describe, expect, it } from '@jest/globals';
import { safeguards, type Safeguard } from '@elinvoima/contracts';
import { isThere } from '../attacks/named-tests.js';

/** What the record of processing says that the program does, and a test that fails when it does not. */
const heldBy: Readonly<Record<Safeguard, readonly [file: string, test: string]>> = {
  roles: ['apps/api/src/audit-of-routes.api.spec.ts', '%s leaves its trace, and nothing when it is refused'],
  circle: [
    'apps/api/src/matrix-of-records.api.spec.ts',
    '%s is told of each record what the right, the circle and the bin allow',
  ],
  password: [
    'apps/api/src/session/guessing.api.spec.ts',
    'A30 each wrong try waits longer, and after ten even the right password does; another browser’s owner is not shut out',
  ],
  factor: ['apps/api/src/session/second-factor.api.spec.ts', 'an administrator without one may nothing but set one up'],
  provider: [
    'apps/api/src/session/oidc.api.spec.ts',
    'lets an administrator in only when the provider tells of a second factor',
  ],
  session: [
    'apps/api/src/session/step-up.api.spec.ts',
    'is asked once the last showing is a quarter of an hour old, and nothing is done before',
  ],
  trail: [
    'apps/api/src/http/looks.api.spec.ts',
    'every route of those classes, and every file, leaves an entry or says why not',
  ],
  chain: ['libs/domain/src/audit/chain/chain.db.spec.ts', 'finds one changed byte of what an entry says'],
  secrets: [
    'apps/api/src/session/second-factor.api.spec.ts',
    'keeps neither the secret nor the recovery codes readable, and no answer that holds them',
  ],
  tls: ['apps/api/src/attacks/headers.api.spec.ts', 'G32 A48 A43 of every route, asked by %s'],
  origin: [
    'apps/api/src/attacks/headers.api.spec.ts',
    'public pages hold nothing inline and ask nothing of anybody else',
  ],
  anonymity: ['libs/contracts/src/survey/minimum-groups.spec.ts', 'is shown from seven answers of five companies'],
  identityCode: [
    'apps/api/src/http/identity-codes.api.spec.ts',
    'are refused at their place by every route that takes a text',
  ],
  erasure: ['apps/api/src/privacy/privacy.api.spec.ts', 'what a restored backup brings back is erased again, once'],
  disposal: [
    'libs/domain/src/retention/retention.db.spec.ts',
    'goes only when somebody else has said yes to rules that the municipality has',
  ],
  review: [
    'apps/api/src/access-reviews/access-reviews.api.spec.ts',
    'freezes a line per open account, acts at once, and is completed for good once all is decided',
  ],
  files: [
    'apps/api/src/attachments/attachments.api.spec.ts',
    'refuses what is empty, too large or no form, and forms that are an attack',
  ],
  programs: [
    'apps/api/src/api-keys/api-keys.api.spec.ts',
    'A27: whatever is not exactly a living key gets one and the same refusal',
  ],
  logs: ['apps/api/src/attacks/leaks.api.spec.ts', 'are nowhere but in the records: output, jobs, answers to errors'],
};

describe('what is said of safeguards', () => {
  it.each(safeguards)('%s is held by a test that is there', (safeguard) => {
    const [file, test] = heldBy[safeguard];
    expect([file, isThere(file, test)]).toEqual([file, true]);
  });
});
