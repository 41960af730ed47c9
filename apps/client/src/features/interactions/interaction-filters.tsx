/** What narrows the list: words, way, period, topic, company and colleague; each in force as a sentence. */
import { interactionTypes, lastPeriods, parsePeriod, type Period } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { searchOf } from '../../routing/search-params.js';
import { today } from '../../texts/formats.js';
import { useTexts, type Translate } from '../../texts/texts-provider.js';
import { FilterBar, type ActiveFilter } from '../../ui/filter-bar.js';
import { RecordPicker } from '../../ui/record-picker.js';
import { Select } from '../../ui/select.js';
import type { InteractionsSearch } from './interactions-search.js';
import { colleaguesQuery, companyNameQuery, topicsQuery } from './interactions.api.js';
import { useFindCompanies } from './pickers.js';

interface InteractionFiltersProps {
  readonly search: InteractionsSearch;
  readonly onChange: (search: InteractionsSearch) => void;
}

/** This year and the last, and the last eight quarters: what people look back at. */
function offeredPeriods(): Period[] {
  return [...lastPeriods('year', today(), 2), ...lastPeriods('quarter', today(), 8)].toReversed();
}

function periodName({ kind, number, year, code }: Period, t: Translate): string {
  if (kind === 'quarter' || kind === 'third' || kind === 'half')
    return t(`periods.short.${kind}`, { number, year: String(year) });
  return code;
}

export function InteractionFilters({ search, onChange }: InteractionFiltersProps): ReactNode {
  const { t, language } = useTexts();
  const findCompanies = useFindCompanies();
  const topics = useQuery(topicsQuery).data ?? [];
  const colleagues = useQuery(colleaguesQuery).data ?? [];
  const company = useQuery({ ...companyNameQuery(search.company ?? ''), enabled: search.company !== undefined }).data;
  const change = (part: InteractionsSearch) => onChange(searchOf({ ...search, ...part }));
  const topicName = topics.find(({ code }) => code === search.topic)?.name[language] ?? search.topic;
  const period = search.period ? parsePeriod(search.period) : null;

  const inForce: [keyof InteractionsSearch, string, string | undefined][] = [
    ['type', t('interactions.filter.type'), search.type && t(`interactions.type.${search.type}`)],
    ['period', t('interactions.filter.period'), period ? periodName(period, t) : undefined],
    ['topic', t('interactions.filter.topic'), topicName],
    ['company', t('interactions.filter.company'), search.company && (company?.name ?? '…')],
    [
      'staff',
      t('interactions.filter.staff'),
      search.staff && (colleagues.find(({ id }) => id === search.staff)?.name ?? '…'),
    ],
    ['contact', t('interactions.field.contacts'), search.contact && '…'],
  ];
  const filters: ActiveFilter[] = inForce.flatMap(([key, filter, value]) =>
    value
      ? [
          {
            key,
            sentence: t('interactions.filter.sentence', { filter, value }),
            onRemove: () => change({ [key]: undefined }),
          },
        ]
      : [],
  );

  return (
    <FilterBar
      searchLabel={t('interactions.searchSubject')}
      searchText={search.q}
      onSearch={(q) => change({ q })}
      filters={filters}
      onClear={() => onChange({})}
    >
      <Select
        label={t('interactions.filter.type')}
        placeholder={t('shell.value.all')}
        options={interactionTypes.map((value) => ({ value, label: t(`interactions.type.${value}`) }))}
        value={search.type ?? null}
        onChange={(type) => change({ type })}
        onClear={() => change({ type: undefined })}
      />
      <Select
        label={t('interactions.filter.period')}
        placeholder={t('shell.value.all')}
        options={offeredPeriods().map((offered) => ({ value: offered.code, label: periodName(offered, t) }))}
        value={search.period ?? null}
        onChange={(code) => change({ period: code })}
        onClear={() => change({ period: undefined })}
      />
      <Select
        label={t('interactions.filter.topic')}
        placeholder={t('shell.value.all')}
        options={topics.map(({ code, name }) => ({ value: code, label: name[language] }))}
        value={search.topic ?? null}
        onChange={(topic) => change({ topic })}
        onClear={() => change({ topic: undefined })}
      />
      <Select
        label={t('interactions.filter.staff')}
        placeholder={t('shell.value.all')}
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        value={search.staff ?? null}
        onChange={(staff) => change({ staff })}
        onClear={() => change({ staff: undefined })}
      />
      <RecordPicker
        label={t('interactions.filter.company')}
        placeholder={t('interactions.companyPlaceholder')}
        value={search.company ? { id: search.company, name: company?.name ?? '…' } : null}
        onChange={(chosen) => change({ company: chosen?.id })}
        {...findCompanies}
      />
    </FilterBar>
  );
}
