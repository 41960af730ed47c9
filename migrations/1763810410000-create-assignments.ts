import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

/** What somebody gave to somebody else to look after, and the mail that tells of it. */
export class CreateAssignments1763810410000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await leaveUnwatched(runner, ['assignments']);
    await runner.query(`
      -- Mails that wait a moment, so that several things become one mail.
      alter table outbox_mails add column leaves_after timestamptz;

      create table assignments (
        id uuid primary key default uuidv7(),
        user_id uuid not null references users (id),
        by_id uuid not null references users (id),
        kind text not null,
        object_id uuid not null,
        -- Null when the receiver wants no such mails.
        mail_id uuid references outbox_mails (id) on delete set null,
        assigned_at timestamptz not null default now()
      );
      create index assignments_mail_id_idx on assignments (mail_id);
      -- The morning's mail asks what came since the last one.
      create index assignments_user_id_idx on assignments (user_id, assigned_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table assignments; alter table outbox_mails drop column leaves_after`);
    await watchAgain(runner, ['assignments']);
  }
}
