import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

const tables = ['enquiry_interactions'];

/** An interaction may be of an enquiry, and one of them its first answer; figures read the moment on the enquiry itself. */
export class LinkInteractionsToEnquiries1763850100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table enquiry_interactions (
        interaction_id uuid primary key references interactions (id) on delete cascade,
        enquiry_id uuid not null references enquiries (id) on delete cascade,
        is_first_answer boolean not null default false
      );
      create index enquiry_interactions_enquiry_id_idx on enquiry_interactions (enquiry_id);
      create unique index enquiry_interactions_first_answer_idx on enquiry_interactions (enquiry_id) where is_first_answer;
    `);
    await leaveUnwatched(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, tables);
    await runner.query(`drop table enquiry_interactions`);
  }
}
