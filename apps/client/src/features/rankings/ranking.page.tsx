/** One place in an outside survey, beside the survey's other editions. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Pencil, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useRemoval } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { Menu } from '../../ui/menu.js';
import { PageHeader } from '../../ui/page-header.js';
import { Prose } from '../../ui/prose.js';
import { Columns, Section } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { RankingForm } from './ranking-form.js';
import { rankingQuery, useRankings, type Ranking } from './rankings.api.js';
import { useRankingWords } from './use-ranking-words.js';

const route = getRouteApi('/shell/rankings/$id');

export function RankingPage(): ReactNode {
  const { id } = route.useParams();
  const { data: ranking, error, refetch } = useQuery(rankingQuery(id));
  if (error && !ranking) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return ranking ? <RankingView key={id} ranking={ranking} /> : <Skeleton shape="page" />;
}

function RankingView({ ranking }: { readonly ranking: Ranking }): ReactNode {
  const { t } = useTexts();
  const { place, change } = useRankingWords();
  const [isEditing, setEditing] = useState(false);
  if (isEditing)
    return (
      <>
        <PageHeader title={t('rankings.edit')} />
        <RankingForm ranking={ranking} onSaved={() => setEditing(false)} onCancel={() => setEditing(false)} />
      </>
    );
  return (
    <>
      <PageHeader
        title={`${ranking.survey} ${ranking.edition}`}
        above={<Link to="/rankings">{t('rankings.title')}</Link>}
        facts={`${place(ranking)} · ${change(ranking)}`}
        actions={<RankingActions ranking={ranking} onEdit={() => setEditing(true)} />}
      />
      <Columns main={<Editions ranking={ranking} />} side={<RankingFacts ranking={ranking} />} />
    </>
  );
}

function RankingActions({ ranking, onEdit }: { readonly ranking: Ranking; readonly onEdit: () => void }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const navigate = useNavigate();
  const removal = useRemoval('rankings', () => void navigate({ to: '/rankings' }));
  if (!may('series.write')) return null;
  return (
    <>
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
            onAction: () => removal.mutate(ranking),
          },
        ]}
      />
    </>
  );
}

/** The same survey, scope and level, newest first: ranks of other classes stand there with their class. */
function Editions({ ranking }: { readonly ranking: Ranking }): ReactNode {
  const { t } = useTexts();
  const { place, change } = useRankingWords();
  const list = useRankings({ q: ranking.survey, scope: ranking.scope });
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  const same = list.items.filter(
    ({ survey, level }) => survey.toLowerCase() === ranking.survey.toLowerCase() && level === ranking.level,
  );
  const columns: Column<Ranking>[] = [
    { key: 'edition', header: t('rankings.field.edition'), cell: ({ edition }) => edition },
    { key: 'rank', header: t('rankings.field.rank'), cell: place, align: 'end' },
    { key: 'change', header: t('rankings.change'), cell: change },
    { key: 'class', header: t('rankings.field.class'), cell: (one) => one.class },
  ];
  return (
    <Section title={t('rankings.history')} count={same.length}>
      <DataTable
        label={t('rankings.history')}
        columns={columns}
        rows={same}
        rowKey={({ id }) => id}
        rowLink={({ id }) => ({ to: '/rankings/$id', params: { id } })}
        currentKey={ranking.id}
      />
    </Section>
  );
}

function RankingFacts({ ranking }: { readonly ranking: Ranking }): ReactNode {
  const { t, formats } = useTexts();
  const { place } = useRankingWords();
  const { publisher, editionOn, scope, level, link, note } = ranking;
  return (
    <>
      <DefinitionList
        facts={[
          { term: t('rankings.field.rank'), value: place(ranking) },
          { term: t('rankings.field.class'), value: ranking.class },
          { term: t('rankings.field.scope'), value: t(`rankings.scope.${scope}`) },
          { term: t('rankings.field.level'), value: t(`rankings.level.${level}`) },
          { term: t('rankings.field.publisher'), value: publisher },
          { term: t('rankings.field.editionOn'), value: formats.day(editionOn) },
          {
            term: t('rankings.field.link'),
            value: link && (
              <a href={link} target="_blank" rel="noopener noreferrer">
                {t('rankings.openLink')}
              </a>
            ),
          },
        ]}
      />
      {note && (
        <Section title={t('rankings.field.note')}>
          <Prose>{note}</Prose>
        </Section>
      )}
    </>
  );
}
