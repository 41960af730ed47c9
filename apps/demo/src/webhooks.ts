import { addDays, dayOf, webhookMostFailures } from '@elinvoima/contracts';
import { sealText, type Config, type Database } from '@elinvoima/domain/platform';
import { newWebhookSecret, webhookPlace } from '@elinvoima/domain/webhooks';
import { bulkInsert } from './bulk-insert.js';
import { at } from './calendar.js';
import { Random } from './random.js';

const seed = 20260102;

/**
 * One receiver that took what it was told until its door stayed shut, and was then switched off by itself: nothing of the demo is
 * sent anywhere. Its secret nobody knows.
 */
export async function makeWebhooks(db: Database, config: Config, now: Date): Promise<void> {
  const random = new Random(seed);
  const today = dayOf(now);
  const madeOn = addDays(today, -120);
  const shutAt = at(addDays(today, -9), 14);
  const id = random.uuid(at(madeOn, 9));
  await db.transaction(async () => {
    await db.query(
      `insert into webhooks (id, url, events, secret, disabled_at, gave_up, failures, created_by, created_at)
       values ($1, 'https://raportit.example/elinvoima', '{company.created,company.updated}', $2, $3, true, $4,
         (select id from users where role = 'administrator' order by id limit 1), $5)`,
      [
        id,
        sealText(config, 'webhook-secret', webhookPlace(id), newWebhookSecret()),
        shutAt,
        webhookMostFailures,
        at(madeOn, 9),
      ],
    );
    const companies = await db.query<{ id: string }>(
      'select id from companies where deleted_at is null order by id desc limit 9',
    );
    // The last ones failed, each after three days of trying.
    const firstFailed = companies.length - webhookMostFailures;
    await bulkInsert(
      db,
      'webhook_deliveries',
      {
        id: 'uuid',
        webhookId: 'uuid',
        event: 'text',
        objectKind: 'text',
        objectId: 'uuid',
        happenedAt: 'timestamptz',
        state: 'text',
        attempt: 'integer',
        nextAt: 'timestamptz',
        status: 'integer',
        problem: 'text',
        finishedAt: 'timestamptz',
        createdAt: 'timestamptz',
      },
      companies.map((company, n) => {
        const happenedAt = at(addDays(today, -20 + n), 10, n * 5);
        const isFailed = n >= firstFailed;
        return {
          id: random.uuid(happenedAt),
          webhookId: id,
          event: 'company.updated',
          objectKind: 'company',
          objectId: company.id,
          happenedAt,
          state: isFailed ? 'failed' : 'delivered',
          attempt: isFailed ? 10 : 1,
          nextAt: happenedAt,
          status: isFailed ? 503 : 204,
          problem: isFailed ? 'status' : null,
          finishedAt: isFailed ? at(addDays(today, -17 + n), 14) : happenedAt,
          createdAt: happenedAt,
        };
      }),
    );
  });
}
