/** SQL: an invitation `i` waits for its first mail. One whose mail has failed, or of which nobody knows, waits for a person instead. */
export const stillToLeave = `i.state = 'queued' and not exists (
  select 1 from survey_invitation_mails f join outbox_mails o on o.id = f.mail_id
  where f.invitation_id = i.id and f.step = 0 and o.state in ('failed', 'uncertain', 'cancelled'))`;

/** SQL: where a wave `w` stands at the moment bound as `now`: closed by hand or by time, waiting for its moment, paused, still sending, or open for answers. */
export const waveStateOf = (now: string): string => `case
  when w.state = 'closed' or w.closes_at <= ${now}::timestamptz then 'closed'
  when w.paused_at is not null then 'paused'
  when w.stopped_at is not null or not exists (select 1 from survey_invitations i where i.wave_id = w.id and ${stillToLeave}) then 'open'
  when w.opens_at > ${now}::timestamptz then 'waiting'
  else 'sending' end`;

/** SQL: how many invitations of a wave `w` stand, or stood when they were forgotten, where, as one JSON object. */
export const waveCounts = `(
  select jsonb_build_object(
    'queued', coalesce(sum(f.people) filter (where f.state = 'queued'), 0),
    'sent', coalesce(sum(f.people) filter (where f.state = 'sent'), 0),
    'answered', coalesce(sum(f.people) filter (where f.state = 'answered'), 0),
    'bounced', coalesce(sum(f.people) filter (where f.state = 'bounced'), 0),
    'refused', coalesce(sum(f.people) filter (where f.state = 'refused'), 0),
    'suppressed', coalesce(sum(f.people) filter (where f.state = 'suppressed'), 0),
    'ineligible', coalesce(sum(f.people) filter (where f.state = 'ineligible'), 0))
  from survey_invited(w.id) f)`;

export interface WaveCounts {
  queued: number;
  sent: number;
  answered: number;
  bounced: number;
  refused: number;
  suppressed: number;
  ineligible: number;
}

/** SQL: how the mails of a wave `w` stand, step by step, as one JSON array. */
export const waveSteps = `coalesce((
  select jsonb_agg(jsonb_build_object('step', step, 'waiting', waiting, 'sent', sent, 'uncertain', uncertain, 'failed', failed) order by step)
  from (
    select s.step,
      count(*) filter (where (s.mail_id is null and s.put_at is null and i.state = case when s.step = 0 then 'queued' else 'sent' end)
        or m.state in ('queued', 'sending')) as waiting,
      count(*) filter (where s.sent_at is not null) as sent,
      count(*) filter (where m.state = 'uncertain' and i.state in ('queued', 'sent')) as uncertain,
      count(*) filter (where m.state = 'failed' and i.state in ('queued', 'sent', 'bounced')) as failed
    from survey_invitation_mails s join survey_invitations i on i.id = s.invitation_id left join outbox_mails m on m.id = s.mail_id
    where i.wave_id = w.id group by s.step) counted), '[]'::jsonb)`;

export interface WaveStep {
  step: number;
  waiting: number;
  sent: number;
  /** May or may not have arrived; a person decides whether to send again. */
  uncertain: number;
  failed: number;
}

/** SQL: the mail `m` of the invitation `i` went wrong, and it could still be of use to send it again. */
export const isTrouble = `((m.state = 'uncertain' and i.state in ('queued', 'sent')) or (m.state = 'failed' and i.state in ('queued', 'sent', 'bounced')))`;

/** SQL: what has gone wrong with a mail of the invitation `i` that still matters; null when nothing has. */
export const troubleOf = `(
  select m.state from survey_invitation_mails s join outbox_mails m on m.id = s.mail_id
  where s.invitation_id = i.id and ${isTrouble} order by s.step desc limit 1)`;
