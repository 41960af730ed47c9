/** Puts somebody who called or wrote on the list of those who come. */
import { useState, type ReactNode } from 'react';
import { findCompanies } from '../../api/find-records.js';
import { useSave } from '../../api/use-save.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { RecordPicker, type PickerRecord } from '../../ui/record-picker.js';
import { TextField } from '../../ui/text-field.js';
import { showToast } from '../../ui/toast.js';
import { register } from './events.api.js';

interface RegistrationDialogProps {
  readonly eventId: string;
  readonly onClose: () => void;
}

export function RegistrationDialog({ eventId, onClose }: RegistrationDialogProps): ReactNode {
  const { t } = useTexts();
  const [company, setCompany] = useState<PickerRecord | null>(null);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const save = useSave(
    'events',
    () => register(eventId, { companyId: company?.id ?? null, name: name || null, email: email || null }),
    () => {
      showToast({ text: t('events.registration.saved') });
      onClose();
    },
  );
  return (
    <Dialog title={t('events.registration.add')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('shell.action.add')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <RecordPicker
          label={t('events.registration.company')}
          name="companyId"
          value={company}
          onChange={setCompany}
          search={findCompanies}
          autoFocus
        />
        <TextField label={t('events.registration.name')} name="name" value={name} onChange={setName} />
        <TextField label={t('events.registration.email')} name="email" type="email" value={email} onChange={setEmail} />
      </FormLayout>
    </Dialog>
  );
}
