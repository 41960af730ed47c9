/** One question of the form: its heading, the mark of the time before, and what clears or confirms it; made for a thumb. */
import type { NeedsQuestion } from '@elinvoima/contracts';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Tag } from '../../ui/marks.js';
import { NumberField } from '../../ui/number-field.js';
import { cleared, isAnswered, type NeedsFields, type QuestionProps } from './needs-fields.js';
import styles from './needs-assessments.module.css';

interface QuestionFrameProps extends QuestionProps {
  readonly question: NeedsQuestion;
  readonly children: ReactNode;
}

export function Question({ question, fields, put, children }: QuestionFrameProps): ReactNode {
  const { t } = useTexts();
  const isCarriedOver = fields.carriedOver.includes(question);
  return (
    <section className={styles.question} data-span="all" aria-label={t(`needs-assessments.question.${question}`)}>
      <div className={styles.questionHead}>
        <h2 className={styles.questionTitle}>{t(`needs-assessments.question.${question}`)}</h2>
        {isCarriedOver && (
          <>
            <Tag tone="amber">{t('needs-assessments.fromLast')}</Tag>
            <Button
              size="s"
              icon={<Check aria-hidden />}
              onPress={() => put({ carriedOver: fields.carriedOver.filter((other) => other !== question) })}
            >
              {t('needs-assessments.stillSo')}
            </Button>
          </>
        )}
        {isAnswered(fields, question) && (
          <Button size="s" variant="quiet" onPress={() => put(cleared(question))}>
            {t('needs-assessments.clear')}
          </Button>
        )}
      </div>
      {children}
    </section>
  );
}

interface StepperProps {
  readonly label: string;
  readonly name: keyof NeedsFields;
  readonly value: number | null;
  readonly most: number;
  readonly onChange: (value: number | null) => void;
}

/** A small number by thumb: one less, one more, or typed. */
export function Stepper({ label, name, value, most, onChange }: StepperProps): ReactNode {
  const { t } = useTexts();
  return (
    <div className={styles.stepper}>
      <Button
        variant="secondary"
        aria-label={`${label} ${t('needs-assessments.less')}`}
        isDisabled={(value ?? 0) <= 0}
        onPress={() => onChange(Math.max(0, (value ?? 0) - 1))}
      >
        −
      </Button>
      <NumberField label={label} name={name} value={value} onChange={onChange} />
      <Button
        variant="secondary"
        aria-label={`${label} ${t('needs-assessments.more')}`}
        isDisabled={(value ?? 0) >= most}
        onPress={() => onChange(Math.min(most, (value ?? 0) + 1))}
      >
        +
      </Button>
    </div>
  );
}
