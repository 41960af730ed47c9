/** One target: for which periods, towards what, and from where its light changes. */
import { periodKinds, type PeriodKind } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { DateField } from '../../ui/date-field.js';
import { FormLayout, FormSection } from '../../ui/form-layout.js';
import { NumberField } from '../../ui/number-field.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import {
  changeTarget,
  createTarget,
  useProgrammeSave,
  type NamedIndicator,
  type Target,
  type TargetInput,
} from './programme.api.js';
import { SpreadFields, type Spread } from './spread-fields.js';

interface Fields {
  readonly isParticular: boolean;
  readonly periodKind: PeriodKind;
  readonly period: string;
  readonly hasNumber: boolean;
  readonly value: number | null;
  readonly better: 'more' | 'less';
  readonly strict: boolean;
  /** In per cent, as people read them. */
  readonly greenFrom: number | null;
  readonly amberFrom: number | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly budgetYear: number | null;
  readonly spread: Spread | null;
  readonly words: string;
}

/** Shorter is better where people wait. */
const usualDirection = ({ unit }: NamedIndicator) =>
  unit === 'hours' || unit === 'days' || unit === 'rank' ? 'less' : 'more';

const fieldsOf = (target: Target | undefined, indicator: NamedIndicator): Fields => ({
  isParticular: target !== undefined && target.period !== null,
  periodKind: target?.periodKind ?? 'year',
  period: target?.period ?? '',
  hasNumber: target === undefined || target.value !== null,
  value: target?.value ?? null,
  better: target?.better ?? usualDirection(indicator),
  strict: target?.strict ?? false,
  greenFrom: inPercent(target?.greenFrom ?? 1),
  amberFrom: inPercent(target?.amberFrom ?? 0.8),
  validFrom: target?.validFrom ?? null,
  validUntil: target?.validUntil ?? null,
  budgetYear: target?.budgetYear ?? null,
  spread: target?.spread ?? null,
  words: target?.words ?? '',
});

const inPercent = (share: number): number => Number((share * 100).toPrecision(10));

function bodyOf(fields: Fields): Omit<TargetInput, 'indicator'> {
  const { isParticular, hasNumber, periodKind, period, spread, words, greenFrom, amberFrom, ...same } = fields;
  const isOfYear = isParticular ? /^\d{4}$/.test(period) : periodKind === 'year';
  return {
    ...same,
    periodKind: isParticular ? null : periodKind,
    period: isParticular ? period.trim() : null,
    ...(isParticular && { validFrom: null, validUntil: null }),
    value: hasNumber ? same.value : null,
    spread: hasNumber && isOfYear && spread !== null ? { ...spread, shares: [...spread.shares] } : null,
    words: words || null,
    greenFrom: (greenFrom ?? 100) / 100,
    amberFrom: (amberFrom ?? 80) / 100,
  };
}

