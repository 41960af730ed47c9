/** The questions in order: opened one at a time, moved by buttons or Alt and an arrow. */
import type { Question, QuestionType, SurveyDefinition } from '@elinvoima/contracts';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { Tag } from '../../../ui/marks.js';
import { Menu } from '../../../ui/menu.js';
import { showToast } from '../../../ui/toast.js';
import styles from './builder.module.css';
import {
  addOther,
  changeQuestion,
  duplicateQuestion,
  missingBelow,
  moveQuestion,
  removeQuestion,
} from './definition-edits.js';
import { QuestionEditor } from './question-editor.js';

export interface QuestionListProps {
  readonly draft: SurveyDefinition;
  readonly published: SurveyDefinition | null;
  /** Pointers of what the draft lacks. */
  readonly lacks: readonly string[];
  readonly open: string | null;
  readonly onOpen: (key: string | null) => void;
  readonly onChange: (draft: SurveyDefinition) => void;
  readonly onToBank: (question: Question) => void;
  readonly onCut: (key: string) => void;
}

export function QuestionList(props: QuestionListProps): ReactNode {
  return (
    <ol className={styles.list}>
      {props.draft.questions.map((question, index) => (
        <Item key={question.key} {...props} question={question} index={index} />
      ))}
    </ol>
  );
}

function Item({
  draft,
  published,
  lacks,
  open,
  onOpen,
  onChange,
  onToBank,
  onCut,
  question,
  index,
}: QuestionListProps & { readonly question: Question; readonly index: number }): ReactNode {
  const { t, language } = useTexts();
  const isOpen = open === question.key;
  const missing = missingBelow(lacks, `/questions/${index}`);
  const name = question.text[language] || question.text.fi || t('survey-builder.untitled');
  const taken = new Set(published?.questions.map(({ key }) => key));
  const section = draft.sections?.find(({ key }) => key === question.section);
  const move = (to: number): void => {
    if (to < 0 || to >= draft.questions.length) return;
    onChange(moveQuestion(draft, index, to));
    showToast({ text: t('survey-builder.moved', { place: to + 1 }) });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(index + (event.key === 'ArrowUp' ? -1 : 1));
  };
  const remove = (): void => {
    onChange(removeQuestion(draft, index));
    showToast({
      text: t('survey-builder.removed'),
      action: { label: t('survey-builder.undo'), run: () => onChange(draft) },
    });
  };
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <button
          type="button"
          name={`/questions/${index}`}
          className={styles.opener}
          aria-expanded={isOpen}
          onClick={() => onOpen(isOpen ? null : question.key)}
          onKeyDown={onKeyDown}
        >
          <span className={styles.words}>
            {index + 1}. {name}
          </span>
          <span className={styles.facts}>
            <TypeName type={question.type} />
            {section && <span>{section.title[language]}</span>}
            {question.showIf && <span>{t('survey-builder.conditionIf')}</span>}
            {missing > 0 && <Tag tone="amber">{t('survey-builder.missing', { count: missing })}</Tag>}
          </span>
        </button>
        <span className={styles.buttons}>
          <Button
            variant="quiet"
            size="s"
            iconOnly
            icon={<ArrowUp />}
            isDisabled={index === 0}
            onPress={() => move(index - 1)}
          >
            {`${t('survey-builder.moveUp')}: ${name}`}
          </Button>
          <Button
            variant="quiet"
            size="s"
            iconOnly
            icon={<ArrowDown />}
            isDisabled={index === draft.questions.length - 1}
            onPress={() => move(index + 1)}
          >
            {`${t('survey-builder.moveDown')}: ${name}`}
          </Button>
          <Menu
            label={`${t('survey-builder.more')}: ${name}`}
            button={{ size: 's' }}
            items={[
              {
                id: 'duplicate',
                label: t('survey-builder.duplicate'),
                onAction: () => onChange(duplicateQuestion(draft, index, taken)),
              },
              { id: 'bank', label: t('survey-builder.toBank'), onAction: () => onToBank(question) },
              { id: 'remove', label: t('survey-builder.remove'), isDanger: true, onAction: remove },
            ]}
          />
        </span>
      </div>
      {isOpen && (
        <QuestionEditor
          draft={draft}
          index={index}
          isPublished={taken.has(question.key)}
          onChange={(changed) => onChange(changeQuestion(draft, index, changed))}
          onOther={() => onChange(addOther(draft, index, taken))}
          onCut={() => onCut(question.key)}
        />
      )}
    </li>
  );
}

export function TypeName({ type }: { readonly type: QuestionType }): ReactNode {
  const { t } = useTexts();
  return <span>{t(`survey-builder.type.${type}`)}</span>;
}
