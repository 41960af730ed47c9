import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

/** "Not now": a suggested company put off until a day, with the reason. It comes back by itself. */
export class CreateCompanySnoozes1763810500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table company_snoozes (
        -- A company is put off once at a time; what was before is on the audit trail.
        company_id uuid primary key references companies (id),
        until date not null,
        reason text not null check (length(reason) between 1 and 300),
        created_by uuid references users (id),
        created_at timestamptz not null default now()
      );
    `);
    await leaveUnwatched(runner, ['company_snoozes']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, ['company_snoozes']);
    await runner.query('drop table company_snoozes');
  }
}
