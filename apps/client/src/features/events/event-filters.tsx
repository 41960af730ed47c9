/** The fields that narrow the events. */
import { eventKinds, eventStatuses } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { findCompanies } from '../../api/find-records.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { RecordPicker } from '../../ui/record-picker.js';
import { Select } from '../../ui/select.js';
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
      <Select
        label={t('events.field.kind')}
        options={eventKinds.map((value) => ({ value, label: t(`events.kind.${value}`) }))}
        value={search.kind ?? null}
        onChange={(kind) => narrow({ kind })}
        placeholder={all}
        onClear={() => narrow({ kind: undefined })}
      />
      <Select
        label={t('events.field.status')}
        options={eventStatuses.map((value) => ({ value, label: t(`events.status.${value}`) }))}
        value={search.status ?? null}
        onChange={(status) => narrow({ status })}
        placeholder={all}
        onClear={() => narrow({ status: undefined })}
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
