import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

/** Imports of companies, people and interactions row by row, and what is needed to take any import back whole. */
export class UndoImports1763820300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table imports
        add column undone_at timestamptz,
        -- Grows while the import is being written or taken back; written beside that transaction, so that it is seen.
        add column rows_done integer not null default 0;

      -- The record that a row is about is no company only any more.
      alter table import_rows rename column company_id to record_id;
      alter table import_rows
        -- The record's version that the difference was taken from.
        add column record_version integer,
        -- What a person chose instead of our verdict.
        add column decision text check (decision in ('create', 'update', 'skip')),
        -- Why a row is refused, cell by cell: [{field, column, code, value}].
        add column faults jsonb,
        -- Whom a row resembles: [{id, title, by}] of records, [{n, by}] of the file's own rows.
        add column alike jsonb;
      -- Two rows of a file never change the same record.
      create unique index import_rows_updated_key on import_rows (import_id, record_id) where verdict = 'update';

      -- What each row did, and how it was before: kept until the import is taken back.
      create table import_writes (
        import_id uuid not null references imports (id) on delete cascade,
        n integer not null,
        record_id uuid not null,
        created boolean not null,
        -- As the import left it; another version says that somebody has changed it since. Null where only the day of the facts moved.
        version_after integer,
        -- {record, facts, names, roles}; null for what was created.
        before jsonb,
        -- What hangs on the record without raising its version, as the import left it.
        roles_after jsonb,
        primary key (import_id, n)
      );
      create index import_writes_record_id_idx on import_writes (record_id);

      -- By what the rows of a file that is being checked would be known again; empty between checks.
      create unlogged table import_row_keys (
        import_id uuid not null references imports (id) on delete cascade,
        key text not null,
        n integer not null,
        primary key (import_id, key)
      );
    `);
    await leaveUnwatched(runner, ['import_writes', 'import_row_keys']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, ['import_writes', 'import_row_keys']);
    await runner.query(`
      drop table import_row_keys, import_writes;
      drop index import_rows_updated_key;
      alter table import_rows drop column alike, drop column faults, drop column decision, drop column record_version;
      alter table import_rows rename column record_id to company_id;
      alter table imports drop column rows_done, drop column undone_at;
    `);
  }
}
