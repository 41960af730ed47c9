import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The rubric of effect 0–3, of land-use projects and cooperations. */
export class CreateImpactAssessments1763803200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table impact_assessments (
        id uuid primary key default uuidv7(),
        subject_kind text not null check (subject_kind in ('land_use_project', 'cooperation')),
        subject_id uuid not null,
        assessed_on date not null,
        score integer not null check (score between 0 and 3),
        evidence text check (length(evidence) <= 5000),
        assessor_id uuid references users (id),
        -- The partner's own score, if asked: beside ours, never averaged with it.
        partner_score integer check (partner_score between 0 and 3),
        partner_name text check (length(partner_name) <= 300),
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz,
        -- Anything but "no effect seen" says what it rests on.
        check (score = 0 or length(evidence) > 0),
        check (subject_kind = 'cooperation' or (partner_score is null and partner_name is null))
      );
      create index impact_assessments_subject_idx on impact_assessments (subject_kind, subject_id, assessed_on desc, id desc)
        where deleted_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table impact_assessments`);
  }
}
