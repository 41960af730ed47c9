/** What an administrator can do with an account: change it, send the invitation again, shut it and open it. */
import { Ban, KeyRound, LogOut, MailPlus, Pencil, RotateCcw } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useTexts } from '../../texts/texts-provider.js';
import { ConfirmDialog, Dialog } from '../../ui/dialog.js';
import { Menu, type MenuItem } from '../../ui/menu.js';
import { showToast } from '../../ui/toast.js';
import { UserForm } from './user-form.js';
import { changeUser, endSessions, inviteAgain, resetSecondFactor, type User } from './users.api.js';

interface UserActionsProps {
  readonly user: User;
  /** Nobody shuts the door behind themselves. */
  readonly isSelf: boolean;
}

export function UserActions({ user, isSelf }: UserActionsProps): ReactNode {
  const { t } = useTexts();
  const [open, setOpen] = useState<'edit' | 'shut' | 'reset' | null>(null);
  const close = () => setOpen(null);
  const told = (text: string) => () => {
    close();
    showToast({ text });
  };
  const failed = { onError: (error: Error) => showToast({ text: error.message, tone: 'red' }) };
  const shut = useSave('users', (disabled: boolean) => changeUser(user, { disabled }), told(t('users.changed')));
  const invite = useSave('users', () => inviteAgain(user), told(t('users.invited')));
  const reset = useSave('users', () => resetSecondFactor(user), told(t('sign-in.users.resetDone')));
  const signOut = useSave('users', () => endSessions(user), told(t('sign-in.users.ended')));
  const items: (MenuItem | false)[] = [
    { id: 'edit', label: t('users.edit'), icon: <Pencil aria-hidden size={16} />, onAction: () => setOpen('edit') },
    user.state === 'invited' && {
      id: 'invite',
      label: t('users.inviteAgain'),
      icon: <MailPlus aria-hidden size={16} />,
      onAction: () => invite.mutate(undefined, failed),
    },
    user.state === 'disabled' && {
      id: 'open',
      label: t('users.activate'),
      icon: <RotateCcw aria-hidden size={16} />,
      onAction: () => shut.mutate(false, failed),
    },
    user.state === 'active' &&
      !isSelf && {
        id: 'end',
        label: t('sign-in.users.end'),
        icon: <LogOut aria-hidden size={16} />,
        onAction: () => signOut.mutate(undefined, failed),
      },
    user.state === 'active' &&
      !isSelf && {
        id: 'reset',
        label: t('sign-in.users.reset'),
        icon: <KeyRound aria-hidden size={16} />,
        isDanger: true,
        onAction: () => setOpen('reset'),
      },
    user.state !== 'disabled' &&
      !isSelf && {
        id: 'shut',
        label: t('users.deactivate'),
        icon: <Ban aria-hidden size={16} />,
        isDanger: true,
        onAction: () => setOpen('shut'),
      },
  ];
  return (
    <>
      <Menu label={t('users.actionsOf', { name: user.name })} items={items.filter((item) => item !== false)} />
      <Dialog title={t('users.edit')} isOpen={open === 'edit'} onClose={close}>
        <UserForm user={user} onSaved={told(t('users.changed'))} onCancel={close} />
      </Dialog>
      <ConfirmDialog
        title={t('users.deactivateTitle', { name: user.name })}
        isOpen={open === 'shut'}
        onClose={close}
        confirmLabel={t('users.deactivate')}
        isDanger
        isPending={shut.isPending}
        onConfirm={() => shut.mutate(true, failed)}
      >
        {t('users.deactivateHint')}
      </ConfirmDialog>
      <ConfirmDialog
        title={t('sign-in.users.reset')}
        isOpen={open === 'reset'}
        onClose={close}
        confirmLabel={t('sign-in.users.reset')}
        isDanger
        isPending={reset.isPending}
        onConfirm={() => reset.mutate(undefined, failed)}
      >
        {t('sign-in.users.resetHint')}
      </ConfirmDialog>
    </>
  );
}
