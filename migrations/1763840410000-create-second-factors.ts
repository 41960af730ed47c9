import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

const tables = ['totp_secrets', 'recovery_codes', 'passkeys', 'sign_in_attempts', 'passkey_challenges'];

/** What is asked besides the password: a code, a passkey, or a recovery code when both are lost. */
export class CreateSecondFactors1763840410000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sessions add column method text not null default 'password' check (method in ('password', 'passkey', 'oidc'));

      create table totp_secrets (
        user_id uuid primary key references users (id) on delete cascade,
        -- Sealed under a key that is derived from the installation's own: the database alone makes no codes.
        sealed_secret bytea not null,
        -- Null until the first code has shown that the app has it.
        enrolled_at timestamptz,
        -- The step of the newest code that was taken: no code is taken twice.
        last_step bigint,
        created_at timestamptz not null default now()
      );

      create table recovery_codes (
        id uuid primary key default uuidv7(),
        user_id uuid not null references users (id) on delete cascade,
        code_hash bytea not null,
        used_at timestamptz,
        created_at timestamptz not null default now()
      );
      create unique index recovery_codes_user_id_code_hash_key on recovery_codes (user_id, code_hash);

      create table passkeys (
        id uuid primary key default uuidv7(),
        user_id uuid not null references users (id) on delete cascade,
        credential_id text not null,
        public_key bytea not null,
        -- As the authenticator last told it; one that goes backwards is a copy.
        counter bigint not null default 0,
        transports text[] not null default '{}',
        name text not null,
        created_at timestamptz not null default now(),
        last_used_at timestamptz
      );
      create unique index passkeys_credential_id_key on passkeys (credential_id);
      create index passkeys_user_id_idx on passkeys (user_id);

      -- Between the password and the second factor, or before a passkey: held by the browser's cookie, as a session is.
      create table sign_in_attempts (
        id uuid primary key default uuidv7(),
        token_hash bytea not null,
        -- Null when only the passkey will tell who it is.
        user_id uuid references users (id) on delete cascade,
        failures integer not null default 0,
        expires_at timestamptz not null
      );
      create unique index sign_in_attempts_token_hash_key on sign_in_attempts (token_hash);
      create index sign_in_attempts_user_id_idx on sign_in_attempts (user_id);

      create table passkey_challenges (
        id uuid primary key default uuidv7(),
        challenge text not null,
        session_id uuid references sessions (id) on delete cascade,
        attempt_id uuid references sign_in_attempts (id) on delete cascade,
        expires_at timestamptz not null,
        check (num_nonnulls(session_id, attempt_id) = 1)
      );
      create index passkey_challenges_session_id_idx on passkey_challenges (session_id);
      create index passkey_challenges_attempt_id_idx on passkey_challenges (attempt_id);
    `);
    await leaveUnwatched(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, tables);
    await runner.query(`
      drop table passkey_challenges, sign_in_attempts, passkeys, recovery_codes, totp_secrets;
      alter table sessions drop column method;
    `);
  }
}
