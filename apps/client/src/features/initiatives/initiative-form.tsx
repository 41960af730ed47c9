/** An initiative's fields, for a new one and for a known one; what becomes of it is done on its page. */
import { growthBarriers, initiativeChannels, initiativeKinds, developmentThemes } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { findColleagues, findEvents } from '../../api/find-records.js';
import { useFactors } from '../../api/programme.js';
import { useSave } from '../../api/use-save.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxField, CheckboxGroup } from '../../ui/checkbox-field.js';
import { DateField } from '../../ui/date-field.js';
import { FormLayout, FormSection } from '../../ui/form-layout.js';
import { RecordPicker } from '../../ui/record-picker.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { bodyOf, useInitiativeFields, type InitiativeFieldsProps } from './initiative-fields.js';
import { changeInitiative, createInitiative, findDeclined, type Initiative } from './initiatives.api.js';
import { MakerFields } from './maker-fields.js';

interface InitiativeFormProps {
  readonly initiative?: Initiative;
  readonly onSaved: (initiative: Initiative) => void;
  readonly onCancel: () => void;
}

export function InitiativeForm({ initiative, onSaved, onCancel }: InitiativeFormProps): ReactNode {
  const { t } = useTexts();
  const { fields, put } = useInitiativeFields(initiative);
  const save = useSave(
    'initiatives',
    () => {
      const body = bodyOf(fields);
      return initiative
        ? changeInitiative(initiative, body)
        : createInitiative({ ...body, sendReceipt: fields.sendReceipt && fields.known !== 'anonymous' });
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
          label={t('initiatives.field.title')}
          name="title"
          isRequired
          value={fields.title}
          onChange={(title) => put({ title })}
          autoFocus={!initiative}
        />
      </div>
      <div data-span="all">
        <TextArea
          label={t('initiatives.field.text')}
          name="text"
          isRequired
          rows={6}
          maxLength={20_000}
          value={fields.text}
          onChange={(text) => put({ text })}
        />
      </div>
      <MakerFields fields={fields} put={put} />
      {!initiative && fields.known !== 'anonymous' && (
        <div data-span="all">
          <CheckboxField
            label={t('initiatives.field.sendReceipt')}
            name="sendReceipt"
            value={fields.sendReceipt}
            onChange={(sendReceipt) => put({ sendReceipt })}
          />
        </div>
      )}
      <ArrivalFields fields={fields} put={put} />
      <ProgrammeFields fields={fields} put={put} />
      <HandlingFields fields={fields} put={put} />
    </FormLayout>
  );
}

function ArrivalFields({ fields, put }: InitiativeFieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <FormSection title={t('initiatives.arrival')}>
      <Select
        label={t('initiatives.field.channel')}
        name="channel"
        options={initiativeChannels.map((value) => ({ value, label: t(`initiatives.channel.${value}`) }))}
        value={fields.channel}
        onChange={(channel) => put({ channel })}
      />
      {fields.channel === 'event' && (
        <RecordPicker
          label={t('initiatives.field.event')}
          name="eventId"
          value={fields.event}
          onChange={(event) => put({ event })}
          search={findEvents}
        />
      )}
      <DateField
        label={t('initiatives.field.receivedOn')}
        name="receivedOn"
        direction="past"
        isRequired
        value={fields.receivedOn}
        onChange={(receivedOn) => put({ receivedOn })}
      />
      <RecordPicker
        label={t('initiatives.field.renewedFrom')}
        name="renewedFromId"
        value={fields.renewedFrom}
        onChange={(renewedFrom) => put({ renewedFrom })}
        search={findDeclined}
      />
    </FormSection>
  );
}

function ProgrammeFields({ fields, put }: InitiativeFieldsProps): ReactNode {
  const { t } = useTexts();
  const factors = useFactors(fields.primaryFactor);
  return (
    <FormSection title={t('initiatives.inProgramme')}>
      <div data-span="all">
        <Select
          label={t('initiatives.field.factor')}
          name="primaryFactor"
          description={t('initiatives.factorHint')}
          options={factors}
          value={fields.primaryFactor}
          onChange={(primaryFactor) => put({ primaryFactor })}
        />
      </div>
      <Select
        label={t('initiatives.field.theme')}
        name="theme"
        options={developmentThemes.map((value) => ({ value, label: t(`initiatives.theme.${value}`) }))}
        value={fields.theme}
        onChange={(theme) => put({ theme })}
        placeholder={t('shell.action.choose')}
        onClear={() => put({ theme: null })}
      />
      <Select
        label={t('initiatives.field.barrier')}
        name="growthBarrier"
        options={growthBarriers.map((value) => ({ value, label: t(`initiatives.barrier.${value}`) }))}
        value={fields.growthBarrier}
        onChange={(growthBarrier) => put({ growthBarrier })}
        placeholder={t('shell.action.choose')}
        onClear={() => put({ growthBarrier: null })}
      />
      <div data-span="all">
        <CheckboxGroup
          label={t('initiatives.field.secondaryFactors')}
          name="secondaryFactors"
          look="pills"
          options={factors.filter(({ value }) => value !== fields.primaryFactor)}
          value={fields.secondaryFactors}
          onChange={(secondaryFactors) => put({ secondaryFactors })}
        />
      </div>
    </FormSection>
  );
}

function HandlingFields({ fields, put }: InitiativeFieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <FormSection title={t('initiatives.handling')}>
      <RecordPicker
        label={t('initiatives.field.owner')}
        name="ownerId"
        value={fields.owner}
        onChange={(owner) => put({ owner })}
        search={findColleagues}
      />
      <TextField
        label={t('initiatives.field.caseNumber')}
        name="caseNumber"
        value={fields.caseNumber}
        onChange={(caseNumber) => put({ caseNumber })}
      />
      <div data-span="all">
        <Select
          label={t('initiatives.field.kind')}
          name="kind"
          description={t('initiatives.kindHint')}
          options={initiativeKinds.map((value) => ({ value, label: t(`initiatives.kind.${value}`) }))}
          value={fields.kind}
          onChange={(kind) => put({ kind })}
        />
      </div>
      <div data-span="all">
        <CheckboxField
          label={t('initiatives.field.legal')}
          name="legal"
          description={t('initiatives.legalHint')}
          value={fields.legal}
          onChange={(legal) => put({ legal })}
        />
      </div>
    </FormSection>
  );
}
