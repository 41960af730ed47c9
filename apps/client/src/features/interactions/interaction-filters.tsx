/** The fields that narrow the list: way, period, days, topic, company, colleague and state. */
import { interactionStatuses, interactionTypes, lastPeriods, type Period, severalOf } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { usePeriodWords } from '../../figures/use-period-words.js';
import { today } from '../../texts/formats.js';
import { severalIn } from '../../routing/search-params.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { RecordPicker } from '../../ui/record-picker.js';
import { SelectSeveral } from '../../ui/select-several.js';
import { Select } from '../../ui/select.js';
import type { InteractionsSearch } from './interactions-search.js';
import { colleaguesQuery, topicsQuery } from './interactions.api.js';
import { useFindCompanies } from './pickers.js';

interface InteractionFilterFieldsProps {
  readonly search: InteractionsSearch;
  /** What the company in the address is called. */
  readonly companyName: string | undefined;
  readonly change: (part: InteractionsSearch) => void;
}

/** This year and the last, and the last eight quarters: what people look back at. */
function offeredPeriods(): Period[] {
  return [...lastPeriods('year', today(), 2), ...lastPeriods('quarter', today(), 8)].toReversed();
}

export function InteractionFilterFields({ search, companyName, change }: InteractionFilterFieldsProps): ReactNode {
  const { t, language } = useTexts();
  const periodWords = usePeriodWords();
  const findCompanies = useFindCompanies();
  const topics = useQuery(topicsQuery).data ?? [];
  const colleagues = useQuery(colleaguesQuery).data ?? [];
  return (
    <>
      <SelectSeveral
        label={t('interactions.filter.type')}
        placeholder={t('shell.value.all')}
        options={interactionTypes.map((value) => ({ value, label: t(`interactions.type.${value}`) }))}
        value={severalOf(search.type)}
        onChange={(chosen) => change({ type: severalIn(chosen) })}
      />
      <Select
        label={t('interactions.filter.period')}
        placeholder={t('shell.value.all')}
        options={offeredPeriods().map((offered) => ({ value: offered.code, label: periodWords(offered, 'short') }))}
        value={search.period ?? null}
        onChange={(code) => change({ period: code })}
        onClear={() => change({ period: undefined })}
      />
      <SelectSeveral
        label={t('interactions.filter.topic')}
        placeholder={t('shell.value.all')}
        options={topics.map(({ code, name }) => ({ value: code, label: name[language] }))}
        value={severalOf(search.topic)}
        onChange={(chosen) => change({ topic: severalIn(chosen) })}
      />
      <SelectSeveral
        label={t('interactions.filter.staff')}
        placeholder={t('shell.value.all')}
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        value={severalOf(search.staff)}
        onChange={(chosen) => change({ staff: severalIn(chosen) })}
      />
      <RecordPicker
        label={t('interactions.filter.company')}
        placeholder={t('interactions.companyPlaceholder')}
        value={search.company ? { id: search.company, name: companyName ?? '…' } : null}
        onChange={(chosen) => change({ company: chosen?.id })}
        {...findCompanies}
      />
      <DateField
        label={t('lists.filter.from')}
        direction="past"
        value={search.from ?? null}
        onChange={(day) => change({ from: day ?? undefined })}
      />
      <DateField
        label={t('lists.filter.to')}
        direction="past"
        value={search.to ?? null}
        onChange={(day) => change({ to: day ?? undefined })}
      />
      <SelectSeveral
        label={t('lists.field.state')}
        placeholder={t('shell.value.all')}
        options={interactionStatuses.map((value) => ({ value, label: t(`interactions.status.${value}`) }))}
        value={severalOf(search.status)}
        onChange={(chosen) => change({ status: severalIn(chosen) })}
      />
    </>
  );
}
