/** One referral: the need, where it led, and what came of it in one press. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Pencil, Trash2, Undo2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useRemoval, useSave } from '../../api/use-save.js';
import { recordPath } from '../../routing/record-path.js';
import { HeldTag, HoldsSection } from '../../holds/holds-section.js';
import { useMay } from '../../session/session.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { Menu } from '../../ui/menu.js';
import { PageHeader } from '../../ui/page-header.js';
import { Prose } from '../../ui/prose.js';
import { Columns, Section } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';
import { JoinCompany } from './join-company.js';
import { OutcomeSection } from './outcome-section.js';
import { PartnerMailSection } from './partner-mail-section.js';
import { ReferralForm } from './referral-form.js';
import { ReferralStateTag, customerName, recipientName } from './referral-words.js';
import { changeReferral, referralQuery, type Referral } from './referrals.api.js';

const route = getRouteApi('/shell/referrals/$id');

export function ReferralPage(): ReactNode {
  const { id } = route.useParams();
  const { data: referral, error, refetch } = useQuery(referralQuery(id));
  if (error && !referral) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return referral ? <ReferralView key={referral.id} referral={referral} /> : <Skeleton shape="page" />;
}

interface ReferralProps {
  readonly referral: Referral;
}

function ReferralView({ referral }: ReferralProps): ReactNode {
  const { t, formats } = useTexts();
  const [isEditing, setEditing] = useState(false);
  if (isEditing)
    return (
      <>
        <PageHeader title={t('referrals.edit')} />
        <ReferralForm referral={referral} onSaved={() => setEditing(false)} onCancel={() => setEditing(false)} />
      </>
    );
  const record = { kind: 'referral', id: referral.id, name: referral.need } as const;
  return (
    <>
      <PageHeader
        title={referral.need}
        above={<Link to="/referrals">{t('referrals.title')}</Link>}
        facts={
          <>
            {[customerName(referral), recipientName(referral), formats.day(referral.sentOn)].join(' · ')}{' '}
            <ReferralStateTag referral={referral} /> <HeldTag record={record} />
          </>
        }
        actions={<ReferralActions referral={referral} onEdit={() => setEditing(true)} />}
      />
      <Columns
        main={
          <>
            <OutcomeSection referral={referral} />
            <PartnerMailSection referral={referral} />
            {referral.notes && (
              <Section title={t('referrals.field.notes')}>
                <Prose>{referral.notes}</Prose>
              </Section>
            )}
          </>
        }
        side={
          <>
            <Facts referral={referral} />
            <HoldsSection record={record} />
          </>
        }
      />
    </>
  );
}

function ReferralActions({ referral, onEdit }: ReferralProps & { readonly onEdit: () => void }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const navigate = useNavigate();
  const removal = useRemoval('referrals', () => void navigate({ to: '/referrals' }));
  const isWithdrawn = referral.withdrawnOn !== null;
  const withdrawal = useSave(
    'referrals',
    () => changeReferral(referral, { withdrawnOn: isWithdrawn ? null : today() }),
    () => showToast({ text: t(isWithdrawn ? 'referrals.resumed' : 'referrals.withdrawn') }),
  );
  if (!may('referrals.write')) return null;
  return (
    <>
      <JoinCompany referral={referral} />
      <Button icon={<Pencil />} onPress={onEdit}>
        {t('shell.action.edit')}
      </Button>
      <Menu
        label={t('shell.more')}
        items={[
          {
            id: 'withdraw',
            label: t(isWithdrawn ? 'referrals.resume' : 'referrals.withdraw'),
            icon: <Undo2 aria-hidden size={16} />,
            onAction: () =>
              withdrawal.mutate(undefined, { onError: (error) => showToast({ text: error.message, tone: 'red' }) }),
          },
          {
            id: 'delete',
            label: t('shell.action.delete'),
            icon: <Trash2 aria-hidden size={16} />,
            isDanger: true,
            onAction: () => removal.mutate(referral),
          },
        ]}
      />
    </>
  );
}

function Facts({ referral }: ReferralProps): ReactNode {
  const { t, formats } = useTexts();
  const { company, contact, personName, partner, recipientUnit, interaction } = referral;
  return (
    <Section title={t('referrals.facts')}>
      <DefinitionList
        facts={[
          {
            term: t('referrals.field.company'),
            value: company && <Link to={recordPath('companies', company.id)}>{company.name}</Link>,
          },
          {
            term: t('referrals.field.contact'),
            value: contact && <Link to={recordPath('contacts', contact.id)}>{contact.name}</Link>,
          },
          { term: t('referrals.field.personName'), value: personName },
          {
            term: t('referrals.field.recipient'),
            value: partner ? <Link to={recordPath('partners', partner.id)}>{partner.name}</Link> : recipientUnit,
          },
          { term: t('referrals.field.way'), value: t(`referrals.way.${referral.way}`) },
          {
            term: t('referrals.field.consent'),
            value: referral.consent
              ? referral.consentedOn
                ? t('referrals.consentGivenOn', { day: formats.day(referral.consentedOn) })
                : t('referrals.consentGiven')
              : t('shell.value.no'),
          },
          { term: t('referrals.field.sentOn'), value: formats.day(referral.sentOn) },
          { term: t('referrals.field.owner'), value: referral.owner?.name },
          {
            term: t('referrals.field.interaction'),
            value: interaction && <Link to={recordPath('interactions', interaction.id)}>{interaction.title}</Link>,
          },
        ]}
      />
    </Section>
  );
}
