import type { DisposableKind, RetentionClass, RetentionMoment } from '@elinvoima/contracts';

/**
 * Where the records of a class stand and from when their time is counted. Everything is SQL over `t`, written here and never
 * from outside.
 */
export interface RecordSource {
  recordClass: RetentionClass;
  kind: DisposableKind;
  table: string;
  /** Days; null where it has not come. */
  moments: Partial<Record<RetentionMoment, string>>;
  /** Which rows may go at all, `o.today` being the day: what is still open, or wanted by its person, is not asked how old it is. */
  ready: string;
  /** The companies it is about: a hold on one of them holds it. */
  companies: string;
  /** Changes whenever the record does. */
  stamp: string;
  /** Classes a hold may name to hold it. */
  classes: readonly RetentionClass[];
}

const day = (moment: string): string => `((${moment}) at time zone 'Europe/Helsinki')::date`;
const living = 't.deleted_at is null';
const own = `array[t.company_id]`;

const lastStage = `(select max(s.since) from enquiry_stages s where s.enquiry_id = t.id and s.stage = t.stage)`;

/** When somebody last had to do with us, however it was. */
const lastContact = `greatest(${day('t.created_at')},
  (select max(${day('i.occurred_at')}) from interaction_contacts p join interactions i on i.id = p.interaction_id
    where p.contact_id = t.id and i.deleted_at is null),
  (select max(${day('r.created_at')}) from event_registrations r where r.contact_id = t.id),
  (select max(${day('e.received_at')}) from enquiries e where e.contact_id = t.id),
  (select max(n.received_on) from initiatives n where n.contact_id = t.id),
  (select max(f.received_on) from feedback f where f.contact_id = t.id),
  (select max(f.sent_on) from referrals f where f.contact_id = t.id),
  (select max(${day('m.sent_at')}) from mailing_recipients m where m.contact_id = t.id),
  (select max(s.answered_on) from survey_invitations s where s.contact_id = t.id),
  (select max(c.on_day) from consent_changes c where c.contact_id = t.id))`;

/** Nobody's work is pending on the contact, no company is theirs, and they have not asked for our news. */
const withoutLink = `${living} and t.erased_at is null and t.merged_into_id is null and t.mailing_consent <> 'given'
  and not exists (select from contact_roles r join companies c on c.id = r.company_id where r.contact_id = t.id and c.deleted_at is null)
  and not exists (select from cooperation_contacts r join cooperations c on c.id = r.cooperation_id
    where r.contact_id = t.id and c.deleted_at is null and coalesce(c.ends_on, 'infinity') >= o.today)
  and not exists (select from enquiries e where e.contact_id = t.id and e.deleted_at is null
    and e.stage not in ('lost', 'realised', 'not_realised'))
  and not exists (select from initiatives n where n.contact_id = t.id and n.deleted_at is null and n.state in ('received', 'in_assessment'))
  and not exists (select from feedback f where f.contact_id = t.id and f.deleted_at is null and f.answered_on is null)
  and not exists (select from referrals f where f.contact_id = t.id and f.deleted_at is null and f.outcome is null and f.withdrawn_on is null)
  and not exists (select from follow_ups f where f.subject_kind = 'contact' and f.subject_id = t.id and f.deleted_at is null and f.done_at is null)
  and not exists (select from event_registrations r join events e on e.id = r.event_id where r.contact_id = t.id and e.ends_at > o.today)`;

const ofInteraction = `array(select c.company_id from interaction_companies c where c.interaction_id = t.id)`;
const followedCompanies = `case t.subject_kind
    when 'company' then array[t.subject_id]
    when 'interaction' then array(select c.company_id from interaction_companies c where c.interaction_id = t.subject_id)
    when 'enquiry' then array(select e.company_id from enquiries e where e.id = t.subject_id)
    when 'contact' then array(select r.company_id from contact_roles r where r.contact_id = t.subject_id)
    else '{}' end`;

