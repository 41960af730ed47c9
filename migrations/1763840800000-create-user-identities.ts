import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

const tables = ['user_identities', 'oidc_used_states'];

/** Who signs in by the municipality's own identity provider. */
export class CreateUserIdentities1763840800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whether somebody may come in without a password of ours: kept here, since it is asked wherever an account is.
      alter table users add column has_identity boolean not null default false;

      create table user_identities (
        id uuid primary key default uuidv7(),
        user_id uuid not null references users (id) on delete cascade,
        -- The two by which a provider tells who it is; an address may go to somebody else.
        issuer text not null,
        subject text not null,
        created_at timestamptz not null default now(),
        last_used_at timestamptz
      );
      create unique index user_identities_issuer_subject_key on user_identities (issuer, subject);
      -- One account of the provider for each of ours.
      create unique index user_identities_user_id_issuer_key on user_identities (user_id, issuer);

      -- Answers of the provider that have been taken: none is taken twice. Kept for a day.
      create table oidc_used_states (
        state_hash bytea primary key,
        used_at timestamptz not null default now()
      );
    `);
    await leaveUnwatched(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, tables);
    await runner.query(
      'drop table oidc_used_states; drop table user_identities; alter table users drop column has_identity',
    );
  }
}
