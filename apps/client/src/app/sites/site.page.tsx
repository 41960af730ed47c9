/**
 * One plot or premises: what it is, what it costs, and the dated way it has come. Composed of several features: each section is
 * a file of its own feature that takes the site (or its id) and shows nothing to those who may not read it.
 */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Flag, Pencil, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Attachments } from '../../attachments/attachments.js';
import { useRemoval } from '../../api/use-save.js';
import {
  LandSection,
  ObligationSection,
  PriceSection,
  SiteDescription,
  SurroundingsSection,
} from '../../features/sites/site-facts.js';
import { SiteReservations } from '../../features/reservations/reservations-section.js';
import { EnquiryMatchesSection } from '../../features/matching/enquiry-matches-section.js';
import { SiteForm } from '../../features/sites/site-form.js';
import { SitePublication } from '../../features/sites/site-publication.js';
import { PicturesSection } from '../../features/sites/pictures-section.js';
import { PropertyIdsSection } from '../../features/sites/property-ids-section.js';
import { SiteHistory } from '../../features/sites/site-history.js';
import { ObligationTag, SiteStatusTag } from '../../features/sites/site-words.js';
import { siteQuery, type Site } from '../../features/sites/sites.api.js';
import { StatusDialog } from '../../features/sites/status-dialog.js';
import { lookOfSite } from '../../map/map-feature.js';
import { PlaceSection } from '../../map/place-section.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { HistorySection } from '../history/history-section.js';
import { Button } from '../../ui/button.js';
import { Menu } from '../../ui/menu.js';
import { PageHeader } from '../../ui/page-header.js';
import { Columns } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';

const route = getRouteApi('/shell/sites/$id');

export function SitePage(): ReactNode {
  const { id } = route.useParams();
  const { data: site, error, refetch } = useQuery(siteQuery(id));
  if (error && !site) return <ErrorState error={error} onRetry={() => void refetch()} />;
  // Another site is another page: nothing half-typed comes along.
  return site ? <SiteView key={site.id} site={site} /> : <Skeleton shape="page" />;
}

type Mode = 'read' | 'edit' | 'status';

function SiteView({ site }: { readonly site: Site }): ReactNode {
  const { t, formats } = useTexts();
  const may = useMay();
  const [mode, setMode] = useState<Mode>('read');
  const read = () => setMode('read');
  const isFree = site.status === 'available';
  if (mode === 'edit')
    return (
      <>
        <PageHeader title={t('sites.edit')} facts={site.name} />
        <SiteForm site={site} onSaved={read} onCancel={read} />
      </>
    );
  return (
    <>
      <PageHeader
        title={site.name}
        above={<Link to="/sites">{t('sites.title')}</Link>}
        facts={
          <>
            {t(`sites.kind.${site.kind}`)} <SiteStatusTag status={site.status} />{' '}
            {t('sites.sinceDay', { day: formats.day(site.statusSince) })}
            {site.statusUntil !== null && ` · ${t('sites.untilDay', { day: formats.day(site.statusUntil) })}`}{' '}
            <ObligationTag site={site} />
          </>
        }
        actions={<SiteActions site={site} onMode={setMode} />}
      />
      <Columns
        main={
          <>
            <SiteReservations site={site} />
            {/* Whom a free one could be offered to is what it is opened for. */}
            {isFree && <EnquiryMatchesSection siteId={site.id} />}
            <SiteDescription site={site} />
            <PlaceSection
              record={{ layer: 'sites', id: site.id, name: site.name, kind: site.kind }}
              look={lookOfSite(site.status)}
            />
            <LandSection site={site} />
            <SurroundingsSection site={site} />
            <PicturesSection siteId={site.id} />
            <Attachments subject={{ kind: 'site', id: site.id }} mayChange={may('sites.write')} />
            {!isFree && <EnquiryMatchesSection siteId={site.id} />}
          </>
        }
        side={
          <>
            <PriceSection site={site} />
            <SitePublication site={site} />
            <ObligationSection site={site} />
            <PropertyIdsSection site={site} />
            <SiteHistory site={site} />
            <HistorySection kind="sites" id={site.id} />
          </>
        }
      />
      {mode === 'status' && <StatusDialog site={site} onClose={read} />}
    </>
  );
}

interface SiteActionsProps {
  readonly site: Site;
  readonly onMode: (mode: Mode) => void;
}

function SiteActions({ site, onMode }: SiteActionsProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const navigate = useNavigate();
  const removal = useRemoval('sites', () => void navigate({ to: '/sites' }));
  if (!may('sites.write')) return null;
  return (
    <>
      <Button variant="primary" icon={<Flag />} onPress={() => onMode('status')}>
        {t('sites.step.change')}
      </Button>
      <Button icon={<Pencil />} onPress={() => onMode('edit')}>
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
            onAction: () => removal.mutate(site),
          },
        ]}
      />
    </>
  );
}
