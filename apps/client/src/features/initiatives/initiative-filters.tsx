/** By what the list of initiatives is narrowed. */
import { initiativeChannels, initiativeMakers, initiativeStates } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { useFactorName, useFactors } from '../../api/programme.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { FilterBar, type ActiveFilter } from '../../ui/filter-bar.js';
import { Select } from '../../ui/select.js';
import type { InitiativesSearch } from './initiatives-search.js';

interface InitiativeFiltersProps {
  readonly search: InitiativesSearch;
  readonly narrow: (change: InitiativesSearch) => void;
}

const nothing: InitiativesSearch = {
  state: undefined,
  factor: undefined,
  maker: undefined,
  channel: undefined,
  barrier: undefined,
  late: undefined,
  legal: undefined,
};

export function InitiativeFilters({ search, narrow }: InitiativeFiltersProps): ReactNode {
  const { t } = useTexts();
  const factors = useFactors(search.factor);
  const all = t('shell.value.all');
  return (
    <FilterBar
      searchLabel={t('initiatives.searchLabel')}
      searchText={search.q}
      onSearch={(q) => narrow({ q })}
      filters={useActive({ search, narrow })}
      onClear={() => narrow(nothing)}
    >
      <Select
        label={t('initiatives.field.state')}
        options={initiativeStates.map((value) => ({ value, label: t(`initiatives.state.${value}`) }))}
        value={search.state ?? null}
        onChange={(state) => narrow({ state })}
        placeholder={all}
        onClear={() => narrow({ state: undefined })}
      />
      <Select
        label={t('initiatives.field.factor')}
        options={factors}
        value={search.factor ?? null}
        onChange={(factor) => narrow({ factor })}
        placeholder={all}
        onClear={() => narrow({ factor: undefined })}
      />
      <Select
        label={t('initiatives.field.maker')}
        options={initiativeMakers.map((value) => ({ value, label: t(`initiatives.maker.${value}`) }))}
        value={search.maker ?? null}
        onChange={(maker) => narrow({ maker })}
        placeholder={all}
        onClear={() => narrow({ maker: undefined })}
      />
      <Select
        label={t('initiatives.field.channel')}
        options={initiativeChannels.map((value) => ({ value, label: t(`initiatives.channel.${value}`) }))}
        value={search.channel ?? null}
        onChange={(channel) => narrow({ channel })}
        placeholder={all}
        onClear={() => narrow({ channel: undefined })}
      />
      <CheckboxField
        label={t('initiatives.filter.late')}
        value={search.late === true}
        onChange={(late) => narrow({ late: late || undefined })}
      />
      <CheckboxField
        label={t('initiatives.filter.legal')}
        value={search.legal === true}
        onChange={(legal) => narrow({ legal: legal || undefined })}
      />
    </FilterBar>
  );
}

function useActive({ search, narrow }: InitiativeFiltersProps): ActiveFilter[] {
  const { t } = useTexts();
  const nameOf = useFactorName();
  const { state, factor, maker, channel, barrier, late, legal } = search;
  const sentences = {
    state: state && t('initiatives.filter.state', { state: t(`initiatives.state.${state}`) }),
    factor: factor && t('initiatives.filter.factor', { factor: nameOf(factor) }),
    maker: maker && t('initiatives.filter.maker', { maker: t(`initiatives.maker.${maker}`) }),
    channel: channel && t('initiatives.filter.channel', { channel: t(`initiatives.channel.${channel}`) }),
    barrier: barrier && t('initiatives.filter.barrier', { barrier: t(`initiatives.barrier.${barrier}`) }),
    late: late && t('initiatives.filter.late'),
    legal: legal && t('initiatives.filter.legal'),
  };
  return Object.entries(sentences).flatMap(([key, sentence]) =>
    sentence ? [{ key, sentence, onRemove: () => narrow({ [key]: undefined }) }] : [],
  );
}
