import type { Day, InitiativeMaker, InitiativeState } from '@elinvoima/contracts';
import type { Database } from '../platform/index.js';

/** One initiative of the Local Government Act as the council reads of it. */
export interface YearlyListRow {
  id: string;
  title: string;
  makerKind: InitiativeMaker;
  maker: string | null;
  supporters: number;
  receivedOn: Day;
  /** Came before the year and was still without an answer when it began. */
  carriedOver: boolean;
  state: InitiativeState;
  reason: string | null;
  answerText: string | null;
  answeredOn: Day | null;
  caseNumber: string | null;
  /** What was done because of it. */
  measures: string[];
}

/**
 * The initiatives that the council is told of at least once a year (Local Government Act, section 23): those received in the year and
 * those of earlier years that were still unanswered when it began. In the order they came. One statement.
 */
export async function yearlyList(db: Database, year: number): Promise<YearlyListRow[]> {
  return db.query<YearlyListRow>(
    `select i.id, i.title, i.maker_kind as "makerKind",
       nullif(concat_ws(', ', c.name, i.maker_organisation, coalesce(p.first_name || ' ' || p.last_name, i.maker_name)), '') as maker,
       (select count(*)::int from initiative_supporters s where s.initiative_id = i.id) as supporters,
       i.received_on::text as "receivedOn", i.received_on < make_date($1, 1, 1) as "carriedOver", i.state,
       (select s.reason from initiative_states s where s.initiative_id = i.id and s.state = i.state
        order by s.since desc, s.recorded_at desc, s.id desc limit 1) as reason,
       i.answer_text as "answerText", i.answered_on::text as "answeredOn", i.case_number as "caseNumber",
       coalesce((select array_agg(m.title order by l.since, m.id) from initiative_measures l join measures m on m.id = l.measure_id
         where l.initiative_id = i.id and m.deleted_at is null), '{}') as measures
     from initiatives i left join companies c on c.id = i.company_id left join contacts p on p.id = i.contact_id
     where i.legal and i.deleted_at is null and i.duplicate_of_id is null
       and i.received_on < make_date($1 + 1, 1, 1)
       and (i.received_on >= make_date($1, 1, 1)
         or (i.state <> 'withdrawn' and (i.answered_on is null or i.answered_on >= make_date($1, 1, 1))))
     order by i.received_on, i.id`,
    [year],
  );
}
