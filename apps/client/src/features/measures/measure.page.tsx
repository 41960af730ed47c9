/** One measure: its light, its plan, and every stage with its day. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { ArrowRightLeft, Pencil, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useFactorName } from '../../api/programme.js';
import { useRemoval } from '../../api/use-save.js';
import { recordPath } from '../../routing/record-path.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { StatusLight, Tag } from '../../ui/marks.js';
import { Menu } from '../../ui/menu.js';
import { PageHeader } from '../../ui/page-header.js';
import { Prose } from '../../ui/prose.js';
import { Columns, Section } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import styles from './measures.module.css';
import { MeasureForm } from './measure-form.js';
import { measureQuery, moveMeasure, type Measure } from './measures.api.js';
import { MoveStageDialog } from './move-stage-dialog.js';
import { GoalPath, OutcomeSection, StageTimeline, useEuros, useWeightFacts } from './undertaking-facts.js';

const route = getRouteApi('/shell/measures/$id');

export function MeasurePage(): ReactNode {
  const { id } = route.useParams();
  const { data: measure, error, refetch } = useQuery(measureQuery(id));
  if (error && !measure) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return measure ? <MeasureView measure={measure} /> : <Skeleton shape="page" />;
}

function MeasureView({ measure }: { readonly measure: Measure }): ReactNode {
  const { t } = useTexts();
  const [mode, setMode] = useState<'read' | 'edit' | 'move'>('read');
  const read = () => setMode('read');
  if (mode === 'edit')
    return (
      <>
        <PageHeader title={t('measures.edit')} />
        <MeasureForm measure={measure} onSaved={read} onCancel={read} />
      </>
    );
  return (
    <>
      <PageHeader
        title={measure.title}
        above={<Link to="/measures">{t('measures.title')}</Link>}
        facts={<StatusLight light={measure.light} word={t(`measures.pace.${measure.pace}`)} />}
        actions={<MeasureActions measure={measure} onEdit={() => setMode('edit')} onMove={() => setMode('move')} />}
      />
      <MeasureFacts measure={measure} />
      {mode === 'move' && (
        <MoveStageDialog
          noun="measures"
          record={measure}
          move={(body) => moveMeasure(measure.id, body)}
          onClose={read}
        />
      )}
    </>
  );
}

interface MeasureActionsProps {
  readonly measure: Measure;
  readonly onEdit: () => void;
  readonly onMove: () => void;
}

function MeasureActions({ measure, onEdit, onMove }: MeasureActionsProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const navigate = useNavigate();
  const removal = useRemoval('measures', () => void navigate({ to: '/measures' }));
  if (!may('measures.write')) return null;
  return (
    <>
      <Button variant="primary" icon={<ArrowRightLeft />} onPress={onMove}>
        {t('measures.moveStage')}
      </Button>
      <Button icon={<Pencil />} onPress={onEdit}>
        {t('shell.action.edit')}
      </Button>
      <Menu
        label={t('shell.more')}
        items={[
          {
            id: 'delete',
            label: t('shell.action.delete'),
            icon: <Trash2 aria-hidden size={16} />,
            isDanger: true,
            onAction: () => removal.mutate(measure),
          },
        ]}
      />
    </>
  );
}

function MeasureFacts({ measure }: { readonly measure: Measure }): ReactNode {
  const { t } = useTexts();
  return (
    <Columns
      main={
        <>
          {measure.description && (
            <Section title={t('measures.field.description')}>
              <Prose>{measure.description}</Prose>
            </Section>
          )}
          <BackersSection measure={measure} />
          <OutcomeSection {...measure} />
          <StageTimeline history={measure.history} stageName={(stage) => t(`measures.stage.${stage}`)} />
        </>
      }
      side={
        <>
          <MeasureSchedule measure={measure} />
          <MeasureWeight measure={measure} />
        </>
      }
    />
  );
}

/** The initiatives behind it; nothing where it was nobody's. */
function BackersSection({ measure }: { readonly measure: Measure }): ReactNode {
  const { t } = useTexts();
  if (measure.initiatives.length === 0) return null;
  return (
    <Section title={t('measures.initiatives')} count={measure.initiatives.length}>
      <ul className={styles.contained} role="list">
        {measure.initiatives.map(({ id, name }) => (
          <li key={id}>
            <Link to={recordPath('initiatives', id)}>{name}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function MeasureSchedule({ measure }: { readonly measure: Measure }): ReactNode {
  const { t, formats } = useTexts();
  const nameOf = useFactorName();
  const day = (value: string | null) => value && formats.day(value);
  const { project, theme, secondaryFactors } = measure;
  return (
    <Section title={t('measures.section.basics')}>
      <DefinitionList
        facts={[
          {
            term: t('measures.field.stage'),
            value: <Tag tone="accent">{t(`measures.stage.${measure.stage}`)}</Tag>,
          },
          { term: t('measures.since'), value: day(measure.stageSince) },
          { term: t('measures.field.plannedStartOn'), value: day(measure.plannedStartOn) },
          { term: t('measures.field.plannedEndOn'), value: day(measure.plannedEndOn) },
          { term: t('measures.field.factor'), value: !measure.goalCode && nameOf(measure.primaryFactor) },
          { term: t('measures.goal'), value: measure.goalCode && <GoalPath code={measure.goalCode} /> },
          {
            term: t('measures.field.secondaryFactors'),
            value: secondaryFactors.length > 0 && formats.list(secondaryFactors.map(nameOf)),
          },
          { term: t('measures.field.unit'), value: measure.unit },
          { term: t('measures.field.owner'), value: measure.owner?.name },
          { term: t('measures.field.theme'), value: theme && t(`measures.theme.${theme}`) },
          {
            term: t('measures.field.project'),
            value: project && (
              <Link to="/projects/$id" params={{ id: project.id }}>
                {project.name}
              </Link>
            ),
          },
          { term: t('measures.field.isPublic'), value: measure.isPublic && t('shell.value.yes') },
        ].map(({ term, value }) => ({ term, value: value || null }))}
      />
    </Section>
  );
}

/** How it weighs and what it costs; nothing when neither is known. */
function MeasureWeight({ measure }: { readonly measure: Measure }): ReactNode {
  const { t } = useTexts();
  const euro = useEuros();
  const weight = useWeightFacts(measure);
  const { budgetEur, actualEur } = measure;
  const facts = [
    ...weight,
    { term: t('measures.field.budget'), value: budgetEur === null ? null : euro(budgetEur) },
    { term: t('measures.field.actual'), value: actualEur === null ? null : euro(actualEur) },
    {
      term: t('measures.field.left'),
      value: budgetEur === null || actualEur === null ? null : euro(budgetEur - actualEur),
    },
  ];
  if (facts.every(({ value }) => value === null)) return null;
  return (
    <Section title={t('measures.section.weight')}>
      <DefinitionList facts={facts} />
    </Section>
  );
}
