/** Whose initiative it is: a company we know with its person, somebody in no register, or nobody who says so. */
import { initiativeMakers, languageNames, languages } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { findCompanies, findContacts } from '../../api/find-records.js';
import { useTexts } from '../../texts/texts-provider.js';
import { FormSection } from '../../ui/form-layout.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { RecordPicker } from '../../ui/record-picker.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { knownMakers, type InitiativeFieldsProps } from './initiative-fields.js';

export function MakerFields({ fields, put }: InitiativeFieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <FormSection title={t('initiatives.field.maker')}>
      <div data-span="all">
        <RadioGroup
          label={t('initiatives.field.known')}
          look="segments"
          options={knownMakers.map((value) => ({ value, label: t(`initiatives.known.${value}`) }))}
          value={fields.known}
          onChange={(known) => put({ known })}
        />
      </div>
      <Select
        label={t('initiatives.field.makerKind')}
        name="makerKind"
        options={initiativeMakers.map((value) => ({ value, label: t(`initiatives.maker.${value}`) }))}
        value={fields.makerKind}
        onChange={(makerKind) => put({ makerKind })}
      />
      {fields.known === 'register' && <OfRegister fields={fields} put={put} />}
      {fields.known === 'other' && <InNoRegister fields={fields} put={put} />}
    </FormSection>
  );
}

function OfRegister({ fields, put }: InitiativeFieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <RecordPicker
        label={t('initiatives.field.company')}
        name="companyId"
        value={fields.company}
        onChange={(company) => put({ company })}
        search={findCompanies}
      />
      <RecordPicker
        label={t('initiatives.field.contact')}
        name="contactId"
        value={fields.contact}
        onChange={(contact) => put({ contact })}
        search={findContacts}
      />
    </>
  );
}

function InNoRegister({ fields, put }: InitiativeFieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <TextField
        label={t('initiatives.field.makerName')}
        name="makerName"
        value={fields.makerName}
        onChange={(makerName) => put({ makerName })}
      />
      <TextField
        label={t('initiatives.field.makerOrganisation')}
        name="makerOrganisation"
        value={fields.makerOrganisation}
        onChange={(makerOrganisation) => put({ makerOrganisation })}
      />
      <TextField
        label={t('initiatives.field.makerEmail')}
        name="makerEmail"
        type="email"
        value={fields.makerEmail}
        onChange={(makerEmail) => put({ makerEmail })}
      />
      <Select
        label={t('initiatives.field.language')}
        name="language"
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
        value={fields.language}
        onChange={(language) => put({ language })}
      />
    </>
  );
}
