import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

const tables = ['webhook_news', 'webhooks', 'webhook_deliveries'];

/**
 * Telling other systems what has happened. A trigger notes each entry of the trail in the writer's own transaction, so that one
 * which commits late with a low number is found late instead of being missed; nothing is noted while nobody listens.
 */
export class CreateWebhooks1763840710000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table webhooks (
        id uuid primary key default uuidv7(),
        url text not null check (length(url) between 1 and 2000),
        events text[] not null check (cardinality(events) > 0),
        -- Under a key of the installation, which the database does not know.
        secret bytea not null,
        previous_secret bytea,
        previous_until timestamptz,
        check ((previous_secret is null) = (previous_until is null)),
        disabled_at timestamptz,
        -- Switched off by itself, because nobody took what was sent.
        gave_up boolean not null default false,
        check (disabled_at is not null or not gave_up),
        -- Deliveries that have failed for good since the last one that was taken.
        failures integer not null default 0,
        created_by uuid references users (id),
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        version integer not null default 1
      );

      create table webhook_news (seq bigint primary key);

      create table webhook_deliveries (
        id uuid primary key default uuidv7(),
        webhook_id uuid not null references webhooks (id) on delete cascade,
        -- The entry of the trail; null for a trial.
        seq bigint,
        unique (webhook_id, seq),
        event text not null,
        object_kind text,
        object_id uuid,
        happened_at timestamptz not null,
        state text not null default 'queued' check (state in ('queued', 'sending', 'delivered', 'failed')),
        attempt integer not null default 0,
        next_at timestamptz not null default now(),
        claimed_at timestamptz,
        status integer,
        -- A word of ours, never what the receiver wrote.
        problem text,
        finished_at timestamptz,
        created_at timestamptz not null default now()
      );
      create index webhook_deliveries_due_idx on webhook_deliveries (next_at, id) where state in ('queued', 'sending');
      create index webhook_deliveries_webhook_id_idx on webhook_deliveries (webhook_id, created_at desc, id desc);
      create index webhook_deliveries_created_at_idx on webhook_deliveries (created_at);

      create function note_webhook_news() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        if exists (select from webhooks where disabled_at is null) then
          insert into webhook_news (seq) select seq from written where object_id is not null order by seq;
        end if;
        return null;
      end $$;
      create trigger audit_entries_webhook_news after insert on audit_entries
        referencing new table as written for each statement execute function note_webhook_news();
    `);
    await leaveUnwatched(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, tables);
    await runner.query(`
      drop trigger audit_entries_webhook_news on audit_entries;
      drop function note_webhook_news();
      drop table webhook_deliveries, webhook_news, webhooks;
    `);
  }
}
