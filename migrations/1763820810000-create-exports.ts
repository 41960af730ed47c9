import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

/** Lists that people have taken out as files. The row is the order and its state; the bytes lie in the file store for a day. */
export class CreateExports1763820810000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table exports (
        id uuid primary key default uuidv7(),
        list text not null,
        format text not null check (format in ('xlsx', 'csv')),
        language text not null check (language in ('fi', 'sv', 'en')),
        filter jsonb not null default '{}',
        -- The chosen columns in their order; null for those shown unasked.
        columns text[],
        sort text,
        state text not null default 'waiting' check (state in ('waiting', 'running', 'ready', 'failed', 'cancelled', 'expired')),
        -- Grows with each begin: a worker that was overtaken sees it and stops.
        attempt integer not null default 0,
        rows_total integer not null default 0 check (rows_total >= 0),
        rows_written integer not null default 0 check (rows_written >= 0),
        size_bytes bigint,
        stored_as text unique check (stored_as ~ '^[a-z0-9]{32}$'),
        -- A code that has a sentence in the catalogue (problems.…).
        problem text,
        requested_by uuid not null references users (id),
        created_at timestamptz not null default now(),
        -- When it last got on.
        touched_at timestamptz not null default now(),
        finished_at timestamptz,
        expires_at timestamptz,
        check (state <> 'ready' or (stored_as is not null and size_bytes is not null and expires_at is not null))
      );
      create index exports_requested_by_idx on exports (requested_by, created_at desc, id desc);
      create index exports_under_way_idx on exports (touched_at) where state in ('waiting', 'running');
      create index exports_expiring_idx on exports (expires_at) where state = 'ready';
    `);
    await leaveUnwatched(runner, ['exports']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, ['exports']);
    await runner.query('drop table exports');
  }
}
