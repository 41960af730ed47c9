/** A contact's fields and their roles in companies, for a new one and for a known one. */
import {
  languageNames,
  languages,
  mailingConsents,
  sourceKinds,
  type Language,
  type MailingConsent,
  type SourceKind,
} from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { findCompanies } from '../../api/find-records.js';
import { useSave } from '../../api/use-save.js';
import { AlikeContacts } from '../../duplicates/alike-line.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { FormLayout, FormSection } from '../../ui/form-layout.js';
import { RecordsPicker } from '../../ui/record-picker.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { changeContact, createContact, type Contact, type ContactInput } from './contacts.api.js';

interface Role {
  readonly id: string;
  readonly name: string;
  readonly title: string;
}

interface ContactFields {
  firstName: string;
  lastName: string;
  email: string;
  phone: string;
  language: Language;
  notes: string;
  sourceKind: SourceKind | null;
  source: string;
  mailingConsent: MailingConsent;
  mailingConsentSource: string;
  mailingConsentOn: string | null;
  roles: Role[];
}

const fieldsOf = (contact: Contact | undefined, company: { id: string; name: string } | undefined): ContactFields => ({
  firstName: contact?.firstName ?? '',
  lastName: contact?.lastName ?? '',
  email: contact?.email ?? '',
  phone: contact?.phone ?? '',
  language: contact?.language ?? 'fi',
  notes: contact?.notes ?? '',
  // A new one's are from the company, unless it is said otherwise.
  sourceKind: contact ? contact.sourceKind : 'company',
  source: contact?.source ?? '',
  mailingConsent: contact?.mailingConsent ?? 'none',
  mailingConsentSource: contact?.mailingConsentSource ?? '',
  mailingConsentOn: contact?.mailingConsentOn ?? null,
  roles:
    contact?.companies.map(({ id, name, title }) => ({ id, name, title: title ?? '' })) ??
    (company ? [{ ...company, title: '' }] : []),
});

const inputOf = ({
  roles,
  email,
  phone,
  notes,
  source,
  mailingConsentSource,
  ...fields
}: ContactFields): ContactInput => ({
  ...fields,
  email: email.trim() || null,
  phone: phone || null,
  notes: notes || null,
  source: source || null,
  mailingConsentSource: mailingConsentSource || null,
  companies: roles.map(({ id, title }) => ({ companyId: id, title: title || null })),
});

/** What tells one person from another. */
const typedOf = ({ firstName, lastName, email, phone, roles }: ContactFields) => ({
  firstName,
  lastName,
  email,
  phone,
  companyIds: roles.map(({ id }) => id),
});

interface ContactFormProps {
  readonly contact?: Contact;
  /** Where "+" was pressed. */
  readonly company?: { id: string; name: string } | undefined;
  readonly onSaved: (contact: Contact) => void;
  readonly onCancel: () => void;
}

export function ContactForm({ contact, company, onSaved, onCancel }: ContactFormProps): ReactNode {
  const { t } = useTexts();
  const [fields, setFields] = useState(() => fieldsOf(contact, company));
  const put = (change: Partial<ContactFields>) => setFields((known) => ({ ...known, ...change }));
  const save = useSave(
    'contacts',
    () => (contact ? changeContact(contact, inputOf(fields)) : createContact(inputOf(fields))),
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
      <TextField
        label={t('contacts.field.firstName')}
        name="firstName"
        isRequired
        spellCheck={false}
        value={fields.firstName}
        onChange={(firstName) => put({ firstName })}
        autoFocus={!contact}
      />
      <div>
        <TextField
          label={t('contacts.field.lastName')}
          name="lastName"
          isRequired
          spellCheck={false}
          value={fields.lastName}
          onChange={(lastName) => put({ lastName })}
        />
        <AlikeContacts typed={typedOf(fields)} exceptId={contact?.id} />
      </div>
      <TextField
        label={t('contacts.field.phone')}
        name="phone"
        type="tel"
        value={fields.phone}
        onChange={(phone) => put({ phone })}
      />
      <TextField
        label={t('contacts.field.email')}
        name="email"
        type="email"
        value={fields.email}
        onChange={(email) => put({ email })}
      />
      <Select
        label={t('contacts.field.language')}
        name="language"
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
        value={fields.language}
        onChange={(language) => put({ language })}
      />
      <Select
        label={t('contacts.field.source')}
        name="sourceKind"
        options={sourceKinds.map((value) => ({ value, label: t(`privacy.sourceKind.${value}`) }))}
        value={fields.sourceKind}
        onChange={(sourceKind) => put({ sourceKind })}
        placeholder={t('privacy-page.notRecorded')}
      />
      <TextField
        label={t('contacts.field.sourceMore')}
        name="source"
        description={t('contacts.sourceHint')}
        value={fields.source}
        onChange={(source) => put({ source })}
      />
      <Select
        label={t('contacts.field.mailingConsent')}
        name="mailingConsent"
        description={t('contacts.mailingConsentHint')}
        options={mailingConsents.map((value) => ({ value, label: t(`contacts.mailingConsent.${value}`) }))}
        value={fields.mailingConsent}
        onChange={(mailingConsent) =>
          put({ mailingConsent, mailingConsentOn: mailingConsent === 'none' ? null : today() })
        }
      />
      {fields.mailingConsent !== 'none' && (
        <TextField
          label={t('contacts.field.mailingConsentSource')}
          name="mailingConsentSource"
          maxLength={200}
          value={fields.mailingConsentSource}
          onChange={(mailingConsentSource) => put({ mailingConsentSource })}
        />
      )}
      <RoleFields roles={fields.roles} onChange={(roles) => put({ roles })} />
      <div data-span="all">
        <TextArea
          label={t('contacts.field.notes')}
          name="notes"
          description={t('contacts.notesHint')}
          value={fields.notes}
          onChange={(notes) => put({ notes })}
          maxLength={20_000}
        />
      </div>
    </FormLayout>
  );
}

/** Companies as chips, and for each what the person does there. */
function RoleFields({
  roles,
  onChange,
}: {
  readonly roles: Role[];
  readonly onChange: (roles: Role[]) => void;
}): ReactNode {
  const { t } = useTexts();
  return (
    <FormSection title={t('contacts.section.companies')}>
      <div data-span="all">
        <RecordsPicker
          label={t('contacts.field.companies')}
          name="companies"
          search={findCompanies}
          value={roles}
          onChange={(chosen) =>
            onChange(
              chosen.map(({ id, name }) => ({ id, name, title: roles.find((role) => role.id === id)?.title ?? '' })),
            )
          }
        />
      </div>
      {roles.map((role) => (
        <TextField
          key={role.id}
          label={`${t('contacts.field.role')}: ${role.name}`}
          description={t('contacts.roleHint')}
          maxLength={200}
          value={role.title}
          onChange={(title) => onChange(roles.map((other) => (other.id === role.id ? { ...role, title } : other)))}
        />
      ))}
    </FormSection>
  );
}
