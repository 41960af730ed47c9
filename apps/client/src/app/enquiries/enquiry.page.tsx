/**
 * One enquiry: what is needed, what comes next, and the way it has come. Composed of several features: each section is a file
 * of its own feature that takes the enquiry (or its id) and shows nothing to those who may not read it.
 */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { MailCheck, MessageSquarePlus, Pencil, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { openLog, useLogPrefill, type LogPrefill } from '../../actions/log.js';
import { Attachments } from '../../attachments/attachments.js';
import { useRemoval, useSave } from '../../api/use-save.js';
import { HeldTag, HoldsSection } from '../../holds/holds-section.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Tag } from '../../ui/marks.js';
import { Menu } from '../../ui/menu.js';
import { PageHeader } from '../../ui/page-header.js';
import { Columns } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';
import { AftercareSection } from '../../features/aftercare/aftercare-section.js';
import { AnswerClock } from '../../features/enquiries/answer-clock.js';
import { ConfidentialitySection, ConfidentialTag } from '../../features/enquiries/confidentiality-section.js';
import { DecisionSection } from '../../features/enquiries/decision-section.js';
import { DisqualifiedSection } from '../../features/enquiries/disqualified-section.js';
import { OralNotesSection } from '../../features/enquiries/oral-notes-section.js';
import { enquiryQuery, markAnswered, type Enquiry } from '../../features/enquiries/enquiries.api.js';
import {
  AskerSection,
  EnquiryHistory,
  HandlingSection,
  RequirementSection,
} from '../../features/enquiries/enquiry-facts.js';
import { AskerPageSection } from '../../features/enquiries/asker-page-section.js';
import { EnquiryForm } from '../../features/enquiries/enquiry-form.js';
import { EnquiryReservations } from '../../features/reservations/reservations-section.js';
import { CaseTasksSection } from '../../features/case-tasks/case-tasks-section.js';
import { ProposalsSection } from '../../features/matching/proposals-section.js';
import { SiteMatchesSection } from '../../features/matching/site-matches-section.js';
import { HistorySection } from '../history/history-section.js';
import { StageMover } from '../../features/enquiries/stage-mover.js';

const route = getRouteApi('/shell/enquiries/$id');

export function EnquiryPage(): ReactNode {
  const { id } = route.useParams();
  const { data: enquiry, error, refetch } = useQuery(enquiryQuery(id));
  if (error && !enquiry) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return enquiry ? <EnquiryView enquiry={enquiry} /> : <Skeleton shape="page" />;
}

function EnquiryView({ enquiry }: { readonly enquiry: Enquiry }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [isEditing, setEditing] = useState(false);
  useLogPrefill(talkOf(enquiry));
  const record = { kind: 'enquiry', id: enquiry.id, name: enquiry.title } as const;
  if (isEditing)
    return (
      <>
        <PageHeader title={t('enquiries.edit')} />
        <EnquiryForm enquiry={enquiry} onSaved={() => setEditing(false)} onCancel={() => setEditing(false)} />
      </>
    );
  return (
    <>
      <PageHeader
        title={enquiry.title}
        above={<Link to="/enquiries">{t('enquiries.title')}</Link>}
        facts={
          <>
            <Tag tone="accent">{t(`enquiries.stage.${enquiry.stage}`)}</Tag>
            <ConfidentialTag enquiry={enquiry} />
            <HeldTag record={record} />
            <span>{t('enquiries.daysInStage', { days: enquiry.daysInStage })}</span>
            <AnswerClock enquiry={enquiry} />
          </>
        }
        actions={<EnquiryActions enquiry={enquiry} onEdit={() => setEditing(true)} />}
      />
      <Columns
        main={
          <>
            <RequirementSection enquiry={enquiry} />
            <ProposalsSection enquiry={enquiry} />
            <SiteMatchesSection enquiryId={enquiry.id} />
            <CaseTasksSection enquiry={enquiry} />
            <OralNotesSection enquiry={enquiry} />
            <EnquiryHistory enquiry={enquiry} />
          </>
        }
        side={
          <>
            <HandlingSection enquiry={enquiry} />
            <AskerSection enquiry={enquiry} />
            <DecisionSection enquiry={enquiry} />
            <EnquiryReservations enquiry={enquiry} />
            <AftercareSection enquiry={enquiry} />
            <AskerPageSection enquiryId={enquiry.id} />
            <ConfidentialitySection enquiry={enquiry} />
            <DisqualifiedSection enquiry={enquiry} />
            <Attachments subject={{ kind: 'enquiry', id: enquiry.id }} mayChange={may('enquiries.write')} />
            <HoldsSection record={record} />
            <HistorySection kind="enquiries" id={enquiry.id} />
          </>
        }
      />
    </>
  );
}

/** What is logged from here is of this enquiry, and spoken by the municipality until somebody says otherwise. */
const talkOf = ({ id, title, company, contact }: Enquiry): LogPrefill => ({
  ...(company && { companies: [company] }),
  ...(contact && { contacts: [contact] }),
  enquiry: { id, name: title },
  direction: 'outbound',
});

interface EnquiryActionsProps {
  readonly enquiry: Enquiry;
  readonly onEdit: () => void;
}

function EnquiryActions({ enquiry, onEdit }: EnquiryActionsProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const navigate = useNavigate();
  const removal = useRemoval('enquiries', () => void navigate({ to: '/enquiries' }));
  const answered = useSave(
    'enquiries',
    () => markAnswered(enquiry.id),
    () => showToast({ text: t('enquiries.answered') }),
  );
  if (!may('enquiries.write')) return null;
  const waits = enquiry.firstAnsweredAt === null;
  // A logged answer is of somebody in the register; any other is marked by hand.
  const isLogged = may('interactions.write-own') && (enquiry.company ?? enquiry.contact) !== null;
  const mark = { label: t('enquiries.markAnswered'), run: () => answered.mutate(undefined) };
  return (
    <>
      {waits && isLogged && (
        <Button icon={<MessageSquarePlus />} onPress={() => openLog(talkOf(enquiry))}>
          {t('enquiries.logAnswer')}
        </Button>
      )}
      {waits && !isLogged && (
        <Button icon={<MailCheck />} isPending={answered.isPending} onPress={mark.run}>
          {mark.label}
        </Button>
      )}
      <StageMover enquiry={enquiry} label={t('enquiries.moveStage')} look={{ variant: 'primary', iconOnly: false }} />
      <Button icon={<Pencil />} onPress={onEdit}>
        {t('shell.action.edit')}
      </Button>
      <Menu
        label={t('shell.more')}
        items={[
          ...(waits && isLogged
            ? [{ id: 'answered', label: mark.label, icon: <MailCheck aria-hidden size={16} />, onAction: mark.run }]
            : []),
          {
            id: 'delete',
            label: t('shell.action.delete'),
            icon: <Trash2 aria-hidden size={16} />,
            isDanger: true,
            onAction: () => removal.mutate(enquiry),
          },
        ]}
      />
    </>
  );
}
