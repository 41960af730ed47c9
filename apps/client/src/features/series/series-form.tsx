/** A series' fields. What its values mean (kind, interval) is chosen once; the key is made of the name. */
import {
  indicatorUnits,
  seriesIntervals,
  seriesKinds,
  type IndicatorUnit,
  type SeriesInterval,
  type SeriesKind,
} from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useTexts } from '../../texts/texts-provider.js';
import { FormLayout } from '../../ui/form-layout.js';
import { NumberField } from '../../ui/number-field.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { changeSeries, createSeries, type Series } from './series.api.js';

interface SeriesFields {
  nameFi: string;
  nameSv: string;
  nameEn: string;
  description: string;
  unit: IndicatorUnit;
  decimals: number | null;
  better: 'more' | 'less';
  source: string;
  kind: SeriesKind;
  interval: SeriesInterval;
}

interface SeriesFormProps {
  readonly series?: Series;
  readonly onSaved: (series: Series) => void;
  readonly onCancel: () => void;
}

/** `Asukasluku 31.12.` → `asukasluku-31-12`: what a programme names the series by. */
export const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 50)
    .replace(/-+$/, '');

export function SeriesForm({ series, onSaved, onCancel }: SeriesFormProps): ReactNode {
  const { t } = useTexts();
  const [key, setKey] = useState<string | null>(series?.key ?? null);
  const [fields, setFields] = useState<SeriesFields>({
    nameFi: series?.nameFi ?? '',
    nameSv: series && series.nameSv !== series.nameFi ? series.nameSv : '',
    nameEn: series && series.nameEn !== series.nameFi ? series.nameEn : '',
    description: series?.description ?? '',
    unit: series?.unit ?? 'number',
    decimals: series?.decimals ?? 0,
    better: series?.better ?? 'more',
    source: series?.source ?? '',
    kind: series?.kind ?? 'stock',
    interval: series?.interval ?? 'year',
  });
  const put = (change: Partial<SeriesFields>) => setFields((known) => ({ ...known, ...change }));
  const shownKey = key ?? keyOf(fields.nameFi);
  const save = useSave(
    'series',
    () => {
      const body = {
        ...fields,
        key: shownKey,
        nameSv: fields.nameSv || fields.nameFi,
        nameEn: fields.nameEn || fields.nameFi,
        description: fields.description || null,
        source: fields.source || null,
        decimals: fields.decimals ?? 0,
      };
      return series ? changeSeries(series, body) : createSeries(body);
    },
    onSaved,
  );
  return (
    <FormLayout
      onSubmit={() => save.mutate(undefined)}
      submitLabel={t('shell.action.save')}
      isPending={save.isPending}
      error={save.error}
      onCancel={onCancel}
      columns={2}
    >
      <div data-span="all">
        <TextField
          label={t('series.field.name')}
          name="nameFi"
          isRequired
          value={fields.nameFi}
          onChange={(nameFi) => put({ nameFi })}
          autoFocus={!series}
        />
      </div>
      <TextField
        label={t('series.field.nameSv')}
        name="nameSv"
        value={fields.nameSv}
        onChange={(nameSv) => put({ nameSv })}
      />
      <TextField
        label={t('series.field.nameEn')}
        name="nameEn"
        value={fields.nameEn}
        onChange={(nameEn) => put({ nameEn })}
      />
      <TextField
        label={t('series.field.source')}
        name="source"
        value={fields.source}
        onChange={(source) => put({ source })}
      />
      <TextField
        label={t('series.field.key')}
        name="key"
        isRequired
        description={t('series.field.keyHint')}
        value={shownKey}
        onChange={setKey}
        spellCheck={false}
      />
      <Select
        label={t('series.field.unit')}
        name="unit"
        options={indicatorUnits
          .filter((unit) => unit !== 'day' && unit !== 'count')
          .map((value) => ({ value, label: t(`indicators.unit.${value}`) }))}
        value={fields.unit === 'count' ? 'number' : fields.unit}
        onChange={(unit) => put({ unit })}
      />
      <NumberField
        label={t('series.field.decimals')}
        name="decimals"
        value={fields.decimals}
        onChange={(decimals) => put({ decimals })}
      />
      <Select
        label={t('series.field.interval')}
        name="interval"
        description={t('series.field.intervalHint')}
        options={seriesIntervals.map((value) => ({ value, label: t(`series.interval.${value}`) }))}
        value={fields.interval}
        onChange={(interval) => put({ interval })}
      />
      <RadioGroup
        label={t('series.field.better')}
        name="better"
        look="segments"
        options={(['more', 'less'] as const).map((value) => ({ value, label: t(`series.better.${value}`) }))}
        value={fields.better}
        onChange={(better) => put({ better })}
      />
      <div data-span="all">
        <RadioGroup
          label={t('series.field.kind')}
          name="kind"
          options={seriesKinds.map((value) => ({
            value,
            label: t(`series.kind.${value}`),
            description: t(`series.kindHint.${value}`),
          }))}
          value={fields.kind}
          onChange={(kind) => put({ kind })}
        />
      </div>
      <div data-span="all">
        <TextArea
          notesSpecialWords={false}
          label={t('series.field.description')}
          name="description"
          value={fields.description}
          onChange={(description) => put({ description })}
          maxLength={2000}
        />
      </div>
    </FormLayout>
  );
}
