/** What the asker needs of a place: first what is compared with sites, each beside the asker's own words. */
import { siteTenures, siteTraffics, siteUses } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxGroup } from '../../ui/checkbox-field.js';
import { DateField } from '../../ui/date-field.js';
import { FormSection } from '../../ui/form-layout.js';
import { NumberField } from '../../ui/number-field.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import type { EnquiryFieldsProps } from './enquiry-fields.js';

export function RequirementFields(props: EnquiryFieldsProps): ReactNode {
  const { t } = useTexts();
  const { fields, put } = props;
  return (
    <FormSection title={t('enquiries.field.requirement')}>
      <NumberField
        label={t('enquiries.field.areaMin')}
        name="requirement/areaMin"
        unit="m²"
        value={fields.areaMin}
        onChange={(areaMin) => put({ areaMin })}
      />
      <NumberField
        label={t('enquiries.field.areaMax')}
        name="requirement/areaMax"
        unit="m²"
        value={fields.areaMax}
        onChange={(areaMax) => put({ areaMax })}
      />
      <ChosenWords {...props} />
      <WishFields {...props} />
      <ToldByCompany {...props} />
      <div data-span="all">
        <TextArea
          label={t('enquiries.field.notes')}
          name="requirement/notes"
          value={fields.notes}
          onChange={(notes) => put({ notes })}
          maxLength={20_000}
        />
      </div>
    </FormSection>
  );
}

/** The closed words that sites use too. */
function ChosenWords({ fields, put }: EnquiryFieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <div data-span="all">
        <CheckboxGroup
          label={t('enquiries.field.uses')}
          name="requirement/uses"
          look="pills"
          options={siteUses.map((value) => ({ value, label: t(`sites.use.${value}`) }))}
          value={fields.uses}
          onChange={(uses) => put({ uses })}
        />
      </div>
      <div data-span="all">
        <CheckboxGroup
          label={t('enquiries.field.trafficNeeds')}
          name="requirement/trafficNeeds"
          look="pills"
          options={siteTraffics.map((value) => ({ value, label: t(`sites.traffic.${value}`) }))}
          value={fields.trafficNeeds}
          onChange={(trafficNeeds) => put({ trafficNeeds })}
        />
      </div>
      <div data-span="all">
        <CheckboxGroup
          label={t('enquiries.field.tenures')}
          name="requirement/tenures"
          description={t('enquiries.tenuresHint')}
          look="pills"
          options={siteTenures.map((value) => ({ value, label: t(`sites.tenure.${value}`) }))}
          value={fields.tenures}
          onChange={(tenures) => put({ tenures })}
        />
      </div>
    </>
  );
}

function WishFields({ fields, put }: EnquiryFieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <NumberField
        label={t('enquiries.field.powerKw')}
        name="requirement/powerKw"
        unit="kW"
        value={fields.powerKw}
        onChange={(powerKw) => put({ powerKw })}
      />
      <TextField
        label={t('enquiries.field.powerWords')}
        name="requirement/power"
        maxLength={300}
        value={fields.power}
        onChange={(power) => put({ power })}
      />
      <TextField
        label={t('enquiries.field.useWords')}
        name="requirement/use"
        maxLength={300}
        value={fields.use}
        onChange={(use) => put({ use })}
      />
      <TextField
        label={t('enquiries.field.trafficWords')}
        name="requirement/traffic"
        maxLength={300}
        value={fields.traffic}
        onChange={(traffic) => put({ traffic })}
      />
      <TextField
        label={t('enquiries.field.location')}
        name="requirement/location"
        maxLength={300}
        value={fields.location}
        onChange={(location) => put({ location })}
      />
      <DateField
        label={t('enquiries.field.neededBy')}
        name="requirement/neededBy"
        direction="future"
        value={fields.neededBy}
        onChange={(neededBy) => put({ neededBy })}
      />
    </>
  );
}

/** Money, jobs and building: what the outcome is compared with one day. */
function ToldByCompany({ fields, put }: EnquiryFieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <NumberField
        label={t('enquiries.field.budget')}
        name="requirement/budget"
        description={t('enquiries.budgetHint')}
        unit="€"
        value={fields.budget}
        onChange={(budget) => put({ budget })}
      />
      <NumberField
        label={t('enquiries.field.jobs')}
        name="requirement/jobs"
        value={fields.jobs}
        onChange={(jobs) => put({ jobs })}
      />
      <NumberField
        label={t('enquiries.field.investment')}
        name="requirement/investment"
        unit="€"
        value={fields.investment}
        onChange={(investment) => put({ investment })}
      />
      <NumberField
        label={t('enquiries.field.buildingArea')}
        name="requirement/buildingArea"
        unit="m²"
        value={fields.buildingArea}
        onChange={(buildingArea) => put({ buildingArea })}
      />
    </>
  );
}
