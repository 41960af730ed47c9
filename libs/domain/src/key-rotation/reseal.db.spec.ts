import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AnchorTrail, Audit, SealEntries, VerifyChain } from '../audit/index.js';
import {
  FixedClock,
  readConfig,
  sealText,
  systemActor,
  unsealText,
  type Config,
  type Database,
} from '../platform/index.js';
import { openTestDatabase } from '../platform/testing.js';
import { Suppressions } from '../recipients/index.js';
import { entities } from '../schema/index.js';
import { RecoveryCodes, totpPlace } from '../users/index.js';
import { webhookPlace } from '../webhooks/index.js';
import { reseal, sealedColumns } from './reseal.js';

const [before, now, later] = ['before', 'now', 'later'].map((name) => `${name}-key-of-a-spec-${'0'.repeat(32)}`) as [
  string,
  string,
  string,
];

describe('G38 a new key of the installation', () => {
  let db: Database;
  let close: () => Promise<void>;
  let withKeys: (secretKey: string, previous?: string) => Config;
  let userId: string;
  let webhookId: string;
  const clock = new FixedClock(new Date('2026-11-23T10:00:00Z'));

  beforeAll(async () => {
    const test = await openTestDatabase(entities);
    ({ db, close } = test);
    mkdirSync(test.config.dataDir, { recursive: true });
    withKeys = (secretKey, previous) =>
      readConfig({
        DATABASE_URL: test.config.databaseUrl,
        DATA_DIR: test.config.dataDir,
        SECRET_KEY: secretKey,
        ...(previous === undefined ? {} : { SECRET_KEY_PREVIOUS: previous }),
      });
    ({ id: userId } = await db.one<{ id: string }>(
      `insert into users (email, name, role) values ('aino@example.test', 'Aino Esimerkki', 'administrator') returning id`,
    ));
    await db.query('insert into totp_secrets (user_id, sealed_secret) values ($1, $2)', [
      userId,
      sealText(withKeys(before), 'totp-secret', totpPlace(userId), 'code of the app'),
    ]);
    ({ id: webhookId } = await db.one<{ id: string }>('select uuidv7() as id'));
    await db.query(
      `insert into webhooks (id, url, events, secret, previous_secret, previous_until, created_by)
       values ($1, 'https://receiver.example/', '{company.created}', $2, $3, now(), $4)`,
      [
        webhookId,
        ...['secret of now', 'secret before'].map((text) =>
          sealText(withKeys(before), 'webhook-secret', webhookPlace(webhookId), text),
        ),
        userId,
      ],
    );
  });
  afterAll(() => close());

  it('seals anew what lies under the one before, once, and opens it by the new one alone', async () => {
    const ring = withKeys(now, before);
    expect(await reseal(db, ring)).toEqual([
      { column: 'totp_secrets.sealed_secret', current: 0, again: 1, unopened: 0 },
      { column: 'webhooks.secret', current: 0, again: 1, unopened: 0 },
      { column: 'webhooks.previous_secret', current: 0, again: 1, unopened: 0 },
    ]);
    expect((await reseal(db, ring)).map(({ current, again }) => [current, again])).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
    ]);
    const [row] = await db.query<{ totp: Buffer; secret: Buffer; earlier: Buffer }>(
      `select t.sealed_secret as totp, w.secret, w.previous_secret as earlier from totp_secrets t, webhooks w`,
    );
    const alone = withKeys(now);
    expect([
      unsealText(alone, 'totp-secret', totpPlace(userId), row?.totp ?? Buffer.of()),
      unsealText(alone, 'webhook-secret', webhookPlace(webhookId), row?.secret ?? Buffer.of()),
      unsealText(alone, 'webhook-secret', webhookPlace(webhookId), row?.earlier ?? Buffer.of()),
    ]).toEqual(['code of the app', 'secret of now', 'secret before']);
  });

  it('leaves and counts what no key opens', async () => {
    const rows = await db.query('select sealed_secret from totp_secrets');
    const results = await reseal(db, withKeys(later));
    expect(results.map(({ again, unopened }) => [again, unopened])).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
    ]);
    expect(await db.query('select sealed_secret from totp_secrets')).toEqual(rows);
  });

  it('knows every column of the database that holds something sealed', async () => {
    // Bytes that are no hash, no file and no key of a record's: each new one is either sealed, or named here with what it is.
    const others = /_hash$|^hash$|^kept$|^mac$|digest|_sha256$|public_key|^locked$|^key$|^salt$|^bytes$/;
    const columns = await db.query<{ name: string; column: string }>(
      `select table_name || '.' || column_name as name, column_name as column from information_schema.columns
       where table_schema = 'public' and data_type = 'bytea' order by 1`,
    );
    expect(columns.filter(({ column }) => !others.test(column)).map(({ name }) => name)).toEqual(
      sealedColumns.map(({ table, column }) => `${table}.${column}`).toSorted(),
    );
  });

  it('who wants no mail is known under the new key, and so is a code on paper', async () => {
    await new Suppressions(db, withKeys(before)).add('aino@example.test', 'all_mail', 'optout');
    const turned = withKeys(now, before);
    expect(await new Suppressions(db, turned).among(['aino@example.test', 'other@example.test'], 'mailing')).toEqual(
      new Set(['aino@example.test']),
    );
    const [code = ''] = await new RecoveryCodes(db, clock, withKeys(before)).make(userId);
    expect(await new RecoveryCodes(db, clock, turned).use(userId, code)).toBe(true);
  });

  it('anchors of the trail stay true under the new key, and a third key proves nothing', async () => {
    await new Audit(db).record(systemActor, 'create', { kind: 'company', id: userId });
    await new SealEntries(db).run();
    await new AnchorTrail(db, clock, withKeys(before)).run();
    await new AnchorTrail(db, clock, withKeys(now, before)).run();
    const faultsBy = async (config: Config) => (await new VerifyChain(db, config).run()).fault;
    expect(await faultsBy(withKeys(now, before))).toBeNull();
    expect(await faultsBy(withKeys(later))).toMatchObject({ kind: 'anchor' });
  });
});

describe('SECRET_KEY_PREVIOUS', () => {
  const settings = { DATABASE_URL: 'postgres://localhost/x', SECRET_KEY: now };

  it('is the keys before, the latest first; hashes stay by the first of all', () => {
    expect(readConfig(settings)).toMatchObject({ previousSecretKeys: [], hashKey: now });
    expect(readConfig({ ...settings, SECRET_KEY_PREVIOUS: ` ${later}  ${before} ` })).toMatchObject({
      secretKey: now,
      previousSecretKeys: [later, before],
      hashKey: before,
    });
  });

  it.each([['too short'], [now], [`${before} ${before}`]])('is refused when it is "%s"', (previous) => {
    expect(() => readConfig({ ...settings, SECRET_KEY_PREVIOUS: previous })).toThrow('SECRET_KEY_PREVIOUS');
  });
});
