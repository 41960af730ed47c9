import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A round closed by hand ended that day, not on the day it was planned to: T.a–T.d show the newest round closed by a period's end. */
export class RememberWhenRoundsClosed1763805200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table survey_waves add column closed_at timestamptz;
      update survey_waves set closed_at = least(updated_at, closes_at) where state = 'closed';
      -- Satisfaction after a service is counted over twelve months, whatever round it was asked in (T.c).
      create index survey_answers_service_metrics_idx on survey_answers (metric_key, response_id) where metric_key in ('csat', 'ces');
      create index survey_responses_wave_id_idx on survey_responses (wave_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index survey_answers_service_metrics_idx, survey_responses_wave_id_idx;
      alter table survey_waves drop column closed_at;
    `);
  }
}
