import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

const kinds = `('companies', 'contacts', 'interactions', 'enquiries', 'follow-ups', 'partners', 'events')`;
const tables = ['list_views', 'list_view_defaults', 'bulk_changes', 'bulk_change_rows'];

/** Views of lists that people keep and share, and changes to many records with what stood there before. */
export class KeepListViews1763820700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table list_views (
        id uuid primary key default uuidv7(),
        list text not null check (list in ${kinds}),
        name text not null check (length(name) between 1 and 80),
        filter jsonb not null default '{}',
        -- Null: those that the list shows by itself.
        columns text[],
        sort text check (length(sort) <= 50),
        shared boolean not null default false,
        owner_id uuid not null references users (id),
        version integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      );
      create unique index list_views_name_idx on list_views (owner_id, list, lower(name));
      create index list_views_shared_idx on list_views (list) where shared;

      create table list_view_defaults (
        user_id uuid not null references users (id),
        list text not null check (list in ${kinds}),
        view_id uuid not null references list_views (id) on delete cascade,
        primary key (user_id, list)
      );

      create table bulk_changes (
        id uuid primary key default uuidv7(),
        list text not null check (list in ('companies', 'contacts', 'interactions', 'follow-ups')),
        field text not null,
        value text,
        state text not null default 'applied' check (state in ('applied', 'undone')),
        changed_count integer not null default 0,
        undone_count integer,
        made_by uuid not null references users (id),
        made_at timestamptz not null default now(),
        expires_at timestamptz not null,
        undone_by uuid references users (id),
        undone_at timestamptz
      );
      create index bulk_changes_expiry_idx on bulk_changes (expires_at);

      create table bulk_change_rows (
        bulk_change_id uuid not null references bulk_changes (id) on delete cascade,
        record_id uuid not null,
        before jsonb,
        version_after integer not null,
        -- Somebody touched the record before the change was undone, so it stayed as they left it.
        touched boolean not null default false,
        primary key (bulk_change_id, record_id)
      );
    `);
    await leaveUnwatched(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, tables);
    await runner.query(
      'drop table bulk_change_rows; drop table bulk_changes; drop table list_view_defaults; drop table list_views',
    );
  }
}
