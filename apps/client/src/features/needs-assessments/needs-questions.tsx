/** The questions of a needs assessment, in the order of a talk. Details are asked only where there is something to detail. */
import {
  growthPlans,
  growthWays,
  investmentSizes,
  needsBarriers,
  needsHorizons,
  needsTopics,
  placeScoreCodes,
  riskKinds,
  riskLevels,
  riskReasons,
  spaceNeeds,
  successionStates,
  type NeedsHorizon,
} from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxGroup } from '../../ui/checkbox-field.js';
import { NumberField } from '../../ui/number-field.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { TextField } from '../../ui/text-field.js';
import type { QuestionProps } from './needs-fields.js';
import styles from './needs-assessments.module.css';
import { Question, Stepper } from './question.js';

export function NeedsQuestions(props: QuestionProps): ReactNode {
  return (
    <>
      <Growth {...props} />
      <Barriers {...props} />
      <Risk {...props} />
      <Recruitment {...props} />
      <Succession {...props} />
      <Space {...props} />
      <Investments {...props} />
      <Satisfaction {...props} />
      <Topics {...props} />
    </>
  );
}

interface WhenProps {
  readonly name: 'growthWhen' | 'recruitWhen' | 'spaceWhen' | 'investmentWhen';
  readonly value: NeedsHorizon | null;
  readonly onChange: (value: NeedsHorizon) => void;
}

function When({ name, value, onChange }: WhenProps): ReactNode {
  const { t } = useTexts();
  return (
    <RadioGroup
      label={t('needs-assessments.field.when')}
      name={name}
      look="segments"
      options={needsHorizons.map((code) => ({ value: code, label: t(`needs-assessments.when.${code}`) }))}
      value={value}
      onChange={onChange}
    />
  );
}

function Growth({ fields, put }: QuestionProps): ReactNode {
  const { t } = useTexts();
  return (
    <Question question="growth" fields={fields} put={put}>
      <RadioGroup
        label={t('needs-assessments.field.growth')}
        name="growth"
        look="segments"
        options={growthPlans.map((code) => ({ value: code, label: t(`needs-assessments.growth.${code}`) }))}
        value={fields.growth}
        onChange={(growth) => put({ growth })}
      />
      {fields.growth === 'growth' && (
        <CheckboxGroup
          label={t('needs-assessments.field.growthWays')}
          name="growthWays"
          look="pills"
          options={growthWays.map((code) => ({ value: code, label: t(`needs-assessments.way.${code}`) }))}
          value={fields.growthWays}
          onChange={(ways) => put({ growthWays: ways })}
        />
      )}
      {fields.growth !== null && fields.growth !== 'same' && (
        <When name="growthWhen" value={fields.growthWhen} onChange={(growthWhen) => put({ growthWhen })} />
      )}
    </Question>
  );
}

function Barriers({ fields, put }: QuestionProps): ReactNode {
  const { t } = useTexts();
  return (
    <Question question="barriers" fields={fields} put={put}>
      <CheckboxGroup
        label={t('needs-assessments.field.barriers')}
        name="barriers"
        look="pills"
        options={needsBarriers.map((code) => ({ value: code, label: t(`needs-assessments.barrier.${code}`) }))}
        value={fields.barriers}
        onChange={(barriers) => put({ barriers })}
      />
      {fields.barriers.includes('other') && (
        <TextField
          label={t('needs-assessments.field.barrierOther')}
          name="barrierOther"
          maxLength={300}
          value={fields.barrierOther}
          onChange={(barrierOther) => put({ barrierOther })}
        />
      )}
    </Question>
  );
}

function Risk({ fields, put }: QuestionProps): ReactNode {
  const { t } = useTexts();
  return (
    <Question question="risk" fields={fields} put={put}>
      <RadioGroup
        label={t('needs-assessments.field.riskLevel')}
        name="riskLevel"
        look="segments"
        options={riskLevels.map((code) => ({ value: code, label: t(`needs-assessments.riskLevel.${code}`) }))}
        value={fields.riskLevel}
        onChange={(riskLevel) => put({ riskLevel })}
      />
      {fields.riskLevel !== null && fields.riskLevel !== 'none' && (
        <>
          <CheckboxGroup
            label={t('needs-assessments.field.risks')}
            name="risks"
            look="pills"
            options={riskKinds.map((code) => ({ value: code, label: t(`needs-assessments.risk.${code}`) }))}
            value={fields.risks}
            onChange={(risks) => put({ risks })}
          />
          <CheckboxGroup
            label={t('needs-assessments.field.riskReasons')}
            name="riskReasons"
            look="pills"
            options={riskReasons.map((code) => ({ value: code, label: t(`needs-assessments.riskReason.${code}`) }))}
            value={fields.riskReasons}
            onChange={(reasons) => put({ riskReasons: reasons })}
          />
        </>
      )}
    </Question>
  );
}

