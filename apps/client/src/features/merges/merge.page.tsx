/** One record and another that is to go into it: chosen first, then seen side by side. */
import type { MergeKind } from '@elinvoima/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback, type ReactNode } from 'react';
import { isProblem } from '../../api/problem.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { RecordPicker } from '../../ui/record-picker.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { MergeView } from './merge-view.js';
import { useMergeWords } from './merge-words.js';
import { findOf, previewQuery } from './merges.api.js';
import styles from './merges.module.css';

const companyRoute = getRouteApi('/shell/companies/$id/merge');
const contactRoute = getRouteApi('/shell/contacts/$id/merge');

export function CompanyMergePage(): ReactNode {
  const { id } = companyRoute.useParams();
  const { with: otherId } = companyRoute.useSearch();
  const navigate = companyRoute.useNavigate();
  return (
    <MergePage
      kind="company"
      id={id}
      otherId={otherId}
      onChoose={(next) => void navigate({ search: next === undefined ? {} : { with: next } })}
      onSwap={() => void navigate({ params: { id: otherId ?? id }, search: { with: id }, replace: true })}
    />
  );
}

export function ContactMergePage(): ReactNode {
  const { id } = contactRoute.useParams();
  const { with: otherId } = contactRoute.useSearch();
  const navigate = contactRoute.useNavigate();
  return (
    <MergePage
      kind="contact"
      id={id}
      otherId={otherId}
      onChoose={(next) => void navigate({ search: next === undefined ? {} : { with: next } })}
      onSwap={() => void navigate({ params: { id: otherId ?? id }, search: { with: id }, replace: true })}
    />
  );
}

interface Props {
  readonly kind: MergeKind;
  readonly id: string;
  readonly otherId: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
  readonly onSwap: () => void;
}

function MergePage({ kind, id, otherId, onChoose, onSwap }: Props): ReactNode {
  const { t } = useTexts();
  const words = useMergeWords();
  return (
    <>
      <PageHeader
        title={words.title(kind)}
        above={
          kind === 'company' ? (
            <Link to="/companies/$id" params={{ id }}>
              {t('companies.title')}
            </Link>
          ) : (
            <Link to="/contacts/$id" params={{ id }}>
              {t('contacts.title')}
            </Link>
          )
        }
        actions={otherId !== undefined && <Button onPress={() => onChoose(undefined)}>{t('merges.change')}</Button>}
      />
      {otherId === undefined ? (
        <ChooseOther kind={kind} id={id} onChoose={onChoose} />
      ) : (
        <Preview kind={kind} id={id} otherId={otherId} onChoose={onChoose} onSwap={onSwap} />
      )}
    </>
  );
}

function ChooseOther({ kind, id, onChoose }: Pick<Props, 'kind' | 'id' | 'onChoose'>): ReactNode {
  const { t } = useTexts();
  const find = useCallback(
    async (text: string, signal: AbortSignal) =>
      (await findOf[kind](text, signal)).filter((record) => record.id !== id),
    [kind, id],
  );
  return (
    <div className={styles.pick}>
      <RecordPicker
        label={t(`merges.pick.${kind}`)}
        description={t('merges.pick.hint')}
        search={find}
        value={null}
        onChange={(record) => onChoose(record?.id)}
      />
    </div>
  );
}

function Preview({ kind, id, otherId, onChoose, onSwap }: Props & { readonly otherId: string }): ReactNode {
  const {
    data: preview,
    error,
    refetch,
  } = useQuery({
    ...previewQuery(kind, id, otherId),
    placeholderData: keepPreviousData,
  });
  if (isProblem(error, 409) || isProblem(error, 422))
    return (
      <>
        <Notice tone="amber">{error.message}</Notice>
        <ChooseOther kind={kind} id={id} onChoose={onChoose} />
      </>
    );
  if (error && !preview) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!preview) return <Skeleton shape="page" />;
  return <MergeView key={`${preview.survivor.id} ${preview.other.id}`} kind={kind} preview={preview} onSwap={onSwap} />;
}
