import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

const tables = ['survey_bank_questions', 'survey_test_links'];

/**
 * The bank of questions and links that try a survey out; and what a promise needs of the database: published versions survive
 * TRUNCATE too, a survey never turns from anonymous to named, and a wave is never moved to another version.
 */
export class BuildSurveys1763811100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await leaveUnwatched(runner, tables);
    await runner.query(`
      create table survey_bank_questions (
        id uuid primary key default uuidv7(),
        -- What answers and series hang on, the same in every survey that asks it.
        key text not null,
        question jsonb not null check (question ->> 'key' = key),
        archived boolean not null default false,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      );
      create unique index survey_bank_questions_key_key on survey_bank_questions (key);

      create table survey_test_links (
        id uuid primary key default uuidv7(),
        survey_id uuid not null references surveys (id),
        -- Null: the draft as it stands when the link is opened.
        survey_version_id uuid references survey_versions (id),
        token_hash bytea not null,
        expires_at timestamptz not null,
        created_at timestamptz not null default now(),
        created_by uuid references users (id)
      );
      create unique index survey_test_links_token_hash_key on survey_test_links (token_hash);
      create index survey_test_links_survey_id_idx on survey_test_links (survey_id);

      create trigger survey_versions_no_truncate before truncate on survey_versions for each statement execute function refuse_change();

      create function keep_survey_promise() returns trigger language plpgsql as $$
      begin
        if tg_table_name = 'survey_versions' then
          if exists (select 1 from survey_versions v where v.survey_id = new.survey_id
              and v.definition -> 'anonymous' is distinct from new.definition -> 'anonymous') then
            raise exception 'a published survey stays anonymous or named' using errcode = '42501';
          end if;
        elsif exists (select 1 from survey_versions v where v.survey_id = new.id
              and v.definition -> 'anonymous' is distinct from new.draft -> 'anonymous') then
          raise exception 'a published survey stays anonymous or named' using errcode = '42501';
        end if;
        return new;
      end $$;
      create trigger survey_versions_keep_promise before insert on survey_versions for each row execute function keep_survey_promise();
      create trigger surveys_keep_promise before update of draft on surveys for each row execute function keep_survey_promise();

      create trigger survey_waves_keep_version before update of survey_version_id on survey_waves for each row
        when (old.survey_version_id is distinct from new.survey_version_id) execute function refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger survey_waves_keep_version on survey_waves;
      drop trigger surveys_keep_promise on surveys;
      drop trigger survey_versions_keep_promise on survey_versions;
      drop trigger survey_versions_no_truncate on survey_versions;
      drop function keep_survey_promise();
      drop table survey_test_links, survey_bank_questions;
    `);
    await watchAgain(runner, tables);
  }
}