function Recruitment({ fields, put }: QuestionProps): ReactNode {
  const { t } = useTexts();
  return (
    <Question question="recruitment" fields={fields} put={put}>
      <Stepper
        label={t('needs-assessments.field.recruitCount')}
        name="recruitCount"
        most={10_000}
        value={fields.recruitCount}
        onChange={(recruitCount) => put({ recruitCount })}
      />
      {(fields.recruitCount ?? 0) > 0 && (
        <>
          <TextField
            label={t('needs-assessments.field.occupations')}
            name="occupations"
            description={t('needs-assessments.field.occupationsHint')}
            value={fields.occupations}
            onChange={(occupations) => put({ occupations })}
          />
          <When name="recruitWhen" value={fields.recruitWhen} onChange={(recruitWhen) => put({ recruitWhen })} />
        </>
      )}
    </Question>
  );
}

function Succession({ fields, put }: QuestionProps): ReactNode {
  const { t } = useTexts();
  return (
    <Question question="succession" fields={fields} put={put}>
      <RadioGroup
        label={t('needs-assessments.field.succession')}
        name="succession"
        look="segments"
        options={successionStates.map((code) => ({ value: code, label: t(`needs-assessments.succession.${code}`) }))}
        value={fields.succession}
        onChange={(succession) => put({ succession })}
      />
      {fields.succession === 'planned' && (
        <Stepper
          label={t('needs-assessments.field.successionYears')}
          name="successionYears"
          most={50}
          value={fields.successionYears}
          onChange={(successionYears) => put({ successionYears })}
        />
      )}
    </Question>
  );
}

function Space({ fields, put }: QuestionProps): ReactNode {
  const { t } = useTexts();
  const options = spaceNeeds.map((code) => ({ value: code, label: t(`needs-assessments.space.${code}`) }));
  const needs = (need: typeof fields.premisesNeed): boolean => need !== null && need !== 'none';
  return (
    <Question question="space" fields={fields} put={put}>
      <div className={styles.pair}>
        <RadioGroup
          label={t('needs-assessments.field.premisesNeed')}
          name="premisesNeed"
          look="segments"
          options={options}
          value={fields.premisesNeed}
          onChange={(premisesNeed) => put({ premisesNeed })}
        />
        {needs(fields.premisesNeed) && (
          <NumberField
            label={t('needs-assessments.field.premisesM2')}
            name="premisesM2"
            unit="m²"
            value={fields.premisesM2}
            onChange={(premisesM2) => put({ premisesM2 })}
          />
        )}
      </div>
      <div className={styles.pair}>
        <RadioGroup
          label={t('needs-assessments.field.plotNeed')}
          name="plotNeed"
          look="segments"
          options={options}
          value={fields.plotNeed}
          onChange={(plotNeed) => put({ plotNeed })}
        />
        {needs(fields.plotNeed) && (
          <NumberField
            label={t('needs-assessments.field.plotM2')}
            name="plotM2"
            unit="m²"
            value={fields.plotM2}
            onChange={(plotM2) => put({ plotM2 })}
          />
        )}
      </div>
      {(needs(fields.premisesNeed) || needs(fields.plotNeed)) && (
        <When name="spaceWhen" value={fields.spaceWhen} onChange={(spaceWhen) => put({ spaceWhen })} />
      )}
    </Question>
  );
}

function Investments({ fields, put }: QuestionProps): ReactNode {
  const { t } = useTexts();
  return (
    <Question question="investments" fields={fields} put={put}>
      <RadioGroup
        label={t('needs-assessments.field.investmentSize')}
        name="investmentSize"
        look="segments"
        options={investmentSizes.map((code) => ({ value: code, label: t(`needs-assessments.investment.${code}`) }))}
        value={fields.investmentSize}
        onChange={(investmentSize) => put({ investmentSize })}
      />
      {fields.investmentSize !== null && fields.investmentSize !== 'none' && (
        <When
          name="investmentWhen"
          value={fields.investmentWhen}
          onChange={(investmentWhen) => put({ investmentWhen })}
        />
      )}
    </Question>
  );
}

function Satisfaction({ fields, put }: QuestionProps): ReactNode {
  const { t } = useTexts();
  return (
    <Question question="satisfaction" fields={fields} put={put}>
      <RadioGroup
        label={t('needs-assessments.field.satisfaction')}
        name="satisfaction"
        look="segments"
        options={placeScoreCodes.map((code) => ({ value: code, label: t(`needs-assessments.satisfaction.${code}`) }))}
        value={placeScoreCodes.find((code) => Number(code) === fields.satisfaction) ?? null}
        onChange={(code) => put({ satisfaction: Number(code) })}
      />
    </Question>
  );
}

function Topics({ fields, put }: QuestionProps): ReactNode {
  const { t } = useTexts();
  return (
    <Question question="topics" fields={fields} put={put}>
      <CheckboxGroup
        label={t('needs-assessments.field.topics')}
        name="topics"
        look="pills"
        options={needsTopics.map((code) => ({ value: code, label: t(`needs-assessments.topic.${code}`) }))}
        value={fields.topics}
        onChange={(topics) => put({ topics })}
      />
    </Question>
  );
}
