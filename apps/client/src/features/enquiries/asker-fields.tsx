/** Who asks: a company we know with its person, or somebody in no register yet. */
import type { ReactNode } from 'react';
import { findCompanies, findContacts } from '../../api/find-records.js';
import { useTexts } from '../../texts/texts-provider.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { RecordPicker } from '../../ui/record-picker.js';
import { TextField } from '../../ui/text-field.js';
import type { EnquiryFieldsProps } from './enquiry-fields.js';

const askerKinds = ['company', 'other'] as const;

export function AskerFields({ fields, put }: EnquiryFieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <div data-span="all">
        <RadioGroup
          label={t('enquiries.field.companyOrAsker')}
          look="segments"
          options={askerKinds.map((value) => ({ value, label: t(`enquiries.asker.${value}`) }))}
          value={fields.askerKind}
          onChange={(askerKind) => put({ askerKind })}
        />
      </div>
      {fields.askerKind === 'company' ? (
        <KnownAsker fields={fields} put={put} />
      ) : (
        <UnknownAsker fields={fields} put={put} />
      )}
    </>
  );
}

function KnownAsker({ fields, put }: EnquiryFieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <RecordPicker
        label={t('enquiries.field.company')}
        name="companyId"
        value={fields.company}
        onChange={(company) => put({ company })}
        search={findCompanies}
      />
      <RecordPicker
        label={t('enquiries.field.contact')}
        name="contactId"
        value={fields.contact}
        onChange={(contact) => put({ contact })}
        search={findContacts}
      />
    </>
  );
}

function UnknownAsker({ fields, put }: EnquiryFieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <TextField
        label={t('enquiries.field.askerName')}
        name="contact/name"
        isRequired
        value={fields.askerName}
        onChange={(askerName) => put({ askerName })}
      />
      <TextField
        label={t('enquiries.field.askerPhone')}
        name="contact/phone"
        type="tel"
        value={fields.askerPhone}
        onChange={(askerPhone) => put({ askerPhone })}
      />
      <TextField
        label={t('enquiries.field.askerEmail')}
        name="contact/email"
        type="email"
        value={fields.askerEmail}
        onChange={(askerEmail) => put({ askerEmail })}
      />
    </>
  );
}
