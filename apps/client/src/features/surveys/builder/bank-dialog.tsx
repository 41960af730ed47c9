/** Questions of the bank, to be put into the survey with the key they have everywhere. */
import type { Question, SurveyDefinition } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { LoadMore } from '../../../ui/data-table.js';
import { Dialog } from '../../../ui/dialog.js';
import { Stack } from '../../../ui/section.js';
import { EmptyState, ErrorState, Skeleton } from '../../../ui/states.js';
import { TextField } from '../../../ui/text-field.js';
import { useBank } from './builder.api.js';
import styles from './builder.module.css';
import { TypeName } from './question-list.js';

interface BankDialogProps {
  readonly draft: SurveyDefinition;
  readonly onPick: (question: Question) => void;
  readonly onClose: () => void;
}

export function BankDialog(props: BankDialogProps): ReactNode {
  const { t } = useTexts();
  const [q, setQ] = useState('');
  return (
    <Dialog title={t('survey-builder.bank')} isOpen onClose={props.onClose} placement="side">
      <Stack gap="s">
        <p>{t('survey-builder.bankHint')}</p>
        <TextField type="search" label={t('survey-builder.bankSearch')} value={q} onChange={setQ} />
        <Found {...props} q={q.trim()} />
      </Stack>
    </Dialog>
  );
}

function Found({ draft, onPick, q }: BankDialogProps & { readonly q: string }): ReactNode {
  const { t, language } = useTexts();
  const list = useBank(q, false);
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0) return <EmptyState>{t('survey-builder.bankEmpty')}</EmptyState>;
  const taken = new Set(draft.questions.map(({ key }) => key));
  return (
    <>
      <ul className={styles.list}>
        {list.items.map(({ id, key, type, question }) => (
          <li key={id} className={styles.item}>
            <div className={styles.row}>
              <span className={styles.opened}>
                <span className={styles.words}>{question.text[language]}</span>
                <span className={styles.facts}>
                  <TypeName type={type} /> <code>{key}</code>
                </span>
              </span>
              <Button
                size="s"
                isDisabled={taken.has(key)}
                aria-label={`${t(taken.has(key) ? 'survey-builder.bankPicked' : 'survey-builder.bankPick')}: ${question.text[language]}`}
                onPress={() => onPick(question as unknown as Question)}
              >
                {t(taken.has(key) ? 'survey-builder.bankPicked' : 'survey-builder.bankPick')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <LoadMore list={list} />
    </>
  );
}
