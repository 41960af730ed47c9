/** A cooperation's fields, for a new one and for a known one. */
import { cooperationScopes, cooperationThemes } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { findColleagues, findCompanies, findPartners } from '../../api/find-records.js';
import { useFactors } from '../../api/programme.js';
import { useSave } from '../../api/use-save.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { FormLayout } from '../../ui/form-layout.js';
import { RecordPicker, RecordsPicker } from '../../ui/record-picker.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { ContactFields } from './contact-fields.js';
import { AgreementFields, NetworkFields, ResultFields } from './cooperation-form-sections.js';
import { bodyOf, fieldsOf, type CooperationFields } from './cooperation-fields.js';
import { changeCooperation, createCooperation, type Cooperation } from './cooperations.api.js';

interface CooperationFormProps {
  readonly cooperation?: Cooperation;
  readonly onSaved: (cooperation: Cooperation) => void;
  readonly onCancel: () => void;
}

export function CooperationForm({ cooperation, onSaved, onCancel }: CooperationFormProps): ReactNode {
  const { t } = useTexts();
  const [fields, setFields] = useState(() => fieldsOf(cooperation));
  const put = (change: Partial<CooperationFields>) => setFields((known) => ({ ...known, ...change }));
  const factors = useFactors(fields.primaryFactor);
  const save = useSave(
    'cooperations',
    () => {
      const body = bodyOf(fields);
      return cooperation ? changeCooperation(cooperation, body) : createCooperation(body);
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
          label={t('cooperations.field.title')}
          name="name"
          isRequired
          value={fields.name}
          onChange={(name) => put({ name })}
          autoFocus={!cooperation}
        />
      </div>
      <RecordsPicker
        label={t('cooperations.field.partners')}
        name="partnerIds"
        description={t('cooperations.partnersHint')}
        value={fields.partners}
        onChange={(partners) => put({ partners })}
        search={findPartners}
      />
      <RecordsPicker
        label={t('cooperations.field.companies')}
        name="companyIds"
        value={fields.companies}
        onChange={(companies) => put({ companies })}
        search={findCompanies}
      />
      <DateField
        label={t('cooperations.field.startsOn')}
        name="startsOn"
        isRequired
        value={fields.startsOn}
        onChange={(startsOn) => put({ startsOn })}
      />
      <DateField
        label={t('cooperations.field.endsOn')}
        name="endsOn"
        description={t('cooperations.endsHint')}
        direction="future"
        value={fields.endsOn}
        onChange={(endsOn) => put({ endsOn })}
      />
      <ThemeField theme={fields.theme} onChange={(theme) => put({ theme })} />
      <Select
        label={t('cooperations.field.factor')}
        name="primaryFactor"
        options={factors}
        value={fields.primaryFactor}
        onChange={(primaryFactor) => put({ primaryFactor })}
      />
      <Select
        label={t('cooperations.field.scope')}
        name="scope"
        options={cooperationScopes.map((value) => ({ value, label: t(`cooperations.scope.${value}`) }))}
        value={fields.scope}
        onChange={(scope) => put({ scope })}
        placeholder={t('shell.value.none')}
        onClear={() => put({ scope: null })}
      />
      <RecordPicker
        label={t('cooperations.field.owner')}
        name="ownerId"
        value={fields.owner}
        onChange={(owner) => put({ owner })}
        search={findColleagues}
      />
      <div data-span="all">
        <TextArea
          label={t('cooperations.field.purpose')}
          name="purpose"
          value={fields.purpose}
          onChange={(purpose) => put({ purpose })}
          maxLength={20_000}
        />
      </div>
      <AgreementFields fields={fields} put={put} />
      <ContactFields fields={fields} put={put} />
      <NetworkFields fields={fields} put={put} />
      <ResultFields fields={fields} put={put} />
    </FormLayout>
  );
}

interface ThemeFieldProps {
  readonly theme: string | null;
  readonly onChange: (theme: string | null) => void;
}

/** One of the offered themes, or the words that somebody wrote before. */
function ThemeField({ theme, onChange }: ThemeFieldProps): ReactNode {
  const { t } = useTexts();
  const offered = cooperationThemes.map((value) => ({
    value: value as string,
    label: t(`cooperations.theme.${value}`),
  }));
  const isOwn = theme !== null && !offered.some(({ value }) => value === theme);
  return (
    <Select
      label={t('cooperations.field.theme')}
      name="theme"
      options={isOwn ? [...offered, { value: theme, label: theme }] : offered}
      value={theme}
      onChange={onChange}
      placeholder={t('shell.value.none')}
      onClear={() => onChange(null)}
    />
  );
}
