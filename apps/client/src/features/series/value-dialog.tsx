/** Entering one value of a series, or correcting it: what it was stays in its trail. */
import { lastPeriods, type Day, type PeriodKind } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { NumberField } from '../../ui/number-field.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { correctValue, enterValue, type Series, type SeriesValue } from './series.api.js';
import { useValueWords } from './use-value-words.js';

interface ValueDialogProps {
  readonly series: Series;
  readonly area: string;
  /** The value to correct; without it a new one is entered. */
  readonly value?: SeriesValue;
  readonly onClose: () => void;
}

/** How far back the choice of periods goes; older ones are pasted. */
const choices: Record<PeriodKind, number> = { month: 36, quarter: 24, third: 18, half: 16, year: 20, term: 1 };

/** The one after the newest known; without any, the last one that is over. The periods stand newest first. */
function nextPeriod(periods: readonly string[], newest: string | undefined): string | null {
  const index = newest === undefined ? 2 : periods.indexOf(newest);
  return periods[Math.max(0, index - 1)] ?? null;
}

export function ValueDialog({ series, area: shownArea, value, onClose }: ValueDialogProps): ReactNode {
  const { t } = useTexts();
  const words = useValueWords();
  const { interval, id } = series;
  const periods =
    interval === 'day'
      ? []
      : lastPeriods(interval, today(), choices[interval])
          .map(({ code }) => code)
          .toReversed();
  const [period, setPeriod] = useState<string | null>(
    value?.period ?? (interval === 'day' ? today() : nextPeriod(periods, series.latest?.period)),
  );
  const [figure, setFigure] = useState<number | null>(value?.value ?? null);
  const [notPublished, setNotPublished] = useState(value !== undefined && value.value === null);
  const [fields, setFields] = useState({
    area: value?.area ?? shownArea,
    provisional: value?.provisional ?? false,
    source: value?.source === series.source ? '' : (value?.source ?? ''),
    note: value?.note ?? '',
  });
  const put = (change: Partial<typeof fields>) => setFields((known) => ({ ...known, ...change }));
  const [isMissing, setMissing] = useState(false);
  const save = useSave(
    'series',
    () => {
      const body = {
        value: notPublished ? null : figure,
        provisional: fields.provisional,
        source: fields.source || null,
        note: fields.note || null,
      };
      return value ? correctValue(value, body) : enterValue(id, { ...body, period: period ?? '', area: fields.area });
    },
    onClose,
  );
  return (
    <Dialog title={value ? t('series.correctValue') : t('series.addValue')} isOpen onClose={onClose}>
      <FormLayout
        // Nothing written is not "not published": that is said on purpose.
        onSubmit={() => (figure === null && !notPublished ? setMissing(true) : save.mutate(undefined))}
        problems={
          isMissing && figure === null && !notPublished
            ? [{ pointer: '/value', code: 'required', message: t('series.valueMissing') }]
            : []
        }
        submitLabel={t('shell.action.save')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        {value ? (
          <p>
            {words.time(value.period)} · {words.area(value.area)}
          </p>
        ) : (
          <>
            {interval === 'day' ? (
              <DateField
                label={t('series.day')}
                name="period"
                isRequired
                direction="past"
                value={period}
                onChange={(day: Day | null) => setPeriod(day)}
              />
            ) : (
              <Select
                label={t('series.time')}
                name="period"
                isRequired
                options={periods.map((code) => ({ value: code, label: words.time(code) }))}
                value={period}
                onChange={setPeriod}
              />
            )}
            <TextField
              label={t('series.area')}
              name="area"
              description={t('series.areaHint')}
              value={fields.area}
              onChange={(area) => put({ area })}
            />
          </>
        )}
        <NumberField
          label={t('series.value')}
          name="value"
          isDisabled={notPublished}
          decimals={series.decimals}
          {...(series.unit !== 'count' && series.unit !== 'number' && { unit: t(`indicators.unit.${series.unit}`) })}
          value={notPublished ? null : figure}
          onChange={setFigure}
        />
        <CheckboxField
          label={t('series.notPublishedField')}
          description={t('series.notPublishedHint')}
          value={notPublished}
          onChange={setNotPublished}
        />
        <CheckboxField
          label={t('series.provisional')}
          value={fields.provisional}
          onChange={(provisional) => put({ provisional })}
        />
        <TextField
          label={t('series.field.source')}
          name="source"
          placeholder={series.source ?? ''}
          value={fields.source}
          onChange={(source) => put({ source })}
        />
        <TextArea
          notesSpecialWords={false}
          label={t('series.note')}
          name="note"
          rows={2}
          value={fields.note}
          onChange={(note) => put({ note })}
          maxLength={2000}
        />
      </FormLayout>
    </Dialog>
  );
}
