import type { AftercareOutcome, Day, OutcomeSource } from '@elinvoima/contracts';
import { visibleEnquiry } from '../enquiries/index.js';
import { NotFound, inUtc, type Actor, type Database } from '../platform/index.js';
import { agreedOn } from './agreed-on.js';

export interface CommitmentRow {
  id: string;
  site: { id: string; name: string } | null;
  agreedOn: Day;
  jobs: number | null;
  investment: number | null;
  builtArea: number | null;
  builtBy: Day | null;
  buildingObligation: string | null;
  buildingObligationOn: Day | null;
  source: string;
  recordedAt: string;
  recordedBy: string | null;
}

export interface OutcomeCheckRow {
  id: string;
  checkedOn: Day;
  months: number | null;
  jobs: number | null;
  investment: number | null;
  builtArea: number | null;
  source: OutcomeSource;
  words: string | null;
  outcome: AftercareOutcome | null;
  reason: string | null;
  recordedAt: string;
  recordedBy: string | null;
}

/** One of the agreed looks: when it is due, and since when it is done. */
export interface Look {
  months: number;
  followUpId: string;
  dueOn: Day;
  doneAt: string | null;
  late: boolean;
}

export interface EnquiryAftercare {
  agreedOn: Day | null;
  /** The newest first: the first is what was promised. */
  commitments: CommitmentRow[];
  /** The newest first. */
  checks: OutcomeCheckRow[];
  looks: Look[];
  /** What the enquiry and its site say, to begin a commitment with. */
  suggested: {
    site: { id: string; name: string } | null;
    jobs: number | null;
    buildingObligation: string | null;
    buildingObligationOn: Day | null;
  };
}

/** What was promised and what came of it. One statement; `NotFound` for an enquiry that the reader may not know of. */
export async function enquiryAftercare(db: Database, actor: Actor, today: Day, id: string): Promise<EnquiryAftercare> {
  const [row] = await db.query<EnquiryAftercare>(
    `select ${agreedOn('q.id')}::text as "agreedOn",
       (select coalesce(jsonb_agg(jsonb_build_object('id', c.id,
          'site', case when s.id is not null then jsonb_build_object('id', s.id, 'name', s.name) end,
          'agreedOn', c.agreed_on, 'jobs', c.jobs, 'investment', c.investment, 'builtArea', c.built_area, 'builtBy', c.built_by,
          'buildingObligation', c.building_obligation, 'buildingObligationOn', c.building_obligation_on, 'source', c.source,
          'recordedAt', ${inUtc('c.recorded_at')}, 'recordedBy', u.name) order by c.recorded_at desc, c.id desc), '[]')
        from enquiry_commitments c left join sites s on s.id = c.site_id left join users u on u.id = c.recorded_by
        where c.enquiry_id = q.id) as commitments,
       (select coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'checkedOn', k.checked_on, 'months', k.months, 'jobs', k.jobs,
          'investment', k.investment, 'builtArea', k.built_area, 'source', k.source, 'words', k.words, 'outcome', k.outcome,
          'reason', k.reason, 'recordedAt', ${inUtc('k.recorded_at')}, 'recordedBy', u.name)
          order by k.checked_on desc, k.recorded_at desc, k.id desc), '[]')
        from outcome_checks k left join users u on u.id = k.recorded_by where k.enquiry_id = q.id) as checks,
       (select coalesce(jsonb_agg(jsonb_build_object('months', a.months, 'followUpId', f.id, 'dueOn', f.due_on,
          'doneAt', ${inUtc('f.done_at')}, 'late', f.done_at is null and f.due_on < $2::date) order by a.months), '[]')
        from aftercare_follow_ups a join follow_ups f on f.id = a.follow_up_id and f.deleted_at is null
        where a.enquiry_id = q.id) as looks,
       jsonb_build_object('site', case when t.id is not null then jsonb_build_object('id', t.id, 'name', t.name) end,
         'jobs', (q.requirement ->> 'jobs')::int, 'buildingObligation', t.building_obligation,
         'buildingObligationOn', t.building_obligation_on) as suggested
     from enquiries q
     left join lateral (
       select s.* from reservations r join sites s on s.id = r.site_id and s.deleted_at is null
       where r.enquiry_id = q.id and (r.ending is null or r.ending = 'converted')
       order by r.ending is null desc, r.since desc, r.id desc limit 1
     ) t on true
     where q.id = $1 and q.deleted_at is null and ${visibleEnquiry('q', actor)}`,
    [id, today],
  );
  if (row === undefined) throw new NotFound();
  return row;
}
