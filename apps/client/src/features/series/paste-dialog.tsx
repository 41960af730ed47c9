/** Taking in a table: paste it, see what would become of each row, take it in. */
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Tag } from '../../ui/marks.js';
import { Stack } from '../../ui/section.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { showToast } from '../../ui/toast.js';
import { pasteValues, type Pasted, type Series } from './series.api.js';
import { useValueWords } from './use-value-words.js';

interface PasteDialogProps {
  readonly series: Series;
  readonly area: string;
  readonly onClose: () => void;
}

type Row = Pasted['rows'][number];

export function PasteDialog({ series, area: shownArea, onClose }: PasteDialogProps): ReactNode {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const [area, setArea] = useState(shownArea);
  const [told, setTold] = useState<Pasted | null>(null);
  const look = useSave('series', () => pasteValues(series.id, { text, area, dryRun: true }), setTold);
  const take = useSave(
    'series',
    () => pasteValues(series.id, { text, area, dryRun: false }),
    ({ rows }) => {
      showToast({ text: t('series.pasted', { count: counted(rows) }) });
      onClose();
    },
  );
  if (told === null)
    return (
      <Dialog title={t('series.paste')} isOpen onClose={onClose}>
        <FormLayout
          onSubmit={() => look.mutate(undefined)}
          submitLabel={t('series.pasteLook')}
          isPending={look.isPending}
          error={look.error}
          onCancel={onClose}
        >
          <TextArea
            notesSpecialWords={false}
            label={t('series.pasteField')}
            name="text"
            description={t('series.pasteHint')}
            placeholder={t('series.pasteExample')}
            isRequired
            rows={8}
            value={text}
            onChange={setText}
          />
          <TextField
            label={t('series.area')}
            name="area"
            description={t('series.areaHint')}
            value={area}
            onChange={setArea}
          />
        </FormLayout>
      </Dialog>
    );
  const count = counted(told.rows);
  return (
    <Dialog title={t('series.paste')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => (count === 0 ? onClose() : take.mutate(undefined))}
        submitLabel={count === 0 ? t('shell.action.close') : t('series.pasteTake', { count })}
        isPending={take.isPending}
        error={take.error}
        extra={
          <Button variant="quiet" onPress={() => setTold(null)}>
            {t('series.pasteBack')}
          </Button>
        }
      >
        <Stack gap="s">
          <p role="status">{t('series.pasteTold', countsOf(told.rows))}</p>
          <VerdictTable series={series} rows={told.rows} />
        </Stack>
      </FormLayout>
    </Dialog>
  );
}

const counted = (rows: readonly Row[]): number =>
  rows.filter(({ verdict }) => verdict === 'create' || verdict === 'update').length;

const countsOf = (rows: readonly Row[]): Record<Row['verdict'], number> => ({
  create: rows.filter(({ verdict }) => verdict === 'create').length,
  update: rows.filter(({ verdict }) => verdict === 'update').length,
  skip: rows.filter(({ verdict }) => verdict === 'skip').length,
  refuse: rows.filter(({ verdict }) => verdict === 'refuse').length,
});

function VerdictTable({ series, rows }: { readonly series: Series; readonly rows: readonly Row[] }): ReactNode {
  const { t } = useTexts();
  const { figure, time } = useValueWords();
  const columns: Column<Row>[] = [
    {
      key: 'row',
      header: t('series.time'),
      cell: ({ period, text }) => (period === null ? text : time(period)),
    },
    {
      key: 'value',
      header: t('series.value'),
      cell: ({ period, value, before, verdict }) =>
        period !== null &&
        (verdict === 'update' ? `${figure(before, series)} → ${figure(value, series)}` : figure(value, series)),
      align: 'end',
    },
    {
      key: 'verdict',
      header: t('series.verdict'),
      cell: ({ verdict, reason }) =>
        reason === null ? (
          t(`imports.verdict.${verdict}`)
        ) : verdict === 'refuse' ? (
          <Tag tone="red">{t(`series.importReason.${reason}`)}</Tag>
        ) : (
          t(`series.importReason.${reason}`)
        ),
    },
  ];
  return <DataTable label={t('series.paste')} columns={columns} rows={rows} rowKey={({ line }) => String(line)} />;
}
