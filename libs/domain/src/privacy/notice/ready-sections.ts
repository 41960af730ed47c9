import {
  privacyPurposes,
  privacyNoticeParts,
  sourceKinds,
  type Language,
  type LegalBasis,
  type PrivacyNoticePart,
  type PrivacyNoticeSection,
  type PrivacyPurpose,
  type RetentionClass,
  type RetentionDeed,
  type RetentionMoment,
} from '@elinvoima/contracts';
import { formatText, isTextKey } from '@elinvoima/contracts/texts';
import type { Database } from '../../platform/index.js';
import { personTables, type DataSubject, type PersonTableName } from '../inventory/index.js';

/** What the law lets each purpose stand on, unless a contact's own record says otherwise. */
export const groundOfPurpose: Readonly<Record<PrivacyPurpose, LegalBasis>> = {
  cooperation: 'public_task',
  service: 'public_task',
  location: 'public_task',
  participation: 'legal_obligation',
  events: 'public_task',
  surveys: 'public_task',
  communication: 'consent',
};

export interface RuleOfClass {
  recordClass: RetentionClass;
  moment: RetentionMoment;
  months: number | null;
  deed: RetentionDeed;
}

/** The rules that hold now, in the order of their names' keys. */
export const retentionRules = (db: Database): Promise<RuleOfClass[]> =>
  db.query(
    `select distinct on (record_class) record_class as "recordClass", moment, months, deed
     from retention_rules order by record_class, version desc`,
  );

const rights = ['access', 'rectification', 'objection', 'erasure', 'consent'] as const;

/** What is said in parts that the municipality has not written: made of the inventory and of the rules that hold. */
export function readySections(language: Language, rules: readonly RuleOfClass[]): PrivacyNoticeSection[] {
  const said = (part: PrivacyNoticePart): string[] => {
    const key = `privacy-notice-page.default.${part}`;
    return isTextKey(key) ? [formatText(language, key)] : [];
  };
  const items: Readonly<Record<PrivacyNoticePart, () => string[]>> = {
    purposes: () =>
      privacyPurposes.map(
        (purpose) =>
          `${formatText(language, `privacy.purpose.${purpose}`)}: ${lowered(formatText(language, `privacy.basis.${groundOfPurpose[purpose]}`))}`,
      ),
    people: () => [...dataOfPeople().keys()].map((whose) => formatText(language, `privacy.subject.${whose}`)),
    data: () =>
      [...dataOfPeople()].map(
        ([whose, tables]) =>
          `${formatText(language, `privacy.subject.${whose}`)}: ${[...new Set(tables.map((table) => lowered(formatText(language, `privacy-tables.${table}`))))].join(', ')}`,
      ),
    sources: () => sourceKinds.map((kind) => formatText(language, `privacy.sourceKind.${kind}`)),
    recipients: () => [],
    retention: () =>
      rules.map((rule) => `${formatText(language, `retention.class.${rule.recordClass}`)}: ${keptFor(language, rule)}`),
    rights: () => rights.map((right) => formatText(language, `privacy-notice-page.right.${right}`)),
  };
  return privacyNoticeParts.map((part) => ({
    part,
    paragraphs:
      part === 'retention' && rules.length === 0
        ? [formatText(language, 'privacy-notice-page.default.noRules')]
        : said(part),
    items: items[part](),
  }));
}

function dataOfPeople(): Map<DataSubject, PersonTableName[]> {
  const found = new Map<DataSubject, PersonTableName[]>();
  // Copies that only let a change be taken back say nothing of their own; the trail and the contact stand first.
  for (const { table, whose, isUntold } of personTables.toSorted(
    (one, other) => Number(other.table === 'contacts') - Number(one.table === 'contacts'),
  ))
    if (isUntold === undefined) found.set(whose, [...(found.get(whose) ?? []), table]);
  return found;
}

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** How long a class is kept, in words. */
export function keptFor(language: Language, { recordClass, moment, months, deed }: RuleOfClass): string {
  if (recordClass === 'audit_trail') return formatText(language, 'privacy-notice-page.kept.trail');
  if (moment === 'own') return formatText(language, 'privacy-notice-page.kept.own');
  if (deed === 'keep' || months === null) return formatText(language, 'privacy-notice-page.kept.always');
  const since = formatText(language, `retention.moment.${moment}`);
  return months % 12 === 0
    ? formatText(language, 'privacy-notice-page.kept.years', { years: months / 12, moment: since })
    : formatText(language, 'privacy-notice-page.kept.months', { months, moment: since });
}
