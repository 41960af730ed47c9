/** A cooperation's fields, for a new one and for a known one. */
import { cooperationScopes, cooperationThemes, type CooperationScope, type Day } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { findColleagues, findCompanies, findPartners } from '../../api/find-records.js';
import { useFactors } from '../../api/programme.js';
import { useSave } from '../../api/use-save.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { FormLayout } from '../../ui/form-layout.js';
import { RecordPicker, RecordsPicker, type PickerRecord } from '../../ui/record-picker.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { AgreementFields, NetworkFields, ResultFields } from './cooperation-form-sections.js';
import { changeCooperation, createCooperation, type Cooperation } from './cooperations.api.js';

export interface CooperationFields {
  name: string;
  purpose: string;
  theme: string | null;
  startsOn: Day | null;
  endsOn: Day | null;
  hasAgreement: boolean;
  agreementFrom: Day | null;
  agreementUntil: Day | null;
  scope: CooperationScope | null;
  secondaryFactors: readonly string[];
  /** One on each line. */
  groups: string;
  memberCount: number | null;
  chair: string;
  fundingEur: number | null;
  newServices: number | null;
  initiatives: readonly PickerRecord[];
  measures: readonly PickerRecord[];
  primaryFactor: string;
  owner: PickerRecord | null;
  partners: readonly PickerRecord[];
  companies: readonly PickerRecord[];
}

interface CooperationFormProps {
  readonly cooperation?: Cooperation;
  readonly onSaved: (cooperation: Cooperation) => void;
  readonly onCancel: () => void;
}

const ids = (records: readonly PickerRecord[]): string[] => records.map(({ id }) => id);

export function CooperationForm({ cooperation, onSaved, onCancel }: CooperationFormProps): ReactNode {
  const { t } = useTexts();
  const [fields, setFields] = useState<CooperationFields>({
    name: cooperation?.name ?? '',
    purpose: cooperation?.purpose ?? '',
    theme: cooperation?.theme ?? null,
    startsOn: cooperation?.startsOn ?? today(),
    endsOn: cooperation?.endsOn ?? null,
    hasAgreement: cooperation?.hasAgreement ?? false,
    agreementFrom: cooperation?.agreementFrom ?? null,
    agreementUntil: cooperation?.agreementUntil ?? null,
    scope: cooperation?.scope ?? null,
    secondaryFactors: cooperation?.secondaryFactors ?? [],
    groups: cooperation?.groups.join('\n') ?? '',
    memberCount: cooperation?.memberCount ?? null,
    chair: cooperation?.chair ?? '',
    fundingEur: cooperation?.fundingEur ?? null,
    newServices: cooperation?.newServices ?? null,
    initiatives: cooperation?.initiatives ?? [],
    measures: cooperation?.measures ?? [],
    primaryFactor: cooperation?.primaryFactor ?? 'F5',
    owner: cooperation?.owner ?? null,
    partners: cooperation?.partners ?? [],
    companies: cooperation?.companies ?? [],
  });
  const put = (change: Partial<CooperationFields>) => setFields((known) => ({ ...known, ...change }));
  const factors = useFactors(fields.primaryFactor);
  const save = useSave(
    'cooperations',
    () => {
      const { owner, partners, companies, initiatives, measures, purpose, startsOn, ...rest } = fields;
      const body = {
        ...rest,
        secondaryFactors: rest.secondaryFactors.filter((factor) => factor !== rest.primaryFactor),
        groups: rest.groups
          .split('\n')
          .map((group) => group.trim())
          .filter((group) => group !== ''),
        chair: rest.chair || null,
        initiativeIds: ids(initiatives),
        measureIds: ids(measures),
        purpose: purpose || null,
        startsOn: startsOn ?? '',
        ownerId: owner?.id ?? null,
        partnerIds: ids(partners),
        companyIds: ids(companies),
      };
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
