import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

const own = ['handover_items', 'handovers'];

/** Responsibilities that passed from one colleague to another, for good or for a leave, and the document that went with them. */
export class CreateHandovers1763810440000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await leaveUnwatched(runner, own);
    await runner.query(`
      create table handovers (
        id uuid primary key default uuidv7(),
        from_user_id uuid not null references users (id),
        to_user_id uuid not null references users (id),
        kinds text[] not null check (cardinality(kinds) > 0),
        starts_on date not null,
        -- The last day of a leave: the day after, what is still open goes back by itself. Null: for good.
        until_on date check (until_on >= starts_on),
        note text check (length(note) <= 2000),
        state text not null default 'planned' check (state in ('planned', 'active', 'done', 'returned', 'undone', 'cancelled')),
        -- Who was met, what is open and what comes next, company by company, as of the day it was handed over. People by id only.
        document jsonb,
        handed_over_at timestamptz,
        ended_at timestamptz,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        check (from_user_id <> to_user_id)
      );
      create index handovers_created_at_idx on handovers (created_at desc, id desc);
      -- What the night's job looks for, and who is on leave.
      create index handovers_waiting_idx on handovers (from_user_id) where state in ('planned', 'active');

      create table handover_items (
        handover_id uuid not null references handovers (id) on delete cascade,
        kind text not null,
        object_id uuid not null,
        given_back boolean not null default false,
        primary key (handover_id, kind, object_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table handover_items, handovers');
    await watchAgain(runner, own);
  }
}
