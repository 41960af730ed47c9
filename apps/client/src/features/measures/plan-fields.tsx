/** What is planned of a measure and of a project alike: what, for which factor, by whom, when. */
import { measureStages, type Day, type DevelopmentTheme, type MeasureStage } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { findColleagues } from '../../api/find-records.js';
import { useFactors, useGoals } from '../../api/programme.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { FormSection } from '../../ui/form-layout.js';
import { RecordPicker, type PickerRecord } from '../../ui/record-picker.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { SecondaryFactorsField, ThemeField, UnitField, type Outcome, type Weight } from './undertaking-fields.js';

export interface Plan extends Weight, Outcome {
  readonly title: string;
  readonly description: string;
  readonly primaryFactor: string | null;
  readonly goalCode: string | null;
  readonly secondaryFactors: readonly string[];
  readonly unit: string | null;
  readonly theme: DevelopmentTheme | null;
  readonly owner: PickerRecord | null;
  /** Only of a new one; later it moves by its own deed. */
  readonly stage: MeasureStage;
  readonly stageSince: Day | null;
  readonly plannedStartOn: Day | null;
  readonly plannedEndOn: Day | null;
  readonly isPublic: boolean;
}

/** A measure or a project as the API tells it, as far as it is planned. */
type Planned = Omit<Plan, 'description' | 'stageSince'> & { readonly description: string | null };

export function planOf(record: Planned | undefined): Plan {
  return {
    title: record?.title ?? '',
    description: record?.description ?? '',
    primaryFactor: record?.primaryFactor ?? null,
    goalCode: record?.goalCode ?? null,
    secondaryFactors: record?.secondaryFactors ?? [],
    unit: record?.unit ?? null,
    theme: record?.theme ?? null,
    owner: record?.owner ?? null,
    stage: record?.stage ?? 'planned',
    stageSince: today(),
    plannedStartOn: record?.plannedStartOn ?? null,
    plannedEndOn: record?.plannedEndOn ?? null,
    effort: record?.effort ?? null,
    effect: record?.effect ?? null,
    speed: record?.speed ?? null,
    helped: record?.helped ?? [],
    hindered: record?.hindered ?? [],
    isPublic: record?.isPublic ?? false,
  };
}

/** What both bodies have in common. */
export const planBody = (plan: Plan) => ({
  title: plan.title,
  description: plan.description || null,
  primaryFactor: plan.primaryFactor ?? '',
  goalCode: plan.goalCode,
  secondaryFactors: plan.secondaryFactors.filter((factor) => factor !== plan.primaryFactor),
  unit: plan.unit,
  theme: plan.theme,
  ownerId: plan.owner?.id ?? null,
  plannedStartOn: plan.plannedStartOn,
  plannedEndOn: plan.plannedEndOn,
  effort: plan.effort,
  effect: plan.effect,
  speed: plan.speed,
  helped: [...plan.helped],
  hindered: [...plan.hindered],
  isPublic: plan.isPublic,
});

/** The stage that a new one begins in. */
export const planStage = ({ stage, stageSince }: Plan) => ({ stage, ...(stageSince && { stageSince }) });

interface PlanFieldsProps {
  readonly plan: Plan;
  readonly put: (change: Partial<Plan>) => void;
  readonly isNew: boolean;
  /** Fields of its own between the basics and the description. */
  readonly children?: ReactNode;
}

export function PlanFields({ plan, put, isNew, children }: PlanFieldsProps): ReactNode {
  const { t } = useTexts();
  const factors = useFactors(plan.primaryFactor);
  const goals = useGoals(plan.primaryFactor, plan.goalCode);
  return (
    <>
      <div data-span="all">
        <TextField
          label={t('measures.field.title')}
          name="title"
          isRequired
          value={plan.title}
          onChange={(title) => put({ title })}
          autoFocus={isNew}
        />
      </div>
      <Select
        label={t('measures.field.factor')}
        name="primaryFactor"
        isRequired
        options={factors}
        value={plan.primaryFactor}
        // Another factor has goals of its own.
        onChange={(primaryFactor) => put({ primaryFactor, goalCode: null })}
        placeholder={t('shell.action.choose')}
      />
      {goals.length > 0 && (
        <Select
          label={t('measures.goal')}
          name="goalCode"
          isRequired
          description={t('measures.goalHint')}
          options={goals}
          value={plan.goalCode}
          onChange={(goalCode) => put({ goalCode })}
          placeholder={t('shell.action.choose')}
        />
      )}
      <RecordPicker
        label={t('measures.field.owner')}
        name="ownerId"
        value={plan.owner}
        onChange={(owner) => put({ owner })}
        search={findColleagues}
      />
      <UnitField value={plan.unit} onChange={(unit) => put({ unit })} />
      <ThemeField value={plan.theme} onChange={(theme) => put({ theme })} />
      {children}
      <div data-span="all">
        <SecondaryFactorsField
          primary={plan.primaryFactor}
          value={plan.secondaryFactors}
          onChange={(secondaryFactors) => put({ secondaryFactors })}
        />
      </div>
      <div data-span="all">
        <TextArea
          notesSpecialWords={false}
          label={t('measures.field.description')}
          name="description"
          value={plan.description}
          onChange={(description) => put({ description })}
          maxLength={20_000}
        />
      </div>
    </>
  );
}

export function ScheduleFields({
  noun,
  plan,
  put,
  isNew,
}: PlanFieldsProps & { readonly noun: 'measures' | 'projects' }): ReactNode {
  const { t } = useTexts();
  return (
    <FormSection title={t('measures.schedule')}>
      {isNew && (
        <>
          <Select
            label={t('measures.field.stage')}
            name="stage"
            options={measureStages.map((value) => ({ value, label: t(`${noun}.stage.${value}`) }))}
            value={plan.stage}
            onChange={(stage) => put({ stage })}
          />
          <DateField
            label={t('measures.since')}
            name="stageSince"
            direction="past"
            value={plan.stageSince}
            onChange={(stageSince) => put({ stageSince })}
          />
        </>
      )}
      <DateField
        label={t('measures.field.plannedStartOn')}
        name="plannedStartOn"
        value={plan.plannedStartOn}
        onChange={(plannedStartOn) => put({ plannedStartOn })}
      />
      <DateField
        label={t('measures.field.plannedEndOn')}
        name="plannedEndOn"
        value={plan.plannedEndOn}
        onChange={(plannedEndOn) => put({ plannedEndOn })}
      />
    </FormSection>
  );
}

/** Whether it is time to ask what helped and what hindered. */
export const hasEnded = (stage: MeasureStage | undefined): boolean => stage === 'completed' || stage === 'cancelled';
