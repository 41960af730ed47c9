import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The municipality's staff and how they sign in. */
export class CreateUsers1763780000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table users (
        id uuid primary key default uuidv7(),
        email text not null check (email = lower(email) and length(email) <= 254),
        name text not null check (length(name) between 1 and 200),
        role text not null check (role in ('administrator', 'director', 'coordinator', 'service_manager', 'land_use_officer', 'contributor', 'viewer', 'integration')),
        language text not null default 'fi' check (language in ('fi', 'sv', 'en')),
        password_hash text,
        is_demo boolean not null default false,
        disabled_at timestamptz,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      );
      -- One account per address; addresses are stored in lower case.
      create unique index users_email_key on users (email);

      create table sessions (
        id uuid primary key default uuidv7(),
        token_hash bytea not null,
        user_id uuid not null references users (id) on delete cascade,
        signed_in_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null,
        user_agent text
      );
      -- Every request finds its session by the hash of the cookie.
      create unique index sessions_token_hash_key on sessions (token_hash);
      -- "End all sessions of this user" and the list of own sessions.
      create index sessions_user_id_idx on sessions (user_id);

      create table one_time_links (
        id uuid primary key default uuidv7(),
        user_id uuid not null references users (id) on delete cascade,
        purpose text not null check (purpose in ('invitation', 'password_reset')),
        token_hash bytea,
        expires_at timestamptz not null,
        used_at timestamptz,
        created_at timestamptz not null default now()
      );
      create unique index one_time_links_token_hash_key on one_time_links (token_hash);
      create index one_time_links_user_id_idx on one_time_links (user_id);

      -- Failed sign-ins, counted by rate-limiter-flexible: its table, its column names.
      create table sign_in_throttle (
        key varchar(255) primary key,
        points integer not null default 0,
        expire bigint
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table sign_in_throttle, one_time_links, sessions, users`);
  }
}
