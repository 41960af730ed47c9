import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

const tables = ['enquiry_match_checks'];

/** What an open enquiry sought when it was last compared with the sites: numbers and chosen words, nothing that was written. */
export class CheckEnquiriesForMatches1763850110000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table enquiry_match_checks (
        enquiry_id uuid primary key references enquiries (id) on delete cascade,
        sought jsonb not null
      );
    `);
    await leaveUnwatched(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, tables);
    await runner.query(`drop table enquiry_match_checks`);
  }
}
