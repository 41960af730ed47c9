/** Choosing who gets the survey, and sending it. */
import { addDays, companyRelationships, sizeClasses, type Day } from '@elinvoima/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo, useState, type ReactNode } from 'react';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { DateField } from '../../ui/date-field.js';
import { ConfirmDialog } from '../../ui/dialog.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Tag } from '../../ui/marks.js';
import { PageHeader } from '../../ui/page-header.js';
import { Columns, Section, Stack } from '../../ui/section.js';
import { Select } from '../../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { TextField } from '../../ui/text-field.js';
import { showToast } from '../../ui/toast.js';
import { languagesOf, noneChosen, reasonsOf, toggled, withAll, type Chosen } from './chosen-recipients.js';
import { allRecipients, sendWave, surveyQuery, useRecipients, type Recipient, type Survey } from './surveys.api.js';
import styles from './surveys.module.css';

const route = getRouteApi('/shell/surveys/$id/send');
const usualDays = 14;

export function SendSurveyPage(): ReactNode {
  const { t } = useTexts();
  const { id } = route.useParams();
  const query = useQuery(surveyQuery(id));
  const [chosen, setChosen] = useState(noneChosen);
  const [leftOut, setLeftOut] = useState<readonly Recipient[]>([]);
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton shape="page" />;
  return (
    <>
      <PageHeader
        title={t('surveys.sendTo')}
        above={
          <Link to="/surveys/$id" params={{ id }}>
            {query.data.name}
          </Link>
        }
      />
      <Columns
        main={
          <Section title={t('surveys.chooseRecipients')}>
            <Choosing chosen={chosen} onChange={setChosen} onLeftOut={setLeftOut} />
          </Section>
        }
        side={
          <div id="sending">
            <Sending survey={query.data} chosen={chosen} leftOut={leftOut} />
          </div>
        }
      />
    </>
  );
}

interface ChoosingProps {
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
  readonly onLeftOut: (people: readonly Recipient[]) => void;
}

function Choosing({ chosen, onChange, onLeftOut }: ChoosingProps): ReactNode {
  const { t } = useTexts();
  const search = route.useSearch();
  const list = useRecipients(search);
  const everybody = useMutation({
    mutationFn: () => allRecipients(search),
    onSuccess: (people) => {
      onChange(withAll(chosen, people));
      onLeftOut(people.filter(({ leftOut }) => leftOut !== null));
    },
    onError: (error) => showToast({ text: error.message, tone: 'red' }),
  });
  return (
    <Stack gap="s">
      <RecipientFilters />
      <div className={styles.choosing}>
        <Button size="s" isPending={everybody.isPending} onPress={() => everybody.mutate()}>
          {t('surveys.chooseAll', { count: list.total ?? 0 })}
        </Button>
        {chosen.size > 0 && (
          <>
            <Button size="s" variant="quiet" onPress={() => onChange(noneChosen)}>
              {t('surveys.chooseNone')}
            </Button>
            <a className={styles.toSending} href="#sending">
              {t('surveys.goToSending', { count: chosen.size })}
            </a>
          </>
        )}
      </div>
      <People chosen={chosen} onToggle={(person) => onChange(toggled(chosen, person))} />
    </Stack>
  );
}

function RecipientFilters(): ReactNode {
  const { t } = useTexts();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (next: typeof search): void => void navigate({ search: { ...search, ...next }, replace: true });
  const { relationship, sizeClass } = search;
  return (
    <FilterBar
      searchLabel={t('surveys.recipientSearch')}
      searchText={search.q}
      onSearch={(q) => change({ q })}
      filters={[
        ...(relationship === undefined
          ? []
          : [
              {
                key: 'relationship',
                sentence: t(`companies.relationship.${relationship}`),
                onRemove: () => change({ relationship: undefined }),
              },
            ]),
        ...(sizeClass === undefined
          ? []
          : [
              {
                key: 'sizeClass',
                sentence: t(`companies.sizeClass.${sizeClass}`),
                onRemove: () => change({ sizeClass: undefined }),
              },
            ]),
      ]}
      onClear={() => change({ relationship: undefined, sizeClass: undefined })}
    >
      <Select
        label={t('companies.field.relationship')}
        options={companyRelationships.map((value) => ({ value, label: t(`companies.relationship.${value}`) }))}
        value={relationship ?? null}
        onChange={(value) => change({ relationship: value })}
        onClear={() => change({ relationship: undefined })}
      />
      <Select
        label={t('companies.field.sizeClass')}
        options={sizeClasses.map((value) => ({ value, label: t(`companies.sizeClass.${value}`) }))}
        value={sizeClass ?? null}
        onChange={(value) => change({ sizeClass: value })}
        onClear={() => change({ sizeClass: undefined })}
      />
    </FilterBar>
  );
}

