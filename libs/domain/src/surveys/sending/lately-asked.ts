import {
  daysBetweenSurveys,
  daysBetweenTriggered,
  type SurveyKind,
  type SurveyLeftOutReason,
} from '@elinvoima/contracts';
import type { Database } from '../../platform/index.js';
import { stillToLeave } from './wave-state.js';

const millisecondsOfDay = 86_400_000;

/** SQL: a mail of the invitation `i` (such a mail `m`) is on its way, or may have arrived without anybody knowing. */
const isUnderWay = (such = 'true'): string => `exists (
  select 1 from survey_invitation_mails s join outbox_mails m on m.id = s.mail_id
  where s.invitation_id = i.id and m.state in ('sending', 'uncertain') and ${such})`;

/** SQL: the invitation `i` of the wave `w` waits for its mail, and will get it unless something comes between. */
const waits = `(${stillToLeave} and w.state <> 'closed' and w.stopped_at is null and w.closes_at > $3::timestamptz)`;

export interface Asked {
  contactId: string;
  companyId: string | null;
}

export type AskedReason = Extract<SurveyLeftOutReason, 'asked_lately' | 'company_asked_lately'>;

const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * millisecondsOfDay);

/**
 * Why these people may not be asked now: each was sent a survey within 90 days, or the company one after a service within 30; what
 * waits for its mail counts too. Asked when a frame is frozen. One statement, two after a service.
 */
export async function askedLately(
  db: Database,
  now: Date,
  kind: SurveyKind,
  people: readonly Asked[],
): Promise<(person: Asked) => AskedReason | null> {
  const afterService = kind === 'triggered';
  const planned = `or (${waits} ${afterService ? '' : `and w.kind = 'wave'`})`;
  const ids = async (column: string, values: string[], days: number, more: string): Promise<ReadonlySet<string>> => {
    if (values.length === 0) return new Set();
    const found = await db.query<{ id: string }>(
      `select distinct i.${column} as id from survey_invitations i join survey_waves w on w.id = i.wave_id
       where i.${column} = any($1::uuid[]) and $3::timestamptz is not null and ${more}`,
      [values, daysBefore(now, days), now],
    );
    return new Set(found.map(({ id }) => id));
  };
  const contacts = await ids(
    'contact_id',
    people.map(({ contactId }) => contactId),
    daysBetweenSurveys,
    `(i.last_sent_at > $2 or ${isUnderWay()} ${planned})`,
  );
  const companies = await ids(
    'company_id',
    afterService ? people.flatMap(({ companyId }) => companyId ?? []) : [],
    daysBetweenTriggered,
    `w.kind = 'triggered' and (i.last_sent_at > $2 or ${isUnderWay()} ${planned})`,
  );
  return ({ contactId, companyId }) =>
    contacts.has(contactId)
      ? 'asked_lately'
      : companyId !== null && companies.has(companyId)
        ? 'company_asked_lately'
        : null;
}

/** An invitation whose first mail is about to leave. */
export interface Leaving extends Asked {
  invitationId: string;
  kind: SurveyKind;
}

interface Before {
  id: string;
  contactId: string;
  companyId: string | null;
  kind: SurveyKind;
  askedPerson: boolean;
  askedCompany: boolean;
  /** A wave's, and it waits for its mail. */
  waveWaits: boolean;
}

/**
 * Which of these may not be asked any more, by the same rule when their mails are about to leave: then only what has left counts, and
 * a wave wins over a survey after a service: of the two that wait, the wave's leaves. `reminded` leave in any case. The people, then
 * their companies, are locked until the end of the transaction, so that of mails to one person that are claimed at the same time the
 * later one sees the earlier; of those claimed together (`mailIds` are all of them) one leaves. Two statements.
 */
export async function askedMeanwhile(
  db: Database,
  now: Date,
  leaving: readonly Leaving[],
  mailIds: readonly string[],
  reminded: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  if (leaving.length === 0) return new Set();
  const distinct = (ids: readonly string[]): string[] => [...new Set(ids)].toSorted();
  const people = distinct(leaving.map(({ contactId }) => contactId));
  const companies = distinct(
    leaving.flatMap(({ kind, companyId }) => (kind === 'triggered' && companyId !== null ? [companyId] : [])),
  );
  // The people before the companies, each in their order, everywhere: nobody waits in a circle.
  await db.query(
    `select pg_advisory_xact_lock(hashtextextended('survey-asked:' || key, 0)) from unnest($1::text[]) as key`,
    [[...people, ...companies]],
  );
  const apart = isUnderWay('m.id <> all($6::uuid[])');
  const before = await db.query<Before>(
    `select i.id, i.contact_id as "contactId", i.company_id as "companyId", w.kind,
       coalesce(i.last_sent_at > $4, false) or ${apart} as "askedPerson",
       coalesce(i.last_sent_at > $5, false) or ${apart} as "askedCompany",
       w.kind = 'wave' and ${waits} as "waveWaits"
     from survey_invitations i join survey_waves w on w.id = i.wave_id
     where i.contact_id = any($1::uuid[]) or i.company_id = any($2::uuid[])`,
    [people, companies, now, daysBefore(now, daysBetweenSurveys), daysBefore(now, daysBetweenTriggered), mailIds],
  );
  const tooSoon = new Set<string>();
  const leaves = new Set(reminded);
  const isTooSoon = ({ invitationId, contactId, companyId, kind }: Leaving): boolean =>
    before.some((other) => {
      if (other.id === invitationId) return false;
      const afterServices = kind === 'triggered' && other.kind === 'triggered';
      if (afterServices && companyId !== null && other.companyId === companyId)
        if (other.askedCompany || leaves.has(other.id)) return true;
      if (other.contactId !== contactId) return false;
      const waitsFirst = kind === 'triggered' && other.waveWaits && !tooSoon.has(other.id);
      return other.askedPerson || leaves.has(other.id) || waitsFirst;
    });
  // Of those that are claimed together a wave's goes first, too.
  for (const one of leaving.toSorted((a, b) => Number(a.kind === 'triggered') - Number(b.kind === 'triggered')))
    (isTooSoon(one) ? tooSoon : leaves).add(one.invitationId);
  return tooSoon;
}

/** People as a list tells of them, those marked who were asked lately. One statement. */
export async function markAskedLately<
  Row extends { id: string; company: { id: string } | null; leftOut: SurveyLeftOutReason | null },
>(db: Database, now: Date, rows: readonly Row[]): Promise<(Row & { leftOut: SurveyLeftOutReason | null })[]> {
  const asked = await askedLately(
    db,
    now,
    'wave',
    rows.map(({ id, company }) => ({ contactId: id, companyId: company?.id ?? null })),
  );
  return rows.map((row) => ({
    ...row,
    leftOut: row.leftOut ?? asked({ contactId: row.id, companyId: row.company?.id ?? null }),
  }));
}
