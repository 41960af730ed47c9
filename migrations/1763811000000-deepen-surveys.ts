import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What waves, invitations and answers need for reminders, triggers, open links, pauses and breakdowns. */
export class DeepenSurveys1763811000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table survey_waves drop constraint survey_waves_state_check;
      alter table survey_waves
        add constraint survey_waves_state_check check (state in ('sending', 'paused', 'open', 'closed'));
      alter table survey_waves
        -- A list that was invited, people invited one by one after something happened, or a link that anybody may follow.
        add column kind text not null default 'wave' check (kind in ('wave', 'triggered', 'open')),
        -- Days after the invitation on which a reminder may leave, e.g. [7, 14].
        add column reminder_days integer[] not null default '{}',
        -- The filter by which the frame was chosen, as it was then; null when people were picked one by one.
        add column recipient_group jsonb,
        add column paused_at timestamptz,
        -- Sending was ended for good; answers are taken until the wave closes.
        add column stopped_at timestamptz,
        alter column frame_size drop not null,
        -- Whoever may follow an open link is no list: N is not known.
        add constraint survey_waves_frame_known check ((kind = 'open') = (frame_size is null));

      alter table survey_invitations
        -- The record that led to it, of a survey that follows a service.
        add column cause_kind text check (cause_kind in ('interaction', 'enquiry', 'event')),
        add column cause_id uuid,
        add column reminders_sent integer not null default 0,
        -- What the breakdowns of the results go by, as it was when the frame was frozen.
        add column frozen_industry text,
        add column frozen_size text,
        add column frozen_contacted boolean,
        add constraint survey_invitations_cause_whole check ((cause_kind is null) = (cause_id is null));
      create index survey_invitations_cause_id_idx on survey_invitations (cause_id) where cause_id is not null;

      alter table survey_responses
        add column frozen_industry text,
        add column frozen_size text,
        add column frozen_contacted boolean;

      alter table survey_link_tokens
        add column wave_id uuid references survey_waves (id) on delete cascade,
        alter column invitation_id drop not null,
        -- A link is one person's, or an open wave's.
        add constraint survey_link_tokens_opens_one check ((invitation_id is null) <> (wave_id is null));
      create index survey_link_tokens_wave_id_idx on survey_link_tokens (wave_id) where wave_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table survey_waves drop constraint survey_waves_state_check;
      alter table survey_waves
        add constraint survey_waves_state_check check (state in ('sending', 'open', 'closed'));
      delete from survey_link_tokens where invitation_id is null;
      alter table survey_link_tokens drop column wave_id, alter column invitation_id set not null;
      alter table survey_responses drop column frozen_industry, drop column frozen_size, drop column frozen_contacted;
      alter table survey_invitations drop column cause_kind, drop column cause_id, drop column reminders_sent,
        drop column frozen_industry, drop column frozen_size, drop column frozen_contacted;
      update survey_waves set frame_size = 0 where frame_size is null;
      alter table survey_waves drop constraint survey_waves_frame_known;
      alter table survey_waves drop column kind, drop column reminder_days, drop column recipient_group,
        drop column paused_at, drop column stopped_at, alter column frame_size set not null;
    `);
  }
}
