/** Promises: one's own or everybody's; open, late or kept. */
import { addDays, followUpStates } from '@elinvoima/contracts';
import { getRouteApi } from '@tanstack/react-router';
import { ArrowRightLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { searchOf } from '../../routing/search-params.js';
import { useMay, useSession } from '../../session/session.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { LoadMore } from '../../ui/data-table.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { Section, Stack } from '../../ui/section.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { useFollowUps, type FollowUp } from './follow-ups.api.js';
import styles from './follow-ups.module.css';
import { PromiseList } from './promise-list.js';

const route = getRouteApi('/shell/follow-ups');

export function FollowUpsListPage(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: typeof search) =>
    void navigate({ to: '/follow-ups', search: searchOf({ ...search, ...part }), replace: true });
  return (
    <>
      <PageHeader
        title={t('follow-ups.title')}
        actions={
          may('handovers.write-own') && (
            <LinkButton to="/handovers" icon={<ArrowRightLeft />}>
              {t('handovers.title')}
            </LinkButton>
          )
        }
      />
      <SiblingTabs family="dealings" />
      <div className={styles.choices}>
        <RadioGroup
          label={t('follow-ups.show')}
          look="segments"
          options={followUpStates.map((value) => ({ value, label: t(`follow-ups.state.${value}`) }))}
          value={search.show ?? 'open'}
          onChange={(show) => change({ show: show === 'open' ? undefined : show })}
        />
        {may('follow-ups.read') && (
          <RadioGroup
            label={t('follow-ups.whose')}
            look="segments"
            options={[
              { value: 'own', label: t('follow-ups.own') },
              { value: 'all', label: t('follow-ups.everyones') },
            ]}
            value={search.whose ?? 'own'}
            onChange={(whose) => change({ whose: whose === 'all' ? 'all' : undefined })}
          />
        )}
      </div>
      <Promises />
    </>
  );
}

function Promises(): ReactNode {
  const { t } = useTexts();
  const { user } = useSession();
  const search = route.useSearch();
  const list = useFollowUps(search, user.id);
  const withOwner = search.whose === 'all';
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0) return <EmptyState>{t(`follow-ups.emptyOf.${search.show ?? 'open'}`)}</EmptyState>;
  return (
    <div aria-busy={list.isRefreshing}>
      {search.show === 'done' ? (
        <PromiseList label={t('follow-ups.title')} items={list.items} withOwner={withOwner} />
      ) : (
        <Stack>
          {groupsOf(list.items).map(([group, items]) => (
            <Section key={group} title={t(`follow-ups.group.${group}`)}>
              <PromiseList label={t(`follow-ups.group.${group}`)} items={items} withOwner={withOwner} />
            </Section>
          ))}
        </Stack>
      )}
      <LoadMore list={list} />
    </div>
  );
}

const groupNames = ['late', 'today', 'week', 'later'] as const;
type Group = (typeof groupNames)[number];

/** What presses most comes first; the list is read in the order of its days. */
function groupsOf(items: readonly FollowUp[]): [Group, FollowUp[]][] {
  const day = today();
  const groupOf = ({ dueOn }: FollowUp): Group =>
    dueOn < day ? 'late' : dueOn === day ? 'today' : dueOn <= addDays(day, 7) ? 'week' : 'later';
  return groupNames
    .map((group): [Group, FollowUp[]] => [group, items.filter((item) => groupOf(item) === group)])
    .filter(([, own]) => own.length > 0);
}
