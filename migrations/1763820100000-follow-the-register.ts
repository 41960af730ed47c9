import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

/** Readings of the national register, the news they bring, the words of its codes, and how much of it has been asked for today. */
export class FollowTheRegister1763820100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table register_syncs (
        id uuid primary key default uuidv7(),
        state text not null default 'running' check (state in ('running', 'waiting', 'done', 'failed')),
        -- Where it is, so that whoever goes on begins there.
        stage text not null default 'codes' check (stage in ('codes', 'postal_codes', 'one_by_one')),
        postal_codes text[] not null,
        -- The list of codes, or the postal code, that is being read: its place, from 0.
        place integer not null default 0,
        page integer not null default 1,
        -- What the first page of this postal code held: a page past the end is the first one again.
        first_page_key text,
        after_business_id text,
        -- Whether companies that are not ours can be told from those that have come lately.
        is_first boolean not null,
        requests integer not null default 0,
        companies_read integer not null default 0,
        companies_here integer not null default 0,
        asked_one_by_one integer not null default 0,
        unreadable integer not null default 0,
        changes_found integer not null default 0,
        problem text,
        failures integer not null default 0,
        next_try_at timestamptz,
        -- Whoever reads has it until then; a worker that was killed has no say after that.
        claimed_until timestamptz,
        started_at timestamptz not null,
        finished_at timestamptz,
        requested_by uuid references users (id)
      );
      create unique index register_syncs_one_at_a_time on register_syncs ((true)) where finished_at is null;

      create table register_changes (
        id uuid primary key default uuidv7(),
        business_id text not null,
        -- Null while the company is not ours.
        company_id uuid references companies (id),
        kind text not null check (kind in ('new', 'unlisted', 'moved_in', 'moved_out', 'address', 'ceased', 'resumed', 'situation', 'name', 'industry', 'form', 'website')),
        -- The company's name as the register has it.
        title text not null,
        -- Our own fields, by name: as they were, and as the register has them.
        from_values jsonb not null default '{}',
        to_values jsonb not null,
        -- The whole record of a company that is not ours, to add it by.
        record jsonb,
        housing boolean not null default false,
        registered_on date,
        seen_at timestamptz not null,
        -- When the register last said so.
        last_seen_at timestamptz not null,
        state text not null default 'open' check (state in ('open', 'taken', 'ignored', 'settled')),
        decided_at timestamptz,
        -- Null where it settled by itself.
        decided_by uuid references users (id),
        check ((state = 'open') = (decided_at is null))
      );
      -- Of each side of a company at most one thing is news at a time.
      create unique index register_changes_open_key on register_changes (business_id, (case
          when kind in ('new', 'unlisted', 'moved_in', 'moved_out', 'address') then 'place'
          when kind in ('ceased', 'resumed') then 'life' else kind end)) where state = 'open';
      create index register_changes_business_id_idx on register_changes (business_id);
      create index register_changes_company_id_idx on register_changes (company_id, seen_at);
      create index register_changes_seen_at_idx on register_changes (seen_at, id);

      -- One row: how much of the register this installation has asked for today, and when the next request may leave.
      create table register_quota (
        singleton boolean primary key default true check (singleton),
        day date not null default '2000-01-01',
        used integer not null default 0,
        next_at timestamptz not null default now()
      );
      insert into register_quota default values;

      create table register_code_labels (
        list text not null,
        code text not null,
        language text not null check (language in ('fi', 'sv', 'en')),
        label text not null,
        fetched_at timestamptz not null,
        primary key (list, language, code)
      );

      create table postal_areas (
        postal_code text not null check (postal_code ~ '^[0-9]{5}$'),
        language text not null check (language in ('fi', 'sv')),
        name text not null,
        municipality_code text,
        is_active boolean not null,
        fetched_at timestamptz not null,
        primary key (postal_code, language)
      );
    `);
    await leaveUnwatched(runner, unwatched);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, unwatched);
    await runner.query(`
      drop table postal_areas;
      drop table register_code_labels;
      drop table register_quota;
      drop table register_changes;
      drop table register_syncs;
    `);
  }
}

const unwatched = [
  'register_syncs',
  'register_changes',
  'register_quota',
  'register_code_labels',
  'postal_areas',
] as const;
