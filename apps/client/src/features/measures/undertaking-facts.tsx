/** What the pages of measures and projects show the same way: the dated stages, the weight, what helped and hindered. */
import type { MeasureStage, OutcomeCause } from '@elinvoima/contracts';
import { Flag } from 'lucide-react';
import type { ReactNode } from 'react';
import { useGoalPath } from '../../api/programme.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DefinitionList, type Fact } from '../../ui/definition-list.js';
import { Tag } from '../../ui/marks.js';
import { Section } from '../../ui/section.js';
import { Timeline } from '../../ui/timeline.js';
import type { Measure } from './measures.api.js';
import { hasEnded } from './plan-fields.js';
import type { Outcome, Weight } from './undertaking-fields.js';
import styles from './measures.module.css';

interface StageTimelineProps {
  readonly history: Measure['history'];
  readonly stageName: (stage: MeasureStage) => string;
}

export function StageTimeline({ history, stageName }: StageTimelineProps): ReactNode {
  const { t } = useTexts();
  return (
    <Section title={t('measures.history')}>
      <Timeline
        label={t('measures.historyByDay')}
        items={history.map(({ stage, since, recordedBy, recordedAt }) => ({
          id: `${recordedAt} ${stage}`,
          at: since,
          mark: <Flag aria-hidden size={16} />,
          kind: t('measures.field.stage'),
          title: stageName(stage),
          meta: recordedBy && t('measures.recordedBy', { name: recordedBy }),
        }))}
      />
    </Section>
  );
}

/** The goal it serves, with its path up to the factor. */
export function GoalPath({ code }: { readonly code: string }): ReactNode {
  const pathOf = useGoalPath();
  return (
    <ol className={styles.path} role="list">
      {pathOf(code).map((step) => (
        <li key={step.code}>{step.name}</li>
      ))}
    </ol>
  );
}

/** Effect, speed and effort as facts; nothing of what is not judged. */
export function useWeightFacts({ effort, effect, speed }: Weight): Fact[] {
  const { t } = useTexts();
  const step = (part: 'effort' | 'effect' | 'speed', value: number | null) =>
    value === 1 || value === 2 || value === 3 ? t(`measures.${part}.${value}`) : null;
  return [
    { term: t('measures.field.effect'), value: step('effect', effect) },
    { term: t('measures.field.speed'), value: step('speed', speed) },
    { term: t('measures.field.effort'), value: step('effort', effort) },
  ];
}

export function useEuros(): (value: number) => string {
  const { formats } = useTexts();
  return (value) =>
    formats.number(value, {
      style: 'currency',
      currency: 'EUR',
      minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
      maximumFractionDigits: 2,
    });
}

/** Asked at the end, so shown from then on: also that nobody has told yet. */
export function OutcomeSection({ stage, helped, hindered }: Outcome & { readonly stage: MeasureStage }): ReactNode {
  const { t } = useTexts();
  if (helped.length + hindered.length === 0 && !hasEnded(stage)) return null;
  const tags = (causes: readonly OutcomeCause[], tone: 'green' | 'amber') =>
    causes.length > 0 && (
      <span className={styles.causes}>
        {causes.map((cause) => (
          <Tag key={cause} tone={tone}>
            {t(`measures.cause.${cause}`)}
          </Tag>
        ))}
      </span>
    );
  return (
    <Section title={t('measures.outcome')}>
      {helped.length + hindered.length === 0 ? (
        <p className={styles.quiet}>{t('measures.outcomeMissing')}</p>
      ) : (
        <DefinitionList
          facts={[
            { term: t('measures.field.helped'), value: tags(helped, 'green') || null },
            { term: t('measures.field.hindered'), value: tags(hindered, 'amber') || null },
          ]}
        />
      )}
    </Section>
  );
}
