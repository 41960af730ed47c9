/** Typing in answers from paper, one after the other, by the keyboard alone: digits choose, Enter goes on. */
import { isScale, languages, scales, type Language } from '@elinvoima/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { PageHeader } from '../../../ui/page-header.js';
import { RecordPicker } from '../../../ui/record-picker.js';
import { Select } from '../../../ui/select.js';
import { ErrorState, Skeleton } from '../../../ui/states.js';
import { showToast } from '../../../ui/toast.js';
import { waveQuery, type Wave } from '../surveys.api.js';
import { answerAfterDigit, codesOf, type Typed } from './paper-keys.js';
import styles from './paper.module.css';
import { keepPaperAnswer, questionnaireQuery, waitingPeople, type Question, type Questionnaire } from './paper.api.js';

const route = getRouteApi('/shell/surveys/waves/$waveId/type');

export function TypePaperPage(): ReactNode {
  const { t } = useTexts();
  const { waveId } = route.useParams();
  const wave = useQuery(waveQuery(waveId));
  const questionnaire = useQuery(questionnaireQuery(waveId));
  const error = wave.error ?? questionnaire.error;
  if (error)
    return <ErrorState error={error} onRetry={() => void wave.refetch().then(() => questionnaire.refetch())} />;
  if (!wave.data || !questionnaire.data) return <Skeleton shape="form" />;
  return (
    <>
      <PageHeader
        title={t('survey-paper.type')}
        above={
          <Link to="/surveys/waves/$waveId" params={{ waveId }} search={{}}>
            {wave.data.name}
          </Link>
        }
      />
      <Typing wave={wave.data} questionnaire={questionnaire.data} />
    </>
  );
}

interface Person {
  readonly id: string;
  readonly name: string;
}

function Typing({ wave, questionnaire }: { readonly wave: Wave; readonly questionnaire: Questionnaire }): ReactNode {
  const { t, language: own } = useTexts();
  const queryClient = useQueryClient();
  const { definition, kind } = questionnaire;
  const [person, setPerson] = useState<Person | null>(null);
  const [language, setLanguage] = useState<Language>(own);
  const [typed, setTyped] = useState<Record<string, Typed>>({});
  const [submissionId, setSubmissionId] = useState(() => crypto.randomUUID());
  const form = useRef<HTMLFormElement>(null);
  const stops = (): HTMLElement[] => [
    ...(form.current?.querySelectorAll<HTMLElement>(
      'textarea, [data-question] button[tabindex="0"], [data-save] button',
    ) ?? []),
  ];
  const save = useMutation({
    mutationFn: () =>
      keepPaperAnswer(wave.id, {
        submissionId,
        invitationId: person?.id ?? null,
        language,
        answers: Object.fromEntries(
          Object.entries(typed).filter(
            ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
          ),
        ),
      }),
    onSuccess: async () => {
      setTyped({});
      setPerson(null);
      setSubmissionId(crypto.randomUUID());
      showToast({ text: t('survey-paper.saved') });
      stops()[0]?.focus();
      await queryClient.invalidateQueries({ queryKey: ['survey-waves'] });
    },
  });
  const onEnter = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    const all = stops();
    all[all.indexOf(event.currentTarget) + 1]?.focus();
  };
  return (
    <form
      ref={form}
      className={styles.typing}
      aria-label={t('survey-paper.type')}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <p>{t('survey-paper.keys')}</p>
      {definition.anonymous && <Notice>{t('survey-paper.anonymous')}</Notice>}
      {save.error && <Notice tone="red">{save.error.message}</Notice>}
      <div className={styles.head}>
        {kind !== 'open' && (
          <RecordPicker
            label={t('survey-paper.person')}
            name="invitationId"
            isRequired
            search={(text, signal) => waitingPeople(wave.id, text, signal)}
            value={person}
            onChange={setPerson}
          />
        )}
        <Select
          label={t('survey-paper.language')}
          name="language"
          options={languages.map((value) => ({ value, label: t(`shell.language.${value}`) }))}
          value={language}
          onChange={setLanguage}
        />
      </div>
      {definition.questions
        .filter(({ type }) => type !== 'statement')
        .map((question) => (
          <TypedQuestion
            key={question.key}
            question={question}
            value={typed[question.key]}
            onChange={(value) => setTyped((before) => ({ ...before, [question.key]: value }))}
            onEnter={onEnter}
          />
        ))}
      <div data-save>
        <Button type="submit" variant="primary" isPending={save.isPending}>
          {t('survey-paper.save')}
        </Button>
      </div>
    </form>
  );
}

interface QuestionProps {
  readonly question: Question;
  readonly value: Typed;
  readonly onChange: (value: Typed) => void;
  readonly onEnter: (event: KeyboardEvent<HTMLElement>) => void;
}

function TypedQuestion({ question, value, onChange, onEnter }: QuestionProps): ReactNode {
  const { t, language } = useTexts();
  const label = question.text[language];
  if (question.type === 'short_text' || question.type === 'long_text')
    return (
      <label className={styles.question}>
        <span className={styles.label}>{label}</span>
        <textarea
          rows={question.type === 'long_text' ? 3 : 1}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={onEnter}
        />
      </label>
    );
  const onKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (/^\d$/.test(event.key)) {
      const next = answerAfterDigit(question, value, Number(event.key));
      if (next !== undefined) onChange(next);
    } else if (event.key === 'Backspace' || event.key === 'Delete') onChange(undefined);
    else onEnter(event);
  };
  const choices = isScale(question.type)
    ? Array.from({ length: scales[question.type].high - scales[question.type].low + 1 }, (_, n) => {
        const number = n + scales[question.type as keyof typeof scales].low;
        return { key: String(number), label: String(number), isChosen: value === number };
      })
    : codesOf(question).map((code, n) => ({
        key: code,
        label: `${n + 1}  ${wordOf(question, code, language, t)}`,
        isChosen: value === code || (Array.isArray(value) && value.includes(code)),
      }));
  return (
    <div className={styles.question} role="group" data-question aria-label={label}>
      <span className={styles.label}>{label}</span>
      <div className={styles.choices}>
        {choices.map((choice, n) => (
          <button
            key={choice.key}
            type="button"
            // One stop for each question: digits choose, the mouse may press any.
            tabIndex={n === 0 ? 0 : -1}
            aria-pressed={choice.isChosen}
            onKeyDown={onKey}
            onClick={() =>
              onChange(isScale(question.type) ? Number(choice.key) : answerAfterDigit(question, value, n + 1))
            }
          >
            {choice.label}
          </button>
        ))}
      </div>
    </div>
  );
}

function wordOf(question: Question, code: string, language: Language, t: ReturnType<typeof useTexts>['t']): string {
  if (question.type === 'yes_no' || question.type === 'contact_me')
    return t(code === 'yes' ? 'shell.value.yes' : 'shell.value.no');
  return question.options?.find((option) => option.code === code)?.text[language] ?? code;
}
