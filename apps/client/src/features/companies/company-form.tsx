/** A company's own fields, for one entered by hand and for a known one. The business id is checked while it is typed. */
import {
  companyKinds,
  companyRelationships,
  companyStatuses,
  industryDivisions,
  parseBusinessId,
  sizeClasses,
  type CompanyKind,
  type CompanyRelationship,
  type CompanyStatus,
  type SizeClass,
} from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { AlikeCompanies } from '../../duplicates/alike-line.js';
import { useTexts } from '../../texts/texts-provider.js';
import { FormLayout, FormSection } from '../../ui/form-layout.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { changeCompany, colleaguesQuery, createCompany, type Company, type CompanyInput } from './companies.api.js';

interface CompanyFields {
  name: string;
  kind: CompanyKind;
  businessId: string;
  relationship: CompanyRelationship;
  status: CompanyStatus;
  industryCode: string | null;
  sizeClass: SizeClass | null;
  ownerId: string | null;
  streetAddress: string;
  postalCode: string;
  postOffice: string;
  website: string;
  email: string;
  phone: string;
  tags: string;
  notes: string;
}

const fieldsOf = (company: Company | undefined): CompanyFields => ({
  name: company?.name ?? '',
  kind: company?.kind ?? 'company',
  businessId: company?.businessId ?? '',
  relationship: company?.relationship ?? 'established',
  status: company?.status ?? 'active',
  industryCode: company?.industryCode ?? null,
  sizeClass: company?.sizeClass ?? null,
  ownerId: company?.ownerId ?? null,
  streetAddress: company?.streetAddress ?? '',
  postalCode: company?.postalCode ?? '',
  postOffice: company?.postOffice ?? '',
  website: company?.website ?? '',
  email: company?.email ?? '',
  phone: company?.phone ?? '',
  tags: company?.tags.join(', ') ?? '',
  notes: company?.notes ?? '',
});

/** The whole form as the API takes it; an emptied field is cleared. */
const inputOf = (fields: CompanyFields, known: Company | undefined): CompanyInput => ({
  ...fields,
  businessId: fields.businessId.trim() || null,
  // A division chosen here is TOL 2025; a code from the register keeps its own classification until it is changed.
  industryScheme:
    fields.industryCode === null
      ? null
      : fields.industryCode === known?.industryCode
        ? known.industryScheme
        : 'TOL2025',
  streetAddress: fields.streetAddress || null,
  postalCode: fields.postalCode.trim() || null,
  postOffice: fields.postOffice || null,
  website: fields.website || null,
  email: fields.email.trim() || null,
  phone: fields.phone || null,
  notes: fields.notes || null,
  tags: [
    ...new Set(
      fields.tags
        .split(',')
        .map((tag) => tag.trim())
        .filter(Boolean),
    ),
  ],
});

/** What tells one company from another. */
const typedOf = ({ name, businessId, email, phone, website, postalCode }: CompanyFields) => ({
  name,
  businessId,
  email,
  phone,
  website,
  postalCode,
});

interface CompanyFormProps {
  readonly company?: Company;
  readonly onSaved: (company: Company) => void;
  readonly onCancel: () => void;
}

export function CompanyForm({ company, onSaved, onCancel }: CompanyFormProps): ReactNode {
  const { t } = useTexts();
  const [fields, setFields] = useState(() => fieldsOf(company));
  const put = (change: Partial<CompanyFields>) => setFields((known) => ({ ...known, ...change }));
  const save = useSave(
    'companies',
    () => (company ? changeCompany(company, inputOf(fields, company)) : createCompany(inputOf(fields, company))),
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
      <div>
        <TextField
          label={t('companies.field.name')}
          name="name"
          isRequired
          maxLength={300}
          spellCheck={false}
          value={fields.name}
          onChange={(name) => put({ name })}
          autoFocus={!company}
        />
        <AlikeCompanies typed={typedOf(fields)} exceptId={company?.id} />
      </div>
      <BusinessIdField value={fields.businessId} onChange={(businessId) => put({ businessId })} />
      <Select
        label={t('companies.field.kind')}
        name="kind"
        options={companyKinds.map((value) => ({ value, label: t(`companies.kind.${value}`) }))}
        value={fields.kind}
        onChange={(kind) => put(kind === 'prospective' && !company ? { kind, relationship: 'starting' } : { kind })}
      />
      <Select
        label={t('companies.field.relationship')}
        name="relationship"
        options={companyRelationships.map((value) => ({ value, label: t(`companies.relationship.${value}`) }))}
        value={fields.relationship}
        onChange={(relationship) => put({ relationship })}
      />
      <BusinessFields fields={fields} put={put} isKnown={company !== undefined} />
      <AddressFields fields={fields} put={put} />
    </FormLayout>
  );
}

