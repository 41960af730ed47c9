/** One partner: who it is, how to reach it, and changing it. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { BadgeCheck, Pencil, Signpost, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useRemoval, useSave } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { toDay } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { Menu } from '../../ui/menu.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';
import { CheckedOn } from './checked-on.js';
import { PartnerForm } from './partner-form.js';
import { checkPartner, partnerQuery, type Partner } from './partners.api.js';

const route = getRouteApi('/shell/partners/$id');

export function PartnerPage(): ReactNode {
  const { id } = route.useParams();
  const { data: partner, error, refetch } = useQuery(partnerQuery(id));
  if (error && !partner) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return partner ? <PartnerView partner={partner} /> : <Skeleton shape="page" />;
}

function PartnerView({ partner }: { readonly partner: Partner }): ReactNode {
  const { t, formats } = useTexts();
  const may = useMay();
  const navigate = useNavigate();
  const [isEditing, setEditing] = useState(false);
  const failed = (error: Error) => showToast({ text: error.message, tone: 'red' });
  const check = useSave(
    'partners',
    () => checkPartner(partner.id),
    () => showToast({ text: t('partners.checked') }),
  );
  const removal = useRemoval('partners', () => void navigate({ to: '/partners' }));
  if (isEditing)
    return (
      <>
        <PageHeader title={t('partners.edit')} />
        <PartnerForm partner={partner} onSaved={() => setEditing(false)} onCancel={() => setEditing(false)} />
      </>
    );
  return (
    <>
      <PageHeader
        title={partner.name}
        above={<Link to="/partners">{t('partners.title')}</Link>}
        facts={t(`partners.sector.${partner.sector}`)}
        actions={
          <>
            {may('referrals.write') && (
              <LinkButton to="/referrals/new" search={{ partner: partner.id }} variant="primary" icon={<Signpost />}>
                {t('partners.refer')}
              </LinkButton>
            )}
            {may('partners.write') && (
              <>
                <Button
                  icon={<BadgeCheck />}
                  isPending={check.isPending}
                  onPress={() => check.mutate(undefined, { onError: failed })}
                >
                  {t('partners.check')}
                </Button>
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
                      onAction: () => removal.mutate(partner),
                    },
                  ]}
                />
              </>
            )}
          </>
        }
      />
      <DefinitionList
        facts={[
          {
            term: t('partners.field.parent'),
            value: partner.parent && (
              <Link to="/partners/$id" params={{ id: partner.parent.id }}>
                {partner.parent.name}
              </Link>
            ),
          },
          {
            term: t('partners.field.areas'),
            value: partner.areas.length > 0 && formats.list(partner.areas.map((area) => t(`partners.area.${area}`))),
          },
          { term: t('partners.field.contactName'), value: partner.contactName },
          { term: t('partners.field.businessId'), value: partner.businessId },
          {
            term: t('partners.field.email'),
            value: partner.email && <a href={`mailto:${partner.email}`}>{partner.email}</a>,
          },
          {
            term: t('partners.field.phone'),
            value: partner.phone && <a href={`tel:${partner.phone}`}>{partner.phone}</a>,
          },
          { term: t('partners.field.website'), value: partner.website },
          { term: t('partners.field.notes'), value: partner.notes },
          {
            term: t('partners.field.checked'),
            value: (
              <>
                <CheckedOn partner={partner} /> {partner.checkedBy}
              </>
            ),
          },
          { term: t('partners.field.updatedAt'), value: formats.day(toDay(new Date(partner.updatedAt))) },
        ]}
      />
    </>
  );
}
