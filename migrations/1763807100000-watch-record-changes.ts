import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which transactions have written records, so that a closed period is compared with the living figures only when something
 * may have changed. Triggers, not services, because a correction in psql changes the figures too.
 */
export class WatchRecordChanges1763807100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table record_changes (
        xid xid8 primary key,
        at timestamptz not null default now()
      );

      create function note_record_change() returns trigger language plpgsql as $$
      begin
        insert into record_changes (xid) values (pg_current_xact_id()) on conflict do nothing;
        return null;
      end $$;

      -- Tables that no figure reads, or that are made again from others. Every other one is watched, also those that come later: migrate.ts calls watch_records().
      create function tables_without_watch() returns setof regclass language sql stable as $$
        select c.oid::regclass
        from pg_class c
        where c.relnamespace = 'public'::regnamespace
          and c.relkind in ('r', 'p')
          and c.relname <> all(array[
            'audit_entries', 'changed_months', 'closing_comparisons', 'closing_revisions', 'closings', 'contact_months',
            'counted_months', 'frozen_figures', 'frozen_records',
            'idempotency_keys', 'import_rows', 'imports', 'interaction_months', 'one_time_links', 'outbox_mails', 'record_changes', 'reopenings',
            'report_file_pieces', 'report_files', 'report_subscriptions', 'report_texts', 'schema_migrations', 'sessions',
            'sign_in_throttle', 'suppressions', 'survey_link_tokens', 'users'
          ])
          and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'watched_rows')
      $$;

      create function watch_records() returns void language plpgsql as $$
      declare unwatched regclass;
      begin
        for unwatched in select tables_without_watch() loop
          execute format('create trigger watched_rows after insert or update or delete on %s for each statement execute function note_record_change()', unwatched);
          execute format('create trigger watched_truncate after truncate on %s for each statement execute function note_record_change()', unwatched);
        end loop;
      end $$;

      -- What the living figures said when they were last counted beside a closing: made again whenever it may be out of date.
      create table closing_comparisons (
        closing_id uuid primary key references closings (id),
        -- Taken before the counting: whatever it does not show may be missing from the comparison.
        snapshot pg_snapshot not null,
        -- Numbers of transactions mean nothing to another server, which a restored backup may live on.
        server_started_at timestamptz not null,
        -- Some figures change by the passing of time alone.
        day date not null,
        live jsonb not null,
        compared_at timestamptz not null
      );

      create table closing_revisions (
        closing_id uuid not null references closings (id),
        indicator_key text not null,
        row_id uuid not null,
        kind text not null check (kind in ('late', 'changed', 'merged', 'deleted')),
        -- 1: counted now and not then; -1: counted then and not now; 0: counted both times, with other facts.
        effect smallint not null check (effect in (-1, 0, 1)),
        record_kind text not null,
        record_id uuid not null,
        primary key (closing_id, indicator_key, row_id)
      );
    `);
    await runner.query('select watch_records()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table closing_revisions, closing_comparisons;
      drop function watch_records(), tables_without_watch();
      drop function note_record_change() cascade;
      drop table record_changes;
    `);
  }
}
