import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

const tables = ['enquiry_commitments', 'outcome_checks', 'aftercare_follow_ups'];

/** What was promised at an agreement, what has been found since, and the promises to go and look. Lines are added, never rewritten. */
export class CreateAftercare1763830710000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The newest line is what was promised; earlier ones are what was thought before.
      create table enquiry_commitments (
        id uuid primary key default uuidv7(),
        enquiry_id uuid not null references enquiries (id),
        site_id uuid references sites (id),
        agreed_on date not null,
        -- Not told is null, and never 0.
        jobs integer check (jobs >= 0),
        investment double precision check (investment >= 0),
        built_area double precision check (built_area >= 0),
        built_by date,
        building_obligation text check (length(building_obligation) <= 2000),
        building_obligation_on date,
        -- From where it is known: the deed, the decision, a letter.
        source text not null check (length(source) between 1 and 500),
        recorded_at timestamptz not null default now(),
        recorded_by uuid references users (id)
      );
      create index enquiry_commitments_enquiry_id_idx on enquiry_commitments (enquiry_id, recorded_at);

      create table outcome_checks (
        id uuid primary key default uuidv7(),
        enquiry_id uuid not null references enquiries (id),
        checked_on date not null,
        -- Which of the agreed looks it was; null for one in between.
        months integer check (months > 0),
        jobs integer check (jobs >= 0),
        investment double precision check (investment >= 0),
        built_area double precision check (built_area >= 0),
        source text not null check (source in ('company', 'seen', 'register')),
        words text check (length(words) <= 20000),
        outcome text check (outcome in ('realised', 'partly', 'not_realised')),
        reason text check (length(reason) <= 1000),
        recorded_at timestamptz not null default now(),
        recorded_by uuid references users (id)
      );
      create index outcome_checks_enquiry_id_idx on outcome_checks (enquiry_id, checked_on, recorded_at);

      -- One look for each of the months, also when the stage goes back and forth.
      create table aftercare_follow_ups (
        enquiry_id uuid not null references enquiries (id) on delete cascade,
        months integer not null check (months > 0),
        follow_up_id uuid not null references follow_ups (id),
        primary key (enquiry_id, months)
      );
      create index aftercare_follow_ups_follow_up_id_idx on aftercare_follow_ups (follow_up_id);
    `);
    await leaveUnwatched(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, tables);
    await runner.query('drop table aftercare_follow_ups, outcome_checks, enquiry_commitments');
  }
}
