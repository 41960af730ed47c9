/** Puts a measure into another stage from a day on. */
import { measureStages, type MeasureStage } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { showToast } from '../../ui/toast.js';
import { moveMeasure, type Measure } from './measures.api.js';

interface MoveMeasureDialogProps {
  readonly measure: Measure;
  readonly onClose: () => void;
}

export function MoveMeasureDialog({ measure, onClose }: MoveMeasureDialogProps): ReactNode {
  const { t } = useTexts();
  const stages = measureStages.filter((stage) => stage !== measure.stage);
  const [stage, setStage] = useState<MeasureStage>(stages[0] ?? 'under_way');
  const [since, setSince] = useState<string | null>(today());
  const move = useSave(
    'measures',
    () => moveMeasure(measure.id, stage, since ?? today()),
    () => {
      showToast({ text: t('measures.moved', { stage: t(`measures.stage.${stage}`) }) });
      onClose();
    },
  );
  return (
    <Dialog title={t('measures.moveStage')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => move.mutate(undefined)}
        submitLabel={t('measures.move')}
        isPending={move.isPending}
        error={move.error}
        onCancel={onClose}
      >
        <RadioGroup
          label={t('measures.field.stage')}
          name="stage"
          options={stages.map((value) => ({ value, label: t(`measures.stage.${value}`) }))}
          value={stage}
          onChange={setStage}
        />
        <DateField
          label={t('measures.since')}
          name="since"
          description={t('measures.sinceHint')}
          direction="past"
          value={since}
          onChange={setSince}
        />
      </FormLayout>
    </Dialog>
  );
}
