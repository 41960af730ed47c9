import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

/** Files that hang on companies, interactions and enquiries. The bytes lie in the file store under `stored_as`. */
export class CreateAttachments1763820800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table attachments (
        id uuid primary key default uuidv7(),
        subject_kind text not null check (subject_kind in ('company', 'interaction', 'enquiry')),
        subject_id uuid not null,
        -- As the sender called it, cleaned; shown, never a path.
        file_name text not null check (length(file_name) between 1 and 200),
        media_type text not null check (length(media_type) between 1 and 100),
        size_bytes integer not null check (size_bytes > 0),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        stored_as text not null unique check (stored_as ~ '^[a-z0-9]{32}$'),
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      );
      create index attachments_subject_idx on attachments (subject_kind, subject_id, created_at desc, id desc)
        where deleted_at is null;
      create index attachments_binned_idx on attachments (deleted_at) where deleted_at is not null;
    `);
    await leaveUnwatched(runner, ['attachments']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, ['attachments']);
    await runner.query('drop table attachments');
  }
}
