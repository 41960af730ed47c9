/** Whose deeds and between which moments: the filters that the trail and its summary share. */
import { useState, type ReactNode } from 'react';
import { findColleagues } from '../../api/find-records.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DateTimeField } from '../../ui/date-time-field.js';
import type { ActiveFilter } from '../../ui/filter-bar.js';
import { RecordPicker } from '../../ui/record-picker.js';
import { Select } from '../../ui/select.js';
import type { TouchedSearch } from './audit-search.js';
import { useActorOf, useKeysOfTrail } from './touched.api.js';

interface Props {
  readonly search: TouchedSearch;
  readonly narrow: (change: TouchedSearch) => void;
}

export interface WhoAndWhen {
  readonly who: ReactNode;
  readonly when: ReactNode;
  readonly inForce: readonly ActiveFilter[];
}

export function useWhoAndWhen({ search, narrow }: Props): WhoAndWhen {
  const { t, formats } = useTexts();
  const keys = useKeysOfTrail();
  const actor = useActorOf(search);
  // The name is known at once, before there is an entry to read it from.
  const [chosen, setChosen] = useState<{ id: string; name: string } | null>(null);
  const key = keys.find(({ id }) => id === search.viaId);
  const name = [chosen, actor].find((one) => one?.id === search.actorId)?.name ?? '…';
  const via =
    key === undefined
      ? t('trail.sessionOf', { name: actor?.name ?? '…' })
      : t('trail.filter', { label: t('trail.apiKey'), value: key.name });
  const isSet = {
    actorId: t('trail.filter', { label: t('trail.person'), value: name }),
    viaId: via,
    from:
      search.from === undefined
        ? ''
        : t('trail.filter', { label: t('trail.from'), value: formats.dayAndTime(search.from) }),
    to:
      search.to === undefined ? '' : t('trail.filter', { label: t('trail.to'), value: formats.dayAndTime(search.to) }),
  };
  return {
    who: (
      <>
        <RecordPicker
          label={t('trail.person')}
          search={findColleagues}
          value={search.actorId === undefined ? null : { id: search.actorId, name }}
          onChange={(picked) => {
            setChosen(picked);
            narrow({ actorId: picked?.id });
          }}
        />
        {keys.length > 0 && (
          <Select
            label={t('trail.apiKey')}
            options={keys.map(({ id, name: label }) => ({ value: id, label }))}
            value={key?.id ?? null}
            onChange={(viaId) => narrow({ viaId })}
            placeholder={t('shell.value.all')}
            onClear={() => narrow({ viaId: undefined })}
          />
        )}
      </>
    ),
    when: (
      <>
        <DateTimeField
          label={t('trail.from')}
          value={search.from ?? null}
          direction="past"
          onChange={(from) => narrow({ from: from ?? undefined })}
        />
        <DateTimeField
          label={t('trail.to')}
          value={search.to ?? null}
          direction="past"
          onChange={(to) => narrow({ to: to ?? undefined })}
        />
      </>
    ),
    inForce: (['actorId', 'viaId', 'from', 'to'] as const)
      .filter((field) => search[field] !== undefined)
      .map((field) => ({ key: field, sentence: isSet[field], onRemove: () => narrow({ [field]: undefined }) })),
  };
}
