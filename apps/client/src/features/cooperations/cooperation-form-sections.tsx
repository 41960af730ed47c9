/** The rarer fields of a cooperation: its agreement and other factors, its network, and what came of it. */
import type { ReactNode } from 'react';
import { findInitiatives, findMeasures } from '../../api/find-records.js';
import { useFactors } from '../../api/programme.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxField, CheckboxGroup } from '../../ui/checkbox-field.js';
import { DateField } from '../../ui/date-field.js';
import { FormSection } from '../../ui/form-layout.js';
import { NumberField } from '../../ui/number-field.js';
import { RecordsPicker } from '../../ui/record-picker.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import type { CooperationFieldsProps } from './cooperation-fields.js';

export function AgreementFields({ fields, put }: CooperationFieldsProps): ReactNode {
  const { t } = useTexts();
  const factors = useFactors();
  return (
    <FormSection title={t('cooperations.field.agreement')}>
      <div data-span="all">
        <CheckboxField
          label={t('cooperations.agreementMade')}
          name="hasAgreement"
          value={fields.hasAgreement}
          onChange={(hasAgreement) => put({ hasAgreement })}
        />
      </div>
      <DateField
        label={t('cooperations.field.agreementFrom')}
        name="agreementFrom"
        value={fields.agreementFrom}
        onChange={(agreementFrom) => put({ agreementFrom })}
      />
      <DateField
        label={t('cooperations.field.agreementUntil')}
        name="agreementUntil"
        direction="future"
        value={fields.agreementUntil}
        onChange={(agreementUntil) => put({ agreementUntil })}
      />
      <TextField
        label={t('cooperations.field.agreementNumber')}
        name="agreementNumber"
        maxLength={100}
        value={fields.agreementNumber}
        onChange={(agreementNumber) => put({ agreementNumber })}
      />
      <TextField
        label={t('cooperations.field.agreementUrl')}
        name="agreementUrl"
        description={t('cooperations.agreementUrlHint')}
        type="url"
        maxLength={2000}
        value={fields.agreementUrl}
        onChange={(agreementUrl) => put({ agreementUrl })}
      />
      <div data-span="all">
        <CheckboxGroup
          label={t('cooperations.field.secondaryFactors')}
          name="secondaryFactors"
          options={factors.filter(({ value }) => value !== fields.primaryFactor)}
          value={fields.secondaryFactors}
          onChange={(secondaryFactors) => put({ secondaryFactors })}
        />
      </div>
    </FormSection>
  );
}

export function NetworkFields({ fields, put }: CooperationFieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <FormSection title={t('cooperations.network')}>
      <NumberField
        label={t('cooperations.field.memberCount')}
        name="memberCount"
        value={fields.memberCount}
        onChange={(memberCount) => put({ memberCount })}
      />
      <TextField
        label={t('cooperations.field.chair')}
        name="chair"
        maxLength={200}
        value={fields.chair}
        onChange={(chair) => put({ chair })}
      />
      <div data-span="all">
        <TextArea
          label={t('cooperations.field.groups')}
          name="groups"
          description={t('cooperations.groupsHint')}
          rows={3}
          value={fields.groups}
          onChange={(groups) => put({ groups })}
        />
      </div>
    </FormSection>
  );
}

export function ResultFields({ fields, put }: CooperationFieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <FormSection title={t('cooperations.results')}>
      <NumberField
        label={t('cooperations.field.fundingEur')}
        name="fundingEur"
        unit="€"
        value={fields.fundingEur}
        onChange={(fundingEur) => put({ fundingEur })}
      />
      <NumberField
        label={t('cooperations.field.newServices')}
        name="newServices"
        value={fields.newServices}
        onChange={(newServices) => put({ newServices })}
      />
      <NumberField
        label={t('cooperations.field.jobs')}
        name="jobs"
        value={fields.jobs}
        onChange={(jobs) => put({ jobs })}
      />
      <NumberField
        label={t('cooperations.field.employers')}
        name="employers"
        value={fields.employers}
        onChange={(employers) => put({ employers })}
      />
      <RecordsPicker
        label={t('cooperations.field.initiatives')}
        name="initiativeIds"
        value={fields.initiatives}
        onChange={(initiatives) => put({ initiatives })}
        search={findInitiatives}
      />
      <RecordsPicker
        label={t('cooperations.field.measures')}
        name="measureIds"
        value={fields.measures}
        onChange={(measures) => put({ measures })}
        search={findMeasures}
      />
    </FormSection>
  );
}
