/** The vitality programme: its factors with their goals, and what each indicator is to reach. One version at a time. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useMay } from '../../session/session.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { Tag } from '../../ui/marks.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { Section, Stack } from '../../ui/section.js';
import { Select } from '../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { BasicsDialog } from './basics-dialog.js';
import { FactorSection } from './factor-section.js';
import { ProgrammeActions } from './programme-actions.js';
import { programmeVersionQuery, targetsQuery, versionsQuery, type Programme, type Target } from './programme.api.js';
import { stateOf, useValidity } from './programme-words.js';
import { StagePromises } from './stage-promises.js';
import { TrendsSection } from './trends-section.js';
import styles from './programme.module.css';

const route = getRouteApi('/shell/programme');

export function ProgrammePage(): ReactNode {
  const { t, language } = useTexts();
  const { version } = route.useSearch();
  const versions = useQuery(versionsQuery(language));
  const chosen = version ?? versions.data?.items.find(({ isInForce }) => isInForce)?.id ?? versions.data?.items[0]?.id;
  if (versions.error) return <ErrorState error={versions.error} onRetry={() => void versions.refetch()} />;
  if (!versions.data) return <Skeleton shape="page" />;
  if (chosen === undefined)
    return (
      <>
        <PageHeader title={t('programme.title')} />
        <EmptyState>{t('programme.none')}</EmptyState>
      </>
    );
  return <ProgrammeVersion key={chosen} id={chosen} />;
}

function ProgrammeVersion({ id }: { readonly id: string }): ReactNode {
  const { language } = useTexts();
  const programme = useQuery(programmeVersionQuery(id, language));
  const targets = useQuery(targetsQuery(id));
  const error = programme.error ?? targets.error;
  if (error)
    return <ErrorState error={error} onRetry={() => void Promise.all([programme.refetch(), targets.refetch()])} />;
  if (!programme.data || !targets.data) return <Skeleton shape="page" />;
  return <ProgrammeView programme={programme.data} targets={targets.data} />;
}

interface ProgrammeViewProps {
  readonly programme: Programme;
  readonly targets: readonly Target[];
}

function ProgrammeView({ programme, targets }: ProgrammeViewProps): ReactNode {
  const { t, language } = useTexts();
  const validity = useValidity();
  const may = useMay();
  const [isEditing, setEditing] = useState(false);
  const mayEdit = may('programme.write');
  return (
    <>
      <PageHeader
        title={programme.name[language]}
        documentTitle={t('programme.title')}
        facts={
          <span className={styles.facts}>
            <Tag tone={programme.isInForce ? 'green' : 'neutral'}>{t(`programme.${stateOf(programme, today())}`)}</Tag>
            {validity(programme)}
          </span>
        }
        actions={<ProgrammeActions programme={programme} onEdit={() => setEditing(true)} />}
      />
      <SiblingTabs family="figures" />
      <Stack>
        <VersionPicker current={programme.id} />
        {!programme.isOurs && <Notice tone="info">{t('programme.foreignNote')}</Notice>}
        {programme.isOurs && programme.state === 'draft' && <Notice tone="info">{t('programme.draftNote')}</Notice>}
        {programme.factors.map((factor) => (
          <FactorSection
            key={factor.code}
            programme={programme}
            factor={factor}
            targets={targets}
            mayEdit={mayEdit}
            maySet={may('targets.write')}
          />
        ))}
        <Promises programme={programme} />
        <StagePromises />
        <TrendsSection programme={programme} mayEdit={mayEdit} />
      </Stack>
      {isEditing && <BasicsDialog programme={programme} onClose={() => setEditing(false)} />}
    </>
  );
}

function Promises({ programme: { promises } }: { readonly programme: Programme }): ReactNode {
  const { t, formats } = useTexts();
  return (
    <Section title={t('programme.promises')}>
      <DefinitionList
        facts={(['firstAnswerHours', 'initiativeDays', 'feedbackDays'] as const).map((promise) => ({
          term: t(`programme.promise.${promise}`),
          value: formats.number(promises[promise]),
        }))}
      />
    </Section>
  );
}

/** Which council term's programme is read; nothing to choose while there is but one. */
function VersionPicker({ current }: { readonly current: string }): ReactNode {
  const { t, language } = useTexts();
  const validity = useValidity();
  const navigate = route.useNavigate();
  const { data } = useQuery(versionsQuery(language));
  const items = data?.items ?? [];
  if (items.length < 2) return null;
  return (
    <div className={styles.picker}>
      <Select
        label={t('programme.version')}
        options={items.map((row) => ({
          value: row.id,
          label: `${row.name} ${validity(row)} (${t(`programme.${stateOf(row, today())}`).toLocaleLowerCase(language)})`,
        }))}
        value={current}
        onChange={(version) => void navigate({ search: { version }, replace: true })}
      />
    </div>
  );
}
