/** Puts somebody who called or wrote on the list of those who come. */
import { useState, type ReactNode } from 'react';
import { findCompanies } from '../../../api/find-records.js';
import { useSave } from '../../../api/use-save.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { CheckboxField } from '../../../ui/checkbox-field.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormLayout } from '../../../ui/form-layout.js';
import { RecordPicker, type PickerRecord } from '../../../ui/record-picker.js';
import { TextField } from '../../../ui/text-field.js';
import { showToast } from '../../../ui/toast.js';
import { register } from './sign-up.api.js';

interface RegistrationDialogProps {
  readonly eventId: string;
  readonly onClose: () => void;
}

export function RegistrationDialog({ eventId, onClose }: RegistrationDialogProps): ReactNode {
  const { t } = useTexts();
  const [company, setCompany] = useState<PickerRecord | null>(null);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [phone, setPhone] = useState('');
  const [needs, setNeeds] = useState('');
  const [sendReceipt, setSendReceipt] = useState(false);
  const save = useSave(
    'events',
    () =>
      register(eventId, {
        companyId: company?.id ?? null,
        name: name || null,
        email: email || null,
        phone: phone || null,
        needs: needs || null,
        sendReceipt: sendReceipt && email !== '',
      }),
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
        {email !== '' && (
          <CheckboxField label={t('event-sign-up.sendReceipt')} value={sendReceipt} onChange={setSendReceipt} />
        )}
        <TextField label={t('event-sign-up.phone')} name="phone" type="tel" value={phone} onChange={setPhone} />
        <TextField label={t('event-sign-up.needs')} name="needs" value={needs} onChange={setNeeds} />
      </FormLayout>
    </Dialog>
  );
}
