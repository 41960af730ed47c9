/** One count of the town centre's premises: the index, the figures it follows from, and the premises of the walk. */
import { premisesStates } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Pencil, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useRemoval } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { PageHeader } from '../../ui/page-header.js';
import { Prose } from '../../ui/prose.js';
import { Columns, Section } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { CountForm } from './count-form.js';
import { useIndexWords } from './index-words.js';
import { countQuery, type PremisesCount } from './town-centre.api.js';

const route = getRouteApi('/shell/premises-counts/$id');

export function CountPage(): ReactNode {
  const { id } = route.useParams();
  const { data: count, error, refetch } = useQuery(countQuery(id));
  if (error && !count) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return count ? <CountView key={id} count={count} /> : <Skeleton shape="page" />;
}

function CountView({ count }: { readonly count: PremisesCount }): ReactNode {
  const { t, formats } = useTexts();
  const words = useIndexWords();
  const [isEditing, setEditing] = useState(false);
  if (isEditing)
    return (
      <>
        <PageHeader title={t('town-centre.edit')} />
        <CountForm count={count} onSaved={() => setEditing(false)} onCancel={() => setEditing(false)} />
      </>
    );
  const { area, countedOn, countedBy, index, inhabitants, inhabitantsSource, inhabitantsOn, notes, version } = count;
  return (
    <>
      <PageHeader
        title={`${area} ${formats.day(countedOn)}`}
        above={<Link to="/premises-counts">{t('town-centre.title')}</Link>}
        facts={`${t('town-centre.index')} ${words(index)}`}
        actions={<CountActions count={count} onEdit={() => setEditing(true)} />}
      />
      <Columns
        main={<Premises count={count} />}
        side={
          <>
            <DefinitionList
              facts={[
                ...premisesStates.map((state) => ({
                  term: t(`town-centre.state.${state}`),
                  value: String(count.totals[state]),
                })),
                {
                  term: t('town-centre.field.inhabitants'),
                  value: inhabitants === null ? null : formats.number(inhabitants),
                },
                { term: t('town-centre.field.inhabitantsSource'), value: inhabitantsSource },
                {
                  term: t('town-centre.field.inhabitantsOn'),
                  value: inhabitantsOn === null ? null : formats.day(inhabitantsOn),
                },
                { term: t('town-centre.field.countedBy'), value: countedBy },
              ]}
            />
            <p>{t('town-centre.definition')}</p>
            {version > 1 && <p>{t('town-centre.corrected', { times: version - 1, on: count.updatedAt })}</p>}
            {notes && <Prose>{notes}</Prose>}
          </>
        }
      />
    </>
  );
}

function Premises({ count: { rows } }: { readonly count: PremisesCount }): ReactNode {
  const { t } = useTexts();
  return (
    <Section title={t('town-centre.rows')} count={rows.length}>
      {rows.length === 0 ? (
        <p>{t('town-centre.noRows')}</p>
      ) : (
        <DataTable
          label={t('town-centre.rows')}
          columns={[
            { key: 'name', header: t('town-centre.rows'), cell: ({ row }) => row.name },
            {
              key: 'site',
              header: t('town-centre.rowSite'),
              cell: ({ row: { siteId, siteName } }) =>
                siteId && (
                  <Link to="/sites/$id" params={{ id: siteId }}>
                    {siteName}
                  </Link>
                ),
            },
            { key: 'state', header: t('town-centre.use'), cell: ({ row }) => t(`town-centre.state.${row.state}`) },
          ]}
          rows={rows.map((row, index) => ({ row, index }))}
          rowKey={({ index }) => String(index)}
        />
      )}
    </Section>
  );
}

function CountActions({ count, onEdit }: { readonly count: PremisesCount; readonly onEdit: () => void }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const navigate = useNavigate();
  const removal = useRemoval('premises-counts', () => void navigate({ to: '/premises-counts' }));
  if (!may('sites.write')) return null;
  return (
    <>
      <Button icon={<Pencil />} onPress={onEdit}>
        {t('shell.action.edit')}
      </Button>
      <Button icon={<Trash2 />} onPress={() => removal.mutate(count)}>
        {t('shell.action.delete')}
      </Button>
    </>
  );
}
