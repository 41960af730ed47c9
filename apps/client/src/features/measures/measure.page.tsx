/** One measure: its light, its plan, and every stage with its day. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { ArrowRightLeft, Flag, Pencil, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useFactorName } from '../../api/programme.js';
import { useRemoval } from '../../api/use-save.js';
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
import { Timeline } from '../../ui/timeline.js';
import { MeasureForm } from './measure-form.js';
import { measureQuery, type Measure } from './measures.api.js';
import { MoveMeasureDialog } from './move-measure-dialog.js';

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
      {mode === 'move' && <MoveMeasureDialog measure={measure} onClose={read} />}
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
  const { t, formats } = useTexts();
  const nameOf = useFactorName();
  const day = (value: string | null) => value && formats.day(value);
  return (
    <Columns
      main={
        <>
          {measure.description && (
            <Section title={t('measures.field.description')}>
              <Prose>{measure.description}</Prose>
            </Section>
          )}
          <Section title={t('measures.history')}>
            <Timeline
              label={t('measures.historyByDay')}
              items={measure.history.map(({ stage, since, recordedBy }) => ({
                id: `${since} ${stage}`,
                at: since,
                mark: <Flag aria-hidden size={16} />,
                kind: t('measures.field.stage'),
                title: t(`measures.stage.${stage}`),
                meta: recordedBy && t('measures.recordedBy', { name: recordedBy }),
              }))}
            />
          </Section>
        </>
      }
      side={
        <Section title={t('measures.schedule')}>
          <DefinitionList
            facts={[
              {
                term: t('measures.field.stage'),
                value: <Tag tone="accent">{t(`measures.stage.${measure.stage}`)}</Tag>,
              },
              { term: t('measures.since'), value: day(measure.stageSince) },
              { term: t('measures.field.plannedStartOn'), value: day(measure.plannedStartOn) },
              { term: t('measures.field.plannedEndOn'), value: day(measure.plannedEndOn) },
              { term: t('measures.field.factor'), value: nameOf(measure.primaryFactor) },
              { term: t('measures.field.owner'), value: measure.owner?.name },
            ]}
          />
        </Section>
      }
    />
  );
}
