import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

/** Rules by which a survey follows a visit, an enquiry's end or an event, and what each of them has been followed by. */
export class CreateSurveyTriggers1763811310000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table survey_triggers (
        id uuid primary key default uuidv7(),
        survey_id uuid not null references surveys (id) on delete cascade,
        cause_kind text not null check (cause_kind in ('interaction', 'enquiry', 'event')),
        -- Types of interactions, stages of enquiries or kinds of events; none: all of them.
        among text[] not null default '{}',
        delay_days integer not null default 1 check (delay_days between 0 and 30),
        -- Of a hundred causes so many are followed, chosen by lot.
        share integer not null default 100 check (share between 1 and 100),
        -- What happened before is never followed; null while it is off.
        on_since timestamptz,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      );
      create index survey_triggers_survey_id_idx on survey_triggers (survey_id);

      -- Each cause is followed once by a survey, whichever rule finds it first.
      create table survey_trigger_causes (
        survey_id uuid not null references surveys (id) on delete cascade,
        cause_kind text not null check (cause_kind in ('interaction', 'enquiry', 'event')),
        cause_id uuid not null,
        trigger_id uuid not null references survey_triggers (id) on delete cascade,
        wave_id uuid references survey_waves (id) on delete set null,
        -- Companies, or people of none, that could have been asked, and those that were.
        eligible integer not null default 0,
        invited integer not null default 0,
        -- How many were not asked, by why.
        left_out jsonb not null default '{}',
        handled_at timestamptz not null,
        primary key (survey_id, cause_kind, cause_id),
        check (invited <= eligible)
      );
      create index survey_trigger_causes_trigger_id_idx on survey_trigger_causes (trigger_id);

      alter table survey_waves
        -- The quarter whose causes a standing wave gathers.
        add column quarter text check (quarter ~ '^[0-9]{4}-Q[1-4]$');
      create unique index survey_waves_standing_key on survey_waves (survey_version_id, quarter) where quarter is not null;
    `);
    await leaveUnwatched(runner, ['survey_triggers', 'survey_trigger_causes']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, ['survey_triggers', 'survey_trigger_causes']);
    await runner.query(`
      alter table survey_waves drop column quarter;
      drop table survey_trigger_causes;
      drop table survey_triggers;
    `);
  }
}
