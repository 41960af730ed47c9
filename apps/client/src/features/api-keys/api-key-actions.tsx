/** What can be done with a key that is in force: it is changed for a new one, or revoked. */
import { Ban, RefreshCw } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useTexts } from '../../texts/texts-provider.js';
import { ToldOnce } from '../../told-once/told-once.js';
import { ConfirmDialog, Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Menu } from '../../ui/menu.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { showToast } from '../../ui/toast.js';
import { revokeApiKey, rotateApiKey, type ApiKey } from './api-keys.api.js';

const overlaps = { none: 0, day: 24, week: 168 } as const;
type Overlap = keyof typeof overlaps;

export function ApiKeyActions({ apiKey }: { readonly apiKey: ApiKey }): ReactNode {
  const { t } = useTexts();
  const [open, setOpen] = useState<'renew' | 'revoke' | null>(null);
  const [overlap, setOverlap] = useState<Overlap>('day');
  const [secret, setSecret] = useState<string | null>(null);
  const { name } = apiKey;
  const close = () => setOpen(null);
  const rotate = useSave(
    'api-keys',
    () => rotateApiKey(apiKey, { overlapHours: overlaps[overlap] }),
    ({ key }) => {
      close();
      setSecret(key);
    },
  );
  const revoke = useSave(
    'api-keys',
    () => revokeApiKey(apiKey),
    () => {
      close();
      showToast({ text: t('api-keys.revoked') });
    },
  );
  return (
    <>
      <Menu
        label={t('api-keys.actionsOf', { name })}
        items={[
          {
            id: 'renew',
            label: t('api-keys.renew'),
            icon: <RefreshCw aria-hidden size={16} />,
            onAction: () => setOpen('renew'),
          },
          {
            id: 'revoke',
            label: t('api-keys.revoke'),
            icon: <Ban aria-hidden size={16} />,
            isDanger: true,
            onAction: () => setOpen('revoke'),
          },
        ]}
      />
      <Dialog title={t('api-keys.renewTitle', { name })} isOpen={open === 'renew'} onClose={close}>
        <FormLayout
          onSubmit={() => rotate.mutate(undefined)}
          submitLabel={t('api-keys.renew')}
          isPending={rotate.isPending}
          error={rotate.error}
          onCancel={close}
        >
          <RadioGroup
            label={t('api-keys.overlap')}
            options={(Object.keys(overlaps) as Overlap[]).map((value) => ({
              value,
              label: t(`api-keys.overlap.${value}`),
            }))}
            value={overlap}
            onChange={setOverlap}
          />
        </FormLayout>
      </Dialog>
      <ConfirmDialog
        title={t('api-keys.revokeTitle', { name })}
        isOpen={open === 'revoke'}
        onClose={close}
        confirmLabel={t('api-keys.revoke')}
        isDanger
        isPending={revoke.isPending}
        onConfirm={() =>
          revoke.mutate(undefined, { onError: (error: Error) => showToast({ text: error.message, tone: 'red' }) })
        }
      >
        {t('api-keys.revokeHint')}
      </ConfirmDialog>
      <ToldOnce
        title={t('api-keys.once.title', { name })}
        hint={t('api-keys.once.hint')}
        label={t('api-keys.key')}
        secret={secret}
        onClose={() => setSecret(null)}
      />
    </>
  );
}
