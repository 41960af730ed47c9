/** One question opened for editing: its words, what can be answered, and whom it is asked of. */
import {
  isScale,
  metricKeys,
  typeOfMetric,
  type MetricKey,
  type Question,
  type SurveyDefinition,
} from '@elinvoima/contracts';
import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { CheckboxField } from '../../../ui/checkbox-field.js';
import { Notice } from '../../../ui/notice.js';
import { Select } from '../../../ui/select.js';
import { TextField } from '../../../ui/text-field.js';
import styles from './builder.module.css';
import { ConditionEditor } from './condition-editor.js';
import { noWords } from './definition-edits.js';
import { LocalFields } from './local-fields.js';

export interface QuestionEditorProps {
  readonly draft: SurveyDefinition;
  readonly index: number;
  /** Asked by a published version: its key, type and metric stay. */
  readonly isPublished: boolean;
  readonly onChange: (question: Question) => void;
  readonly onOther: () => void;
  readonly onCut: () => void;
}

export function QuestionEditor(props: QuestionEditorProps): ReactNode {
  const { draft, index, isPublished, onChange, onCut } = props;
  const { t } = useTexts();
  const question = draft.questions[index];
  if (!question) return null;
  const at = `/questions/${index}`;
  const change = (members: Partial<Question>): void => onChange({ ...question, ...members });
  const { type, section, metricKey } = question;
  const metrics = metricKeys.filter((metric) => typeOfMetric(metric) === type);
  return (
    <div className={styles.editor}>
      {isPublished && (
        <Notice
          action={
            <Button size="s" onPress={onCut}>
              {t('survey-builder.newMeaning')}
            </Button>
          }
        >
          {t('survey-builder.publishedQuestion')}
        </Notice>
      )}
      <LocalFields
        label={t('survey-builder.field.text')}
        pointer={`${at}/text`}
        value={question.text}
        lines={2}
        onChange={(text) => change({ text })}
      />
      {type !== 'statement' && (
        <LocalFields
          label={t('survey-builder.field.help')}
          pointer={`${at}/help`}
          value={question.help}
          onChange={(help) => {
            const { help: _old, ...rest } = question;
            onChange(Object.values(help).every((words) => words.trim() === '') ? rest : { ...rest, help });
          }}
        />
      )}
      {isScale(type) && (
        <>
          {(['low', 'high'] as const).map((end) => (
            <LocalFields
              key={end}
              label={t(`survey-builder.field.${end}`)}
              pointer={`${at}/endLabels/${end}`}
              value={question.endLabels?.[end]}
              onChange={(words) =>
                change({ endLabels: { low: noWords, high: noWords, ...question.endLabels, [end]: words } })
              }
            />
          ))}
        </>
      )}
      {question.options && <Options {...props} question={question} />}
      <ConditionEditor draft={draft} index={index} onChange={onChange} />
      <div className={styles.pair}>
        {draft.sections && (
          <Select
            label={t('survey-builder.field.section')}
            name={`${at}/section`}
            options={draft.sections.map(({ key, title }) => ({ value: key, label: title.fi || key }))}
            value={section ?? null}
            placeholder={t('survey-builder.noSection')}
            onChange={(key) => change({ section: key })}
            onClear={() => {
              const { section: _old, ...rest } = question;
              onChange(rest);
            }}
          />
        )}
        {metrics.length > 0 && (
          <Select
            label={t('survey-builder.field.metric')}
            name={`${at}/metricKey`}
            isDisabled={isPublished}
            options={metrics.map((metric) => ({ value: metric, label: t(`survey-builder.metric.${metric}`) }))}
            value={metricKey ?? null}
            placeholder={t('survey-builder.noMetric')}
            onChange={(metric: MetricKey) => change({ metricKey: metric })}
            onClear={() => {
              const { metricKey: _old, ...rest } = question;
              onChange(rest);
            }}
          />
        )}
        <TextField
          label={t('survey-builder.field.key')}
          name={`${at}/key`}
          description={t('survey-builder.keyHint')}
          value={question.key}
          spellCheck={false}
          isDisabled
          onChange={() => undefined}
        />
      </div>
      {type !== 'statement' && type !== 'contact_me' && (
        <CheckboxField
          label={t('survey-builder.field.required')}
          value={question.required ?? false}
          onChange={(required) => change({ required })}
        />
      )}
    </div>
  );
}

function Options({
  question,
  index,
  onChange,
  onOther,
}: QuestionEditorProps & { readonly question: Question }): ReactNode {
  const { t } = useTexts();
  const options = question.options ?? [];
  const set = (next: Question['options']): void => onChange({ ...question, options: next ?? [] });
  const add = (): void => {
    const taken = new Set(options.map(({ code }) => code));
    let n = options.length + 1;
    while (taken.has(`option_${n}`)) n += 1;
    set([...options, { code: `option_${n}`, text: noWords }]);
  };
  return (
    <fieldset className={styles.fields}>
      <legend>{t('survey-builder.field.options')}</legend>
      {options.map((option, at) => (
        <div key={option.code} className={styles.option}>
          <LocalFields
            label={t('survey-builder.field.option', { n: at + 1 })}
            pointer={`/questions/${index}/options/${at}/text`}
            value={option.text}
            onChange={(text) => set(options.map((each) => (each.code === option.code ? { ...each, text } : each)))}
          />
          <Button
            variant="quiet"
            iconOnly
            icon={<X />}
            onPress={() => set(options.filter(({ code }) => code !== option.code))}
          >
            {t('survey-builder.removeOption', { n: at + 1 })}
          </Button>
        </div>
      ))}
      <div className={styles.actions}>
        <Button size="s" icon={<Plus />} onPress={add}>
          {t('survey-builder.addOption')}
        </Button>
        {!options.some(({ code }) => code === 'other') && (
          <Button size="s" variant="quiet" onPress={onOther}>
            {t('survey-builder.addOther')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
