/** Two records side by side, what will come along, and the one press that makes them one. */
import type { MergeKind, MergeSide } from '@elinvoima/contracts';
import { Link, useNavigate } from '@tanstack/react-router';
import { ArrowLeftRight, Merge as MergeIcon } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { Section, Stack } from '../../ui/section.js';
import { FieldChoice } from './field-choice.js';
import { merge, type Choices, type MergePreview, type PreviewField } from './merges.api.js';
import { useMergeWords } from './merge-words.js';
import styles from './merges.module.css';
import { useMergeDeed, useUndo } from './use-merge-deeds.js';
import { showToast } from '../../ui/toast.js';

interface Props {
  readonly kind: MergeKind;
  readonly preview: MergePreview;
  readonly onSwap: () => void;
}

export function MergeView({ kind, preview, onSwap }: Props): ReactNode {
  const { t } = useTexts();
  const { survivor, other, fields, moves } = preview;
  const navigate = useNavigate();
  const undo = useUndo();
  const [chosen, setChosen] = useState<Choices>({});
  const deed = useMergeDeed(() => merge(kind, survivor.id, other.id, chosen));
  const press = () =>
    deed.mutate(undefined, {
      onSuccess: ({ id }) => {
        showToast({ text: t('merges.done'), action: { label: t('merges.undo'), run: () => undo.mutate(id) } });
        void navigate(
          kind === 'company'
            ? { to: '/companies/$id', params: { id: survivor.id } }
            : { to: '/contacts/$id', params: { id: survivor.id } },
        );
      },
    });
  const told = fields.filter((field) => field.survivor !== null || field.other !== null);
  const sideOf = ({ field, takes }: PreviewField): MergeSide | 'both' => chosen[field] ?? takes;
  return (
    <Stack>
      <Section title={t('merges.section.fields')}>
        <p className={styles.quiet}>{t('merges.fieldsHint')}</p>
        <div className={styles.heads}>
          <span />
          {([survivor, other] as const).map((record, n) => (
            <span key={record.id} className={styles.head}>
              <span className={styles.side}>{t(n === 0 ? 'merges.side.survivor' : 'merges.side.other')}</span>
              <RecordLink kind={kind} record={record} />
            </span>
          ))}
        </div>
        {told.map((field) => (
          <FieldChoice
            key={field.field}
            field={field}
            chosen={sideOf(field)}
            onChoose={(side) => setChosen((before) => ({ ...before, [field.field]: side }))}
          />
        ))}
      </Section>
      <Section title={t('merges.section.moves')}>
        <Moves moves={moves} />
      </Section>
      {deed.error && <Notice tone="red">{deed.error.message}</Notice>}
      <div className={styles.press}>
        <Button variant="primary" icon={<MergeIcon />} isPending={deed.isPending} onPress={press}>
          {t('merges.submit')}
        </Button>
        <Button icon={<ArrowLeftRight />} isDisabled={deed.isPending} onPress={onSwap}>
          {t('merges.swap')}
        </Button>
        <span className={styles.quiet}>{t('merges.sure')}</span>
      </div>
    </Stack>
  );
}

function Moves({ moves }: { readonly moves: MergePreview['moves'] }): ReactNode {
  const { t } = useTexts();
  const words = useMergeWords();
  if (moves.length === 0) return <p>{t('merges.nothingMoves')}</p>;
  return (
    <ul role="list" className={styles.moves}>
      {moves.map(({ what, count, shared }) => (
        <li key={what}>
          {words.moves({ [what]: count })}
          {shared > 0 && <span className={styles.quiet}> {t('merges.shared', { count: shared })}</span>}
        </li>
      ))}
    </ul>
  );
}

export function RecordLink({
  kind,
  record,
}: {
  readonly kind: MergeKind;
  readonly record: { readonly id: string; readonly title: string };
}): ReactNode {
  return kind === 'company' ? (
    <Link to="/companies/$id" params={{ id: record.id }}>
      {record.title}
    </Link>
  ) : (
    <Link to="/contacts/$id" params={{ id: record.id }}>
      {record.title}
    </Link>
  );
}
