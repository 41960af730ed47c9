/** One case, many units: who finds out what and by when. The company deals with one person, and is told so here. */
import { usualTasksFor, type EnquiryKind, type EnquiryStage } from '@elinvoima/contracts';
import { ListChecks, Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/section.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { CaseTaskDialog, UsualTasksDialog } from './case-task-dialogs.js';
import { CaseTaskRow } from './case-task-row.js';
import { useTasksOfEnquiry } from './case-tasks.api.js';
import rows from '../../ui/work-rows.module.css';

interface CaseTasksSectionProps {
  readonly enquiry: {
    readonly id: string;
    readonly kind: EnquiryKind;
    readonly stage: EnquiryStage;
    readonly owner: { readonly name: string } | null;
  };
}

export function CaseTasksSection({ enquiry }: CaseTasksSectionProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const list = useTasksOfEnquiry(enquiry.id);
  const [asked, setAsked] = useState<'new' | 'usual' | null>(null);
  const open = list.items.filter(({ state }) => state === 'open').length;
  const offersUsual = usualTasksFor(enquiry.kind, enquiry.stage).some(
    ({ key }) => !list.items.some(({ usualKey }) => usualKey === key),
  );
  const close = () => setAsked(null);
  return (
    <Section title={t('case-tasks.title')} count={open === 0 ? undefined : open}>
      <p className={rows.quiet}>
        {enquiry.owner ? t('case-tasks.oneContact', { name: enquiry.owner.name }) : t('case-tasks.noContact')}
      </p>
      {list.error ? (
        <ErrorState error={list.error} onRetry={list.retry} />
      ) : list.isPending ? (
        <Skeleton lines={3} />
      ) : list.items.length === 0 ? (
        <EmptyState>{t('case-tasks.empty')}</EmptyState>
      ) : (
        <ul role="list" className={rows.rows}>
          {list.items.map((task) => (
            <CaseTaskRow key={task.id} task={task} />
          ))}
        </ul>
      )}
      {may('enquiries.write') && !list.isPending && !list.error && (
        <div className={rows.deeds}>
          {offersUsual && (
            <Button icon={<ListChecks />} onPress={() => setAsked('usual')}>
              {t('case-tasks.addUsual')}
            </Button>
          )}
          <Button icon={<Plus />} onPress={() => setAsked('new')}>
            {t('case-tasks.add')}
          </Button>
        </div>
      )}
      {asked === 'new' && <CaseTaskDialog enquiryId={enquiry.id} onClose={close} />}
      {asked === 'usual' && <UsualTasksDialog enquiry={enquiry} there={list.items} onClose={close} />}
    </Section>
  );
}
