/** What effect a plan or a cooperation is seen to have: every assessment with its day, assessor and evidence. */
import { impactScores, type ImpactScore } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { Gauge, Pencil, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useRemoval } from '../api/use-save.js';
import { useTexts } from '../texts/texts-provider.js';
import { Button } from '../ui/button.js';
import { Menu } from '../ui/menu.js';
import { Section } from '../ui/section.js';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.js';
import { AssessmentDialog } from './assessment-dialog.js';
import { assessmentsQuery, type Assessed, type Assessment } from './impact.api.js';
import styles from './impact.module.css';

interface ImpactSectionProps {
  readonly subject: Assessed;
  readonly mayAssess: boolean;
}

type Writing = 'new' | Assessment | null;

export function ImpactSection({ subject, mayAssess }: ImpactSectionProps): ReactNode {
  const { t } = useTexts();
  const { data, error, refetch } = useQuery(assessmentsQuery(subject));
  const [writing, setWriting] = useState<Writing>(null);
  const action = mayAssess && (
    <Button icon={<Gauge />} onPress={() => setWriting('new')}>
      {t('impact.assess')}
    </Button>
  );
  return (
    <Section title={t('impact.title')} {...(action && { action })}>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton shape="text" />}
      {data?.items.length === 0 && <EmptyState>{t('impact.empty')}</EmptyState>}
      {data && data.items.length > 0 && (
        <ol role="list" className={styles.assessments}>
          {data.items.map((assessment) => (
            <li key={assessment.id} className={styles.assessment}>
              <AssessmentWords assessment={assessment} />
              {mayAssess && (
                <AssessmentMenu subject={subject} assessment={assessment} onEdit={() => setWriting(assessment)} />
              )}
            </li>
          ))}
        </ol>
      )}
      {writing && (
        <AssessmentDialog
          subject={subject}
          {...(writing !== 'new' && { assessment: writing })}
          onClose={() => setWriting(null)}
        />
      )}
    </Section>
  );
}

/** The steps of the rubric, as many filled as the score: the number is said beside them. */
export function ScoreMark({ score }: { readonly score: number }): ReactNode {
  const { t } = useTexts();
  return (
    <span className={styles.score}>
      <span aria-hidden className={styles.steps}>
        {[1, 2, 3].map((step) => (
          <span key={step} className={styles.step} data-filled={step <= score || undefined} />
        ))}
      </span>
      {t('impact.ofThree', { score })}
    </span>
  );
}

const scoreOf = (score: number): ImpactScore => impactScores.find((known) => known === score) ?? 0;

function AssessmentWords({ assessment }: { readonly assessment: Assessment }): ReactNode {
  const { t, formats } = useTexts();
  const { score, assessedOn, evidence, assessor, partnerScore, partnerName } = assessment;
  return (
    <div className={styles.words}>
      <p className={styles.first}>
        <ScoreMark score={score} /> <span>{t(`impact.score.${scoreOf(score)}`)}</span>
      </p>
      {evidence && <p className={styles.evidence}>{evidence}</p>}
      {partnerScore !== null && (
        <p>
          {partnerName
            ? t('impact.partnerNamedSays', { name: partnerName, score: partnerScore })
            : t('impact.partnerSays', { score: partnerScore })}
        </p>
      )}
      <p className={styles.quiet}>
        {formats.day(assessedOn)}
        {assessor && ` · ${t('impact.by', { name: assessor.name })}`}
      </p>
    </div>
  );
}

interface AssessmentMenuProps {
  readonly subject: Assessed;
  readonly assessment: Assessment;
  readonly onEdit: () => void;
}

function AssessmentMenu({ subject, assessment, onEdit }: AssessmentMenuProps): ReactNode {
  const { t } = useTexts();
  const removal = useRemoval('impact-assessments', () => undefined, subject.collection);
  return (
    <Menu
      label={t('shell.more')}
      items={[
        { id: 'edit', label: t('impact.edit'), icon: <Pencil aria-hidden size={16} />, onAction: onEdit },
        {
          id: 'delete',
          label: t('shell.action.delete'),
          icon: <Trash2 aria-hidden size={16} />,
          isDanger: true,
          onAction: () => removal.mutate(assessment),
        },
      ]}
    />
  );
}
