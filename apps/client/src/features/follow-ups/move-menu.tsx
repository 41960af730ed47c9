/** Moving a promise: to another day in one press, or to another person in one step. */
import { addDays, addMonths, addWeeks, mondayOf, type Day } from '@elinvoima/contracts';
import { useMutation } from '@tanstack/react-query';
import { CalendarClock, CalendarPlus, UserRoundPlus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useMay } from '../../session/session.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Menu } from '../../ui/menu.js';
import { showToast } from '../../ui/toast.js';
import { moveTo, useRereadFollowUps, type FollowUp } from './follow-ups.api.js';
import { HandOverDialog } from './hand-over-dialog.js';
import { InviteDialog } from './invite-dialog.js';

export function MoveMenu({ item }: { readonly item: FollowUp }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const reread = useRereadFollowUps();
  const [isHanding, setHanding] = useState(false);
  const [isInviting, setInviting] = useState(false);
  const move = useMutation({
    mutationFn: (day: Day) => moveTo(item, day),
    onSuccess: async ({ dueOn }) => {
      showToast({ text: t('follow-ups.moved', { day: dueOn }) });
      await reread();
    },
    onError: (error) => showToast({ text: error.message, tone: 'red' }),
  });
  const from = item.dueOn > today() ? item.dueOn : today();
  const days: [string, string, Day][] = [
    ['tomorrow', t('follow-ups.moveTomorrow'), addDays(today(), 1)],
    ['monday', t('follow-ups.moveMonday'), addWeeks(mondayOf(today()), 1)],
    ['week', t('follow-ups.moveWeek'), addWeeks(from, 1)],
    ['month', t('follow-ups.moveMonth'), addMonths(from, 1)],
  ];
  const items = [
    ...days.map(([id, label, day]) => ({ id, label, icon: <CalendarClock />, onAction: () => move.mutate(day) })),
    {
      id: 'invite',
      label: t('calendar.sendInvitation'),
      icon: <CalendarPlus />,
      onAction: () => setInviting(true),
    },
    // Who may see one's own promises only cannot give them away.
    ...(may('follow-ups.write')
      ? [
          {
            id: 'hand-over',
            label: t('follow-ups.handOver'),
            icon: <UserRoundPlus />,
            onAction: () => setHanding(true),
          },
        ]
      : []),
  ];
  return (
    <>
      <Menu label={t('follow-ups.moveOne', { title: item.title })} button={{ icon: <CalendarClock /> }} items={items} />
      {isInviting && <InviteDialog item={item} onClose={() => setInviting(false)} />}
      {isHanding && <HandOverDialog item={item} onClose={() => setHanding(false)} />}
    </>
  );
}
