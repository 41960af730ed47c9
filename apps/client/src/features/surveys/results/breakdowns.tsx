/** The figures by industry, size or contact, one at a time, over four quarters; hidden groups are told to be hidden, and why. */
import { industryGroups, sizeGroups } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/texts-provider.js';
import { Chart } from '../../../ui/chart.js';
import { DataTable, type Column } from '../../../ui/data-table.js';
import { Tag } from '../../../ui/marks.js';
import { Section } from '../../../ui/section.js';
import { Select } from '../../../ui/select.js';
import { EmptyState } from '../../../ui/states.js';
import type { Measured, ResultGroup, SurveyResults } from '../surveys.api.js';
import type { ResultSplit } from '../surveys-search.js';
import { useMeasureWords } from './measure-words.js';
import styles from './results.module.css';

interface BreakdownsProps {
  readonly results: SurveyResults;
  readonly by: ResultSplit | undefined;
  readonly measure: string | undefined;
  readonly onChange: (change: { by?: ResultSplit; measure?: string }) => void;
}

export function Breakdowns({ results, by, measure, onChange }: BreakdownsProps): ReactNode {
  const { t } = useTexts();
  const words = useMeasureWords();
  const { breakdowns, minimum, openUntil } = results;
  if (breakdowns === null) return null;
  const { splits } = breakdowns;
  const split = splits.find((one) => one.by === by) ?? splits[0];
  const measures = split?.groups[0]?.figures ?? [];
  const chosen = measures.find(({ key }) => key === measure) ?? measures[0];
  return (
    <Section title={t('survey-results.breakdowns')}>
      {split === undefined || chosen === undefined ? (
        <EmptyState>
          {openUntil === null
            ? t('survey-results.breakdownsEmpty')
            : t('survey-anonymity.groupsFrom', { on: openUntil })}
        </EmptyState>
      ) : (
        <>
          <div className={styles.choices}>
            <Select
              label={t('survey-results.by')}
              options={splits.map((one) => ({ value: one.by, label: t(`survey-results.by.${one.by}`) }))}
              value={split.by}
              onChange={(next) => onChange({ by: next })}
            />
            <Select
              label={t('survey-results.trendOf')}
              options={measures.map((one) => ({ value: one.key, label: words.name({ ...one, text: null }) }))}
              value={chosen.key}
              onChange={(next) => onChange({ measure: next })}
            />
          </div>
          <p className={styles.quiet}>
            {t('survey-results.breakdownSpan', {
              from: breakdowns.from,
              until: breakdowns.until,
              n: breakdowns.n,
            })}
          </p>
          {openUntil !== null && <p className={styles.quiet}>{t('survey-anonymity.groupsFrom', { on: openUntil })}</p>}
          <Split results={results} by={split.by} groups={split.groups} measure={chosen} />
          {split.groups.some(({ hidden, figures }) => hidden || figures.some(({ shown }) => !shown)) && (
            <p className={styles.quiet}>{t('survey-results.hiddenWhy', minimum)}</p>
          )}
        </>
      )}
    </Section>
  );
}

interface SplitProps {
  readonly results: SurveyResults;
  readonly by: ResultSplit;
  readonly groups: readonly ResultGroup[];
  readonly measure: Measured;
}

function Split({ results, by, groups, measure }: SplitProps): ReactNode {
  const { t, formats } = useTexts();
  const words = useMeasureWords();
  const nameOf = useGroupNames();
  const { unit } = measure;
  const ofGroup = ({ figures }: ResultGroup): Measured | undefined => figures.find(({ key }) => key === measure.key);
  const shown = groups.filter((group) => ofGroup(group)?.figure);
  const name = words.name({ ...measure, text: null });
  const columns: Column<ResultGroup>[] = [
    { key: 'group', header: t('survey-results.group'), cell: (group) => nameOf(by, group.key) },
    {
      key: 'value',
      header: name,
      align: 'end',
      cell: (group) => {
        const one = ofGroup(group);
        if (!one?.figure) return <span className={styles.quiet}>{t('survey-results.hidden')}</span>;
        return (
          <>
            {words.figure(unit, one.figure.value)} {one.smallBase && <Tag tone="amber">{t('surveys.smallBase')}</Tag>}
          </>
        );
      },
    },
    {
      key: 'interval',
      header: '95 %',
      align: 'end',
      show: 'wide',
      cell: (group) => {
        const interval = ofGroup(group)?.figure?.interval;
        return interval ? `${words.figure(unit, interval.low)} … ${words.figure(unit, interval.high)}` : '–';
      },
    },
    { key: 'n', header: 'n', align: 'end', cell: (group) => number(ofGroup(group)?.n) },
    { key: 'frame', header: 'N', align: 'end', show: 'wide', cell: (group) => number(ofGroup(group)?.frame) },
    {
      key: 'rate',
      header: t('survey-results.rate.rr2'),
      align: 'end',
      cell: ({ rr2 }) => (rr2 === null ? '–' : formats.percent(rr2)),
    },
  ];
  function number(value: number | null | undefined): string {
    return value == null ? '–' : formats.number(value);
  }
  return (
    <div className={styles.split}>
      {shown.length > 1 && (
        <Chart
          kind="bar"
          isByGroup
          title={`${results.survey.name}: ${name}, ${t(`survey-results.by.${by}`)}`}
          period={results.breakdowns ? `${results.breakdowns.from} – ${results.breakdowns.until}` : ''}
          sentence={`${name}, ${t(`survey-results.by.${by}`).toLocaleLowerCase()}`}
          source={t('survey-results.source', { survey: results.survey.name })}
          labels={groups.map((group) => nameOf(by, group.key))}
          labelHeader={t('survey-results.group')}
          missing={t('survey-results.hidden')}
          format={(value) => words.figure(unit, value)}
          series={[{ key: 'value', name, values: groups.map((group) => ofGroup(group)?.figure?.value ?? null) }]}
        />
      )}
      <DataTable
        label={t('survey-results.breakdowns')}
        rows={groups}
        rowKey={({ key }) => key ?? 'unknown'}
        columns={columns}
      />
    </div>
  );
}

function useGroupNames(): (by: ResultSplit, key: string | null) => string {
  const { t } = useTexts();
  return (by, key) => {
    if (key === null) return t('survey-results.unknownGroup');
    if (by === 'contacted')
      return t(key === 'true' ? 'survey-results.contacted.true' : 'survey-results.contacted.false');
    const industry = industryGroups.find((group) => group === key);
    if (by === 'industry' && industry !== undefined) return t(`companies.industryGroup.${industry}`);
    const size = sizeGroups.find((group) => group === key);
    return size === undefined ? key : t(`companies.sizeGroup.${size}`);
  };
}
