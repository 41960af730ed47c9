import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

/** Waves that wait for their moment, a pace, and which mail carries which step of an invitation. */
export class PaceSurveyWaves1763811200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table survey_waves drop constraint survey_waves_state_check;
      alter table survey_waves
        add constraint survey_waves_state_check check (state in ('waiting', 'sending', 'paused', 'open', 'closed'));
      alter table survey_waves
        -- At most so many mails a minute; null: as fast as they go.
        add column per_minute integer check (per_minute between 1 and 10000),
        -- Somebody wanted the invitations out at once, outside the hours in which they leave by themselves.
        add column at_once boolean not null default false;

      -- One mail for each invitation and step: 0 the invitation, 1 to 3 the reminders.
      create table survey_invitation_mails (
        invitation_id uuid not null references survey_invitations (id) on delete cascade,
        step integer not null check (step between 0 and 3),
        -- Null while it waits for its turn, also after somebody has decided to send it again.
        mail_id uuid references outbox_mails (id) on delete set null,
        put_at timestamptz,
        sent_at timestamptz,
        primary key (invitation_id, step)
      );
      create unique index survey_invitation_mails_mail_id_key on survey_invitation_mails (mail_id);
      -- Whether a company was asked lately after a service.
      create index survey_invitations_company_id_idx on survey_invitations (company_id) where company_id is not null;

      insert into survey_invitation_mails (invitation_id, step, mail_id, put_at, sent_at)
        select distinct on (i.id) i.id, 0, m.id, m.created_at, m.sent_at
        from outbox_mails m join survey_invitations i on i.id = (m.reference ->> 'invitationId')::uuid
        where m.template = 'survey-invitation' order by i.id, m.created_at;
      -- What left before mails were counted by step.
      insert into survey_invitation_mails (invitation_id, step, put_at, sent_at)
        select id, 0, last_sent_at, last_sent_at from survey_invitations where last_sent_at is not null
        on conflict do nothing;
    `);
    await leaveUnwatched(runner, ['survey_invitation_mails']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, ['survey_invitation_mails']);
    await runner.query(`
      drop table survey_invitation_mails;
      drop index survey_invitations_company_id_idx;
      alter table survey_waves drop constraint survey_waves_state_check;
      alter table survey_waves
        drop column per_minute, drop column at_once,
        add constraint survey_waves_state_check check (state in ('sending', 'paused', 'open', 'closed'));
    `);
  }
}
