import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A line tells of every class of confidential records, and an account that goes on as it is needs no words. */
export class ReviewEveryCircle1763860300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table access_review_lines
        -- Not written down in the reviews before this.
        add column assessments integer,
        add column opens text[] check (opens <@ array['enquiry', 'needs_assessment']),
        drop constraint access_review_lines_check,
        add constraint access_review_lines_reason_said check (
          (decision is null) = (decided_at is null)
          and (decision is not null or reason is null)
          and (decision is null or decision = 'keep' or reason is not null));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table access_review_lines disable trigger access_review_lines_completed;
      update access_review_lines set reason = '-' where decision = 'keep' and reason is null;
      alter table access_review_lines enable trigger access_review_lines_completed;
      alter table access_review_lines
        drop column assessments, drop column opens,
        drop constraint access_review_lines_reason_said,
        add constraint access_review_lines_check
          check ((decision is null) = (decided_at is null) and (decision is null) = (reason is null));
    `);
  }
}
