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

/** SQL: how many invitations of a wave `w` stand where, as one JSON object. */
export const waveCounts = `(
  select jsonb_build_object(
    'queued', count(*) filter (where i.state = 'queued'),
    'sent', count(*) filter (where i.state = 'sent'),
    'answered', count(*) filter (where i.state = 'answered'),
    'bounced', count(*) filter (where i.state = 'bounced'),
    'refused', count(*) filter (where i.state = 'refused'),
    'suppressed', count(*) filter (where i.state = 'suppressed'),
    'ineligible', count(*) filter (where i.state = 'ineligible'))
  from survey_invitations i where i.wave_id = w.id)`;

export interface WaveCounts {
  queued: number;
  sent: number;
  answered: number;
  bounced: number;
  refused: number;
  suppressed: number;
  ineligible: number;
}