/** Says while it is typed whether the id can be right; a half-typed one is left in peace until the field is left. */
function BusinessIdField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactNode {
  const { t } = useTexts();
  const [isLeft, setLeft] = useState(false);
  const parsed = value.trim() === '' ? null : parseBusinessId(value);
  const isWhole = value.replaceAll(/\D/g, '').length >= 8;
  const fault = parsed !== null && !parsed.ok && (isLeft || isWhole) ? t(`problems.${parsed.code}`) : undefined;
  return (
    <TextField
      label={t('companies.field.businessId')}
      name="businessId"
      description={t(parsed?.ok ? 'companies.businessIdGood' : 'companies.businessIdHint')}
      {...(fault !== undefined && { error: fault })}
      spellCheck={false}
      value={value}
      onChange={onChange}
      onBlur={() => {
        setLeft(true);
        if (parsed?.ok) onChange(parsed.businessId);
      }}
    />
  );
}

interface FieldsProps {
  readonly fields: CompanyFields;
  readonly put: (change: Partial<CompanyFields>) => void;
}

function BusinessFields({ fields, put, isKnown }: FieldsProps & { readonly isKnown: boolean }): ReactNode {
  const { t, language } = useTexts();
  const { data: colleagues = [] } = useQuery(colleaguesQuery);
  const divisions = industryDivisions().map(({ code, name }) => ({ value: code, label: `${code} ${name[language]}` }));
  const own = fields.industryCode;
  const exact = own !== null && !divisions.some(({ value }) => value === own) ? [{ value: own, label: own }] : [];
  return (
    <FormSection title={t('companies.section.facts')}>
      <Select
        label={t('companies.field.industry')}
        name="industryCode"
        options={[...exact, ...divisions]}
        value={own}
        onChange={(industryCode) => put({ industryCode })}
        placeholder={t('shell.action.choose')}
        onClear={() => put({ industryCode: null })}
      />
      <Select
        label={t('companies.field.sizeClass')}
        name="sizeClass"
        options={sizeClasses.map((value) => ({ value, label: t(`companies.sizeClass.${value}`) }))}
        value={fields.sizeClass}
        onChange={(sizeClass) => put({ sizeClass })}
        placeholder={t('shell.action.choose')}
        onClear={() => put({ sizeClass: null })}
      />
      <Select
        label={t('companies.field.owner')}
        name="ownerId"
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        value={fields.ownerId}
        onChange={(ownerId) => put({ ownerId })}
        placeholder={t('shell.action.choose')}
        onClear={() => put({ ownerId: null })}
      />
      {isKnown && (
        <Select
          label={t('companies.field.status')}
          name="status"
          options={companyStatuses.map((value) => ({ value, label: t(`companies.status.${value}`) }))}
          value={fields.status}
          onChange={(status) => put({ status })}
        />
      )}
      <TextField
        label={t('companies.field.tags')}
        name="tags"
        description={t('companies.tagsHint')}
        value={fields.tags}
        onChange={(tags) => put({ tags })}
      />
      <div data-span="all">
        <TextArea
          label={t('companies.field.notes')}
          name="notes"
          value={fields.notes}
          onChange={(notes) => put({ notes })}
          maxLength={20_000}
        />
      </div>
    </FormSection>
  );
}

function AddressFields({ fields, put }: FieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <FormSection title={t('companies.section.contact')}>
      <TextField
        label={t('companies.field.streetAddress')}
        name="streetAddress"
        value={fields.streetAddress}
        onChange={(streetAddress) => put({ streetAddress })}
      />
      <TextField
        label={t('companies.field.postalCode')}
        name="postalCode"
        maxLength={5}
        spellCheck={false}
        value={fields.postalCode}
        onChange={(postalCode) => put({ postalCode })}
      />
      <TextField
        label={t('companies.field.postOffice')}
        name="postOffice"
        value={fields.postOffice}
        onChange={(postOffice) => put({ postOffice })}
      />
      <TextField
        label={t('companies.field.website')}
        name="website"
        type="url"
        value={fields.website}
        onChange={(website) => put({ website })}
      />
      <TextField
        label={t('companies.field.email')}
        name="email"
        type="email"
        value={fields.email}
        onChange={(email) => put({ email })}
      />
      <TextField
        label={t('companies.field.phone')}
        name="phone"
        type="tel"
        value={fields.phone}
        onChange={(phone) => put({ phone })}
      />
    </FormSection>
  );
}
