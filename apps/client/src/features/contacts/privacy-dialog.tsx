/** Purpose and ground of a person's data, and what the person has objected to. */
import { legalBases, privacyPurposes } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { changePrivacy, type ContactPrivacy } from './contact-privacy.api.js';

interface Props {
  readonly privacy: ContactPrivacy;
  readonly onClose: () => void;
}

export function PrivacyDialog({ privacy, onClose }: Props): ReactNode {
  const { t } = useTexts();
  const [form, setForm] = useState({
    purpose: privacy.purpose,
    legalBasis: privacy.legalBasis,
    processedSince: privacy.processedSince,
    restrictedOn: privacy.restrictedOn,
    objectsMailingsOn: privacy.objectsMailingsOn,
    objectsSurveysOn: privacy.objectsSurveysOn,
    objectionGround: privacy.objectionGround,
  });
  const saving = useSave('contacts', () => changePrivacy(privacy, form), onClose);
  const set = (change: Partial<typeof form>) => setForm((before) => ({ ...before, ...change }));
  return (
    <Dialog title={t('privacy-page.action.edit')} isOpen onClose={onClose} placement="side">
      <FormLayout
        onSubmit={() => saving.mutate()}
        submitLabel={t('shell.action.save')}
        isPending={saving.isPending}
        error={saving.error}
        onCancel={onClose}
      >
        <Select
          label={t('privacy-page.field.purpose')}
          name="purpose"
          options={privacyPurposes.map((value) => ({ value, label: t(`privacy.purpose.${value}`) }))}
          value={form.purpose}
          onChange={(purpose) => set({ purpose })}
          placeholder={t('privacy-page.notRecorded')}
          onClear={() => set({ purpose: null })}
        />
        <Select
          label={t('privacy-page.field.legalBasis')}
          name="legalBasis"
          options={legalBases.map((value) => ({ value, label: t(`privacy.basis.${value}`) }))}
          value={form.legalBasis}
          onChange={(legalBasis) => set({ legalBasis })}
          placeholder={t('privacy-page.notRecorded')}
          onClear={() => set({ legalBasis: null })}
        />
        <DateField
          label={t('privacy-page.field.processedSince')}
          name="processedSince"
          direction="past"
          value={form.processedSince}
          onChange={(processedSince) => set({ processedSince })}
        />
        <DateField
          label={t('privacy-page.field.objectsMailingsOn')}
          name="objectsMailingsOn"
          direction="past"
          value={form.objectsMailingsOn}
          onChange={(objectsMailingsOn) => set({ objectsMailingsOn })}
        />
        <DateField
          label={t('privacy-page.field.objectsSurveysOn')}
          name="objectsSurveysOn"
          direction="past"
          value={form.objectsSurveysOn}
          onChange={(objectsSurveysOn) => set({ objectsSurveysOn })}
        />
        <DateField
          label={t('privacy-page.field.restrictedOn')}
          name="restrictedOn"
          direction="past"
          value={form.restrictedOn}
          onChange={(restrictedOn) => set({ restrictedOn })}
        />
        <TextField
          label={t('privacy-page.field.objectionGround')}
          name="objectionGround"
          value={form.objectionGround ?? ''}
          onChange={(words) => set({ objectionGround: words === '' ? null : words })}
        />
      </FormLayout>
    </Dialog>
  );
}
