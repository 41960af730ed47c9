/** A campaign's fields, for a new one and for a known one. */
import {
  ideaCampaignAccess,
  ideaCampaignKinds,
  type IdeaCampaignAccess,
  type IdeaCampaignKind,
} from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { findColleagues } from '../../api/find-records.js';
import { useFactors } from '../../api/programme.js';
import { useSave } from '../../api/use-save.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { FormLayout, FormSection } from '../../ui/form-layout.js';
import { NumberField } from '../../ui/number-field.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { RecordPicker, type PickerRecord } from '../../ui/record-picker.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { changeIdeaCampaign, collection, createIdeaCampaign, type IdeaCampaign } from './idea-campaigns.api.js';

interface Fields {
  readonly title: string;
  readonly question: string;
  readonly rules: string;
  readonly kind: IdeaCampaignKind;
  readonly access: IdeaCampaignAccess;
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  readonly votingOpensOn: string | null;
  readonly votingClosesOn: string | null;
  readonly votesEach: number | null;
  readonly costLimitEur: number | null;
  readonly budgetEur: number | null;
  readonly jury: string;
  readonly decisionBody: string;
  readonly primaryFactor: string;
  readonly owner: PickerRecord | null;
}

const fieldsOf = (campaign: IdeaCampaign | undefined): Fields => ({
  title: campaign?.title ?? '',
  question: campaign?.question ?? '',
  rules: campaign?.rules ?? '',
  kind: campaign?.kind ?? 'ideas',
  access: campaign?.access ?? 'open',
  opensOn: campaign?.opensOn ?? null,
  closesOn: campaign?.closesOn ?? null,
  votingOpensOn: campaign?.votingOpensOn ?? null,
  votingClosesOn: campaign?.votingClosesOn ?? null,
  votesEach: campaign?.votesEach ?? 3,
  costLimitEur: campaign?.costLimitEur ?? null,
  budgetEur: campaign?.budgetEur ?? null,
  jury: campaign?.jury ?? '',
  decisionBody: campaign?.decisionBody ?? '',
  primaryFactor: campaign?.primaryFactor ?? 'F4',
  owner: campaign?.owner ?? null,
});

const bodyOf = ({ owner, opensOn, closesOn, votesEach, ...fields }: Fields) => ({
  ...fields,
  rules: fields.rules || null,
  jury: fields.jury || null,
  decisionBody: fields.decisionBody || null,
  opensOn: opensOn ?? '',
  closesOn: closesOn ?? '',
  votesEach: votesEach ?? 3,
  ownerId: owner?.id ?? null,
});

interface IdeaCampaignFormProps {
  readonly campaign?: IdeaCampaign;
  readonly onSaved: (campaign: IdeaCampaign) => void;
  readonly onCancel: () => void;
}

export function IdeaCampaignForm({ campaign, onSaved, onCancel }: IdeaCampaignFormProps): ReactNode {
  const { t } = useTexts();
  const [fields, setFields] = useState(() => fieldsOf(campaign));
  const put = (change: Partial<Fields>) => setFields((known) => ({ ...known, ...change }));
  const factors = useFactors(fields.primaryFactor);
  const save = useSave(
    collection,
    () => (campaign ? changeIdeaCampaign(campaign, bodyOf(fields)) : createIdeaCampaign(bodyOf(fields))),
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
          label={t('idea-campaigns.field.title')}
          name="title"
          isRequired
          maxLength={200}
          value={fields.title}
          onChange={(title) => put({ title })}
        />
      </div>
      <div data-span="all">
        <TextArea
          notesSpecialWords={false}
          label={t('idea-campaigns.field.question')}
          name="question"
          isRequired
          rows={4}
          maxLength={5000}
          value={fields.question}
          onChange={(question) => put({ question })}
        />
      </div>
      <RadioGroup
        label={t('idea-campaigns.field.kind')}
        name="kind"
        options={ideaCampaignKinds.map((value) => ({ value, label: t(`idea-campaigns.kind.${value}`) }))}
        value={fields.kind}
        onChange={(kind) => put({ kind })}
      />
      <RadioGroup
        label={t('idea-campaigns.field.access')}
        name="access"
        options={ideaCampaignAccess.map((value) => ({ value, label: t(`idea-campaigns.access.${value}`) }))}
        value={fields.access}
        onChange={(access) => put({ access })}
      />
      <DateField
        label={t('idea-campaigns.field.opensOn')}
        name="opensOn"
        isRequired
        value={fields.opensOn}
        onChange={(opensOn) => put({ opensOn })}
      />
      <DateField
        label={t('idea-campaigns.field.closesOn')}
        name="closesOn"
        isRequired
        value={fields.closesOn}
        onChange={(closesOn) => put({ closesOn })}
      />
      <VoteFields fields={fields} put={put} />
      <div data-span="all">
        <TextArea
          notesSpecialWords={false}
          label={t('idea-campaigns.field.rules')}
          name="rules"
          rows={4}
          maxLength={10_000}
          value={fields.rules}
          onChange={(rules) => put({ rules })}
        />
      </div>
      <Select
        label={t('idea-campaigns.field.primaryFactor')}
        name="primaryFactor"
        options={factors}
        value={fields.primaryFactor}
        onChange={(primaryFactor) => put({ primaryFactor })}
      />
      <RecordPicker
        label={t('idea-campaigns.field.owner')}
        name="ownerId"
        value={fields.owner}
        onChange={(owner) => put({ owner })}
        search={findColleagues}
      />
    </FormLayout>
  );
}

function VoteFields({
  fields,
  put,
}: {
  readonly fields: Fields;
  readonly put: (change: Partial<Fields>) => void;
}): ReactNode {
  const { t } = useTexts();
  return (
    <FormSection title={t('idea-campaigns.voteAndDecision')}>
      <DateField
        label={t('idea-campaigns.field.votingOpensOn')}
        name="votingOpensOn"
        description={t('idea-campaigns.voteHint')}
        value={fields.votingOpensOn}
        onChange={(votingOpensOn) => put({ votingOpensOn })}
      />
      <DateField
        label={t('idea-campaigns.field.votingClosesOn')}
        name="votingClosesOn"
        value={fields.votingClosesOn}
        onChange={(votingClosesOn) => put({ votingClosesOn })}
      />
      {fields.votingOpensOn !== null && (
        <NumberField
          label={t('idea-campaigns.field.votesEach')}
          name="votesEach"
          value={fields.votesEach}
          onChange={(votesEach) => put({ votesEach })}
        />
      )}
      <TextField
        label={t('idea-campaigns.field.decisionBody')}
        name="decisionBody"
        maxLength={200}
        value={fields.decisionBody}
        onChange={(decisionBody) => put({ decisionBody })}
      />
      {fields.kind === 'budgeting' && (
        <>
          <NumberField
            label={t('idea-campaigns.field.budgetEur')}
            name="budgetEur"
            unit="€"
            value={fields.budgetEur}
            onChange={(budgetEur) => put({ budgetEur })}
          />
          <NumberField
            label={t('idea-campaigns.field.costLimitEur')}
            name="costLimitEur"
            unit="€"
            value={fields.costLimitEur}
            onChange={(costLimitEur) => put({ costLimitEur })}
          />
        </>
      )}
      {fields.kind === 'competition' && (
        <TextField
          label={t('idea-campaigns.field.jury')}
          name="jury"
          maxLength={1000}
          value={fields.jury}
          onChange={(jury) => put({ jury })}
        />
      )}
    </FormSection>
  );
}
