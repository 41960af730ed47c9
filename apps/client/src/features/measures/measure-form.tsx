/** A measure's fields, for a new one and for a known one; its stage moves on its page. */
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { FormLayout, FormSection } from '../../ui/form-layout.js';
import { NumberField } from '../../ui/number-field.js';
import { RecordPicker, type PickerRecord } from '../../ui/record-picker.js';
import { changeMeasure, createMeasure, findProjects, type Measure } from './measures.api.js';
import { PlanFields, ScheduleFields, hasEnded, planBody, planOf, planStage, type Plan } from './plan-fields.js';
import { OutcomeFields, WeightFields } from './undertaking-fields.js';

interface MeasureFields extends Plan {
  readonly project: PickerRecord | null;
  readonly budgetEur: number | null;
  readonly actualEur: number | null;
}

interface MeasureFormProps {
  readonly measure?: Measure;
  /** The project that a new one is to be part of. */
  readonly project?: PickerRecord | null;
  readonly onSaved: (measure: Measure) => void;
  readonly onCancel: () => void;
}

export function MeasureForm({ measure, project = null, onSaved, onCancel }: MeasureFormProps): ReactNode {
  const { t } = useTexts();
  const [fields, setFields] = useState<MeasureFields>({
    ...planOf(measure),
    project: measure ? measure.project : project,
    budgetEur: measure?.budgetEur ?? null,
    actualEur: measure?.actualEur ?? null,
  });
  const put = (change: Partial<MeasureFields>) => setFields((known) => ({ ...known, ...change }));
  const isNew = measure === undefined;
  const save = useSave(
    'measures',
    () => {
      const { budgetEur, actualEur } = fields;
      const body = { ...planBody(fields), budgetEur, actualEur, projectId: fields.project?.id ?? null };
      return measure ? changeMeasure(measure, body) : createMeasure({ ...body, ...planStage(fields) });
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
      <PlanFields plan={fields} put={put} isNew={isNew}>
        <RecordPicker
          label={t('measures.field.project')}
          name="projectId"
          value={fields.project}
          onChange={(chosen) => put({ project: chosen })}
          search={findProjects}
        />
      </PlanFields>
      <ScheduleFields noun="measures" plan={fields} put={put} isNew={isNew} />
      <WeightFields value={fields} onChange={put} />
      <FormSection title={t('measures.section.money')}>
        <NumberField
          label={t('measures.field.budget')}
          name="budgetEur"
          unit="€"
          decimals={2}
          value={fields.budgetEur}
          onChange={(budgetEur) => put({ budgetEur })}
        />
        <NumberField
          label={t('measures.field.actual')}
          name="actualEur"
          unit="€"
          decimals={2}
          value={fields.actualEur}
          onChange={(actualEur) => put({ actualEur })}
        />
      </FormSection>
      {hasEnded(measure?.stage) && (
        <FormSection title={t('measures.outcome')}>
          <OutcomeFields value={fields} onChange={put} />
        </FormSection>
      )}
      <div data-span="all">
        <CheckboxField
          label={t('measures.field.isPublic')}
          name="isPublic"
          description={t('measures.isPublicHint')}
          value={fields.isPublic}
          onChange={(isPublic) => put({ isPublic })}
        />
      </div>
    </FormLayout>
  );
}
