import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which anonymous waves have answers that were not written anew yet. It is marked when an answer is kept: what the rows say of
 * their transactions is overwritten by whatever else changes them.
 */
export class MarkWavesToRewrite1763812200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table survey_waves add column needs_rewriting boolean not null default false;
      -- Once for all: nobody knows which of them were passed over.
      update survey_waves w set needs_rewriting = true from survey_versions v
        where v.id = w.survey_version_id and (v.definition ->> 'anonymous')::boolean
          and exists (select from survey_responses r where r.wave_id = w.id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table survey_waves drop column needs_rewriting');
  }
}
