import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

const tables = ['full_exports'];

/** Orders of everything that the installation holds, as one file for a day. */
export class CreateFullExports1763840910000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table full_exports (
        id uuid primary key default uuidv7(),
        state text not null default 'waiting' check (state in ('waiting', 'running', 'ready', 'failed', 'expired')),
        attempt integer not null default 0,
        tables_total integer not null default 0,
        tables_done integer not null default 0,
        rows_written bigint not null default 0,
        size_bytes bigint,
        stored_as text,
        requested_by uuid not null references users (id),
        created_at timestamptz not null default now(),
        touched_at timestamptz not null default now(),
        finished_at timestamptz,
        expires_at timestamptz
      );
      create index full_exports_requested_by_idx on full_exports (requested_by, created_at);
      -- One at a time: each reads the whole database.
      create unique index full_exports_under_way on full_exports ((true)) where state in ('waiting', 'running');
    `);
    await leaveUnwatched(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, tables);
    await runner.query('drop table full_exports');
  }
}
