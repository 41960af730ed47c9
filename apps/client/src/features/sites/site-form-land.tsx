/** What a place is and what its land and surroundings are, as fields. */
import {
  distanceTargets,
  enquiryKinds,
  enterableSiteStatuses,
  isPublicAreaPropertyId,
  parsePropertyId,
  siteConnections,
  siteTraffics,
  siteUses,
} from '@elinvoima/contracts';
import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { findBusinessAreas, findLandUseProjects } from '../../api/find-records.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { CheckboxGroup } from '../../ui/checkbox-field.js';
import { DateField } from '../../ui/date-field.js';
import { FormSection } from '../../ui/form-layout.js';
import { NumberField } from '../../ui/number-field.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { RecordPicker } from '../../ui/record-picker.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { emptyDistance, type DistanceRow, type SiteFieldsProps } from './site-fields.js';
import styles from './sites.module.css';

export function IdentityFields({ fields, put, isNew }: SiteFieldsProps & { readonly isNew: boolean }): ReactNode {
  const { t } = useTexts();
  const parsed = parsePropertyId(fields.propertyId);
  const isPublicArea = parsed !== null && isPublicAreaPropertyId(parsed);
  return (
    <>
      <RadioGroup
        label={t('sites.field.kind')}
        name="kind"
        look="segments"
        options={enquiryKinds.map((value) => ({ value, label: t(`sites.kind.${value}`) }))}
        value={fields.kind}
        onChange={(kind) => put({ kind })}
      />
      <TextField
        label={t('sites.field.name')}
        name="name"
        isRequired
        maxLength={200}
        value={fields.name}
        onChange={(name) => put({ name })}
        autoFocus={isNew}
      />
      {isNew && (
        <>
          <Select
            label={t('sites.field.status')}
            name="status"
            options={enterableSiteStatuses(fields.kind, null).map((value) => ({
              value,
              label: t(`sites.status.${value}`),
            }))}
            value={fields.status}
            onChange={(status) => put({ status })}
          />
          <DateField
            label={t('sites.field.statusSince')}
            name="statusSince"
            direction="past"
            value={fields.statusSince}
            onChange={(statusSince) => put({ statusSince })}
          />
        </>
      )}
      <TextField
        label={t('sites.field.street')}
        name="street"
        maxLength={200}
        value={fields.street}
        onChange={(street) => put({ street })}
      />
      <RecordPicker
        label={t('sites.field.businessArea')}
        name="businessAreaId"
        value={fields.businessArea}
        onChange={(businessArea) => put({ businessArea })}
        search={findBusinessAreas}
      />
      <TextField
        label={t('sites.field.postalCode')}
        name="postalCode"
        maxLength={5}
        spellCheck={false}
        value={fields.postalCode}
        onChange={(postalCode) => put({ postalCode })}
      />
      <TextField
        label={t('sites.field.town')}
        name="town"
        maxLength={100}
        value={fields.town}
        onChange={(town) => put({ town })}
      />
      <TextField
        label={t('sites.field.propertyId')}
        name="propertyId"
        description={isPublicArea ? t('sites.hint.publicArea') : t('sites.hint.propertyId')}
        maxLength={40}
        spellCheck={false}
        value={fields.propertyId}
        onChange={(propertyId) => put({ propertyId })}
      />
      <DateField
        label={t('sites.field.availableFrom')}
        name="availableFrom"
        value={fields.availableFrom}
        onChange={(availableFrom) => put({ availableFrom })}
      />
      <div data-span="all">
        <TextArea
          notesSpecialWords={false}
          label={t('sites.field.description')}
          name="description"
          maxLength={20_000}
          value={fields.description}
          onChange={(description) => put({ description })}
        />
      </div>
    </>
  );
}

