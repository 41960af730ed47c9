/** One document sent to the regional council: to whom, when, and what became of each of its proposals. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Pencil, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useRemoval, useSave } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Menu } from '../../ui/menu.js';
import { PageHeader } from '../../ui/page-header.js';
import { Columns, Section } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { DocumentFields, documentBody, documentFieldsOf } from './document-fields.js';
import { changeDocument, planDocumentQuery, planProposalQuery, type PlanDocument } from './plan-proposals.api.js';
import { ProposalsSection } from './proposals-section.js';

const route = getRouteApi('/shell/plan-proposals/documents/$id');

export function PlanDocumentPage(): ReactNode {
  const { id } = route.useParams();
  const { data: document, error, refetch } = useQuery(planDocumentQuery(id));
  if (error && !document) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return document ? <DocumentView document={document} /> : <Skeleton shape="page" />;
}

const proposalRoute = getRouteApi('/shell/plan-proposals/$id');

/** A proposal is read in its document, marked among the others. */
export function PlanProposalPage(): ReactNode {
  const { id } = proposalRoute.useParams();
  const proposal = useQuery(planProposalQuery(id));
  const documentId = proposal.data?.document.id;
  const document = useQuery({ ...planDocumentQuery(documentId ?? ''), enabled: documentId !== undefined });
  const error = proposal.error ?? document.error;
  const retry = () => void (documentId === undefined ? proposal : document).refetch();
  if (error && !document.data) return <ErrorState error={error} onRetry={retry} />;
  return document.data ? <DocumentView document={document.data} currentId={id} /> : <Skeleton shape="page" />;
}

interface DocumentProps {
  readonly document: PlanDocument;
}

interface DocumentViewProps extends DocumentProps {
  /** The proposal that led here. */
  readonly currentId?: string;
}

function DocumentView({ document, currentId }: DocumentViewProps): ReactNode {
  const { t, formats } = useTexts();
  const [isEditing, setEditing] = useState(false);
  if (isEditing) return <DocumentForm document={document} onClose={() => setEditing(false)} />;
  return (
    <>
      <PageHeader
        title={document.title}
        above={<Link to="/plan-proposals">{t('plan-proposals.title')}</Link>}
        facts={`${t(`plan-proposals.kind.${document.kind}`)} ${formats.day(document.sentOn)}`}
        actions={<DocumentActions document={document} onEdit={() => setEditing(true)} />}
      />
      <Columns
        main={<ProposalsSection document={document} currentId={currentId} />}
        side={
          <Section title={t('plan-proposals.document')}>
            <DefinitionList
              facts={[
                { term: t('plan-proposals.field.kind'), value: t(`plan-proposals.kind.${document.kind}`) },
                { term: t('plan-proposals.field.sentOn'), value: formats.day(document.sentOn) },
                { term: t('plan-proposals.field.recipient'), value: document.recipient },
                { term: t('plan-proposals.field.registerNumber'), value: document.registerNumber },
                { term: t('plan-proposals.field.sender'), value: document.sender },
              ]}
            />
          </Section>
        }
      />
    </>
  );
}

function DocumentForm({ document, onClose }: DocumentProps & { readonly onClose: () => void }): ReactNode {
  const { t } = useTexts();
  const [fields, setFields] = useState(() => documentFieldsOf(document));
  const save = useSave('plan-proposals', () => changeDocument(document, documentBody(fields)), onClose);
  return (
    <>
      <PageHeader title={t('plan-proposals.edit')} />
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('shell.action.save')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
        columns={2}
      >
        <DocumentFields fields={fields} put={(change) => setFields((known) => ({ ...known, ...change }))} />
      </FormLayout>
    </>
  );
}

function DocumentActions({ document, onEdit }: DocumentProps & { readonly onEdit: () => void }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const navigate = useNavigate();
  const removal = useRemoval('plan-documents', () => void navigate({ to: '/plan-proposals' }), 'plan-proposals');
  if (!may('plan-proposals.write')) return null;
  return (
    <>
      <Button icon={<Pencil />} onPress={onEdit}>
        {t('shell.action.edit')}
      </Button>
      <Menu
        label={t('shell.more')}
        items={[
          {
            id: 'delete',
            label: t('shell.action.delete'),
            icon: <Trash2 aria-hidden size={16} />,
            isDanger: true,
            onAction: () => removal.mutate(document),
          },
        ]}
      />
    </>
  );
}
