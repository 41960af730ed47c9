import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

/** What a person has chosen about mails and the calendar. Who has chosen nothing has no row: the defaults hold. */
export class CreatePersonalSettings1763810400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await leaveUnwatched(runner, ['personal_settings']);
    await runner.query(`
      create table personal_settings (
        user_id uuid primary key references users (id) on delete cascade,
        -- The morning's mail of what is late, due and waiting.
        digest_mails boolean not null default true,
        -- A mail when somebody else hands one something.
        assignment_mails boolean not null default true,
        -- Calendar programs are clouds: the names of companies may be left out of the feed.
        calendar_company_names boolean not null default true,
        -- Counts the addresses of the calendar feed: only the newest one lives.
        calendar_generation integer not null default 1,
        updated_at timestamptz not null default now()
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table personal_settings');
    await watchAgain(runner, ['personal_settings']);
  }
}
