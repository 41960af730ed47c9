import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents sent to the regional council, the proposals in them, and the dated history of what became of each. */
export class CreatePlanProposals1763803100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table plan_documents (
        id uuid primary key default uuidv7(),
        title text not null check (length(title) between 1 and 300),
        kind text not null check (kind in ('proposal', 'statement', 'opinion')),
        sent_on date not null,
        recipient text not null check (length(recipient) between 1 and 300),
        register_number text check (length(register_number) <= 100),
        -- Who sent it when it was not the municipality; then its proposals are not the municipality's.
        sender text check (length(sender) between 1 and 300),
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      );
      create index plan_documents_sent_on_idx on plan_documents (sent_on desc, id desc) where deleted_at is null;

      create table plan_proposals (
        id uuid primary key default uuidv7(),
        document_id uuid not null references plan_documents (id),
        theme text check (length(theme) <= 200),
        text text not null check (length(text) between 1 and 5000),
        outcome text not null default 'open' check (outcome in ('open', 'accepted', 'partly', 'not')),
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      );
      create index plan_proposals_document_id_idx on plan_proposals (document_id);

      -- A proposal is open until the first row says otherwise.
      create table plan_proposal_outcomes (
        id uuid primary key default uuidv7(),
        proposal_id uuid not null references plan_proposals (id) on delete cascade,
        outcome text not null check (outcome in ('open', 'accepted', 'partly', 'not')),
        since date not null,
        recorded_at timestamptz not null default now(),
        recorded_by uuid references users (id)
      );
      create index plan_proposal_outcomes_proposal_id_idx on plan_proposal_outcomes (proposal_id, since, recorded_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table plan_proposal_outcomes, plan_proposals, plan_documents`);
  }
}
