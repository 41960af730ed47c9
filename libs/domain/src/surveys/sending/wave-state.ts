/** SQL: where a wave `w` stands at the moment bound as `now`: closed by hand or by time, paused, still sending, or open for answers. */
export const waveStateOf = (now: string): string => `case
  when w.state = 'closed' or w.closes_at <= ${now}::timestamptz then 'closed'
  when w.paused_at is not null then 'paused'
  when w.stopped_at is null and exists (select 1 from survey_invitations q where q.wave_id = w.id and q.state = 'queued') then 'sending'
  else 'open' end`;

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
