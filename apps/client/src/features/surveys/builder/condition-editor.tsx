/** Whom a question is asked of: everybody, or those whose earlier answer fits. */
import { isScale, scaleValues, type Question, type ShowIf, type SurveyDefinition } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/texts-provider.js';
import { CheckboxGroup } from '../../../ui/checkbox-field.js';
import { RadioGroup } from '../../../ui/radio-group.js';
import { Select } from '../../../ui/select.js';
import styles from './builder.module.css';

const canDecide = ({ type }: Question): boolean =>
  isScale(type) || type === 'single' || type === 'multi' || type === 'yes_no';

/** Where a condition begins: the lower half of a scale, or the first answer. */
function firstCondition({ key, type, options }: Question): ShowIf {
  if (isScale(type)) return { question: key, atMost: scaleValues(type)[Math.floor(scaleValues(type).length / 2)] ?? 0 };
  return { question: key, isOneOf: [type === 'yes_no' ? 'yes' : (options?.[0]?.code ?? '')] };
}

export function ConditionEditor({
  draft,
  index,
  onChange,
}: {
  readonly draft: SurveyDefinition;
  readonly index: number;
  readonly onChange: (question: Question) => void;
}): ReactNode {
  const { t, language } = useTexts();
  const question = draft.questions[index];
  const earlier = draft.questions.slice(0, index).filter(canDecide);
  if (!question || (earlier.length === 0 && !question.showIf)) return null;
  const { showIf, ...always } = question;
  const asked = earlier.find(({ key }) => key === showIf?.question);
  const at = `/questions/${index}/showIf`;
  const choose = (which: string): void => {
    const first = earlier.at(-1);
    onChange(which === 'if' && first ? { ...question, showIf: firstCondition(first) } : always);
  };
  const bound = (side: 'atLeast' | 'atMost'): ReactNode =>
    asked &&
    isScale(asked.type) && (
      <Select
        label={t(`survey-builder.field.${side}`)}
        options={scaleValues(asked.type).map((value) => ({ value: String(value), label: String(value) }))}
        value={showIf?.[side] === undefined ? null : String(showIf[side])}
        onChange={(value) =>
          onChange({ ...question, showIf: { question: asked.key, ...showIf, [side]: Number(value) } })
        }
        onClear={() => {
          const { [side]: _old, ...rest } = { question: asked.key, ...showIf };
          onChange({ ...question, showIf: rest });
        }}
      />
    );
  const answers =
    asked?.type === 'yes_no'
      ? (['yes', 'no'] as const).map((value) => ({ value: value as string, label: t(`shell.value.${value}`) }))
      : (asked?.options ?? []).map(({ code, text }) => ({ value: code, label: text[language] || code }));
  return (
    <div className={styles.fields}>
      <RadioGroup
        label={t('survey-builder.field.condition')}
        look="segments"
        options={[
          { value: 'always', label: t('survey-builder.conditionAlways') },
          { value: 'if', label: t('survey-builder.conditionIf') },
        ]}
        value={showIf ? 'if' : 'always'}
        onChange={choose}
      />
      {showIf && (
        <div className={styles.pair}>
          <Select
            label={t('survey-builder.field.conditionQuestion')}
            name={`${at}/question`}
            options={earlier.map(({ key, text }) => ({ value: key, label: text[language] || key }))}
            value={asked?.key ?? null}
            onChange={(key) => {
              const chosen = earlier.find((each) => each.key === key);
              if (chosen) onChange({ ...question, showIf: firstCondition(chosen) });
            }}
          />
          {bound('atLeast')}
          {bound('atMost')}
        </div>
      )}
      {showIf && asked && !isScale(asked.type) && (
        <CheckboxGroup
          label={t('survey-builder.field.isOneOf')}
          look="pills"
          options={answers}
          value={[...(showIf.isOneOf ?? [])]}
          onChange={(isOneOf) => onChange({ ...question, showIf: { question: asked.key, isOneOf } })}
        />
      )}
    </div>
  );
}
