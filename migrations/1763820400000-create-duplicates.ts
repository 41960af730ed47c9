import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

/** Pairs of records that may be one, found at night; what a person has said of a pair is remembered. */
export class CreateDuplicates1763820400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index companies_name_key_alike_idx on companies using gin (name_key gin_trgm_ops) where deleted_at is null;
      create index contacts_name_key_alike_idx on contacts using gin (name_key gin_trgm_ops) where deleted_at is null;
    `);
    // Loads pg_trgm, so that its setting is known where the functions name it.
    await runner.query('select show_limit()');
    await runner.query(`
      -- How near two names must be stands in the functions, so that the index itself leaves out the rest.
      create function companies_named_like(text) returns setof uuid language sql stable strict rows 5
        set pg_trgm.similarity_threshold = '0.6'
        as $$ select id from companies where deleted_at is null and name_key % $1 $$;
      create function contacts_named_like(text) returns setof uuid language sql stable strict rows 5
        set pg_trgm.similarity_threshold = '0.6'
        as $$ select id from contacts where deleted_at is null and name_key % $1 $$;

      create table duplicate_pairs (
        id uuid primary key default uuidv7(),
        kind text not null check (kind in ('company', 'contact')),
        -- Two records of that kind, the one with the smaller id first. Not foreign keys: a pair speaks of its records, it does not hold them.
        first_id uuid not null,
        second_id uuid not null,
        reasons text[] not null check (cardinality(reasons) > 0),
        points integer not null check (points between 1 and 99),
        state text not null default 'open' check (state in ('open', 'not_duplicate', 'merged', 'gone')),
        found_at timestamptz not null default now(),
        decided_by uuid references users (id),
        decided_at timestamptz,
        check (first_id < second_id),
        check ((state = 'not_duplicate') = (decided_at is not null)),
        unique (kind, first_id, second_id)
      );
      create index duplicate_pairs_order_idx on duplicate_pairs (kind, state, points desc, id desc);
      create index duplicate_pairs_second_id_idx on duplicate_pairs (second_id);

      -- The newest search only: when it was, how much it compared, and which keys too many share to tell anything.
      create table duplicate_searches (
        id uuid primary key default uuidv7(),
        searched_at timestamptz not null,
        companies integer not null,
        contacts integer not null,
        shared_keys jsonb not null
      );
    `);
    await leaveUnwatched(runner, ['duplicate_pairs', 'duplicate_searches']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, ['duplicate_pairs', 'duplicate_searches']);
    await runner.query(`
      drop table duplicate_searches;
      drop table duplicate_pairs;
      drop function contacts_named_like(text), companies_named_like(text);
      drop index contacts_name_key_alike_idx, companies_name_key_alike_idx;
    `);
  }
}