export function LandFields({ fields, put }: SiteFieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <FormSection title={t('sites.section.land')}>
      <NumberField
        label={t('sites.field.givenArea')}
        name="area"
        unit={t('sites.unit.squareMetres')}
        decimals={2}
        value={fields.area}
        onChange={(area) => put({ area })}
      />
      <NumberField
        label={t('sites.field.floorArea')}
        name="floorArea"
        unit={t('sites.unit.squareMetres')}
        decimals={2}
        value={fields.floorArea}
        onChange={(floorArea) => put({ floorArea })}
      />
      <NumberField
        label={t('sites.field.buildingRight')}
        name="buildingRight"
        unit={t('sites.unit.floorSquareMetres')}
        decimals={2}
        value={fields.buildingRight}
        onChange={(buildingRight) => put({ buildingRight })}
      />
      <TextField
        label={t('sites.field.zoningMark')}
        name="zoningMark"
        maxLength={50}
        spellCheck={false}
        value={fields.zoningMark}
        onChange={(zoningMark) => put({ zoningMark })}
      />
      <TextField
        label={t('sites.field.planName')}
        name="planName"
        maxLength={300}
        value={fields.planName}
        onChange={(planName) => put({ planName })}
      />
      <RecordPicker
        label={t('sites.field.landUseProject')}
        name="landUseProjectId"
        value={fields.landUseProject}
        onChange={(landUseProject) => put({ landUseProject })}
        search={findLandUseProjects}
      />
      <div data-span="all">
        <CheckboxGroup
          label={t('sites.field.uses')}
          name="uses"
          look="pills"
          options={siteUses.map((value) => ({ value, label: t(`sites.use.${value}`) }))}
          value={fields.uses}
          onChange={(uses) => put({ uses })}
        />
      </div>
    </FormSection>
  );
}

export function SurroundingsFields({ fields, put }: SiteFieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <FormSection title={t('sites.section.surroundings')}>
      <div data-span="all">
        <CheckboxGroup
          label={t('sites.field.connections')}
          name="connections"
          look="pills"
          options={siteConnections.map((value) => ({ value, label: t(`sites.connection.${value}`) }))}
          value={fields.connections}
          onChange={(connections) => put({ connections })}
        />
      </div>
      <div data-span="all">
        <CheckboxGroup
          label={t('sites.field.traffic')}
          name="traffic"
          look="pills"
          options={siteTraffics.map((value) => ({ value, label: t(`sites.traffic.${value}`) }))}
          value={fields.traffic}
          onChange={(traffic) => put({ traffic })}
        />
      </div>
      <NumberField
        label={t('sites.field.powerKw')}
        name="powerKw"
        unit={t('sites.unit.kilowatts')}
        decimals={1}
        value={fields.powerKw}
        onChange={(powerKw) => put({ powerKw })}
      />
      <div data-span="all">
        <DistancesField distances={fields.distances} onChange={(distances) => put({ distances })} />
      </div>
    </FormSection>
  );
}

interface DistancesFieldProps {
  readonly distances: readonly DistanceRow[];
  readonly onChange: (distances: readonly DistanceRow[]) => void;
}

/** One row for each road, station or harbour somebody has measured the way to. */
function DistancesField({ distances, onChange }: DistancesFieldProps): ReactNode {
  const { t } = useTexts();
  const put = (key: number, change: Partial<DistanceRow>) =>
    onChange(distances.map((row) => (row.key === key ? { ...row, ...change } : row)));
  const next = Math.max(-1, ...distances.map(({ key }) => key)) + 1;
  return (
    <div role="group" aria-label={t('sites.field.distances')} className={styles.rows}>
      {distances.map(({ key, to, name, km }, index) => (
        <div key={key} className={styles.distance}>
          <Select
            label={t('sites.distances.to')}
            name={`distances/${index}/to`}
            options={distanceTargets.map((value) => ({ value, label: t(`sites.distance.${value}`) }))}
            value={to}
            onChange={(value) => put(key, { to: value })}
          />
          <TextField
            label={t('sites.distances.name')}
            name={`distances/${index}/name`}
            maxLength={200}
            value={name}
            onChange={(value) => put(key, { name: value })}
          />
          <NumberField
            label={t('sites.distances.km')}
            name={`distances/${index}/km`}
            unit={t('sites.unit.kilometres')}
            decimals={1}
            value={km}
            onChange={(value) => put(key, { km: value })}
          />
          <Button
            variant="quiet"
            iconOnly
            icon={<X />}
            onPress={() => onChange(distances.filter((row) => row.key !== key))}
          >
            {t('sites.distances.remove', { number: index + 1 })}
          </Button>
        </div>
      ))}
      {distances.length < 20 && (
        <div>
          <Button size="s" icon={<Plus />} onPress={() => onChange([...distances, emptyDistance(next)])}>
            {t('sites.distances.add')}
          </Button>
        </div>
      )}
    </div>
  );
}
