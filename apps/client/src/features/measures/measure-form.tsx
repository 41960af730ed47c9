/** A measure's fields, for a new one and for a known one; its stage moves on its page. */
import { measureStages, type Day, type MeasureStage } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { findColleagues } from '../../api/find-records.js';
import { useFactors } from '../../api/programme.js';
import { useSave } from '../../api/use-save.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { FormLayout } from '../../ui/form-layout.js';
import { RecordPicker, type PickerRecord } from '../../ui/record-picker.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { changeMeasure, createMeasure, type Measure } from './measures.api.js';

interface MeasureFields {
  title: string;
  description: string;
  primaryFactor: string | null;
  stage: MeasureStage;
  stageSince: Day | null;
  plannedStartOn: Day | null;
  plannedEndOn: Day | null;
  owner: PickerRecord | null;
}

interface MeasureFormProps {
  readonly measure?: Measure;
  readonly onSaved: (measure: Measure) => void;
  readonly onCancel: () => void;
}

export function MeasureForm({ measure, onSaved, onCancel }: MeasureFormProps): ReactNode {
  const { t } = useTexts();
  const [fields, setFields] = useState<MeasureFields>({
    title: measure?.title ?? '',
    description: measure?.description ?? '',
    primaryFactor: measure?.primaryFactor ?? null,
    stage: 'planned',
    stageSince: today(),
    plannedStartOn: measure?.plannedStartOn ?? null,
    plannedEndOn: measure?.plannedEndOn ?? null,
    owner: measure?.owner ?? null,
  });
  const put = (change: Partial<MeasureFields>) => setFields((known) => ({ ...known, ...change }));
  const factors = useFactors(fields.primaryFactor);
  const save = useSave(
    'measures',
    () => {
      const body = {
        title: fields.title,
        description: fields.description || null,
        primaryFactor: fields.primaryFactor ?? '',
        plannedStartOn: fields.plannedStartOn,
        plannedEndOn: fields.plannedEndOn,
        ownerId: fields.owner?.id ?? null,
      };
      if (measure) return changeMeasure(measure, body);
      return createMeasure({
        ...body,
        stage: fields.stage,
        ...(fields.stageSince && { stageSince: fields.stageSince }),
      });
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
          label={t('measures.field.title')}
          name="title"
          isRequired
          value={fields.title}
          onChange={(title) => put({ title })}
          autoFocus={!measure}
        />
      </div>
      <Select
        label={t('measures.field.factor')}
        name="primaryFactor"
        isRequired
        options={factors}
        value={fields.primaryFactor}
        onChange={(primaryFactor) => put({ primaryFactor })}
        placeholder={t('shell.action.choose')}
      />
      <RecordPicker
        label={t('measures.field.owner')}
        name="ownerId"
        value={fields.owner}
        onChange={(owner) => put({ owner })}
        search={findColleagues}
      />
      {!measure && (
        <>
          <Select
            label={t('measures.field.stage')}
            name="stage"
            options={measureStages.map((value) => ({ value, label: t(`measures.stage.${value}`) }))}
            value={fields.stage}
            onChange={(stage) => put({ stage })}
          />
          <DateField
            label={t('measures.since')}
            name="stageSince"
            direction="past"
            value={fields.stageSince}
            onChange={(stageSince) => put({ stageSince })}
          />
        </>
      )}
      <DateField
        label={t('measures.field.plannedStartOn')}
        name="plannedStartOn"
        value={fields.plannedStartOn}
        onChange={(plannedStartOn) => put({ plannedStartOn })}
      />
      <DateField
        label={t('measures.field.plannedEndOn')}
        name="plannedEndOn"
        value={fields.plannedEndOn}
        onChange={(plannedEndOn) => put({ plannedEndOn })}
      />
      <div data-span="all">
        <TextArea
          label={t('measures.field.description')}
          name="description"
          value={fields.description}
          onChange={(description) => put({ description })}
          maxLength={20_000}
        />
      </div>
    </FormLayout>
  );
}
