import { NotFound, type Database } from '../../platform/index.js';

/** How it stands with the open link of a wave and with what has come by it. */
export interface OpenLinkState {
  /** Since when the link that works now has been out; null when there is none. */
  issuedAt: Date | null;
  answers: number;
  /** Of them those typed in from paper. */
  onPaper: number;
  /** Came as well, and wait for somebody to look at them. */
  quarantined: number;
}

/** One statement. `NotFound` for a wave of another kind. */
export async function openLinkState(db: Database, now: Date, waveId: string): Promise<OpenLinkState> {
  const [state] = await db.query<OpenLinkState>(
    `select
       (select max(t.created_at) from survey_link_tokens t
        where t.wave_id = w.id and t.revoked_at is null and t.expires_at > $2::timestamptz and w.state <> 'closed') as "issuedAt",
       count(r.id) filter (where not r.quarantined)::int as answers,
       count(r.id) filter (where not r.quarantined and r.channel = 'paper')::int as "onPaper",
       count(r.id) filter (where r.quarantined and r.reviewed_on is null)::int as quarantined
     from survey_waves w left join survey_responses r on r.wave_id = w.id and r.mode = 'live'
     where w.id = $1 and w.kind = 'open' group by w.id`,
    [waveId, now],
  );
  if (state === undefined) throw new NotFound();
  return state;
}