function People({
  chosen,
  onToggle,
}: {
  readonly chosen: Chosen;
  readonly onToggle: (person: Recipient) => void;
}): ReactNode {
  const { t } = useTexts();
  const search = route.useSearch();
  const list = useRecipients(search);
  const columns = useColumns(chosen, onToggle);
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0)
    return (
      <EmptyState>{t(Object.keys(search).length > 0 ? 'shell.state.noMatches' : 'surveys.recipientsEmpty')}</EmptyState>
    );
  return (
    <>
      <DataTable
        label={t('surveys.recipients')}
        rows={list.items}
        rowKey={({ id }) => id}
        isRefreshing={list.isRefreshing}
        columns={columns}
      />
      <LoadMore list={list} />
    </>
  );
}

function useColumns(chosen: Chosen, onToggle: (person: Recipient) => void): Column<Recipient>[] {
  const { t } = useTexts();
  return [
    {
      key: 'name',
      header: t('surveys.field.title'),
      cell: (person) => (
        <CheckboxField
          label={person.name}
          value={chosen.has(person.id)}
          isDisabled={person.leftOut !== null}
          onChange={() => onToggle(person)}
        />
      ),
    },
    { key: 'company', header: t('companies.one'), cell: ({ company }) => company?.name ?? '–' },
    {
      key: 'language',
      header: t('surveys.field.language'),
      cell: ({ language }) => t(`shell.language.${language}`),
    },
    {
      key: 'leftOut',
      header: t('surveys.field.status'),
      noLabel: true,
      cell: ({ leftOut }) => leftOut !== null && <Tag tone="amber">{t(`survey-sending.leftOut.${leftOut}`)}</Tag>,
    },
  ];
}

interface SendingProps {
  readonly survey: Survey;
  readonly chosen: Chosen;
  readonly leftOut: readonly Recipient[];
}

function Sending({ survey, chosen, leftOut }: SendingProps): ReactNode {
  const { t, formats } = useTexts();
  const navigate = route.useNavigate();
  const queryClient = useQueryClient();
  const [name, setName] = useState('');
  const [closesOn, setClosesOn] = useState<Day | null>(addDays(today(), usualDays));
  const [isConfirming, setConfirming] = useState(false);
  const [wasEmpty, setWasEmpty] = useState(false);
  const problems = useMemo(
    () =>
      wasEmpty && chosen.size === 0
        ? [{ pointer: '/contactIds', code: 'required', message: t('surveys.chooseSomebody') }]
        : [],
    [wasEmpty, chosen.size, t],
  );
  const submit = (): void => {
    setWasEmpty(chosen.size === 0);
    setConfirming(chosen.size > 0);
  };
  const send = useMutation({
    mutationFn: () =>
      sendWave({
        surveyId: survey.id,
        contactIds: [...chosen.keys()],
        closesOn: closesOn ?? addDays(today(), usualDays),
        ...(name.trim() && { name: name.trim() }),
      }),
    onSuccess: async (wave) => {
      await queryClient.invalidateQueries({ queryKey: ['surveys'] });
      await queryClient.invalidateQueries({ queryKey: ['survey-waves'] });
      const words = [t('surveys.sent', { count: wave.frameSize })];
      if (wave.leftOut.length > 0) words.push(t('surveys.willBeLeftOut', { count: wave.leftOut.length }));
      showToast({ text: words.join('. ') });
      await navigate({ to: '/surveys/waves/$waveId', params: { waveId: wave.id }, search: {} });
    },
    onSettled: () => setConfirming(false),
  });
  const spoken = languagesOf(chosen).map(({ language, count }) => `${t(`shell.language.${language}`)} ${count}`);
  return (
    <Section title={t('surveys.recipients')}>
      <p role="status">{t('surveys.chosen', { count: chosen.size })}</p>
      {spoken.length > 0 && <p>{t('surveys.languagesOfChosen', { languages: formats.list(spoken) })}</p>}
      {leftOut.length > 0 && (
        <div>
          <p>{t('surveys.willBeLeftOut', { count: leftOut.length })}:</p>
          <ul role="list" className={styles.reasons}>
            {reasonsOf(leftOut).map(([reason, count]) => (
              <li key={reason}>
                {t(`survey-sending.leftOut.${reason}`)}: {count}
              </li>
            ))}
          </ul>
        </div>
      )}
      <FormLayout
        onSubmit={submit}
        submitLabel={chosen.size === 0 ? t('surveys.sendTo') : t('surveys.send', { count: chosen.size })}
        isPending={send.isPending}
        error={send.error}
        problems={problems}
      >
        <TextField label={t('surveys.field.waveName')} name="name" value={name} onChange={setName} />
        <DateField
          label={t('surveys.field.closesOn')}
          name="closesAt"
          value={closesOn}
          onChange={setClosesOn}
          direction="future"
        />
      </FormLayout>
      <ConfirmDialog
        title={t('surveys.send', { count: chosen.size })}
        isOpen={isConfirming}
        onClose={() => setConfirming(false)}
        onConfirm={() => send.mutate()}
        confirmLabel={t('surveys.sendNow')}
        isPending={send.isPending}
      >
        {t('surveys.confirmSend', { on: closesOn ?? addDays(today(), usualDays) })}
      </ConfirmDialog>
    </Section>
  );
}
