import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Referrals (palveluohjaus): a company, or a person founding one, led on to somebody who can help, and what came of it. */
export class CreateReferrals1763805000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table referrals (
        id uuid primary key default uuidv7(),
        need text not null check (length(need) between 1 and 300),
        company_id uuid references companies (id),
        contact_id uuid references contacts (id),
        -- Somebody who is about to found a company and has no business ID yet; joined to the company later.
        person_name text check (length(person_name) <= 200),
        partner_id uuid references partners (id),
        -- A unit of the municipality itself, where it is not a partner that the customer is led to.
        recipient_unit text check (length(recipient_unit) between 1 and 200),
        way text not null default 'email' check (way in ('email', 'phone', 'taken_along', 'details_given')),
        -- The customer has agreed to what is told to the recipient.
        consent boolean not null default false,
        sent_on date not null,
        owner_id uuid references users (id),
        -- The talk in which it was agreed.
        interaction_id uuid references interactions (id),
        -- Reminds the owner to ask what came of it.
        follow_up_id uuid references follow_ups (id),
        outcome text check (outcome in ('started', 'done', 'not_suitable', 'no_contact', 'unknown')),
        outcome_on date check (outcome_on >= sent_on),
        withdrawn_on date check (withdrawn_on >= sent_on),
        notes text check (length(notes) <= 5000),
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz,
        check (num_nonnulls(partner_id, recipient_unit) = 1),
        check (num_nonnulls(company_id, contact_id, person_name) > 0),
        check ((outcome is null) = (outcome_on is null))
      );
      -- The list, and the count of a period (3.1.g).
      create index referrals_sent_on_idx on referrals (sent_on desc, id desc) where deleted_at is null;
      create index referrals_company_id_idx on referrals (company_id);
      create index referrals_contact_id_idx on referrals (contact_id);
      create index referrals_partner_id_idx on referrals (partner_id);
      create index referrals_interaction_id_idx on referrals (interaction_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table referrals`);
  }
}
