/** Questions and their answers: an answer is published to all at once, and who asked stays here. */
import { MessageCirclePlus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { findCompanies } from '../../../api/find-records.js';
import { useSave } from '../../../api/use-save.js';
import { useMay } from '../../../session/session.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { CheckboxField } from '../../../ui/checkbox-field.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormLayout } from '../../../ui/form-layout.js';
import { Tag } from '../../../ui/marks.js';
import { Prose } from '../../../ui/prose.js';
import { RecordPicker } from '../../../ui/record-picker.js';
import { Section } from '../../../ui/section.js';
import { EmptyState } from '../../../ui/states.js';
import { TextArea } from '../../../ui/text-area.js';
import { showToast } from '../../../ui/toast.js';
import type { EventRecord } from '../events.api.js';
import { answerQuestion, askQuestion, type Dialogue, type DialogueQuestion } from './dialogue.api.js';
import styles from './dialogue.module.css';

interface DialogueQuestionsProps {
  readonly event: EventRecord;
  readonly dialogue: Dialogue;
}

export function DialogueQuestions({ event, dialogue }: DialogueQuestionsProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [open, setOpen] = useState<DialogueQuestion | 'new' | null>(null);
  const { questions, materials } = dialogue;
  const hasPage = questions.some(({ publishedAt }) => publishedAt) || materials.some((material) => material.public);
  return (
    <Section
      title={t('market-dialogues.questions')}
      count={questions.length}
      action={
        may('events.write') && (
          <Button size="s" icon={<MessageCirclePlus />} onPress={() => setOpen('new')}>
            {t('market-dialogues.addQuestion')}
          </Button>
        )
      }
    >
      {questions.length === 0 && <EmptyState>{t('market-dialogues.questionsEmpty')}</EmptyState>}
      {questions.map((question) => (
        <Question key={question.id} question={question} onEdit={() => setOpen(question)} />
      ))}
      {hasPage && (
        <p>
          <a href={`/e/${event.slug}/kysymykset`} target="_blank" rel="noreferrer">
            {t('market-dialogues.publicPage')}
          </a>
        </p>
      )}
      {open && (
        <QuestionDialog event={event} {...(open !== 'new' && { question: open })} onClose={() => setOpen(null)} />
      )}
    </Section>
  );
}

function Question({
  question: { question, answer, company, publishedAt },
  onEdit,
}: {
  readonly question: DialogueQuestion;
  readonly onEdit: () => void;
}): ReactNode {
  const { t, formats } = useTexts();
  const may = useMay();
  return (
    <article className={styles.item}>
      <h3>{question}</h3>
      {company && <p className={styles.quiet}>{`${t('market-dialogues.field.asker')}: ${company.name}`}</p>}
      {answer && <Prose>{answer}</Prose>}
      <div className={styles.actions}>
        {publishedAt ? (
          <Tag tone="green">{t('market-dialogues.publishedOn', { day: formats.day(publishedAt) })}</Tag>
        ) : (
          <Tag tone="amber">{answer ? t('market-dialogues.unpublished') : t('market-dialogues.unanswered')}</Tag>
        )}
        {may('events.write') && (
          <Button size="s" variant="quiet" onPress={onEdit}>
            {t('market-dialogues.editQuestion')}
            <span className="visually-hidden"> {question}</span>
          </Button>
        )}
      </div>
    </article>
  );
}

interface QuestionDialogProps {
  readonly event: EventRecord;
  readonly question?: DialogueQuestion;
  readonly onClose: () => void;
}

function QuestionDialog({ event, question: known, onClose }: QuestionDialogProps): ReactNode {
  const { t } = useTexts();
  const [question, setQuestion] = useState(known?.question ?? '');
  const [answerText, setAnswer] = useState(known?.answer ?? '');
  const [company, setCompany] = useState(known?.company ?? null);
  const [isPublished, setPublished] = useState(known ? known.publishedAt !== null : false);
  const body = { question, answer: answerText || null, companyId: company?.id ?? null, published: isPublished };
  const save = useSave(
    'events',
    () => (known ? answerQuestion(event.id, known, body) : askQuestion(event.id, body)),
    () => {
      showToast({ text: t('market-dialogues.saved') });
      onClose();
    },
  );
  return (
    <Dialog
      title={known ? t('market-dialogues.field.question') : t('market-dialogues.addQuestion')}
      isOpen
      onClose={onClose}
    >
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('shell.action.save')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <TextArea
          label={t('market-dialogues.field.question')}
          name="question"
          isRequired
          value={question}
          onChange={setQuestion}
          maxLength={4000}
        />
        <RecordPicker
          label={t('market-dialogues.field.asker')}
          description={t('market-dialogues.askerHint')}
          name="companyId"
          value={company}
          onChange={setCompany}
          search={findCompanies}
        />
        <TextArea
          label={t('market-dialogues.field.answer')}
          name="answer"
          value={answerText}
          onChange={setAnswer}
          maxLength={8000}
        />
        <CheckboxField label={t('market-dialogues.publish')} value={isPublished} onChange={setPublished} />
      </FormLayout>
    </Dialog>
  );
}
