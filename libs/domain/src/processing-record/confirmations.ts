import {
  backupDays,
  isKeptElsewhere,
  retentionClasses,
  recordConfirmations,
  type Language,
  type RecordConfirmation,
} from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { undecidedPeriods } from './periods-told.js';
import { processorsTold } from './recipients-told.js';
import type { RecordFacts } from './record-facts.query.js';

/** What the program cannot know or nobody has decided: said in so many words, so that nothing is made up in its place. */
export function confirmationsOf(language: Language, facts: RecordFacts): { key: RecordConfirmation; text: string }[] {
  const { notice, contacts, settings, review } = facts;
  const proposed = retentionClasses.filter((name) =>
    facts.rules.some(({ recordClass, confirmed }) => recordClass === name && !confirmed && !isKeptElsewhere(name)),
  );
  const listed = (names: readonly string[]): string => names.join('; ');
  const hosts = processorsTold(language, facts).map(({ name, host }) => `${name} (${host})`);
  const isReachable = notice?.address && (notice.email ?? notice.phone);
  const hasOfficer = notice?.officerName && (notice.officerEmail ?? notice.officerPhone);
  const said: Readonly<Record<RecordConfirmation, () => string | false>> = {
    demo: () => settings.demo && formatText(language, 'processing-record.confirm.demo'),
    controller: () => !isReachable && formatText(language, 'processing-record.confirm.controller'),
    officer: () => !hasOfficer && formatText(language, 'processing-record.confirm.officer'),
    notice: () => notice === null && formatText(language, 'processing-record.confirm.notice'),
    proposed: () =>
      proposed.length > 0 &&
      formatText(language, 'processing-record.confirm.proposed', {
        count: proposed.length,
        names: listed(proposed.map((name) => formatText(language, `retention.class.${name}`))),
      }),
    undecided: () =>
      formatText(language, 'processing-record.confirm.undecided', {
        names: listed([...undecidedPeriods].map((key) => formatText(language, `processing-periods.own.${key}`))),
      }),
    processors: () =>
      hosts.length > 0 && formatText(language, 'processing-record.confirm.processors', { names: listed(hosts) }),
    hosting: () => formatText(language, 'processing-record.confirm.hosting', { days: backupDays }),
    unrecorded: () => contacts.unrecorded > 0 && formatText(language, 'processing-record.confirm.unrecorded', contacts),
    review: () => review.due && formatText(language, 'processing-record.confirm.review'),
    tls: () => !settings.https && formatText(language, 'processing-record.confirm.tls'),
    law: () => formatText(language, 'processing-record.confirm.law'),
    impact: () => formatText(language, 'processing-record.confirm.impact'),
  };
  return recordConfirmations.flatMap((key) => {
    const text = said[key]();
    return text === false ? [] : [{ key, text }];
  });
}
