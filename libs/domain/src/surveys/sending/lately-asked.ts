import {
  daysBetweenSurveys,
  daysBetweenTriggered,
  type SurveyKind,
  type SurveyLeftOutReason,
} from '@elinvoima/contracts';
import type { Database } from '../../platform/index.js';
import { stillToLeave } from './wave-state.js';

const millisecondsOfDay = 86_400_000;

/** SQL: a mail of the invitation `i` is on its way, or may have arrived without anybody knowing. */
const isUnderWay = `exists (select 1 from survey_invitation_mails s join outbox_mails m on m.id = s.mail_id
  where s.invitation_id = i.id and m.state in ('sending', 'uncertain'))`;

/** SQL: the invitation `i` of the wave `w` waits for its mail, and will get it unless something comes between. */
const waits = `(${stillToLeave} and w.state <> 'closed' and w.stopped_at is null and w.closes_at > $3::timestamptz)`;

export interface Asked {
  contactId: string;
  companyId: string | null;
}

export type AskedReason = Extract<SurveyLeftOutReason, 'asked_lately' | 'company_asked_lately'>;

/**
 * Why these people may not be asked now: each was sent a survey within 90 days, or the company one after a service within 30.
 * When a frame is frozen, what waits for its mail counts too; when a mail is about to leave (`leaving` is its invitation), only what
 * has left. A wave wins over a survey after a service: of the two that wait, the wave's leaves. One statement, two after a service.
 */
export async function askedLately(
  db: Database,
  now: Date,
  kind: SurveyKind,
  people: readonly Asked[],
  leaving: string | null = null,
): Promise<(person: Asked) => AskedReason | null> {
  const since = (days: number): Date => new Date(now.getTime() - days * millisecondsOfDay);
  const afterService = kind === 'triggered';
  const planned = leaving === null ? `or (${waits} ${afterService ? '' : `and w.kind = 'wave'`})` : '';
  const plannedWave = leaving !== null && afterService ? `or (${waits} and w.kind = 'wave')` : '';
  const ids = async (column: string, values: string[], days: number, more: string): Promise<ReadonlySet<string>> => {
    if (values.length === 0) return new Set();
    const found = await db.query<{ id: string }>(
      `select distinct i.${column} as id from survey_invitations i join survey_waves w on w.id = i.wave_id
       where i.${column} = any($1::uuid[]) and $3::timestamptz is not null and i.id is distinct from $4::uuid and ${more}`,
      [values, since(days), now, leaving],
    );
    return new Set(found.map(({ id }) => id));
  };
  const contacts = await ids(
    'contact_id',
    people.map(({ contactId }) => contactId),
    daysBetweenSurveys,
    `(i.last_sent_at > $2 or ${isUnderWay} ${planned} ${plannedWave})`,
  );
  const companies = await ids(
    'company_id',
    afterService ? people.flatMap(({ companyId }) => companyId ?? []) : [],
    daysBetweenTriggered,
    `w.kind = 'triggered' and (i.last_sent_at > $2 or ${isUnderWay} ${planned})`,
  );
  return ({ contactId, companyId }) =>
    contacts.has(contactId)
      ? 'asked_lately'
      : companyId !== null && companies.has(companyId)
        ? 'company_asked_lately'
        : null;
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
