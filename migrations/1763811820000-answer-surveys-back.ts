import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

/** "What you said, what we did": what is told back to those who were asked, a page for each wave. */
export class AnswerSurveysBack1763811820000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await leaveUnwatched(runner, ['survey_replies']);
    await runner.query(`
      create table survey_replies (
        wave_id uuid primary key references survey_waves (id),
        -- Its public address.
        slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
        intro jsonb not null,
        -- In the order of the page: the theme, what was said and what is done, each in three languages, and what it led to.
        items jsonb not null,
        published_at timestamptz,
        version integer not null default 1,
        updated_at timestamptz not null default now(),
        updated_by uuid references users (id)
      );
      create unique index survey_replies_slug_key on survey_replies (slug);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table survey_replies');
    await watchAgain(runner, ['survey_replies']);
  }
}
