/** Records that may be one, found at night: a person says whether they are. */
import { duplicateConfidences, duplicateKinds } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { KeysetList } from '../../api/keyset-list.js';
import { useReasonWords } from '../../duplicates/reason-words.js';
import { SiblingTabs } from '../../routing/sibling-tabs.js';
import { useTexts } from '../../texts/texts-provider.js';
import { LoadMore } from '../../ui/data-table.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { Select } from '../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { useComparedFacts } from './compared-facts.js';
import { newestSearchQuery, useCompanyPairs, useContactPairs } from './duplicates.api.js';
import { listStates, type DuplicatesSearch } from './duplicates-search.js';
import styles from './duplicates.module.css';
import { PairItem } from './pair-item.js';
import { SharedKeys } from './shared-keys.js';

const route = getRouteApi('/shell/duplicates');
const kindNames = { company: 'duplicates.companies', contact: 'duplicates.contacts' } as const;

export function DuplicatesPage(): ReactNode {
  const { t, formats } = useTexts();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { kind = 'company', state = 'open', confidence } = search;
  const { data: newest } = useQuery(newestSearchQuery);
  const narrow = (change: DuplicatesSearch) =>
    void navigate({ search: (known) => ({ ...known, ...change }), replace: true });
  return (
    <>
      <PageHeader
        title={t('duplicates.title')}
        actions={
          <LinkButton to="/merges" variant="quiet" icon={<Undo2 />}>
            {t('duplicates.merges')}
          </LinkButton>
        }
      />
      <SiblingTabs family="companies" />
      <div className={styles.choices}>
        <RadioGroup
          label={t('duplicates.kinds')}
          look="segments"
          options={duplicateKinds.map((value) => ({ value, label: t(kindNames[value]) }))}
          value={kind}
          onChange={(value) => narrow({ kind: value === 'company' ? undefined : value })}
        />
        <RadioGroup
          label={t('duplicates.field.state')}
          look="segments"
          options={listStates.map((value) => ({ value, label: t(`duplicates.state.${value}`) }))}
          value={state}
          onChange={(value) => narrow({ state: value === 'open' ? undefined : value })}
        />
        <Select
          label={t('duplicates.field.confidence')}
          options={duplicateConfidences.map((value) => ({ value, label: t(`duplicates.confidence.${value}`) }))}
          value={confidence ?? null}
          onChange={(value) => narrow({ confidence: value })}
          placeholder={t('shell.value.all')}
          onClear={() => narrow({ confidence: undefined })}
        />
      </div>
      <p className={styles.about}>
        {t('duplicates.about')} {newest === null && t('duplicates.notSearched')}
        {newest && t('duplicates.searchedAt', { at: formats.dayAndTime(new Date(newest.searchedAt)) })}
      </p>
      {kind === 'company' ? <CompanyPairs search={search} /> : <ContactPairs search={search} />}
      {newest && <SharedKeys kind={kind} keys={newest.sharedKeys} />}
    </>
  );
}

function CompanyPairs({ search }: { readonly search: DuplicatesSearch }): ReactNode {
  const list = useCompanyPairs(search);
  const words = useReasonWords();
  const facts = useComparedFacts();
  return (
    <Pairs list={list} search={search}>
      {list.items.map((pair) => (
        <PairItem
          key={pair.id}
          kind="company"
          pair={pair}
          why={words.company(pair.reasons)}
          facts={facts.company(pair)}
        />
      ))}
    </Pairs>
  );
}

function ContactPairs({ search }: { readonly search: DuplicatesSearch }): ReactNode {
  const list = useContactPairs(search);
  const words = useReasonWords();
  const facts = useComparedFacts();
  return (
    <Pairs list={list} search={search}>
      {list.items.map((pair) => (
        <PairItem
          key={pair.id}
          kind="contact"
          pair={pair}
          why={words.contact(pair.reasons)}
          facts={facts.contact(pair)}
        />
      ))}
    </Pairs>
  );
}

interface PairsProps<Pair> {
  readonly list: KeysetList<Pair>;
  readonly search: DuplicatesSearch;
  readonly children: ReactNode;
}

function Pairs<Pair>({ list, search: { state = 'open', confidence }, children }: PairsProps<Pair>): ReactNode {
  const { t } = useTexts();
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0) {
    const none = state === 'open' ? 'duplicates.emptyOpen' : 'duplicates.emptyDismissed';
    return <EmptyState>{t(confidence ? 'shell.state.noMatches' : none)}</EmptyState>;
  }
  return (
    <>
      {list.total !== undefined && <p className={styles.quiet}>{t('duplicates.count', { count: list.total })}</p>}
      <ul role="list" className={styles.pairs} aria-label={t('duplicates.title')} aria-busy={list.isRefreshing}>
        {children}
      </ul>
      <LoadMore list={list} />
    </>
  );
}
