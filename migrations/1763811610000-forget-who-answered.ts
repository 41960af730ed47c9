import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who answered an anonymous survey is forgotten when it has ended, and single answers are not kept for ever: what the figures need
 * of the invitations is frozen on the wave first.
 */
export class ForgetWhoAnswered1763811610000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table survey_waves
        -- How many were invited, by group and by what became of them, when the invitations were forgotten; null before.
        add column final_invited jsonb,
        -- When its answers ceased to be single persons': links and open texts are gone, figures stay.
        add column answers_erased_on date,
        -- When its invitations and links were removed.
        add column invitations_erased_on date;

      alter table survey_invitations drop constraint survey_invitations_state_check;
      alter table survey_invitations add constraint survey_invitations_state_check
        check (state in ('queued', 'sent', 'answered', 'refused', 'bounced', 'ineligible', 'suppressed', 'ended'));

      -- Stands for whoever answered once the link to them is cut, so that answers of one organisation are still counted as one's.
      alter table survey_responses add column stand_in uuid;

      -- What may be known of the invited of a wave: the living ones, or what was frozen of them.
      create function survey_invited(of_wave uuid)
        returns table (industry text, size text, contacted boolean, state text, people integer, organisations integer)
        language sql stable as $$
          select f.industry, f.size, f.contacted, f.state, f.people, f.organisations
          from survey_waves w
          cross join lateral jsonb_to_recordset(w.final_invited)
            as f (industry text, size text, contacted boolean, state text, people integer, organisations integer)
          where w.id = of_wave
          union all
          select i.frozen_industry, i.frozen_size, i.frozen_contacted, i.state, count(*)::int, (count(*) filter (where i.is_first))::int
          from (
            select i.*, i.state <> 'ineligible' and row_number() over (
              partition by coalesce(i.company_id, i.contact_id) order by i.state = 'ineligible', i.id) = 1 as is_first
            from survey_invitations i where i.wave_id = of_wave
          ) i
          where (select w.final_invited from survey_waves w where w.id = of_wave) is null
          group by 1, 2, 3, 4
        $$;

      -- An anonymous answer carries the quarter and no day, and its invitation no day at all.
      update survey_invitations i set answered_on = null
        from survey_waves w join survey_versions v on v.id = w.survey_version_id
        where w.id = i.wave_id and (v.definition ->> 'anonymous')::boolean and i.answered_on is not null;
      update survey_responses r set submitted_on = date_trunc('quarter', r.submitted_on)::date
        from survey_versions v where v.id = r.survey_version_id and (v.definition ->> 'anonymous')::boolean;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function survey_invited(uuid);
      alter table survey_responses drop column stand_in;
      update survey_invitations set state = 'sent' where state = 'ended';
      alter table survey_invitations drop constraint survey_invitations_state_check;
      alter table survey_invitations add constraint survey_invitations_state_check
        check (state in ('queued', 'sent', 'answered', 'refused', 'bounced', 'ineligible', 'suppressed'));
      alter table survey_waves drop column final_invited, drop column answers_erased_on, drop column invitations_erased_on;
    `);
  }
}
