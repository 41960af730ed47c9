/** Fields that measures and projects share: whose work it is, what it is about, how it weighs, what helped. */
import { developmentThemes, outcomeCauses, type DevelopmentTheme, type OutcomeCause } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { useFactors } from '../../api/programme.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxGroup } from '../../ui/checkbox-field.js';
import { FormSection } from '../../ui/form-layout.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { RecordPicker } from '../../ui/record-picker.js';
import { Select } from '../../ui/select.js';
import { findUnits } from './measures.api.js';

interface Put<Value> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** Tells only what has changed, so that a form may keep them among its other fields. */
interface PutPart<Value> {
  readonly value: Value;
  readonly onChange: (change: Partial<Value>) => void;
}

/** The responsible unit in the municipality's own words; those in use already are offered, so that one is written one way. */
export function UnitField({ value, onChange }: Put<string | null>): ReactNode {
  const { t } = useTexts();
  return (
    <RecordPicker
      label={t('measures.field.unit')}
      name="unit"
      value={value === null ? null : { id: value, name: value }}
      onChange={(unit) => onChange(unit?.name ?? null)}
      onCreate={onChange}
      search={findUnits}
    />
  );
}

export function ThemeField({ value, onChange }: Put<DevelopmentTheme | null>): ReactNode {
  const { t } = useTexts();
  return (
    <Select
      label={t('measures.field.theme')}
      name="theme"
      options={developmentThemes.map((theme) => ({ value: theme, label: t(`measures.theme.${theme}`) }))}
      value={value}
      onChange={onChange}
      placeholder={t('shell.value.none')}
      onClear={() => onChange(null)}
    />
  );
}

/** The factors it serves beside the first one. */
export function SecondaryFactorsField({
  primary,
  value,
  onChange,
}: Put<readonly string[]> & { readonly primary: string | null }): ReactNode {
  const { t } = useTexts();
  const others = useFactors().filter((factor) => factor.value !== primary);
  return (
    <CheckboxGroup
      label={t('measures.field.secondaryFactors')}
      name="secondaryFactors"
      look="pills"
      options={others}
      value={value.filter((factor) => factor !== primary)}
      onChange={onChange}
    />
  );
}

export interface Weight {
  readonly effort: number | null;
  readonly effect: number | null;
  readonly speed: number | null;
}

/** Effort, effect and speed from 1 to 3. */
export function WeightFields({ value, onChange }: PutPart<Weight>): ReactNode {
  const { t } = useTexts();
  const scale = ['1', '2', '3'] as const;
  return (
    <FormSection title={t('measures.section.weight')}>
      {(['effect', 'speed', 'effort'] as const).map((part) => (
        <RadioGroup
          key={part}
          label={t(`measures.field.${part}`)}
          name={part}
          look="segments"
          options={scale.map((step) => ({ value: step, label: t(`measures.${part}.${step}`) }))}
          value={scale.find((step) => Number(step) === value[part]) ?? null}
          onChange={(step) => onChange({ [part]: Number(step) })}
        />
      ))}
    </FormSection>
  );
}

export interface Outcome {
  readonly helped: readonly OutcomeCause[];
  readonly hindered: readonly OutcomeCause[];
}

/** What helped and what hindered, asked at the end. */
export function OutcomeFields({ value, onChange }: PutPart<Outcome>): ReactNode {
  const { t } = useTexts();
  const options = outcomeCauses.map((cause) => ({ value: cause, label: t(`measures.cause.${cause}`) }));
  return (
    <>
      <CheckboxGroup
        label={t('measures.field.helped')}
        name="helped"
        description={t('measures.outcomeHint')}
        look="pills"
        options={options}
        value={value.helped}
        onChange={(helped) => onChange({ helped })}
      />
      <CheckboxGroup
        label={t('measures.field.hindered')}
        name="hindered"
        look="pills"
        options={options}
        value={value.hindered}
        onChange={(hindered) => onChange({ hindered })}
      />
    </>
  );
}