interface TargetFormProps {
  readonly programmeId: string;
  readonly indicator: NamedIndicator;
  readonly target: Target | undefined;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

export function TargetForm({ programmeId, indicator, target, onSaved, onCancel }: TargetFormProps): ReactNode {
  const { t } = useTexts();
  const [fields, setFields] = useState(() => fieldsOf(target, indicator));
  const put = (change: Partial<Fields>) => setFields((known) => ({ ...known, ...change }));
  const save = useProgrammeSave(() => {
    const body = bodyOf(fields);
    return target ? changeTarget(target, body) : createTarget(programmeId, { ...body, indicator: indicator.key });
  }, onSaved);
  const lacksNumber = fields.hasNumber && fields.value === null;
  const [isTried, setTried] = useState(false);
  return (
    <FormLayout
      onSubmit={() => {
        setTried(true);
        if (!lacksNumber) save.mutate(undefined);
      }}
      submitLabel={t('shell.action.save')}
      isPending={save.isPending}
      error={save.error}
      problems={
        isTried && lacksNumber ? [{ pointer: '/value', code: 'required', message: t('programme.valueMissing') }] : []
      }
      onCancel={onCancel}
    >
      <PeriodFields fields={fields} put={put} />
      <AimFields fields={fields} put={put} indicator={indicator} />
      {fields.hasNumber && (fields.isParticular ? /^\d{4}$/.test(fields.period) : fields.periodKind === 'year') && (
        <SpreadFields value={fields.spread} onChange={(spread) => put({ spread })} />
      )}
      <LimitFields fields={fields} put={put} />
    </FormLayout>
  );
}

interface FieldGroupProps {
  readonly fields: Fields;
  readonly put: (change: Partial<Fields>) => void;
}

function PeriodFields({ fields, put }: FieldGroupProps): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <RadioGroup
        label={t('programme.field.of')}
        look="segments"
        options={[
          { value: 'kind', label: t('programme.field.ofKind') },
          { value: 'one', label: t('programme.field.ofPeriod') },
        ]}
        value={fields.isParticular ? 'one' : 'kind'}
        onChange={(of) => put({ isParticular: of === 'one' })}
      />
      {fields.isParticular ? (
        <TextField
          label={t('programme.field.period')}
          name="period"
          description={t('programme.periodHint')}
          isRequired
          value={fields.period}
          onChange={(period) => put({ period })}
        />
      ) : (
        <Select
          label={t('programme.field.periodKind')}
          name="periodKind"
          options={periodKinds.map((value) => ({ value, label: t(`periods.kind.${value}`) }))}
          value={fields.periodKind}
          onChange={(periodKind) => put({ periodKind })}
        />
      )}
    </>
  );
}

function AimFields({ fields, put, indicator }: FieldGroupProps & { readonly indicator: NamedIndicator }): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <RadioGroup
        label={t('programme.field.aim')}
        options={[
          { value: 'value', label: t('programme.aim.value') },
          { value: 'better', label: t('programme.aim.better') },
        ]}
        value={fields.hasNumber ? 'value' : 'better'}
        onChange={(aim) => put({ hasNumber: aim === 'value' })}
      />
      {fields.hasNumber && (
        <NumberField
          label={t('programme.field.value')}
          name="value"
          decimals={2}
          {...(indicator.unit && indicator.unit !== 'count' && { unit: t(`indicators.unit.${indicator.unit}`) })}
          value={fields.value}
          onChange={(value) => put({ value })}
        />
      )}
      <RadioGroup
        label={t('programme.field.better')}
        options={(['more', 'less'] as const).map((value) => ({ value, label: t(`programme.better.${value}`) }))}
        value={fields.better}
        onChange={(better) => put({ better })}
      />
      {fields.hasNumber && (
        <CheckboxField
          label={t('programme.field.strict')}
          name="strict"
          value={fields.strict}
          onChange={(strict) => put({ strict })}
        />
      )}
      <TextField
        label={t('programme.field.words')}
        name="words"
        value={fields.words}
        onChange={(words) => put({ words })}
      />
    </>
  );
}

function LimitFields({ fields, put }: FieldGroupProps): ReactNode {
  const { t } = useTexts();
  return (
    <FormSection title={t('programme.more')}>
      {fields.hasNumber && (
        <>
          <NumberField
            label={t('programme.field.greenFrom')}
            name="greenFrom"
            unit="%"
            decimals={1}
            value={fields.greenFrom}
            onChange={(greenFrom) => put({ greenFrom })}
          />
          <NumberField
            label={t('programme.field.amberFrom')}
            name="amberFrom"
            unit="%"
            decimals={1}
            value={fields.amberFrom}
            onChange={(amberFrom) => put({ amberFrom })}
          />
        </>
      )}
      {!fields.isParticular && (
        <>
          <DateField
            label={t('programme.field.targetFrom')}
            name="validFrom"
            value={fields.validFrom}
            onChange={(validFrom) => put({ validFrom })}
          />
          <DateField
            label={t('programme.field.targetUntil')}
            name="validUntil"
            value={fields.validUntil}
            onChange={(validUntil) => put({ validUntil })}
          />
        </>
      )}
      <NumberField
        label={t('programme.field.budgetYear')}
        name="budgetYear"
        value={fields.budgetYear}
        onChange={(budgetYear) => put({ budgetYear })}
      />
    </FormSection>
  );
}
