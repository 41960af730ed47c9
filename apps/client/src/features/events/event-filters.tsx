/** The fields that narrow the events. */
import { eventKinds, eventStatuses, severalOf } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { findCompanies } from '../../api/find-records.js';
import { severalIn } from '../../routing/search-params.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { RecordPicker } from '../../ui/record-picker.js';
import { SelectSeveral } from '../../ui/select-several.js';
import { findEventThemes } from './after/outcome.api.js';
import type { EventsSearch } from './events-search.js';

interface EventFilterFieldsProps {
  readonly search: EventsSearch;
  /** What the company in the address is called. */
  readonly companyName: string | undefined;
  readonly narrow: (change: EventsSearch) => void;
}

export function EventFilterFields({ search, companyName, narrow }: EventFilterFieldsProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const all = t('shell.value.all');
  return (
    <>
      <SelectSeveral
        label={t('events.field.kind')}
        options={eventKinds.map((value) => ({ value, label: t(`events.kind.${value}`) }))}
        value={severalOf(search.kind)}
        onChange={(chosen) => narrow({ kind: severalIn(chosen) })}
        placeholder={all}
      />
      <SelectSeveral
        label={t('events.field.status')}
        options={eventStatuses.map((value) => ({ value, label: t(`events.status.${value}`) }))}
        value={severalOf(search.status)}
        onChange={(chosen) => narrow({ status: severalIn(chosen) })}
        placeholder={all}
      />
      <DateField
        label={t('events.filter.fromLabel')}
        value={search.from ?? null}
        onChange={(from) => narrow({ from: from ?? undefined })}
      />
      <DateField
        label={t('events.filter.toLabel')}
        value={search.to ?? null}
        onChange={(to) => narrow({ to: to ?? undefined })}
      />
      <RecordPicker
        label={t('events.field.theme')}
        value={search.theme === undefined ? null : { id: search.theme, name: search.theme }}
        onChange={(chosen) => narrow({ theme: chosen?.id })}
        search={findEventThemes}
      />
      {may('companies.read') && (
        <RecordPicker
          label={t('events.filter.company')}
          value={search.companyId === undefined ? null : { id: search.companyId, name: companyName ?? '…' }}
          onChange={(chosen) => narrow({ companyId: chosen?.id })}
          search={findCompanies}
        />
      )}
    </>
  );
}
