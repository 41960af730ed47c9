/** One series: its line, its values, and the ways to add to them. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { ClipboardPaste, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useRemoval } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { Menu } from '../../ui/menu.js';
import { PageHeader } from '../../ui/page-header.js';
import { Prose } from '../../ui/prose.js';
import { Columns, Section } from '../../ui/section.js';
import { Select } from '../../ui/select.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { PasteDialog } from './paste-dialog.js';
import { SeriesChart } from './series-chart.js';
import { SeriesForm } from './series-form.js';
import { SeriesValues } from './series-values.js';
import { seriesQuery, useSeriesValues, type Series, type SeriesValue } from './series.api.js';
import { useValueWords } from './use-value-words.js';
import { ValueDialog } from './value-dialog.js';

const route = getRouteApi('/shell/series/$id');

export function SeriesPage(): ReactNode {
  const { id } = route.useParams();
  const { language } = useTexts();
  const { data: series, error, refetch } = useQuery(seriesQuery(id, language));
  if (error && !series) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return series ? <SeriesView key={series.id} series={series} /> : <Skeleton shape="page" />;
}

type Mode = { is: 'read' | 'edit' | 'add' | 'paste' } | { is: 'correct'; value: SeriesValue };

function SeriesView({ series }: { readonly series: Series }): ReactNode {
  const { t } = useTexts();
  const { figure, time, area: areaWords } = useValueWords();
  const [mode, setMode] = useState<Mode>({ is: 'read' });
  const [area, setArea] = useState(series.areas.includes('') ? '' : (series.areas[0] ?? ''));
  const list = useSeriesValues(series.id, area);
  const navigate = useNavigate();
  const read = () => setMode({ is: 'read' });
  if (mode.is === 'edit')
    return (
      <>
        <PageHeader title={t('series.edit')} />
        <SeriesForm
          series={series}
          onSaved={({ key }) => {
            read();
            void navigate({ to: '/series/$id', params: { id: key }, replace: true });
          }}
          onCancel={read}
        />
      </>
    );
  const { latest } = series;
  return (
    <>
      <PageHeader
        title={series.name}
        above={<Link to="/series">{t('series.title')}</Link>}
        facts={latest && `${figure(latest.value, series)} · ${time(latest.period)}`}
        actions={<SeriesActions series={series} onMode={(is) => setMode({ is })} />}
      />
      <Columns
        main={
          <>
            {series.areas.length > 1 && (
              <Select
                label={t('series.area')}
                options={series.areas.map((value) => ({ value, label: areaWords(value) }))}
                value={area}
                onChange={setArea}
              />
            )}
            <SeriesChart series={series} area={area} values={list.items} />
            <Section title={t('series.values')} count={list.total}>
              <SeriesValues series={series} list={list} onCorrect={(value) => setMode({ is: 'correct', value })} />
            </Section>
          </>
        }
        side={<SeriesFacts series={series} />}
      />
      {mode.is === 'add' && <ValueDialog series={series} area={area} onClose={read} />}
      {mode.is === 'correct' && <ValueDialog series={series} area={area} value={mode.value} onClose={read} />}
      {mode.is === 'paste' && <PasteDialog series={series} area={area} onClose={read} />}
    </>
  );
}

interface SeriesActionsProps {
  readonly series: Series;
  readonly onMode: (mode: 'edit' | 'add' | 'paste') => void;
}

function SeriesActions({ series, onMode }: SeriesActionsProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const navigate = useNavigate();
  const removal = useRemoval('series', () => void navigate({ to: '/series' }));
  if (!may('series.write')) return null;
  return (
    <>
      <Button variant="primary" icon={<Plus />} onPress={() => onMode('add')}>
        {t('series.addValue')}
      </Button>
      <Button icon={<ClipboardPaste />} onPress={() => onMode('paste')}>
        {t('series.paste')}
      </Button>
      <Menu
        label={t('shell.more')}
        items={[
          {
            id: 'edit',
            label: t('shell.action.edit'),
            icon: <Pencil aria-hidden size={16} />,
            onAction: () => onMode('edit'),
          },
          {
            id: 'delete',
            label: t('shell.action.delete'),
            icon: <Trash2 aria-hidden size={16} />,
            isDanger: true,
            onAction: () => removal.mutate(series),
          },
        ]}
      />
    </>
  );
}

function SeriesFacts({ series }: { readonly series: Series }): ReactNode {
  const { t } = useTexts();
  const { kind, interval, better, source, key, description } = series;
  return (
    <>
      <Section title={t('series.about')}>
        <DefinitionList
          facts={[
            { term: t('series.field.source'), value: source },
            { term: t('series.field.kind'), value: t(`series.kind.${kind}`) },
            { term: t('series.field.interval'), value: t(`series.interval.${interval}`) },
            { term: t('series.field.better'), value: t(`series.better.${better}`) },
            { term: t('series.field.key'), value: `series:${key}` },
          ]}
        />
      </Section>
      {description && (
        <Section title={t('series.field.description')}>
          <Prose>{description}</Prose>
        </Section>
      )}
    </>
  );
}
