/** Taking the attendance at the door: tap who is here, add who was not on the list, save. Made for a phone. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useBlocker, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { findCompanies } from '../../api/find-records.js';
import { isNetworkFailure } from '../../api/problem.js';
import { useSave } from '../../api/use-save.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { RecordPicker } from '../../ui/record-picker.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';
import { AttendanceList } from './attendance-list.js';
import styles from './attendance.module.css';
import { attendeeOf, linesFrom, withLine, type AttendanceLine } from './attendance-lines.js';
import { attendanceQuery, eventQuery, registrationsQuery, takeAttendance, type EventRecord } from './events.api.js';

const route = getRouteApi('/shell/events/$id/attendance');

export function AttendancePage(): ReactNode {
  const { id } = route.useParams();
  const event = useQuery(eventQuery(id));
  const attendance = useQuery(attendanceQuery(id));
  const registrations = useQuery(registrationsQuery(id));
  const all = [event, attendance, registrations];
  const failed = all.find(({ error, data }) => error && !data);
  if (failed)
    return <ErrorState error={failed.error} onRetry={() => void Promise.all(all.map((one) => one.refetch()))} />;
  if (!event.data || !attendance.data || !registrations.data) return <Skeleton shape="page" />;
  return (
    <AttendanceEditor
      event={event.data}
      lines={linesFrom(attendance.data.items, registrations.data.items)}
      isPrefilled={attendance.data.items.length === 0 && registrations.data.items.length > 0}
    />
  );
}

interface AttendanceEditorProps {
  readonly event: EventRecord;
  readonly lines: readonly AttendanceLine[];
  readonly isPrefilled: boolean;
}

function AttendanceEditor({ event, lines: known, isPrefilled }: AttendanceEditorProps): ReactNode {
  const { t, formats } = useTexts();
  const navigate = useNavigate();
  const [lines, setLines] = useState(known);
  const [isTouched, setTouched] = useState(false);
  const change = (next: readonly AttendanceLine[]) => {
    setLines(next);
    setTouched(true);
  };
  const leave = useBlocker({ shouldBlockFn: () => isTouched, enableBeforeUnload: isTouched, withResolver: true });
  const save = useSave(
    'events',
    () => takeAttendance(event.id, lines.map(attendeeOf)),
    () => {
      showToast({ text: t('events.attendance.saved') });
      void navigate({ to: '/events/$id', params: { id: event.id }, ignoreBlocker: true });
    },
  );
  const present = lines.filter((line) => line.present).length;
  return (
    <>
      <PageHeader
        title={t('events.takeAttendance')}
        above={
          <Link to="/events/$id" params={{ id: event.id }}>
            {event.title}
          </Link>
        }
        facts={formats.dayAndTime(new Date(event.startsAt))}
      />
      <div className={styles.editor}>
        {isPrefilled && <Notice tone="info">{t('events.attendance.prefilled')}</Notice>}
        <RecordPicker
          label={t('events.attendance.add')}
          description={t('events.attendance.addHint')}
          value={null}
          onChange={(company) => company && change(withLine(lines, { company, name: null }))}
          onCreate={(name) => change(withLine(lines, { company: null, name }))}
          search={findCompanies}
        />
        {lines.length === 0 ? (
          <EmptyState>{t('events.attendance.empty')}</EmptyState>
        ) : (
          <AttendanceList lines={lines} onChange={change} />
        )}
        <div className={styles.save}>
          {save.error && (
            <Notice tone="red">{isNetworkFailure(save.error) ? t('ui.error.network') : save.error.message}</Notice>
          )}
          <span role="status" className={styles.count}>
            {t('events.attendance.present', { count: present })}
          </span>
          <Button variant="primary" isPending={save.isPending} onPress={() => save.mutate(undefined)}>
            {t('shell.action.save')}
          </Button>
        </div>
      </div>
      <ConfirmDialog
        title={t('shell.state.leaveUnsaved')}
        isOpen={leave.status === 'blocked'}
        onClose={() => leave.reset?.()}
        onConfirm={() => leave.proceed?.()}
        confirmLabel={t('events.attendance.leave')}
        isDanger
      >
        {t('shell.state.unsaved')}
      </ConfirmDialog>
    </>
  );
}
