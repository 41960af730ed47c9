/** How an indicator's chart is cut: how many periods, by what, of which place alone, together or apart. */
import type { ReactNode } from 'react';
import type { Indicator } from '../../figures/figures.api.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Select } from '../../ui/select.js';
import { Switch } from '../../ui/switch.js';
import { counts, placeChoices, type IndicatorSearch } from './indicator-search.js';

interface IndicatorChoicesProps {
  readonly indicator: Indicator;
  readonly search: IndicatorSearch;
  readonly onChange: (change: { [Name in keyof IndicatorSearch]: IndicatorSearch[Name] | undefined }) => void;
}

export function IndicatorChoices({ indicator, search, onChange }: IndicatorChoicesProps): ReactNode {
  const { t } = useTexts();
  const { breakdowns } = indicator;
  const hasPlace = breakdowns.includes('place');
  return (
    <>
      <Select
        label={t('figures.howMany')}
        value={search.count ?? '12'}
        options={counts.map((count) => ({ value: count, label: t('figures.periods', { count: Number(count) }) }))}
        onChange={(count) => onChange({ count })}
      />
      {breakdowns.length > 0 && (
        <Select
          label={t('figures.by')}
          value={search.by ?? null}
          placeholder={t('figures.whole')}
          options={breakdowns.map((by) => ({ value: by, label: t(`indicators.by.${by}`) }))}
          onChange={(by) => onChange({ by, place: undefined })}
          onClear={() => onChange({ by: undefined, apart: undefined })}
        />
      )}
      {hasPlace && (
        <Select
          label={t('indicators.by.place')}
          value={search.place ?? null}
          placeholder={t('figures.everywhere')}
          options={placeChoices.map((place) => ({
            value: place,
            label: place === 'unknown' ? t('indicators.unknownGroup') : t(`indicators.place.${place}`),
          }))}
          onChange={(place) => onChange({ place, by: undefined, apart: undefined })}
          onClear={() => onChange({ place: undefined })}
        />
      )}
      {search.by !== undefined && (
        <Switch
          label={t('figures.apart')}
          value={search.apart ?? false}
          onChange={(apart) => onChange({ apart: apart || undefined })}
        />
      )}
    </>
  );
}