const homes: readonly Omit<RecordSource, 'stamp' | 'classes'>[] = [
  {
    recordClass: 'interaction',
    kind: 'interaction',
    table: 'interactions',
    moments: { occurred: day('t.occurred_at') },
    ready: living,
    companies: ofInteraction,
  },
  {
    recordClass: 'enquiry',
    kind: 'enquiry',
    table: 'enquiries',
    moments: { closed: day(`coalesce(${lastStage}, t.updated_at)`), received: day('t.received_at') },
    // An enquiry that has been realised is asked about for years: not before those checks have been made.
    ready: `${living} and t.stage in ('lost', 'realised', 'not_realised')
      and not exists (select from reservations r where r.enquiry_id = t.id and r.deleted_at is null and r.ended_on is null)`,
    companies: own,
  },
  {
    recordClass: 'initiative',
    kind: 'initiative',
    table: 'initiatives',
    moments: {
      closed: `greatest(t.answered_on, (select max(s.since) from initiative_states s where s.initiative_id = t.id and s.state = t.state))`,
      received: 't.received_on',
    },
    ready: `${living} and t.state not in ('received', 'in_assessment')`,
    companies: own,
  },
  {
    recordClass: 'needs_assessment',
    kind: 'needs_assessment',
    table: 'needs_assessments',
    moments: { assessed: 't.assessed_on' },
    ready: living,
    companies: own,
  },
  {
    recordClass: 'follow_up',
    kind: 'follow_up',
    table: 'follow_ups',
    moments: { done: day('t.done_at') },
    ready: `${living} and t.done_at is not null`,
    companies: followedCompanies,
  },
  {
    recordClass: 'referral',
    kind: 'referral',
    table: 'referrals',
    moments: { closed: 'greatest(t.outcome_on, t.withdrawn_on)' },
    ready: `${living} and (t.outcome is not null or t.withdrawn_on is not null)`,
    companies: own,
  },
  {
    recordClass: 'feedback',
    kind: 'feedback',
    table: 'feedback',
    moments: {
      closed: `coalesce(t.answered_on, case when t.cannot_answer_reason is not null then ${day('t.updated_at')} end)`,
      received: 't.received_on',
    },
    ready: `${living} and (t.answered_on is not null or t.cannot_answer_reason is not null)`,
    companies: own,
  },
  {
    recordClass: 'cooperation',
    kind: 'cooperation',
    table: 'cooperations',
    moments: { ended: 't.ends_on', agreement_ended: 'greatest(t.ends_on, t.agreement_until)' },
    ready: `${living} and t.ends_on is not null`,
    companies: `array(select c.company_id from cooperation_companies c where c.cooperation_id = t.id)`,
  },
  {
    recordClass: 'contact',
    kind: 'contact',
    table: 'contacts',
    moments: { last_contact: lastContact },
    ready: withoutLink,
    companies: `array(select r.company_id from contact_roles r where r.contact_id = t.id
      union select c.company_id from interaction_contacts p join interaction_companies c on c.interaction_id = p.interaction_id
        where p.contact_id = t.id)`,
  },
  {
    recordClass: 'information_request',
    kind: 'information_request',
    table: 'information_requests',
    moments: {
      closed: `case when t.state = 'withdrawn' then greatest(t.answered_on, ${day('t.updated_at')}) else t.answered_on end`,
    },
    ready: `${living} and t.state <> 'open'`,
    companies: `array(select d.record_id from information_request_disclosures d
      where d.information_request_id = t.id and d.record_kind = 'company')`,
  },
  {
    recordClass: 'accessibility_feedback',
    kind: 'accessibility_feedback',
    table: 'accessibility_feedback',
    moments: { closed: 't.answered_on' },
    ready: 't.answered_on is not null',
    companies: `'{}'::uuid[]`,
  },
];

const versioned = 't.version::text';

/** Those of their own class, and what of them lies in the bin. */
export const recordSources: readonly RecordSource[] = homes.flatMap((home): RecordSource[] => {
  if (home.kind === 'accessibility_feedback')
    return [{ ...home, stamp: `coalesce(md5(t.answer), '')`, classes: [home.recordClass] }];
  const binned: RecordSource = {
    ...home,
    recordClass: 'bin',
    moments: { binned: day('t.deleted_at') },
    ready: `t.deleted_at is not null${home.kind === 'contact' ? ' and t.erased_at is null and t.merged_into_id is null' : ''}`,
    stamp: versioned,
    classes: ['bin', home.recordClass],
  };
  return [{ ...home, stamp: versioned, classes: [home.recordClass] }, binned];
});

/** SQL: whether a hold lies on `t`. */
export const isHeld = ({ classes, companies }: Pick<RecordSource, 'classes' | 'companies'>): string =>
  `under_legal_hold(array[${classes.map((each) => `'${each}'`).join(', ')}], t.id, ${companies})`;

/** SQL: whether `t` has been through this before and nobody has written into it since. */
const isDone = ({ recordClass, table }: RecordSource): string =>
  `exists (select from disposals d where d.record_id = t.id and d.record_class = '${recordClass}'${
    table === 'accessibility_feedback' ? '' : ' and d.disposed_at >= t.updated_at'
  })`;

/**
 * SQL: the records of a source that its rule lets go on a day, `r` being the rule. The one sentence that says what is due: the
 * proposal is made of it, and each record is asked by it again before anything happens to it.
 */
export function dueRecords(source: RecordSource, rule: string, onDay: string, only?: string): string {
  const { recordClass, kind, table, moments, ready, companies, stamp } = source;
  const moment = `case r.moment ${Object.entries(moments)
    .map(([name, sql]) => `when '${name}' then ${sql}`)
    .join(' ')} end`;
  return `select '${recordClass}' as record_class, '${kind}' as record_kind, t.id as record_id, m.moment_on,
      (m.moment_on + make_interval(months => r.months))::date as due_on, r.id as rule_id, ${stamp} as stamp,
      ${isHeld({ ...source, companies })} as is_held
    from ${table} t cross join (${rule}) r cross join (select ${onDay}::date as today) o cross join lateral (select ${moment} as moment_on) m
    where r.record_class = '${recordClass}' and r.deed <> 'keep' and r.months is not null
      and (${ready}) and (m.moment_on + make_interval(months => r.months))::date <= o.today
      and not ${isDone(source)}${only === undefined ? '' : ` and t.id = ${only}`}`;
}

/** SQL: the rule of each class as it stands. */
export const currentRules = `select distinct on (record_class) * from retention_rules order by record_class, version desc`;
