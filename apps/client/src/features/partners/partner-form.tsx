/** A partner's fields, for a new one and for a known one. */
import { helpAreas, partnerSectors, type HelpArea, type PartnerSector } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { findPartners } from '../../api/find-records.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxGroup } from '../../ui/checkbox-field.js';
import { FormLayout } from '../../ui/form-layout.js';
import { RecordPicker, type PickerRecord } from '../../ui/record-picker.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { useSave } from '../../api/use-save.js';
import { changePartner, createPartner, type Partner, type PartnerInput } from './partners.api.js';

interface PartnerFields {
  name: string;
  sector: PartnerSector | null;
  parent: PickerRecord | null;
  businessId: string;
  areas: readonly HelpArea[];
  contactName: string;
  email: string;
  phone: string;
  website: string;
  notes: string;
}

interface PartnerFormProps {
  readonly partner?: Partner;
  readonly onSaved: (partner: Partner) => void;
  readonly onCancel: () => void;
}

export function PartnerForm({ partner, onSaved, onCancel }: PartnerFormProps): ReactNode {
  const { t } = useTexts();
  const [fields, setFields] = useState<PartnerFields>({
    name: partner?.name ?? '',
    sector: partner?.sector ?? null,
    parent: partner?.parent ?? null,
    businessId: partner?.businessId ?? '',
    areas: partner?.areas ?? [],
    contactName: partner?.contactName ?? '',
    email: partner?.email ?? '',
    phone: partner?.phone ?? '',
    website: partner?.website ?? '',
    notes: partner?.notes ?? '',
  });
  const put = (change: Partial<PartnerFields>) => setFields((known) => ({ ...known, ...change }));
  const save = useSave(
    'partners',
    () => {
      // An empty choice goes along as it is: the API says in words what is missing.
      const body = {
        name: fields.name,
        sector: fields.sector ?? undefined,
        parentId: fields.parent?.id ?? null,
        businessId: fields.businessId || null,
        areas: [...fields.areas],
        contactName: fields.contactName || null,
        email: fields.email || null,
        phone: fields.phone || null,
        website: fields.website || null,
        notes: fields.notes || null,
      } as PartnerInput;
      return partner ? changePartner(partner, body) : createPartner(body);
    },
    onSaved,
  );
  return (
    <FormLayout
      onSubmit={() => save.mutate(undefined)}
      submitLabel={t('shell.action.save')}
      isPending={save.isPending}
      error={save.error}
      onCancel={onCancel}
      columns={2}
    >
      <div data-span="all">
        <TextField
          label={t('partners.field.name')}
          name="name"
          isRequired
          value={fields.name}
          onChange={(name) => put({ name })}
          autoFocus={!partner}
        />
      </div>
      <Select
        label={t('partners.field.sector')}
        name="sector"
        isRequired
        options={partnerSectors.map((value) => ({ value, label: t(`partners.sector.${value}`) }))}
        value={fields.sector}
        onChange={(sector) => put({ sector })}
        placeholder={t('shell.action.choose')}
      />
      <RecordPicker
        label={t('partners.field.parent')}
        name="parentId"
        description={t('partners.parentHint')}
        value={fields.parent}
        onChange={(parent) => put({ parent })}
        search={async (text, signal) => (await findPartners(text, signal)).filter(({ id }) => id !== partner?.id)}
      />
      <TextField
        label={t('partners.field.businessId')}
        name="businessId"
        spellCheck={false}
        value={fields.businessId}
        onChange={(businessId) => put({ businessId })}
      />
      <div data-span="all">
        <CheckboxGroup
          label={t('partners.field.areas')}
          look="pills"
          options={helpAreas.map((value) => ({ value, label: t(`partners.area.${value}`) }))}
          value={fields.areas}
          onChange={(areas) => put({ areas })}
        />
      </div>
      <TextField
        label={t('partners.field.contactName')}
        name="contactName"
        value={fields.contactName}
        onChange={(contactName) => put({ contactName })}
      />
      <TextField
        label={t('partners.field.email')}
        name="email"
        type="email"
        value={fields.email}
        onChange={(email) => put({ email })}
      />
      <TextField
        label={t('partners.field.phone')}
        name="phone"
        type="tel"
        value={fields.phone}
        onChange={(phone) => put({ phone })}
      />
      <TextField
        label={t('partners.field.website')}
        name="website"
        type="url"
        value={fields.website}
        onChange={(website) => put({ website })}
      />
      <div data-span="all">
        <TextArea
          label={t('partners.field.notes')}
          name="notes"
          value={fields.notes}
          onChange={(notes) => put({ notes })}
          maxLength={20_000}
        />
      </div>
    </FormLayout>
  );
}
