import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Answers come to be counted in lots, each of so many that no two looks at the results differ by one person's answer. A lot
 * never changes once it is there.
 */
export class PublishSurveyAnswersInLots1763811600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table survey_lots (
        id uuid primary key default gen_random_uuid(),
        survey_id uuid not null references surveys (id),
        -- Null of the small remainders of several waves: they count in the survey's figures and in no wave's.
        wave_id uuid references survey_waves (id),
        -- The day from which these answers count, whenever they were given: the figures of earlier days never change by them.
        counted_on date not null,
        answers integer not null check (answers >= 7),
        created_at timestamptz not null default now()
      );
      create index survey_lots_survey_id_idx on survey_lots (survey_id);
      create index survey_lots_wave_id_idx on survey_lots (wave_id) where wave_id is not null;
      create trigger survey_lots_immutable before update or delete on survey_lots for each row execute function refuse_change();

      alter table survey_responses add column lot_id uuid references survey_lots (id);
      create index survey_responses_lot_id_idx on survey_responses (lot_id) where lot_id is not null;
      create index survey_responses_waiting_idx on survey_responses (survey_version_id) where lot_id is null and mode = 'live' and not quarantined;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table survey_responses drop column lot_id;
      drop table survey_lots;
    `);
  }
}
