/** One business area: what is free and taken there, who is there, and which plans touch it. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Pencil, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useRemoval } from '../../api/use-save.js';
import { PlaceSection } from '../../map/place-section.js';
import { recordPath } from '../../routing/record-path.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Tag } from '../../ui/marks.js';
import { Menu } from '../../ui/menu.js';
import { PageHeader } from '../../ui/page-header.js';
import { LinkRows, Prose } from '../../ui/prose.js';
import { Columns, Section } from '../../ui/section.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { AreaCompanies } from './area-companies.js';
import { AreaSites } from './area-sites.js';
import { BusinessAreaForm } from './business-area-form.js';
import { businessAreaQuery, type BusinessArea } from './business-areas.api.js';

const route = getRouteApi('/shell/business-areas/$id');

export function BusinessAreaPage(): ReactNode {
  const { id } = route.useParams();
  const { data: area, error, refetch } = useQuery(businessAreaQuery(id));
  if (error && !area) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return area ? <AreaView key={area.id} area={area} /> : <Skeleton shape="page" />;
}

function AreaView({ area }: { readonly area: BusinessArea }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const navigate = useNavigate();
  const [isEditing, setEditing] = useState(false);
  const removal = useRemoval('business-areas', () => void navigate({ to: '/business-areas' }));
  if (isEditing)
    return (
      <>
        <PageHeader title={t('business-areas.edit')} facts={area.name} />
        <BusinessAreaForm area={area} onSaved={() => setEditing(false)} onCancel={() => setEditing(false)} />
      </>
    );
  return (
    <>
      <PageHeader
        title={area.name}
        above={<Link to="/business-areas">{t('business-areas.title')}</Link>}
        facts={
          area.isPublic && (
            <>
              <Tag tone="accent">{t('business-areas.public')}</Tag>{' '}
              <a href={`/tontit?businessAreaId=${area.id}`} target="_blank" rel="noreferrer">
                {t('business-areas.openPublic')}
              </a>
            </>
          )
        }
        actions={
          may('sites.write') && (
            <>
              <Button icon={<Pencil />} onPress={() => setEditing(true)}>
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
                    onAction: () => removal.mutate(area),
                  },
                ]}
              />
            </>
          )
        }
      />
      <Columns
        main={
          <>
            <PlaceSection record={{ layer: 'business-areas', id: area.id, name: area.name }} look="area" />
            <AreaSites area={area} />
            <AreaCompanies area={area} />
          </>
        }
        side={
          <>
            {area.services && (
              <Section title={t('business-areas.field.services')}>
                <Prose>{area.services}</Prose>
              </Section>
            )}
            {area.description && (
              <Section title={t('business-areas.field.description')}>
                <Prose>{area.description}</Prose>
              </Section>
            )}
            <AreaPlans area={area} />
          </>
        }
      />
    </>
  );
}

function AreaPlans({ area: { landUseProjects } }: { readonly area: BusinessArea }): ReactNode {
  const { t } = useTexts();
  return (
    <Section title={t('business-areas.plans')} count={landUseProjects.length}>
      {landUseProjects.length === 0 && <EmptyState>{t('business-areas.plansEmpty')}</EmptyState>}
      <LinkRows
        rows={landUseProjects.map(({ id, name, stage }) => ({
          id,
          content: (
            <>
              <Link to={recordPath('land-use-projects', id)}>{name}</Link> <Tag>{t(`land-use.stage.${stage}`)}</Tag>
            </>
          ),
        }))}
      />
    </Section>
  );
}
