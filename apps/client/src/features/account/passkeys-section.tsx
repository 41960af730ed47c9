/** One's own passkeys: a new one, another name for one, and its end. */
import { Pencil } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Section } from '../../ui/section.js';
import { TextField } from '../../ui/text-field.js';
import { showToast } from '../../ui/toast.js';
import rows from '../../ui/work-rows.module.css';
import { useAccountChange, type OwnFactors } from './account.api.js';
import styles from './account.module.css';
import { PasskeySetup } from './passkey-setup.js';

type Passkey = OwnFactors['passkeys'][number];

interface PasskeysSectionProps {
  readonly factors: OwnFactors;
  readonly onCodes: (codes: readonly string[] | null) => void;
}

export function PasskeysSection({ factors, onCodes }: PasskeysSectionProps): ReactNode {
  const { t, formats } = useTexts();
  const [renamed, setRenamed] = useState<Passkey | null>(null);
  const remove = useAccountChange(
    (id: string) => api.DELETE('/api/session/passkeys/{id}', { params: { path: { id } } }),
    () => showToast({ text: t('sign-in.passkeys.removed') }),
  );
  return (
    <Section title={t('sign-in.passkeys.title')} count={factors.passkeys.length}>
      <div className={styles.stack}>
        <p>{t('sign-in.passkeys.hint')}</p>
        <PasskeySetup onAdded={onCodes} />
      </div>
      <ul className={rows.rows}>
        {factors.passkeys.map((passkey) => (
          <li key={passkey.id} className={rows.row}>
            <div className={rows.what}>
              <p className={rows.name}>{passkey.name}</p>
              <p className={rows.quiet}>
                {passkey.lastUsedAt === null
                  ? t('sign-in.passkeys.unused', { day: formats.day(passkey.createdAt) })
                  : t('sign-in.passkeys.used', { moment: formats.dayAndTime(passkey.lastUsedAt) })}
              </p>
            </div>
            <Button
              variant="quiet"
              icon={<Pencil />}
              aria-label={t('sign-in.passkeys.renameOne', { name: passkey.name })}
              onPress={() => setRenamed(passkey)}
            >
              {t('sign-in.passkeys.rename')}
            </Button>
            <Button
              variant="quiet"
              isDisabled={remove.isPending}
              onPress={() =>
                remove.mutate(passkey.id, { onError: (error) => showToast({ text: error.message, tone: 'red' }) })
              }
            >
              {t('sign-in.passkeys.remove', { name: passkey.name })}
            </Button>
          </li>
        ))}
      </ul>
      {renamed && <RenameDialog passkey={renamed} onClose={() => setRenamed(null)} />}
    </Section>
  );
}

function RenameDialog({ passkey, onClose }: { readonly passkey: Passkey; readonly onClose: () => void }): ReactNode {
  const { t } = useTexts();
  const [name, setName] = useState(passkey.name);
  const rename = useAccountChange(
    () =>
      api.PATCH('/api/session/passkeys/{id}', { params: { path: { id: passkey.id } }, body: { name: name.trim() } }),
    () => {
      showToast({ text: t('sign-in.passkeys.renamed') });
      onClose();
    },
  );
  return (
    <Dialog title={t('sign-in.passkeys.renameOne', { name: passkey.name })} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => rename.mutate(undefined)}
        onCancel={onClose}
        submitLabel={t('shell.action.save')}
        isPending={rename.isPending}
        error={rename.error}
      >
        <TextField
          label={t('sign-in.passkeys.name')}
          name="name"
          maxLength={100}
          autoFocus
          value={name}
          onChange={setName}
        />
      </FormLayout>
    </Dialog>
  );
}
