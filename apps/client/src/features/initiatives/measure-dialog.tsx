/** The measure an initiative led to: made of it in one press, or one that is there already. */
import { useState, type ReactNode } from 'react';
import { findMeasures } from '../../api/find-records.js';
import { useGoals } from '../../api/programme.js';
import { useSave } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { RecordPicker, type PickerRecord } from '../../ui/record-picker.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { showToast } from '../../ui/toast.js';
import { leadToMeasure, type Initiative } from './initiatives.api.js';

const ways = ['makeMeasure', 'chooseMeasure'] as const;

interface InitiativeDialogProps {
  readonly initiative: Initiative;
  readonly onClose: () => void;
}

export function MeasureDialog({ initiative, onClose }: InitiativeDialogProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const mayMake = may('measures.write');
  const [way, setWay] = useState<(typeof ways)[number]>(mayMake ? 'makeMeasure' : 'chooseMeasure');
  const [title, setTitle] = useState(initiative.title);
  const [measure, setMeasure] = useState<PickerRecord | null>(null);
  const [goalCode, setGoalCode] = useState<string | null>(null);
  const goals = useGoals(initiative.primaryFactor);
  const isNew = way === 'makeMeasure';
  const save = useSave(
    'initiatives',
    () =>
      leadToMeasure(initiative.id, isNew ? { title, ...(goalCode && { goalCode }) } : { measureId: measure?.id ?? '' }),
    () => {
      showToast({ text: t('initiatives.ledToMeasure') });
      onClose();
    },
  );
  return (
    <Dialog title={t('initiatives.leadToMeasure')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t(isNew ? 'initiatives.makeMeasureSend' : 'initiatives.linkMeasure')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        {mayMake && (
          <RadioGroup
            label={t('initiatives.measureWay')}
            options={ways.map((value) => ({ value, label: t(`initiatives.${value}`) }))}
            value={way}
            onChange={setWay}
          />
        )}
        {isNew ? (
          <>
            <TextField
              label={t('initiatives.measureTitle')}
              name="title"
              isRequired
              value={title}
              onChange={setTitle}
            />
            {/* A measure is always taken for a goal, once the programme has goals for its factor. */}
            {goals.length > 0 && (
              <Select
                label={t('measures.goal')}
                name="goalCode"
                isRequired
                options={goals}
                value={goalCode}
                onChange={setGoalCode}
                placeholder={t('shell.action.choose')}
              />
            )}
          </>
        ) : (
          <RecordPicker
            label={t('initiatives.measure')}
            name="measureId"
            isRequired
            value={measure}
            onChange={setMeasure}
            search={findMeasures}
          />
        )}
      </FormLayout>
    </Dialog>
  );
}
