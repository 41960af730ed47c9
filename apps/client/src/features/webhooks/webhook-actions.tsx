/** What can be done with an address: tried, changed, given a new secret, switched off and on, removed. */
import { Pencil, Power, RefreshCw, Send, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useTexts } from '../../texts/texts-provider.js';
import { ToldOnce } from '../../told-once/told-once.js';
import { ConfirmDialog, Dialog } from '../../ui/dialog.js';
import { Menu } from '../../ui/menu.js';
import { showToast } from '../../ui/toast.js';
import { WebhookForm } from './webhook-form.js';
import { changeWebhook, removeWebhook, rotateSecret, testWebhook, type Webhook } from './webhooks.api.js';

export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);

const onError = (error: Error) => showToast({ text: error.message, tone: 'red' });

interface WebhookActionsProps {
  readonly webhook: Webhook;
  readonly onRemoved?: () => void;
}

export function WebhookActions({ webhook, onRemoved }: WebhookActionsProps): ReactNode {
  const { t } = useTexts();
  const [open, setOpen] = useState<'edit' | 'rotate' | 'switch' | 'remove' | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const host = hostOf(webhook.url);
  const isOn = webhook.state === 'active';
  const close = () => setOpen(null);
  const done = (text: string) => {
    close();
    showToast({ text });
  };
  const test = useSave(
    'webhooks',
    () => testWebhook(webhook),
    () => done(t('webhooks.tested')),
  );
  const rotate = useSave(
    'webhooks',
    () => rotateSecret(webhook),
    (issued) => {
      close();
      setSecret(issued.secret);
    },
  );
  const turn = useSave(
    'webhooks',
    () => changeWebhook(webhook, { isDisabled: isOn }),
    () => done(t(isOn ? 'webhooks.disabled' : 'webhooks.enabled')),
  );
  const remove = useSave(
    'webhooks',
    () => removeWebhook(webhook),
    () => {
      done(t('webhooks.removed'));
      onRemoved?.();
    },
  );
  const icon = { 'aria-hidden': true, size: 16 } as const;
  return (
    <>
      <Menu
        label={t('webhooks.actionsOf', { host })}
        items={[
          { id: 'edit', label: t('webhooks.edit'), icon: <Pencil {...icon} />, onAction: () => setOpen('edit') },
          ...(isOn
            ? [
                {
                  id: 'test',
                  label: t('webhooks.test'),
                  icon: <Send {...icon} />,
                  onAction: () => test.mutate(undefined, { onError }),
                },
              ]
            : []),
          {
            id: 'rotate',
            label: t('webhooks.rotate'),
            icon: <RefreshCw {...icon} />,
            onAction: () => setOpen('rotate'),
          },
          {
            id: 'switch',
            label: t(isOn ? 'webhooks.disable' : 'webhooks.enable'),
            icon: <Power {...icon} />,
            onAction: () => setOpen('switch'),
          },
          {
            id: 'remove',
            label: t('webhooks.remove'),
            icon: <Trash2 {...icon} />,
            isDanger: true,
            onAction: () => setOpen('remove'),
          },
        ]}
      />
      <Dialog title={host} isOpen={open === 'edit'} onClose={close}>
        <WebhookForm
          before={webhook}
          submitLabel={t('shell.action.save')}
          save={(input) => changeWebhook(webhook, input)}
          onSaved={() => done(t('webhooks.saved'))}
          onCancel={close}
        />
      </Dialog>
      <ConfirmDialog
        title={t('webhooks.rotateTitle', { host })}
        isOpen={open === 'rotate'}
        onClose={close}
        confirmLabel={t('webhooks.rotate')}
        isPending={rotate.isPending}
        onConfirm={() => rotate.mutate(undefined, { onError })}
      >
        {t('webhooks.rotateHint')}
      </ConfirmDialog>
      <ConfirmDialog
        title={t(isOn ? 'webhooks.disableTitle' : 'webhooks.enableTitle', { host })}
        isOpen={open === 'switch'}
        onClose={close}
        confirmLabel={t(isOn ? 'webhooks.disable' : 'webhooks.enable')}
        isPending={turn.isPending}
        onConfirm={() => turn.mutate(undefined, { onError })}
      >
        {t(isOn ? 'webhooks.disableHint' : 'webhooks.enableHint')}
      </ConfirmDialog>
      <ConfirmDialog
        title={t('webhooks.removeTitle', { host })}
        isOpen={open === 'remove'}
        onClose={close}
        confirmLabel={t('webhooks.remove')}
        isDanger
        isPending={remove.isPending}
        onConfirm={() => remove.mutate(undefined, { onError })}
      >
        {t('webhooks.removeHint')}
      </ConfirmDialog>
      <ToldOnce
        title={t('webhooks.once.title')}
        hint={t('webhooks.once.hint')}
        label={t('webhooks.secret')}
        secret={secret}
        onClose={() => setSecret(null)}
      />
    </>
  );
}
