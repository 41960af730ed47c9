/** One task: what, whose, by when, and its answer; what may be done with it behind one button. */
import { Link } from '@tanstack/react-router';
import { CircleSlash, MessageSquareReply, Pencil, RotateCcw, Trash2 } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { useRemoval, useSave } from '../../api/use-save.js';
import { useMay, useSession } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Tag } from '../../ui/marks.js';
import { Menu } from '../../ui/menu.js';
import { showToast } from '../../ui/toast.js';
import { AnswerDialog, CaseTaskDialog } from './case-task-dialogs.js';
import { changeTask, type CaseTask } from './case-tasks.api.js';
import rows from '../../ui/work-rows.module.css';

interface CaseTaskRowProps {
  readonly task: CaseTask;
  /** Which case it belongs to, where tasks of many stand together. */
  readonly showsEnquiry?: boolean;
}

export function CaseTaskRow({ task, showsEnquiry = false }: CaseTaskRowProps): ReactNode {
  const { t, formats } = useTexts();
  const nameId = useId();
  const { title, unit, owner, outsideRole, dueOn, late, state, answer, closedOn, enquiry } = task;
  const who = [owner?.name ?? (outsideRole === null ? t('case-tasks.nobody') : null), outsideRole].filter(Boolean);
  return (
    <li className={rows.row} aria-labelledby={nameId}>
      <div className={rows.what}>
        <p className={rows.name} id={nameId}>
          {title} {late && <Tag tone="red">{t('case-tasks.late')}</Tag>}
          {state !== 'open' && (
            <Tag tone={state === 'answered' ? 'green' : 'neutral'}>{t(`case-tasks.state.${state}`)}</Tag>
          )}
        </p>
        <p className={rows.quiet}>
          {[
            t(`case-tasks.unit.${unit}`),
            ...who,
            state === 'open'
              ? dueOn !== null && t('case-tasks.due', { day: formats.day(dueOn) })
              : closedOn !== null && formats.day(closedOn),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {showsEnquiry && (
          <p className={rows.quiet}>
            <Link to="/enquiries/$id" params={{ id: enquiry.id }}>
              {enquiry.name}
            </Link>
          </p>
        )}
        {answer && <p className={rows.words}>{answer}</p>}
      </div>
      <CaseTaskDeeds task={task} />
    </li>
  );
}

function CaseTaskDeeds({ task }: { readonly task: CaseTask }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const { user } = useSession();
  const [asked, setAsked] = useState<'answer' | 'edit' | null>(null);
  const removal = useRemoval('case-tasks', () => undefined);
  const move = useSave(
    'case-tasks',
    (state: 'open' | 'not_needed') => changeTask(task, { state }),
    (saved) => showToast({ text: t('case-tasks.closed', { state: t(`case-tasks.state.${saved.state}`) }) }),
  );
  const mayChange = may('enquiries.write');
  if (!mayChange && task.owner?.id !== user.id) return null;
  const put = (state: 'open' | 'not_needed') =>
    move.mutate(state, { onError: (error) => showToast({ text: error.message, tone: 'red' }) });
  const close = () => setAsked(null);
  return (
    <div className={rows.deeds}>
      {task.state === 'open' && (
        <Button size="s" icon={<MessageSquareReply />} onPress={() => setAsked('answer')}>
          {t('case-tasks.answer')}
          <span className="visually-hidden"> {task.title}</span>
        </Button>
      )}
      <Menu
        label={t('case-tasks.more', { title: task.title })}
        items={[
          task.state === 'open'
            ? {
                id: 'not_needed',
                label: t('case-tasks.notNeeded'),
                icon: <CircleSlash aria-hidden size={16} />,
                onAction: () => put('not_needed'),
              }
            : {
                id: 'open',
                label: t('case-tasks.reopen'),
                icon: <RotateCcw aria-hidden size={16} />,
                onAction: () => put('open'),
              },
          ...(mayChange
            ? [
                {
                  id: 'edit',
                  label: t('shell.action.edit'),
                  icon: <Pencil aria-hidden size={16} />,
                  onAction: () => setAsked('edit'),
                },
                {
                  id: 'delete',
                  label: t('shell.action.delete'),
                  icon: <Trash2 aria-hidden size={16} />,
                  isDanger: true,
                  onAction: () => removal.mutate(task),
                },
              ]
            : []),
        ]}
      />
      {asked === 'answer' && <AnswerDialog task={task} onClose={close} />}
      {asked === 'edit' && <CaseTaskDialog enquiryId={task.enquiry.id} task={task} onClose={close} />}
    </div>
  );
}
