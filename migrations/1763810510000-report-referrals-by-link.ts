import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

/** Referrals leave by mail, and whoever got one tells by a link what came of it. Partners say what they help with. */
export class ReportReferralsByLink1763810510000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table referrals
        -- The person at the partner it goes to; the partner's own address unless told.
        add column recipient_email text check (length(recipient_email) between 3 and 254),
        add column consented_on date,
        -- Told by the partner through its link; with the partner's own words.
        add column told_by_partner boolean not null default false,
        add column outcome_comment text check (length(outcome_comment) between 1 and 2000);
      update referrals set consented_on = sent_on where consent;
      alter table referrals add constraint referrals_consented_on_check check ((consented_on is null) = (not consent));

      -- The mails of a referral: each kind leaves once, however often the job runs.
      create table referral_mails (
        referral_id uuid not null references referrals (id) on delete cascade,
        kind text not null check (kind in ('referral', 'reminder', 'repeat')),
        outbox_mail_id uuid,
        recipient text not null,
        language text not null,
        put_on date not null,
        primary key (referral_id, kind)
      );

      -- Links by which a partner tells the outcome, as hashes.
      create table referral_link_tokens (
        id uuid primary key default uuidv7(),
        referral_id uuid not null references referrals (id) on delete cascade,
        token_hash bytea not null unique,
        expires_at timestamptz not null,
        revoked_at timestamptz,
        created_at timestamptz not null default now()
      );
      create index referral_link_tokens_referral_id_idx on referral_link_tokens (referral_id);

      alter table partners
        add column areas text[] not null default '{}',
        add column contact_name text check (length(contact_name) <= 200);
      create index partners_areas_idx on partners using gin (areas);
    `);
    await leaveUnwatched(runner, ['referral_link_tokens', 'referral_mails']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, ['referral_link_tokens', 'referral_mails']);
    await runner.query(`
      drop table referral_link_tokens, referral_mails;
      alter table referrals drop column outcome_comment, drop column told_by_partner, drop column consented_on, drop column recipient_email;
      alter table partners drop column contact_name, drop column areas;
    `);
  }
}
