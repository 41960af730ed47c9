/** One company on one page: who they are, who we know, what happened and what is open. Composed of several features. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Merge, MessageSquareQuote, Pencil, Printer, Signpost, Trash2 } from 'lucide-react';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useActions } from '../../actions/actions.js';
import { isNetworkFailure } from '../../api/problem.js';
import { useRemoval } from '../../api/use-save.js';
import { CompanyDuplicateHint } from '../../duplicates/duplicate-hint.js';
import { Attachments } from '../../attachments/attachments.js';
import { companyQuery, type Company } from '../../features/companies/companies.api.js';
import { CompanyForm } from '../../features/companies/company-form.js';
import { OwnFacts, RegisterFacts } from '../../features/companies/company-facts.js';
import { CompanyMarks } from '../../features/companies/company-marks.js';
import { useCompanyWords } from '../../features/companies/company-words.js';
import { CompanyContacts } from '../../features/contacts/company-contacts.js';
import { CompanyTimeline } from '../../features/interactions/company-timeline.js';
import { CompanyNeeds } from '../../features/needs-assessments/company-needs.js';
import { HeldTag, HoldsSection } from '../../holds/holds-section.js';
import { PlaceSection } from '../../map/place-section.js';
import { useFollowed } from '../../routing/use-followed.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { LinkButton } from '../../ui/link-button.js';
import { Menu } from '../../ui/menu.js';
import { PageHeader } from '../../ui/page-header.js';
import { Columns } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { HistorySection } from '../history/history-section.js';
import { CompanyOpen } from './company-open.js';

const route = getRouteApi('/shell/companies/$id');

const OfflineCompany = lazy(async () => ({ default: (await import('./offline-company.js')).OfflineCompany }));

export function CompanyPage(): ReactNode {
  const { id } = route.useParams();
  const { data: company, error, refetch } = useQuery(companyQuery(id));
  useFollowed('/companies/$id', id, company);
  if (error && !company) {
    const again = { error, onRetry: () => void refetch() };
    return isNetworkFailure(error) ? (
      <Suspense fallback={<Skeleton shape="page" />}>
        <OfflineCompany key={id} id={id} {...again} />
      </Suspense>
    ) : (
      <ErrorState {...again} />
    );
  }
  // Another company is another page: nothing half-typed comes along.
  return company ? <CompanyView key={company.id} company={company} /> : <Skeleton shape="page" />;
}

function CompanyView({ company }: { readonly company: Company }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [isEditing, setEditing] = useState(false);
  useActions(
    may('companies.write')
      ? [{ id: 'company.edit', label: t('companies.edit'), shortcut: 'e', run: () => setEditing(true) }]
      : [],
  );
  if (isEditing)
    return (
      <>
        <PageHeader title={t('companies.edit')} facts={company.name} />
        <CompanyForm company={company} onSaved={() => setEditing(false)} onCancel={() => setEditing(false)} />
      </>
    );
  return (
    <>
      <PageHeader
        title={company.name}
        above={<Link to="/companies">{t('companies.title')}</Link>}
        facts={<FactLine company={company} />}
        actions={<CompanyActions company={company} onEdit={() => setEditing(true)} />}
      />
      <CompanyDuplicateHint companyId={company.id} />
      <Columns
        main={
          <>
            {may('contacts.read') && <CompanyContacts companyId={company.id} companyName={company.name} />}
            <CompanyTimeline companyId={company.id} />
          </>
        }
        side={
          <>
            <CompanyOpen companyId={company.id} />
            {may('needs-assessments.read') && <CompanyNeeds companyId={company.id} />}
            <OwnFacts company={company} />
            <PlaceSection record={{ layer: 'companies', id: company.id, name: company.name }} look="company" />
            <Attachments subject={{ kind: 'company', id: company.id }} mayChange={may('companies.write')} />
            <RegisterFacts company={company} />
            <HoldsSection record={{ kind: 'company', id: company.id, name: company.name }} />
            <HistorySection kind="companies" id={company.id} />
          </>
        }
      />
    </>
  );
}

function FactLine({ company }: { readonly company: Company }): ReactNode {
  const { t, formats } = useTexts();
  const words = useCompanyWords();
  const facts = [
    company.businessId,
    words.industry(company, company.industryScheme),
    words.place(company),
    company.lastMetOn === null
      ? t('companies.neverMet')
      : `${t('companies.field.lastMet')} ${formats.day(company.lastMetOn)}`,
  ].filter((fact) => fact !== null);
  return (
    <>
      {facts.join(' · ')} <CompanyMarks company={company} /> <HeldTag record={{ kind: 'company', id: company.id }} />
    </>
  );
}

function CompanyActions({ company, onEdit }: { readonly company: Company; readonly onEdit: () => void }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const navigate = useNavigate();
  const removal = useRemoval('companies', () => void navigate({ to: '/companies' }));
  const print = (
    <LinkButton to="/companies/$id/print" params={{ id: company.id }} icon={<Printer />}>
      {t('company-print.open')}
    </LinkButton>
  );
  if (!may('companies.write')) return print;
  return (
    <>
      {print}
      <Button icon={<Pencil />} onPress={onEdit}>
        {t('shell.action.edit')}
      </Button>
      <Menu
        label={t('shell.more')}
        items={[
          ...(may('referrals.write')
            ? [
                {
                  id: 'referral',
                  label: t('referrals.add'),
                  icon: <Signpost aria-hidden size={16} />,
                  onAction: () => void navigate({ to: '/referrals/new', search: { company: company.id } }),
                },
              ]
            : []),
          ...(may('feedback.write')
            ? [
                {
                  id: 'feedback',
                  label: t('feedback.add'),
                  icon: <MessageSquareQuote aria-hidden size={16} />,
                  onAction: () => void navigate({ to: '/feedback/new', search: { company: company.id } }),
                },
              ]
            : []),
          ...(may('merges.write')
            ? [
                {
                  id: 'merge',
                  label: t('merges.action'),
                  icon: <Merge aria-hidden size={16} />,
                  onAction: () => void navigate({ to: '/companies/$id/merge', params: { id: company.id } }),
                },
              ]
            : []),
          {
            id: 'delete',
            label: t('shell.action.delete'),
            icon: <Trash2 aria-hidden size={16} />,
            isDanger: true,
            onAction: () => removal.mutate(company),
          },
        ]}
      />
    </>
  );
}
