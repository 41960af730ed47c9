import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an asker was promised and has told stands as it was then, and what a form is known by is kept as a hash. */
export class KeepPromisesToAskers1763830930000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The moment of the first answer as the asker was told it; a later programme does not move it.
      alter table enquiries add column promised_answer_at timestamptz;
      update enquiries q set promised_answer_at = f.answer_due_at from enquiry_forms f where f.enquiry_id = q.id;

      alter table enquiry_forms
        drop column answer_due_at,
        -- Of the random number that was made with the form's page: who knows it could have the link again.
        add column submission_hash bytea unique,
        -- The need as it was sent; null when staff gave the link.
        add column told jsonb;
      update enquiry_forms set submission_hash = sha256(convert_to(submission_id::text, 'UTF8'));
      -- What nobody has changed since is as it was sent; of the rest nobody knows whose words they are.
      update enquiry_forms f set told = q.requirement from enquiries q
      where q.id = f.enquiry_id and f.submission_id is not null and q.version = 1;
      alter table enquiry_forms drop column submission_id;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table enquiry_forms
        drop column told, drop column submission_hash,
        add column submission_id uuid unique, add column answer_due_at timestamptz;
      update enquiry_forms f set answer_due_at = q.promised_answer_at from enquiries q where q.id = f.enquiry_id;
      alter table enquiries drop column promised_answer_at;
    `);
  }
}
