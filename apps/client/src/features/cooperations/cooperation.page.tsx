/** One cooperation: what for, with whom, since when, and whether it lives. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Pencil, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useFactorName } from '../../api/programme.js';
import { useRemoval } from '../../api/use-save.js';
import { recordPath } from '../../routing/record-path.js';
import { ImpactSection } from '../../impact/impact-section.js';
import { useMay } from '../../session/session.js';
import { HeldTag, HoldsSection } from '../../holds/holds-section.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { Menu } from '../../ui/menu.js';
import { PageHeader } from '../../ui/page-header.js';
import { LinkRows, Prose } from '../../ui/prose.js';
import { Columns, Section } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { CooperationForm } from './cooperation-form.js';
import { ActivitySection, ContactsSection, NetworkSection, ResultsSection } from './cooperation-results.js';
import { CooperationStateTag, DueTag, themeName } from './cooperation-state.js';
import { cooperationQuery, type Cooperation } from './cooperations.api.js';

const route = getRouteApi('/shell/cooperations/$id');

export function CooperationPage(): ReactNode {
  const { id } = route.useParams();
  const { data: cooperation, error, refetch } = useQuery(cooperationQuery(id));
  if (error && !cooperation) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return cooperation ? <CooperationView cooperation={cooperation} /> : <Skeleton shape="page" />;
}

function CooperationView({ cooperation }: { readonly cooperation: Cooperation }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const navigate = useNavigate();
  const [isEditing, setEditing] = useState(false);
  const removal = useRemoval('cooperations', () => void navigate({ to: '/cooperations' }));
  if (isEditing)
    return (
      <>
        <PageHeader title={t('cooperations.edit')} />
        <CooperationForm
          cooperation={cooperation}
          onSaved={() => setEditing(false)}
          onCancel={() => setEditing(false)}
        />
      </>
    );
  return (
    <>
      <PageHeader
        title={cooperation.name}
        above={<Link to="/cooperations">{t('cooperations.title')}</Link>}
        facts={
          <>
            <CooperationStateTag cooperation={cooperation} /> <DueTag cooperation={cooperation} />{' '}
            <HeldTag record={{ kind: 'cooperation', id: cooperation.id }} />
          </>
        }
        actions={
          may('cooperations.write') && (
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
                    onAction: () => removal.mutate(cooperation),
                  },
                ]}
              />
            </>
          )
        }
      />
      <CooperationFacts cooperation={cooperation} />
    </>
  );
}

function CooperationFacts({ cooperation }: { readonly cooperation: Cooperation }): ReactNode {
  const { t, formats } = useTexts();
  const may = useMay();
  const nameOf = useFactorName();
  const { agreementFrom, agreementUntil, secondaryFactors, scope } = cooperation;
  const { startsOn, endsOn, theme, purpose, partners, companies, lastActivityOn } = cooperation;
  return (
    <Columns
      main={
        <>
          {purpose && (
            <Section title={t('cooperations.field.purpose')}>
              <Prose>{purpose}</Prose>
            </Section>
          )}
          <Section title={t('cooperations.field.with')} count={partners.length + companies.length}>
            <LinkRows
              rows={[
                ...partners.map(({ id, name }) => ({
                  id,
                  content: <Link to={recordPath('partners', id)}>{name}</Link>,
                })),
                ...companies.map(({ id, name }) => ({
                  id,
                  content: <Link to={recordPath('companies', id)}>{name}</Link>,
                })),
              ]}
            />
          </Section>
          <ImpactSection
            subject={{ collection: 'cooperations', id: cooperation.id }}
            mayAssess={may('cooperations.write')}
          />
          <ActivitySection cooperation={cooperation} />
          <ResultsSection cooperation={cooperation} />
        </>
      }
      side={
        <>
          <Section title={t('cooperations.facts')}>
            <DefinitionList
              facts={[
                { term: t('cooperations.field.startsOn'), value: formats.day(startsOn) },
                {
                  term: t('cooperations.field.endsOn'),
                  value: endsOn ? formats.day(endsOn) : t('cooperations.ongoing'),
                },
                {
                  term: t('cooperations.field.lastActivityOn'),
                  value: lastActivityOn ? formats.day(lastActivityOn) : t('shell.value.unknown'),
                },
                { term: t('cooperations.field.theme'), value: theme && themeName(t, theme) },
                {
                  term: t('cooperations.field.agreement'),
                  value: t(cooperation.hasAgreement ? 'shell.value.yes' : 'shell.value.no'),
                },
                {
                  term: t('cooperations.field.agreementTime'),
                  value:
                    (agreementFrom ?? agreementUntil) &&
                    `${agreementFrom ? formats.day(agreementFrom) : ''}–${agreementUntil ? formats.day(agreementUntil) : ''}`,
                },
                { term: t('cooperations.field.agreementNumber'), value: cooperation.agreementNumber },
                {
                  term: t('cooperations.field.agreementUrl'),
                  value: cooperation.agreementUrl && (
                    <a href={cooperation.agreementUrl} rel="noreferrer" target="_blank">
                      {t('cooperations.openAgreement')}
                    </a>
                  ),
                },
                { term: t('cooperations.field.scope'), value: scope && t(`cooperations.scope.${scope}`) },
                { term: t('cooperations.field.factor'), value: nameOf(cooperation.primaryFactor) },
                { term: t('cooperations.field.secondaryFactors'), value: secondaryFactors.map(nameOf).join(', ') },
                { term: t('cooperations.field.owner'), value: cooperation.owner?.name },
              ]}
            />
          </Section>
          <ContactsSection cooperation={cooperation} />
          <NetworkSection cooperation={cooperation} />
          <HoldsSection record={{ kind: 'cooperation', id: cooperation.id, name: cooperation.name }} />
        </>
      }
    />
  );
}
