/** What people say of accessibility: what waits for an answer first, with its time left, whole and answered on the spot. */
import { daysBetween } from '@elinvoima/contracts';
import { getRouteApi } from '@tanstack/react-router';
import { Reply } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { LoadMore } from '../../ui/data-table.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Tag } from '../../ui/marks.js';
import { PageHeader } from '../../ui/page-header.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { Switch } from '../../ui/switch.js';
import { TextArea } from '../../ui/text-area.js';
import { showToast } from '../../ui/toast.js';
import {
  answerFeedback,
  collection,
  useAccessibilityFeedback,
  type AccessibilityFeedback,
} from './accessibility-feedback.api.js';
import styles from './accessibility-feedback.module.css';

const route = getRouteApi('/shell/accessibility-feedback');

export function AccessibilityFeedbackPage(): ReactNode {
  const { t } = useTexts();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useAccessibilityFeedback(search);
  return (
    <>
      <PageHeader
        title={t('accessibility-feedback.title')}
        facts={list.total !== undefined && t('accessibility-feedback.count', { count: list.total })}
      />
      <p className={styles.filter}>
        <Switch
          label={t('accessibility-feedback.filter.open')}
          value={search.open === true}
          onChange={(open) => void navigate({ search: open ? { open: true } : {}, replace: true })}
        />
      </p>
      <Messages list={list} isNarrowed={search.open === true} />
    </>
  );
}

function Messages(props: {
  readonly list: ReturnType<typeof useAccessibilityFeedback>;
  readonly isNarrowed: boolean;
}): ReactNode {
  const { list, isNarrowed } = props;
  const { t } = useTexts();
  const [answered, setAnswered] = useState<AccessibilityFeedback | null>(null);
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0)
    return <EmptyState>{t(isNarrowed ? 'shell.state.noMatches' : 'accessibility-feedback.empty')}</EmptyState>;
  return (
    <>
      <ul className={styles.messages} aria-label={t('accessibility-feedback.title')}>
        {list.items.map((one) => (
          <Message key={one.id} message={one} onAnswer={() => setAnswered(one)} />
        ))}
      </ul>
      <LoadMore list={list} />
      {answered && <AnswerDialog message={answered} onClose={() => setAnswered(null)} />}
    </>
  );
}

function Message(props: { readonly message: AccessibilityFeedback; readonly onAnswer: () => void }): ReactNode {
  const { message, onAnswer } = props;
  const { t, formats } = useTexts();
  const may = useMay();
  const { kind, page, text, email, receivedOn, answer, answeredOn, answeredBy } = message;
  return (
    <li className={styles.message}>
      <p className={styles.head}>
        <TimeLeft message={message} />
        <span>{t(`accessibility-feedback.kind.${kind}`)}</span>
        <span className={styles.quiet}>
          {t('accessibility-feedback.field.receivedOn')} {formats.day(receivedOn)}
        </span>
      </p>
      <p className={styles.words}>{text}</p>
      {page !== null && (
        <p className={styles.quiet}>
          {t('accessibility-feedback.field.page')}: {page}
        </p>
      )}
      {email !== null && (
        <p className={styles.quiet}>
          {t('accessibility-feedback.field.email')}: {email}
        </p>
      )}
      {answeredOn !== null && (
        <blockquote className={styles.answer}>
          <p className={styles.words}>{answer}</p>
          <p className={styles.quiet}>{answeredBy}</p>
        </blockquote>
      )}
      {answeredOn === null && may('accessibility-feedback.write') && (
        <Button icon={<Reply />} onPress={onAnswer}>
          {t('accessibility-feedback.answer')}
        </Button>
      )}
    </li>
  );
}

function TimeLeft({ message }: { readonly message: AccessibilityFeedback }): ReactNode {
  const { t, formats } = useTexts();
  const { late, dueOn, answeredOn } = message;
  if (answeredOn !== null)
    return (
      <Tag tone={late ? 'amber' : 'neutral'}>
        {t(late ? 'accessibility-feedback.answeredLate' : 'accessibility-feedback.answeredOn', {
          day: formats.day(answeredOn),
        })}
      </Tag>
    );
  const days = daysBetween(today(), dueOn);
  return days < 0 ? (
    <Tag tone="red">{t('accessibility-feedback.lateBy', { days: -days })}</Tag>
  ) : (
    <Tag tone={days <= 4 ? 'amber' : 'neutral'}>{t('accessibility-feedback.dueIn', { days })}</Tag>
  );
}

function AnswerDialog(props: { readonly message: AccessibilityFeedback; readonly onClose: () => void }): ReactNode {
  const { message, onClose } = props;
  const { t } = useTexts();
  const [text, setText] = useState('');
  const save = useSave(
    collection,
    () => answerFeedback(message.id, text),
    () => {
      showToast({ text: t('accessibility-feedback.answerSaved') });
      onClose();
    },
  );
  return (
    <Dialog title={t('accessibility-feedback.answer')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('accessibility-feedback.answer')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <p className={styles.words}>{message.text}</p>
        <TextArea
          label={t('accessibility-feedback.field.answer')}
          name="answer"
          isRequired
          maxLength={10_000}
          value={text}
          onChange={setText}
        />
        <p className={styles.quiet}>
          {message.email === null
            ? t('accessibility-feedback.noEmail')
            : t('accessibility-feedback.mailed', { email: message.email })}
        </p>
      </FormLayout>
    </Dialog>
  );
}
