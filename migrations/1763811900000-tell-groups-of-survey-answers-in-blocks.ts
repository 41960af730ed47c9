import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A running wave has figures, so its answers come to be counted in several lots; its groups are told when it has ended, of all of
 * them together. Until now each lot was all of a wave or a quarter: each becomes a block of its own.
 */
export class TellGroupsOfSurveyAnswersInBlocks1763811900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table survey_blocks (
        id uuid primary key default gen_random_uuid(),
        survey_id uuid not null references surveys (id),
        -- Null of the small remainders of several waves.
        wave_id uuid references survey_waves (id),
        -- The last day of the quarter; null of a list that was asked once.
        quarter_end date,
        -- From when no lot comes into it any more; null while one may.
        ended_on date,
        created_at timestamptz not null default now(),
        constraint survey_blocks_ended_check check (wave_id is not null or ended_on is not null)
      );
      create index survey_blocks_survey_id_idx on survey_blocks (survey_id);
      create index survey_blocks_wave_id_idx on survey_blocks (wave_id) where wave_id is not null;
      create unique index survey_blocks_running_key on survey_blocks (wave_id, quarter_end) nulls not distinct where ended_on is null;

      alter table survey_lots disable trigger survey_lots_immutable;
      alter table survey_lots add column block_id uuid;
      update survey_lots set block_id = gen_random_uuid();
      insert into survey_blocks (id, survey_id, wave_id, ended_on) select block_id, survey_id, wave_id, counted_on from survey_lots;
      alter table survey_lots alter column block_id set not null, add constraint survey_lots_block_id_fkey foreign key (block_id) references survey_blocks (id);
      create index survey_lots_block_id_idx on survey_lots (block_id);
      alter table survey_lots enable trigger survey_lots_immutable;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table survey_lots drop column block_id;
      drop table survey_blocks;
    `);
  }
}
