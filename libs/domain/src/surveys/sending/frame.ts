import {
  addMonths,
  dayOf,
  industryGroupOf,
  sizeGroupOf,
  type IndustryScheme,
  type Language,
  type RecipientGroup,
  type SizeClass,
  type SurveyKind,
  type SurveyLeftOutReason,
} from '@elinvoima/contracts';
import { lastMetOnOf } from '../../companies/index.js';
import type { Database } from '../../platform/index.js';
import { checkGroup, recipientsAmong, recipientsMatching, type Suppressions } from '../../recipients/index.js';
import { askedLately } from './lately-asked.js';

/** Whom a survey is meant for: people picked one by one, or all in a group. */
export type FrameChoice = { contactIds: readonly string[] } | { group: RecipientGroup };

/** One person who can be invited. */
export interface FramePerson {
  contactId: string;
  companyId: string | null;
  email: string;
  language: Language;
}

export interface ChosenFrame {
  eligible: FramePerson[];
  leftOut: { contactId: string | null; reason: SurveyLeftOutReason }[];
  leftOutCounts: Partial<Record<SurveyLeftOutReason, number>>;
}

/** Who can be invited now, and who is left out and why. Four statements, whatever the number of people. */
export async function chosenFrame(
  db: Database,
  suppressions: Suppressions,
  now: Date,
  kind: SurveyKind,
  choice: FrameChoice,
): Promise<ChosenFrame> {
  const frame: ChosenFrame = { eligible: [], leftOut: [], leftOutCounts: {} };
  const leaveOut = (contactId: string | null, reason: SurveyLeftOutReason): void => {
    frame.leftOut.push({ contactId, reason });
    frame.leftOutCounts[reason] = (frame.leftOutCounts[reason] ?? 0) + 1;
  };
  const people = await reachable(db, suppressions, choice, leaveOut);
  const asked = await askedLately(db, now, kind, people);
  for (const person of people) {
    const reason = asked(person);
    if (reason === null) frame.eligible.push(person);
    else leaveOut(person.contactId, reason);
  }
  return frame;
}

async function reachable(
  db: Database,
  suppressions: Suppressions,
  choice: FrameChoice,
  leaveOut: (contactId: string | null, reason: SurveyLeftOutReason) => void,
): Promise<FramePerson[]> {
  if ('contactIds' in choice) {
    const { eligible, leftOut } = await recipientsAmong(db, suppressions, 'survey', choice.contactIds);
    for (const { contactId, reason } of leftOut) leaveOut(contactId, reason);
    return eligible;
  }
  checkGroup(choice.group);
  const { eligible, leftOut } = await recipientsMatching(db, suppressions, 'survey', choice.group);
  // Whoever has an id of a contact's is one: a company's own address answers for nobody.
  for (const { id, reason } of leftOut) leaveOut(id, reason);
  return eligible.flatMap(({ contactId, companyId, email, language }) => {
    if (contactId !== null) return [{ contactId, companyId, email, language }];
    leaveOut(null, 'no_person');
    return [];
  });
}

/** What the breakdowns of results go by, as it is now; null where it is not known. */
export interface FrozenFacts {
  industry: string | null;
  size: string | null;
  contacted: boolean | null;
}

const unknown: FrozenFacts = { industry: null, size: null, contacted: null };

/** The companies' facts for breakdowns: contacted is whether somebody has met the company within a year. One statement. */
export async function frozenFactsOf(
  db: Database,
  now: Date,
  companyIds: readonly (string | null)[],
): Promise<(companyId: string | null) => FrozenFacts> {
  const rows = await db.query<{
    id: string;
    industryCode: string | null;
    industryScheme: IndustryScheme | null;
    sizeClass: SizeClass | null;
    contacted: boolean;
  }>(
    `select c.id, c.industry_code as "industryCode", c.industry_scheme as "industryScheme", c.size_class as "sizeClass",
       coalesce(${lastMetOnOf('c.id')} >= $2, false) as contacted
     from companies c where c.id = any($1::uuid[])`,
    [[...new Set(companyIds.filter((id) => id !== null))], addMonths(dayOf(now), -12)],
  );
  const facts = new Map(
    rows.map(({ id, industryCode, industryScheme, sizeClass, contacted }) => [
      id,
      {
        industry: industryCode === null ? null : industryGroupOf(industryCode, industryScheme ?? undefined),
        size: sizeClass === null ? null : sizeGroupOf(sizeClass),
        contacted,
      },
    ]),
  );
  return (companyId) => (companyId === null ? unknown : (facts.get(companyId) ?? unknown));
}
