import type { Database } from '../platform/index.js';

/** How the installation does, in numbers only: nothing here names a person or a record. */
export interface OperatingFigures {
  /** Mails by state: those that wait, and those of the last day that went wrong. */
  mails: Record<string, number>;
  oldestMailSeconds: number;
  deliveries: Record<string, number>;
  oldestDeliverySeconds: number;
  /** Since the register was last read to its end; null: never. */
  registerSyncSeconds: number | null;
  registerSyncFailures: number;
  unsealedEntries: number;
  importsUnderWay: number;
  exportsUnderWay: number;
}

/** In one statement, by indexes of what is unfinished: it is asked every few seconds. */
export async function operatingFigures(db: Database, now: Date): Promise<OperatingFigures> {
  const row = await db.one<Record<keyof OperatingFigures, unknown>>(
    `select
       (select coalesce(jsonb_object_agg(state, number), '{}') from (
          select state, count(*) as number from outbox_mails
           where state in ('queued', 'sending')
              or state in ('failed', 'uncertain') and created_at > $1::timestamptz - interval '1 day'
           group by state) mails) as mails,
       (select coalesce(extract(epoch from $1::timestamptz - min(created_at)), 0) from outbox_mails
         where state in ('queued', 'sending')) as "oldestMailSeconds",
       (select coalesce(jsonb_object_agg(state, number), '{}') from (
          select state, count(*) as number from webhook_deliveries
           where state in ('queued', 'sending')
              or state = 'failed' and created_at > $1::timestamptz - interval '1 day'
           group by state) deliveries) as deliveries,
       (select coalesce(extract(epoch from $1::timestamptz - min(next_at)), 0) from webhook_deliveries
         where state in ('queued', 'sending')) as "oldestDeliverySeconds",
       (select extract(epoch from $1::timestamptz - max(finished_at)) from register_syncs
         where state = 'done') as "registerSyncSeconds",
       (select count(*) from register_syncs where state = 'failed'
           and finished_at > $1::timestamptz - interval '30 days') as "registerSyncFailures",
       (select count(*) from audit_unsealed) as "unsealedEntries",
       (select count(*) from imports where state in ('checking', 'applying', 'undoing')) as "importsUnderWay",
       (select count(*) from exports where state in ('waiting', 'running')) as "exportsUnderWay"`,
    [now],
  );
  const seconds = (value: unknown): number => Math.max(0, Number(value));
  return {
    mails: row.mails as Record<string, number>,
    oldestMailSeconds: seconds(row.oldestMailSeconds),
    deliveries: row.deliveries as Record<string, number>,
    oldestDeliverySeconds: seconds(row.oldestDeliverySeconds),
    registerSyncSeconds: row.registerSyncSeconds === null ? null : seconds(row.registerSyncSeconds),
    registerSyncFailures: Number(row.registerSyncFailures),
    unsealedEntries: Number(row.unsealedEntries),
    importsUnderWay: Number(row.importsUnderWay),
    exportsUnderWay: Number(row.exportsUnderWay),
  };
}
