/** What was corrected of a person's data, at whose request, and who was told. */
import { rectificationRequesters, type RectificationRequester } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { recordRectification } from './contact-privacy.api.js';

interface Props {
  readonly contactId: string;
  readonly onClose: () => void;
}

export function RectificationDialog({ contactId, onClose }: Props): ReactNode {
  const { t } = useTexts();
  const [what, setWhat] = useState('');
  const [told, setTold] = useState('');
  const [correctedOn, setCorrectedOn] = useState<string | null>(today());
  const [requestedBy, setRequestedBy] = useState<RectificationRequester>('person');
  const saving = useSave(
    'contacts',
    () =>
      recordRectification(contactId, {
        what,
        correctedOn: correctedOn ?? today(),
        requestedBy,
        told: told === '' ? null : told,
      }),
    onClose,
  );
  return (
    <Dialog title={t('privacy-page.action.rectify')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => saving.mutate()}
        submitLabel={t('shell.action.save')}
        isPending={saving.isPending}
        error={saving.error}
        onCancel={onClose}
      >
        <TextField label={t('privacy-page.field.what')} name="what" isRequired value={what} onChange={setWhat} />
        <DateField
          label={t('privacy-page.field.correctedOn')}
          name="correctedOn"
          direction="past"
          isRequired
          value={correctedOn}
          onChange={setCorrectedOn}
        />
        <Select
          label={t('privacy-page.field.requestedBy')}
          name="requestedBy"
          options={rectificationRequesters.map((value) => ({ value, label: t(`privacy.requester.${value}`) }))}
          value={requestedBy}
          onChange={setRequestedBy}
        />
        <TextField label={t('privacy-page.field.told')} name="told" value={told} onChange={setTold} />
      </FormLayout>
    </Dialog>
  );
}
