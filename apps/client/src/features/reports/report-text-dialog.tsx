/** The writer's words of an open report: a summary and some lines for each factor, in one form at the side of the report. */
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { TextArea } from '../../ui/text-area.js';
import { showToast } from '../../ui/toast.js';
import { textQuery, writeText, type ReportContent, type ReportText } from './reports.api.js';

interface ReportTextDialogProps {
  readonly report: ReportContent;
  readonly onClose: () => void;
}

export function ReportTextDialog({ report, onClose }: ReportTextDialogProps): ReactNode {
  const { t } = useTexts();
  const text = useQuery(textQuery(report.period));
  return (
    <Dialog title={t('reports.text.write')} isOpen onClose={onClose} placement="side">
      {text.error ? (
        <ErrorState error={text.error} onRetry={() => void text.refetch()} />
      ) : text.data ? (
        <TextForm report={report} text={text.data} onClose={onClose} />
      ) : (
        <Skeleton shape="form" />
      )}
    </Dialog>
  );
}

function TextForm({ report, text, onClose }: ReportTextDialogProps & { readonly text: ReportText }): ReactNode {
  const { t } = useTexts();
  const [summary, setSummary] = useState(text.summary ?? '');
  const [factors, setFactors] = useState<Readonly<Record<string, string>>>(
    Object.fromEntries(text.factors.map(({ code, text: words }) => [code, words])),
  );
  const save = useSave(
    'reports',
    () =>
      writeText(text, {
        summary,
        factors: report.factors.map(({ code }) => ({ code, text: factors[code] ?? '' })),
      }),
    () => {
      showToast({ text: t('reports.text.saved') });
      onClose();
    },
  );
  return (
    <FormLayout
      onSubmit={() => save.mutate(undefined)}
      submitLabel={t('reports.text.save')}
      isPending={save.isPending}
      error={save.error}
      onCancel={onClose}
    >
      <TextArea
        notesSpecialWords={false}
        label={t('reports.summary')}
        name="summary"
        description={t('reports.text.hint')}
        rows={5}
        maxLength={10_000}
        value={summary}
        onChange={setSummary}
      />
      {report.factors.map(({ code, number, name }) => (
        <TextArea
          notesSpecialWords={false}
          key={code}
          label={`${number} ${name}`.trim()}
          rows={3}
          maxLength={10_000}
          value={factors[code] ?? ''}
          onChange={(words) => setFactors({ ...factors, [code]: words })}
        />
      ))}
    </FormLayout>
  );
}
