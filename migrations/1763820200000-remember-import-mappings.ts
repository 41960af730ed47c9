import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

/** Tables as people make them: which column is which is remembered, a file that has been written is known again, its copy goes in time. */
export class RememberImportMappings1763820200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table imports
        add column version integer not null default 1,
        -- What the sentence of the problem names: a line, a limit.
        add column problem_values jsonb,
        add column file_removed_at timestamptz;
      -- "This very file has been written before."
      create index imports_file_sha256_idx on imports (file_sha256);

      create table import_mappings (
        kind text not null check (kind in ('companies', 'contacts', 'interactions')),
        headers_key text not null,
        headers jsonb not null,
        updated_at timestamptz not null default now(),
        updated_by uuid references users (id),
        primary key (kind, headers_key)
      );
    `);
    await leaveUnwatched(runner, ['import_mappings']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, ['import_mappings']);
    await runner.query(`
      drop table import_mappings;
      drop index imports_file_sha256_idx;
      alter table imports drop column version, drop column problem_values, drop column file_removed_at;
    `);
  }
}
