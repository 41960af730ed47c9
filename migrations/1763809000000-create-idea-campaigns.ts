import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Idea campaigns (ideakampanjat): what is asked and when, the ideas, comments, support and votes, and who was invited and took part. */
export class CreateIdeaCampaigns1763809000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table idea_campaigns (
        id uuid primary key default uuidv7(),
        slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
        title text not null check (length(title) between 1 and 200),
        question text not null check (length(question) between 1 and 5000),
        rules text check (length(rules) <= 10000),
        kind text not null default 'ideas' check (kind in ('ideas', 'competition', 'budgeting', 'challenge')),
        access text not null default 'open' check (access in ('open', 'invited')),
        opens_on date not null,
        closes_on date not null check (closes_on >= opens_on),
        voting_opens_on date check (voting_opens_on > closes_on),
        voting_closes_on date check (voting_closes_on >= voting_opens_on),
        votes_each integer not null default 3 check (votes_each between 1 and 20),
        -- What one idea may cost and what there is to share, in euros.
        cost_limit_eur integer check (cost_limit_eur > 0),
        budget_eur integer check (budget_eur > 0),
        jury text check (length(jury) <= 1000),
        decision_body text check (length(decision_body) <= 200),
        primary_factor text not null default 'F4',
        owner_id uuid references users (id),
        published_at timestamptz,
        decided_on date,
        decision text check (length(decision) <= 10000),
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz,
        check ((voting_opens_on is null) = (voting_closes_on is null))
      );
      create index idea_campaigns_opens_on_idx on idea_campaigns (opens_on desc, id desc) where deleted_at is null;

      create table idea_campaign_invitations (
        id uuid primary key default uuidv7(),
        campaign_id uuid not null references idea_campaigns (id),
        contact_id uuid not null references contacts (id),
        token_hash bytea unique,
        invited_at timestamptz not null default now(),
        -- When the link was first used by a person's press; opening the page does nothing, for mail scanners open links too.
        visited_at timestamptz,
        unique (campaign_id, contact_id)
      );

      -- Whoever wrote, supported or voted, once for each campaign, however many browsers they used.
      create table idea_participants (
        id uuid primary key default uuidv7(),
        campaign_id uuid not null references idea_campaigns (id),
        invitation_id uuid unique references idea_campaign_invitations (id),
        created_at timestamptz not null default now()
      );
      create index idea_participants_campaign_id_idx on idea_participants (campaign_id);
      create table idea_participant_keys (
        key_hash bytea not null,
        participant_id uuid not null references idea_participants (id) on delete cascade,
        campaign_id uuid not null references idea_campaigns (id),
        primary key (campaign_id, key_hash)
      );

      create table idea_groups (
        id uuid primary key default uuidv7(),
        campaign_id uuid not null references idea_campaigns (id),
        name text not null check (length(name) between 1 and 200),
        summary text check (length(summary) <= 2000),
        on_ballot boolean not null default false,
        position integer not null default 0
      );
      create index idea_groups_campaign_id_idx on idea_groups (campaign_id);

      create table ideas (
        id uuid primary key default uuidv7(),
        campaign_id uuid not null references idea_campaigns (id),
        number integer not null,
        title text not null check (length(title) between 1 and 200),
        text text not null check (length(text) between 1 and 5000),
        maker_kind text not null check (maker_kind in ('company', 'association', 'resident', 'staff', 'elected')),
        -- Shown beside the idea when given; nobody has to give one.
        maker_name text check (length(maker_name) between 1 and 200),
        -- Never shown; what becomes of the idea is told here.
        maker_email text check (length(maker_email) between 3 and 254),
        language text not null default 'fi' check (language in ('fi', 'sv', 'en')),
        cost_eur integer check (cost_eur >= 0),
        -- A challenge: who is asked to do the next deed, and when this one was done.
        challenged text check (length(challenged) <= 200),
        done_on date,
        received_on date not null,
        state text not null default 'waiting' check (state in ('waiting', 'published', 'hidden')),
        hidden_reason text check (length(hidden_reason) <= 500),
        group_id uuid references idea_groups (id) on delete set null,
        on_ballot boolean not null default false,
        outcome text check (outcome in ('chosen', 'not_chosen')),
        outcome_reason text check (length(outcome_reason) <= 2000),
        initiative_id uuid references initiatives (id),
        participant_id uuid references idea_participants (id),
        submission_id uuid unique,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz,
        unique (campaign_id, number)
      );
      create index ideas_waiting_idx on ideas (created_at) where state = 'waiting' and deleted_at is null;
      create index ideas_initiative_id_idx on ideas (initiative_id) where initiative_id is not null;
      create index ideas_participant_id_idx on ideas (participant_id) where participant_id is not null;

      create table idea_comments (
        id uuid primary key default uuidv7(),
        idea_id uuid not null references ideas (id),
        text text not null check (length(text) between 1 and 2000),
        maker_name text check (length(maker_name) between 1 and 200),
        state text not null default 'waiting' check (state in ('waiting', 'published', 'hidden')),
        participant_id uuid references idea_participants (id),
        submission_id uuid unique,
        created_at timestamptz not null default now()
      );
      create index idea_comments_idea_id_idx on idea_comments (idea_id, created_at);
      create index idea_comments_waiting_idx on idea_comments (created_at) where state = 'waiting';
      create index idea_comments_participant_id_idx on idea_comments (participant_id) where participant_id is not null;

      create table idea_supports (
        idea_id uuid not null references ideas (id),
        participant_id uuid not null references idea_participants (id) on delete cascade,
        created_at timestamptz not null default now(),
        primary key (idea_id, participant_id)
      );
      create index idea_supports_participant_id_idx on idea_supports (participant_id);

      -- A vote is for an idea or for a group of alike ideas.
      create table idea_votes (
        id uuid primary key default uuidv7(),
        campaign_id uuid not null references idea_campaigns (id),
        participant_id uuid not null references idea_participants (id) on delete cascade,
        idea_id uuid references ideas (id),
        group_id uuid references idea_groups (id),
        check (num_nonnulls(idea_id, group_id) = 1),
        unique nulls not distinct (participant_id, idea_id, group_id)
      );
      create index idea_votes_campaign_id_idx on idea_votes (campaign_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table idea_votes, idea_supports, idea_comments, ideas, idea_groups, idea_participant_keys, idea_participants, idea_campaign_invitations, idea_campaigns`,
    );
  }
}
