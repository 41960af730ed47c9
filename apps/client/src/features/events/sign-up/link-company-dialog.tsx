/** Says which company somebody meant, or makes a new one of what was written. */
import { useState, type ReactNode } from 'react';
import { findCompanies } from '../../../api/find-records.js';
import { useSave } from '../../../api/use-save.js';
import { useMay } from '../../../session/session.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormLayout } from '../../../ui/form-layout.js';
import { RecordPicker, type PickerRecord } from '../../../ui/record-picker.js';
import { showToast } from '../../../ui/toast.js';
import { createCompany, linkCompany } from './sign-up.api.js';

export interface LinkCompanyDialogProps {
  readonly eventId: string;
  readonly registrationId: string;
  readonly writtenName: string;
  readonly onClose: () => void;
}

export function LinkCompanyDialog({
  eventId,
  registrationId,
  writtenName,
  onClose,
}: LinkCompanyDialogProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [company, setCompany] = useState<PickerRecord | null>(null);
  const done = (): void => {
    showToast({ text: t('event-sign-up.linked') });
    onClose();
  };
  const link = useSave('events', () => linkCompany(eventId, registrationId, company?.id ?? ''), done);
  const make = useSave(
    'events',
    async () => {
      const { id } = await createCompany(writtenName);
      return linkCompany(eventId, registrationId, id);
    },
    done,
  );
  return (
    <Dialog title={t('event-sign-up.linkTitle', { name: writtenName })} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => link.mutate(undefined)}
        submitLabel={t('event-sign-up.linkOther')}
        isPending={link.isPending || make.isPending}
        error={link.error ?? make.error}
        onCancel={onClose}
      >
        <RecordPicker
          label={t('events.registration.company')}
          name="companyId"
          description={t('event-sign-up.linkHint')}
          value={company}
          onChange={setCompany}
          search={findCompanies}
          autoFocus
        />
        {may('companies.write') && (
          <Button isPending={make.isPending} onPress={() => make.mutate(undefined)}>
            {t('event-sign-up.linkNew')}
          </Button>
        )}
      </FormLayout>
    </Dialog>
  );
}
