/** One request: how much time is left, what was asked and answered, and what was given out. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { CalendarClock, Pencil, Plus, Reply, RotateCcw, Trash2, Undo2, UserX, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useRemoval, useSave } from '../../api/use-save.js';
import { pathOfRecord } from '../../routing/record-path.js';
import { useMay } from '../../session/session.js';
import { HeldTag, HoldsSection } from '../../holds/holds-section.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { ConfirmDialog } from '../../ui/dialog.js';
import { Menu } from '../../ui/menu.js';
import { PageHeader } from '../../ui/page-header.js';
import { Section, Stack } from '../../ui/section.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';
import {
  collection,
  forgetRequester,
  reopenRequest,
  requestQuery,
  takeBackDisclosure,
  withdrawRequest,
  type Request,
} from './information-requests.api.js';
import { AnswerDialog, DiscloseDialog, ExtendDialog } from './request-dialogs.js';
import { RequestForm } from './request-form.js';
import { TimeLeft, useKindWords } from './request-words.js';
import styles from './information-requests.module.css';

const route = getRouteApi('/shell/information-requests/$id');
const dialogs = { answer: AnswerDialog, extend: ExtendDialog, disclose: DiscloseDialog } as const;
type Mode = keyof typeof dialogs | 'read' | 'edit' | 'forget';

export function InformationRequestPage(): ReactNode {
  const { id } = route.useParams();
  const { data: request, error, refetch } = useQuery(requestQuery(id));
  if (error && !request) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return request ? <RequestView request={request} /> : <Skeleton shape="page" />;
}

function RequestView({ request }: { readonly request: Request }): ReactNode {
  const { t } = useTexts();
  const kindOf = useKindWords();
  const [mode, setMode] = useState<Mode>('read');
  const read = () => setMode('read');
  const forget = useSave(
    collection,
    () => forgetRequester(request.id),
    () => {
      showToast({ text: t('information-requests.forgotten') });
      read();
    },
  );
  if (mode === 'edit')
    return (
      <>
        <PageHeader title={t('information-requests.edit')} />
        <RequestForm request={request} onSaved={read} onCancel={read} />
      </>
    );
  const name = t('information-requests.heading', { code: request.code });
  const record = { kind: 'information_request', id: request.id, name } as const;
  const Chosen = mode === 'read' || mode === 'forget' ? null : dialogs[mode];
  return (
    <>
      <PageHeader
        title={name}
        above={<Link to="/information-requests">{t('information-requests.title')}</Link>}
        facts={
          <>
            {kindOf(request)} <TimeLeft request={request} /> <HeldTag record={record} />
          </>
        }
        actions={<Actions request={request} choose={setMode} />}
      />
      <Stack>
        <Facts request={request} />
        <Disclosures request={request} onAdd={() => setMode('disclose')} />
        <HoldsSection record={record} />
      </Stack>
      {Chosen && <Chosen request={request} onClose={read} />}
      <ConfirmDialog
        title={t('information-requests.forget')}
        isOpen={mode === 'forget'}
        onClose={read}
        confirmLabel={t('information-requests.forget')}
        onConfirm={() => forget.mutate(undefined)}
        isDanger
      >
        {t('information-requests.forgetText')}
      </ConfirmDialog>
    </>
  );
}

const icon = (Icon: typeof Trash2) => <Icon aria-hidden size={16} />;

function Actions({ request, choose }: { readonly request: Request; readonly choose: (mode: Mode) => void }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const navigate = useNavigate();
  const { id, state, kind } = request;
  const move = useSave(collection, () => (state === 'open' ? withdrawRequest(id) : reopenRequest(id)));
  const removal = useRemoval(collection, () => void navigate({ to: '/information-requests' }));
  if (!may('information-requests.write')) return null;
  const isOpen = state === 'open';
  const mayForget = !isOpen && (request.requesterName !== null || request.requesterContact !== null);
  return (
    <>
      {isOpen && (
        <Button variant="primary" icon={<Reply />} onPress={() => choose('answer')}>
          {t('information-requests.answer')}
        </Button>
      )}
      {isOpen && kind === 'data_subject' && (
        <Button icon={<CalendarClock />} onPress={() => choose('extend')}>
          {t('information-requests.extend')}
        </Button>
      )}
      <Button icon={<Pencil />} onPress={() => choose('edit')}>
        {t('shell.action.edit')}
      </Button>
      <Menu
        label={t('shell.more')}
        items={[
          {
            id: 'move',
            label: t(isOpen ? 'information-requests.withdraw' : 'information-requests.reopen'),
            icon: icon(isOpen ? Undo2 : RotateCcw),
            onAction: () => move.mutate(undefined),
          },
          ...(mayForget
            ? [
                {
                  id: 'forget',
                  label: t('information-requests.forget'),
                  icon: icon(UserX),
                  onAction: () => choose('forget'),
                },
              ]
            : []),
          {
            id: 'delete',
            label: t('shell.action.delete'),
            icon: icon(Trash2),
            isDanger: true,
            onAction: () => removal.mutate(request),
          },
        ]}
      />
    </>
  );
}

function Facts({ request }: { readonly request: Request }): ReactNode {
  const { t, formats } = useTexts();
  const field = (name: Parameters<typeof t>[0]) => t(name);
  const { extendedUntil, extendedOn, extensionReason, outcome, ground, answeredOn, identityCheck, state } = request;
  const requester = [request.requesterName, request.requesterContact].filter(Boolean).join(', ');
  return (
    <Section title={t('information-requests.facts')}>
      <DefinitionList
        facts={[
          {
            term: field('information-requests.field.asked'),
            value: <span className={styles.words}>{request.asked}</span>,
          },
          { term: field('information-requests.field.receivedOn'), value: formats.day(request.receivedOn) },
          {
            term: field('information-requests.field.lastDay'),
            value:
              extendedUntil === null
                ? formats.day(request.lastDay)
                : t('information-requests.extendedFrom', { until: extendedUntil, due: request.dueOn }),
          },
          {
            term: field('information-requests.field.reason'),
            value: extensionReason && `${extensionReason} (${extendedOn ? formats.day(extendedOn) : ''})`,
          },
          { term: field('information-requests.field.requesterName'), value: requester || null },
          {
            term: field('information-requests.field.identity'),
            value: identityCheck && t(`information-requests.identity.${identityCheck}`),
          },
          { term: field('information-requests.field.owner'), value: request.owner?.name },
          {
            term: field('information-requests.field.outcome'),
            value: outcome && t(`information-requests.outcome.${outcome}`),
          },
          { term: field('information-requests.field.ground'), value: ground },
          {
            term: field(
              state === 'withdrawn'
                ? 'information-requests.field.withdrawnOn'
                : 'information-requests.field.answeredOn',
            ),
            value: answeredOn && formats.day(answeredOn),
          },
          {
            term: field('information-requests.field.decisionAsked'),
            value: request.decisionAsked
              ? request.decidedOn
                ? formats.day(request.decidedOn)
                : t('information-requests.notDecided')
              : null,
          },
          {
            term: field('information-requests.field.notes'),
            value: request.notes && <span className={styles.words}>{request.notes}</span>,
          },
        ]}
      />
    </Section>
  );
}

function Disclosures({ request, onAdd }: { readonly request: Request; readonly onAdd: () => void }): ReactNode {
  const { t, formats } = useTexts();
  const may = useMay()('information-requests.write');
  const queryClient = useQueryClient();
  const takeBack = useMutation({
    mutationFn: (disclosureId: string) => takeBackDisclosure(request.id, disclosureId),
    onError: (error) => showToast({ text: error.message, tone: 'red' }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: [collection] }),
  });
  const add = may && (
    <Button size="s" icon={<Plus />} onPress={onAdd}>
      {t('information-requests.disclose')}
    </Button>
  );
  return (
    <Section title={t('information-requests.disclosures')} count={request.disclosures.length} action={add}>
      {request.disclosures.length === 0 ? (
        <EmptyState>{t('information-requests.noDisclosures')}</EmptyState>
      ) : (
        <DataTable
          label={t('information-requests.disclosures')}
          rows={request.disclosures}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'what',
              header: t('information-requests.field.what'),
              cell: ({ what }) => <span className={styles.words}>{what}</span>,
            },
            { key: 'rule', header: t('information-requests.field.rule'), cell: ({ rule }) => rule },
            {
              key: 'record',
              header: t('information-requests.field.recordKind'),
              cell: ({ record }) => {
                const to = record && pathOfRecord(record);
                return to && <Link to={to}>{t(`information-requests.record.${record.kind}`)}</Link>;
              },
            },
            {
              key: 'givenOn',
              header: t('information-requests.field.givenOn'),
              cell: ({ givenOn }) => formats.day(givenOn),
              width: '130px',
            },
            {
              key: 'deed',
              header: t('shell.action.delete'),
              noLabel: true,
              width: '60px',
              cell: ({ id, what }) =>
                may && (
                  <Button
                    iconOnly
                    variant="quiet"
                    size="s"
                    icon={<X />}
                    isPending={takeBack.isPending && takeBack.variables === id}
                    onPress={() => takeBack.mutate(id)}
                  >
                    {t('information-requests.takeBack', { what })}
                  </Button>
                ),
            },
          ]}
        />
      )}
    </Section>
  );
}
