import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

/** A low mark or a wish to be called, in a named answer, becomes a promise to get in touch. */
export class FollowSurveyAnswers1763811810000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await leaveUnwatched(runner, ['survey_follow_ups']);
    await runner.query(`
      alter table municipality
        -- Working days within which somebody gets in touch with who gave a low mark or asked to be called.
        add column survey_follow_up_days integer not null default 5 check (survey_follow_up_days between 1 and 60);

      create table survey_follow_ups (
        -- Each answer once.
        response_id uuid primary key references survey_responses (id) on update cascade on delete cascade,
        follow_up_id uuid not null references follow_ups (id),
        reason text not null check (reason in ('contact', 'low_score')),
        -- As promised when the answer came: a later day of the follow-up does not rewrite it.
        promised_on date not null,
        -- The person has changed the answer, and nothing in it asks for this any more.
        withdrawn boolean not null default false
      );
      create unique index survey_follow_ups_follow_up_id_key on survey_follow_ups (follow_up_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table survey_follow_ups;
      alter table municipality drop column survey_follow_up_days;
    `);
    await watchAgain(runner, ['survey_follow_ups']);
  }
}
