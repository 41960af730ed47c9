/** What a place costs, who holds it, what must be built there, and what the public is told: as fields. */
import { landowners, languages } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { findColleagues, findCompanies } from '../../api/find-records.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { DateField } from '../../ui/date-field.js';
import { FormSection } from '../../ui/form-layout.js';
import { NumberField } from '../../ui/number-field.js';
import { RecordPicker } from '../../ui/record-picker.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import type { SiteFieldsProps } from './site-fields.js';

export function HoldingFields({ fields, put }: SiteFieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <FormSection title={t('sites.section.price')}>
      <NumberField
        label={t('sites.field.salePrice')}
        name="salePrice"
        unit={t('sites.unit.euros')}
        decimals={2}
        value={fields.salePrice}
        onChange={(salePrice) => put({ salePrice })}
      />
      <NumberField
        label={t('sites.field.monthlyRent')}
        name="monthlyRent"
        unit={t('sites.unit.eurosAMonth')}
        decimals={2}
        value={fields.monthlyRent}
        onChange={(monthlyRent) => put({ monthlyRent })}
      />
      <div data-span="all">
        <TextField
          label={t('sites.field.valuationBasis')}
          name="valuationBasis"
          description={t('sites.hint.valuation')}
          maxLength={1000}
          value={fields.valuationBasis}
          onChange={(valuationBasis) => put({ valuationBasis })}
        />
      </div>
      <Select
        label={t('sites.field.landowner')}
        name="landowner"
        options={landowners.map((value) => ({ value, label: t(`sites.landowner.${value}`) }))}
        value={fields.landowner}
        onChange={(landowner) => put({ landowner })}
      />
      <RecordPicker
        label={t('sites.field.company')}
        name="companyId"
        value={fields.company}
        onChange={(company) => put({ company })}
        search={findCompanies}
      />
      <RecordPicker
        label={t('sites.field.owner')}
        name="ownerId"
        value={fields.owner}
        onChange={(owner) => put({ owner })}
        search={findColleagues}
      />
    </FormSection>
  );
}

export function ObligationFields({ fields, put }: SiteFieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <FormSection title={t('sites.section.obligation')}>
      <div data-span="all">
        <TextField
          label={t('sites.field.obligation')}
          name="buildingObligation"
          maxLength={2000}
          value={fields.buildingObligation}
          onChange={(buildingObligation) => put({ buildingObligation })}
        />
      </div>
      <DateField
        label={t('sites.field.obligationOn')}
        name="buildingObligationOn"
        value={fields.buildingObligationOn}
        onChange={(buildingObligationOn) => put({ buildingObligationOn })}
      />
      <DateField
        label={t('sites.field.obligationMetOn')}
        name="buildingObligationMetOn"
        direction="past"
        value={fields.buildingObligationMetOn}
        onChange={(buildingObligationMetOn) => put({ buildingObligationMetOn })}
      />
    </FormSection>
  );
}

export function PublicFields({ fields, put }: SiteFieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <FormSection title={t('sites.section.public')}>
      <div data-span="all">
        <CheckboxField
          label={t('sites.field.isPublic')}
          name="isPublic"
          description={t('sites.hint.publicText')}
          value={fields.isPublic}
          onChange={(isPublic) => put({ isPublic })}
        />
      </div>
      {fields.isPublic &&
        languages.map((language) => (
          <div key={language} data-span="all">
            <TextArea
              notesSpecialWords={false}
              label={t(`sites.field.publicText.${language}`)}
              name={`publicText/${language}`}
              maxLength={20_000}
              value={fields.publicText[language]}
              onChange={(words) => put({ publicText: { ...fields.publicText, [language]: words } })}
            />
          </div>
        ))}
    </FormSection>
  );
}
