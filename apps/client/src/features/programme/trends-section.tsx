/** What the municipality sees coming: each trend with its effect and pace, and when that was judged. */
import { trendEffects, trendPaces } from '@elinvoima/contracts';
import { Pencil, Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { Section } from '../../ui/section.js';
import { TextArea } from '../../ui/text-area.js';
import { NamesFields } from './names-fields.js';
import { changeProgramme, useProgrammeSave, type Programme, type Trend } from './programme.api.js';
import styles from './programme.module.css';

interface TrendsSectionProps {
  readonly programme: Programme;
  readonly mayEdit: boolean;
}

const newTrend = (trends: readonly Trend[]): Trend => ({
  code: `trend-${trends.reduce((most, { code }) => Math.max(most, Number(/^trend-(\d+)$/.exec(code)?.[1] ?? 0)), 0) + 1}`,
  name: { fi: '', sv: '', en: '' },
  effect: null,
  pace: null,
  assessedOn: today(),
  note: null,
});

export function TrendsSection({ programme, mayEdit }: TrendsSectionProps): ReactNode {
  const { t, language, formats } = useTexts();
  const [edited, setEdited] = useState<Trend | null>(null);
  const { trends } = programme;
  if (trends.length === 0 && !mayEdit) return null;
  const columns: Column<Trend>[] = [
    {
      key: 'trend',
      header: t('programme.trend'),
      width: '45%',
      cell: ({ name, note }) => (
        <>
          {name[language]}
          {note && <span className={styles.quiet}> · {note}</span>}
        </>
      ),
    },
    {
      key: 'effect',
      header: t('programme.trendEffect'),
      cell: ({ effect }) => (effect === null ? t('programme.notAssessed') : t(`programme.effect.${effect}`)),
    },
    {
      key: 'pace',
      header: t('programme.trendPace'),
      cell: ({ pace }) => (pace === null ? t('programme.notAssessed') : t(`programme.pace.${pace}`)),
    },
    {
      key: 'assessedOn',
      header: t('programme.trendAssessedOn'),
      cell: ({ assessedOn }) => assessedOn && formats.day(assessedOn),
      show: 'wide',
    },
  ];
  if (mayEdit)
    columns.push({
      key: 'edit',
      header: t('programme.edit'),
      align: 'end',
      noLabel: true,
      cell: (trend) => (
        <Button variant="quiet" size="s" icon={<Pencil />} iconOnly onPress={() => setEdited(trend)}>
          {t('programme.editTrend', { name: trend.name[language] })}
        </Button>
      ),
    });
  return (
    <Section
      title={t('programme.trends')}
      action={
        mayEdit && (
          <Button variant="quiet" size="s" icon={<Plus />} onPress={() => setEdited(newTrend(trends))}>
            {t('programme.addTrend')}
          </Button>
        )
      }
    >
      {trends.length === 0 ? (
        <p className={styles.quiet}>{t('programme.trendsEmpty')}</p>
      ) : (
        <DataTable label={t('programme.trends')} columns={columns} rows={trends} rowKey={({ code }) => code} />
      )}
      {edited && <TrendDialog key={edited.code} programme={programme} trend={edited} onClose={() => setEdited(null)} />}
    </Section>
  );
}

interface TrendDialogProps {
  readonly programme: Programme;
  readonly trend: Trend;
  readonly onClose: () => void;
}

function TrendDialog({ programme, trend, onClose }: TrendDialogProps): ReactNode {
  const { t, language } = useTexts();
  const [fields, setFields] = useState(trend);
  const put = (change: Partial<Trend>) => setFields((known) => ({ ...known, ...change }));
  const { trends } = programme;
  const isKnown = trends.some(({ code }) => code === trend.code);
  const save = useProgrammeSave((given: Trend[]) => changeProgramme(programme, { trends: given }), onClose);
  return (
    <Dialog
      title={isKnown ? t('programme.editTrend', { name: trend.name[language] }) : t('programme.addTrend')}
      isOpen
      onClose={onClose}
    >
      <FormLayout
        onSubmit={() =>
          save.mutate(isKnown ? trends.map((one) => (one.code === trend.code ? fields : one)) : [...trends, fields])
        }
        submitLabel={t('shell.action.save')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
        extra={
          isKnown && (
            <Button variant="danger" onPress={() => save.mutate(trends.filter(({ code }) => code !== trend.code))}>
              {t('programme.removeTrend')}
            </Button>
          )
        }
      >
        <NamesFields value={fields.name} onChange={(name) => put({ name })} />
        <RadioGroup
          label={t('programme.trendEffect')}
          options={trendEffects.map((value) => ({ value, label: t(`programme.effect.${value}`) }))}
          value={fields.effect}
          onChange={(effect) => put({ effect })}
        />
        <RadioGroup
          label={t('programme.trendPace')}
          look="segments"
          options={trendPaces.map((value) => ({ value, label: t(`programme.pace.${value}`) }))}
          value={fields.pace}
          onChange={(pace) => put({ pace })}
        />
        <DateField
          label={t('programme.trendAssessedOn')}
          direction="past"
          value={fields.assessedOn}
          onChange={(assessedOn) => put({ assessedOn })}
        />
        <TextArea
          notesSpecialWords={false}
          label={t('programme.field.note')}
          rows={2}
          value={fields.note ?? ''}
          onChange={(note) => put({ note: note || null })}
        />
      </FormLayout>
    </Dialog>
  );
}
