import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

/** What a changed answer was before, and why an answer waits for somebody to look at it. */
export class ChangeAndQuarantineAnswers1763811500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table survey_response_revisions (
        id uuid primary key default uuidv7(),
        response_id uuid not null references survey_responses (id) on delete cascade,
        -- The sending that it came by: repeated late it is still known.
        submission_id uuid not null,
        language text not null check (language in ('fi', 'sv', 'en')),
        -- By question key, as they were given.
        answers jsonb not null,
        replaced_at timestamptz not null,
        constraint survey_response_revisions_once unique (response_id, submission_id)
      );
      create index survey_response_revisions_submission_id_idx on survey_response_revisions (submission_id);

      alter table survey_responses
        add column quarantine_reason text check (quarantine_reason in ('fast', 'burst')),
        -- A person has looked: an approved answer is out of quarantine, a rejected one stays in it for good.
        add column reviewed_on date;
      create index survey_responses_quarantined_idx on survey_responses (id) where quarantined and reviewed_on is null;
    `);
    // No figure reads what an answer was before.
    await leaveUnwatched(runner, ['survey_response_revisions']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, ['survey_response_revisions']);
    await runner.query(`
      alter table survey_responses drop column quarantine_reason, drop column reviewed_on;
      drop table survey_response_revisions;
    `);
  }
}
