import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

const tables = ['api_keys'];

/** Keys of other systems. What a key writes is its account's: a row of `users` with the role `integration`, by which nobody signs in. */
export class CreateApiKeys1763840700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table api_keys (
        id uuid primary key default uuidv7(),
        user_id uuid not null unique references users (id),
        name text not null check (length(name) between 1 and 200),
        -- Its first characters, to recognise it by.
        prefix text not null check (length(prefix) = 12),
        token_hash bytea not null unique check (octet_length(token_hash) = 32),
        -- The key before a rotation, which goes on working for a while.
        previous_hash bytea unique check (octet_length(previous_hash) = 32),
        previous_until timestamptz,
        check ((previous_hash is null) = (previous_until is null)),
        scopes text[] not null check (cardinality(scopes) > 0),
        -- Its last day, in the municipality's time.
        expires_on date not null,
        -- The nearest warning that the administrators have had of its end.
        warned_days integer,
        -- To the hour.
        last_used_at timestamptz,
        revoked_at timestamptz,
        revoked_by uuid references users (id),
        created_by uuid references users (id),
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        version integer not null default 1
      );
      create index api_keys_expires_on_idx on api_keys (expires_on, id) where revoked_at is null;
    `);
    await leaveUnwatched(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, tables);
    await runner.query('drop table api_keys');
  }
}
