/** A land-use project's fields, for a new one and for a known one; its stage moves on its page. */
import { landUses, planLevels } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { findColleagues, findCompanies, findEnquiries } from '../../api/find-records.js';
import { useFactors } from '../../api/programme.js';
import { useSave } from '../../api/use-save.js';
import { useTexts } from '../../texts/texts-provider.js';
import { FormLayout, FormSection } from '../../ui/form-layout.js';
import { NumberField } from '../../ui/number-field.js';
import { RecordPicker, RecordsPicker } from '../../ui/record-picker.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { changeLandUseProject, createLandUseProject, type LandUseProject } from './land-use.api.js';
import { changeOf, fieldsOf, newOf, type LandUseFields, type LandUseFieldsProps } from './land-use-fields.js';
import { FirstStageFields } from './first-stage-fields.js';
import { effects } from './land-use-words.js';
import styles from './land-use.module.css';
import { ThemesField } from './themes-field.js';

interface LandUseFormProps {
  readonly project?: LandUseProject;
  readonly onSaved: (project: LandUseProject) => void;
  readonly onCancel: () => void;
}

export function LandUseForm({ project, onSaved, onCancel }: LandUseFormProps): ReactNode {
  const { t } = useTexts();
  const [fields, setFields] = useState(() => fieldsOf(project));
  const put = (change: Partial<LandUseFields>) => setFields((known) => ({ ...known, ...change }));
  const save = useSave(
    'land-use-projects',
    () => (project ? changeLandUseProject(project, changeOf(fields)) : createLandUseProject(newOf(fields))),
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
      <PlanFields fields={fields} put={put} isNew={!project} />
      {!project && <FirstStageFields fields={fields} put={put} />}
      <EffectFields fields={fields} put={put} />
      <LinkFields fields={fields} put={put} />
    </FormLayout>
  );
}

function PlanFields({ fields, put, isNew }: LandUseFieldsProps & { readonly isNew: boolean }): ReactNode {
  const { t } = useTexts();
  const factors = useFactors(fields.primaryFactor);
  return (
    <>
      <div data-span="all">
        <TextField
          label={t('land-use.field.name')}
          name="name"
          isRequired
          value={fields.name}
          onChange={(name) => put({ name })}
          autoFocus={isNew}
        />
      </div>
      <Select
        label={t('land-use.field.level')}
        name="level"
        isRequired
        options={planLevels.map((value) => ({ value, label: t(`land-use.level.${value}`) }))}
        value={fields.level}
        onChange={(level) => put({ level })}
      />
      <Select
        label={t('land-use.field.use')}
        name="use"
        isRequired
        options={landUses.map((value) => ({ value, label: t(`land-use.use.${value}`) }))}
        value={fields.use}
        onChange={(use) => put({ use })}
      />
      <TextField
        label={t('land-use.field.area')}
        name="area"
        maxLength={200}
        value={fields.area}
        onChange={(area) => put({ area })}
      />
      <ThemesField
        label={t('land-use.field.themes')}
        name="themes"
        description={t('land-use.themesHint')}
        themes={fields.themes}
        onChange={(themes) => put({ themes })}
      />
      <TextField
        label={t('land-use.field.registerNumber')}
        name="registerNumber"
        spellCheck={false}
        value={fields.registerNumber}
        onChange={(registerNumber) => put({ registerNumber })}
      />
      <RecordPicker
        label={t('land-use.field.owner')}
        name="ownerId"
        value={fields.owner}
        onChange={(owner) => put({ owner })}
        search={findColleagues}
      />
      <Select
        label={t('land-use.field.factor')}
        name="primaryFactor"
        options={factors}
        value={fields.primaryFactor}
        onChange={(primaryFactor) => put({ primaryFactor })}
      />
      <div data-span="all">
        <TextArea
          notesSpecialWords={false}
          label={t('land-use.field.description')}
          name="description"
          value={fields.description}
          onChange={(description) => put({ description })}
          maxLength={20_000}
        />
      </div>
    </>
  );
}

/** The estimate and the decision beside each other; the estimate stays when the decision comes. */
function EffectFields({ fields, put }: LandUseFieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <FormSection title={t('land-use.effects')}>
      <p data-span="all" className={styles.hint}>
        {t('land-use.effects.hint')}
      </p>
      {effects.flatMap(({ key, planned, decided, decimals }) =>
        ([planned, decided] as const).map((member, index) => (
          <NumberField
            key={member}
            label={`${t(`land-use.effect.${key}`)}: ${t(index === 0 ? 'land-use.effects.planned' : 'land-use.effects.decided').toLocaleLowerCase()}`}
            name={member}
            unit={t(`land-use.unit.${key}`)}
            decimals={decimals}
            value={fields[member]}
            onChange={(value) => put({ [member]: value })}
          />
        )),
      )}
    </FormSection>
  );
}

function LinkFields({ fields, put }: LandUseFieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <FormSection title={t('land-use.linked')}>
      <RecordsPicker
        label={t('land-use.field.companies')}
        name="companyIds"
        value={fields.companies}
        onChange={(companies) => put({ companies })}
        search={findCompanies}
      />
      <RecordsPicker
        label={t('land-use.field.enquiries')}
        name="enquiryIds"
        value={fields.enquiries}
        onChange={(enquiries) => put({ enquiries })}
        search={findEnquiries}
      />
    </FormSection>
  );
}
