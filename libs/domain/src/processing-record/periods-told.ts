import {
  isKeptElsewhere,
  ownPeriods,
  retentionClasses,
  type Language,
  type OwnPeriod,
  type PeriodState,
  type RecordPeriod,
  type RetentionClass,
  bulkUndoDays,
} from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { hoursKept } from '../exports/index.js';
import { daysKept, daysRemembered } from '../imports/index.js';
import { fewestMonthsOfInvitations } from '../surveys/index.js';
import { daysOfOldLinks } from '../users/index.js';
import type { RecordFacts } from './record-facts.query.js';

type Rule = RecordFacts['rules'][number];

/** Nobody has said how long, and no job of the program lets them go. */
export const undecidedPeriods: ReadonlySet<OwnPeriod> = new Set([
  'partner',
  'matter',
  'ideas',
  'mails',
  'mergeCopies',
  'account',
]);

/** How long each class and each of the program’s own periods is, in words: `partner`, say, has none. */
export function periodsTold(language: Language, facts: RecordFacts): RecordPeriod[] {
  const rules = retentionClasses.flatMap((recordClass) =>
    facts.rules.filter((rule) => rule.recordClass === recordClass),
  );
  return [
    ...rules.map((rule) => periodOfRule(language, facts, rule)),
    ...ownPeriods.map((key) => ownPeriod(language, facts, key)),
  ];
}

function periodOfRule(language: Language, facts: RecordFacts, rule: Rule): RecordPeriod {
  const { recordClass, deed, taskClass, ground } = rule;
  // What counts its time by a rule of its own goes whether anybody has confirmed it or not.
  const state: PeriodState = rule.confirmed ? 'confirmed' : isKeptElsewhere(recordClass) ? 'builtIn' : 'proposed';
  return {
    key: recordClass,
    name: formatText(language, `retention.class.${recordClass}`),
    kept: isKeptElsewhere(recordClass) ? keptElsewhere(language, facts, recordClass) : keptByRule(language, rule),
    afterwards: deed === 'keep' ? null : formatText(language, `processing-periods.deed.${deed}`),
    state,
    stateName: formatText(language, `processing-record.state.${state}`),
    taskClass,
    ground,
  };
}

function keptByRule(language: Language, { moment, months, deed }: Rule): string {
  if (deed === 'keep' || months === null) return formatText(language, 'processing-periods.kept.always');
  const since = formatText(language, `retention.moment.${moment}`);
  return months % 12 === 0
    ? formatText(language, 'processing-periods.kept.years', { years: months / 12, moment: since })
    : formatText(language, 'processing-periods.kept.months', { months, moment: since });
}

function keptElsewhere(
  language: Language,
  { surveyMonths, settings }: RecordFacts,
  recordClass: RetentionClass,
): string {
  if (recordClass === 'audit_trail')
    return formatText(language, 'processing-periods.kept.trail', { years: settings.auditYears });
  if (recordClass === 'event_sign_up') return formatText(language, 'processing-periods.kept.signUp');
  if (surveyMonths === null) return formatText(language, 'processing-periods.kept.surveysNone');
  return surveyMonths.fewest === surveyMonths.most
    ? formatText(language, 'processing-periods.kept.surveysSame', { months: surveyMonths.most })
    : formatText(language, 'processing-periods.kept.surveys', surveyMonths);
}

function ownPeriod(language: Language, { settings }: RecordFacts, key: OwnPeriod): RecordPeriod {
  const state: PeriodState = undecidedPeriods.has(key) ? 'undecided' : 'builtIn';
  const { idleMinutes, administratorIdleMinutes } = settings;
  const say = (text: Parameters<typeof formatText>[1], values?: Parameters<typeof formatText>[2]): string =>
    formatText(language, text, values);
  const kept: Readonly<Record<OwnPeriod, () => string>> = {
    companyRole: () => say('processing-periods.ownKept.companyRole'),
    withContact: () => say('processing-periods.ownKept.withContact'),
    withRecord: () => say('processing-periods.ownKept.withRecord'),
    surveyInvitations: () => say('processing-periods.ownKept.surveyInvitations', { months: fewestMonthsOfInvitations }),
    suppression: () => say('processing-periods.ownKept.suppression'),
    requestLog: () => say('processing-periods.ownKept.requestLog'),
    dayFile: () => say('processing-periods.ownKept.hours', { hours: hoursKept }),
    importFile: () => say('processing-periods.ownKept.importFile', { days: daysKept }),
    importCopies: () => say('processing-periods.ownKept.importFile', { days: daysRemembered }),
    bulkCopies: () => say('processing-periods.ownKept.bulkCopies', { days: bulkUndoDays }),
    session: () =>
      say('processing-periods.ownKept.session', {
        minutes: idleMinutes,
        administratorMinutes: administratorIdleMinutes,
      }),
    signIn: () => say('processing-periods.ownKept.signIn', { days: daysOfOldLinks }),
    partner: () => say('processing-periods.ownKept.undecided'),
    matter: () => say('processing-periods.ownKept.undecided'),
    ideas: () => say('processing-periods.ownKept.undecided'),
    mails: () => say('processing-periods.ownKept.undecided'),
    mergeCopies: () => say('processing-periods.ownKept.undecided'),
    account: () => say('processing-periods.ownKept.undecided'),
  };
  return {
    key,
    name: formatText(language, `processing-periods.own.${key}`),
    kept: kept[key](),
    afterwards: null,
    state,
    stateName: formatText(language, `processing-record.state.${state}`),
    taskClass: null,
    ground: null,
  };
}
