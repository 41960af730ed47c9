/** A request's fields, for a new one and for a known one; what becomes of it is done on its page. */
import {
  dataSubjectRights,
  identityChecks,
  informationRequestKinds,
  type DataSubjectRight,
  type IdentityCheck,
  type InformationRequestKind,
} from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { findColleagues } from '../../api/find-records.js';
import { useSave } from '../../api/use-save.js';
import { useSession } from '../../session/session.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { DateField } from '../../ui/date-field.js';
import { FormLayout, FormSection } from '../../ui/form-layout.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { RecordPicker, type PickerRecord } from '../../ui/record-picker.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { changeRequest, collection, createRequest, type Request } from './information-requests.api.js';

interface Fields {
  kind: InformationRequestKind;
  asked: string;
  wide: boolean;
  right: DataSubjectRight | null;
  receivedOn: string | null;
  requesterName: string;
  requesterContact: string;
  identityCheck: IdentityCheck | null;
  owner: PickerRecord | null;
  decisionAsked: boolean;
  decidedOn: string | null;
  notes: string;
}

const blank = (owner: PickerRecord): Fields => ({
  kind: 'information',
  asked: '',
  wide: false,
  right: null,
  receivedOn: today(),
  requesterName: '',
  requesterContact: '',
  identityCheck: null,
  owner,
  decisionAsked: false,
  decidedOn: null,
  notes: '',
});

const fieldsOf = (request: Request): Fields => ({
  ...request,
  requesterName: request.requesterName ?? '',
  requesterContact: request.requesterContact ?? '',
  notes: request.notes ?? '',
});

function bodyOf(fields: Fields) {
  const { asked, kind, owner, wide, right, receivedOn, requesterName, requesterContact, notes, ...rest } = fields;
  const isPerson = kind === 'data_subject';
  return {
    asked,
    wide: !isPerson && wide,
    right: isPerson ? right : null,
    ...(receivedOn !== null && { receivedOn }),
    requesterName: requesterName || null,
    requesterContact: requesterContact || null,
    identityCheck: isPerson ? rest.identityCheck : null,
    ownerId: owner?.id ?? null,
    decisionAsked: rest.decisionAsked,
    decidedOn: rest.decisionAsked ? rest.decidedOn : null,
    notes: notes || null,
  };
}

interface RequestFormProps {
  readonly request?: Request;
  readonly onSaved: (request: Request) => void;
  readonly onCancel: () => void;
}

export function RequestForm({ request, onSaved, onCancel }: RequestFormProps): ReactNode {
  const { t } = useTexts();
  const { user } = useSession();
  const [fields, setFields] = useState<Fields>(() => (request ? fieldsOf(request) : blank(user)));
  const put = (change: Partial<Fields>) => setFields((known) => ({ ...known, ...change }));
  const save = useSave(
    collection,
    () => (request ? changeRequest(request, bodyOf(fields)) : createRequest({ kind: fields.kind, ...bodyOf(fields) })),
    onSaved,
  );
  const isPerson = fields.kind === 'data_subject';
  return (
    <FormLayout
      onSubmit={() => save.mutate(undefined)}
      submitLabel={t('shell.action.save')}
      isPending={save.isPending}
      error={save.error}
      onCancel={onCancel}
      columns={2}
    >
      {!request && (
        <div data-span="all">
          <RadioGroup
            label={t('information-requests.field.kind')}
            name="kind"
            description={t(`information-requests.kindHint.${fields.kind}`)}
            look="segments"
            options={informationRequestKinds.map((value) => ({
              value,
              label: t(`information-requests.kind.${value}`),
            }))}
            value={fields.kind}
            onChange={(kind) => put({ kind })}
          />
        </div>
      )}
      <div data-span="all">
        <TextArea
          label={t('information-requests.field.asked')}
          name="asked"
          isRequired
          rows={4}
          maxLength={20_000}
          value={fields.asked}
          onChange={(asked) => put({ asked })}
        />
      </div>
      <DateField
        label={t('information-requests.field.receivedOn')}
        name="receivedOn"
        direction="past"
        isRequired
        value={fields.receivedOn}
        onChange={(receivedOn) => put({ receivedOn })}
      />
      <RecordPicker
        label={t('information-requests.field.owner')}
        name="ownerId"
        value={fields.owner}
        onChange={(owner) => put({ owner })}
        search={findColleagues}
      />
      {isPerson ? (
        <PersonFields fields={fields} put={put} />
      ) : (
        <div data-span="all">
          <CheckboxField
            label={t('information-requests.field.wide')}
            name="wide"
            value={fields.wide}
            onChange={(wide) => put({ wide })}
          />
        </div>
      )}
      <RequesterFields fields={fields} put={put} />
      <div data-span="all">
        <CheckboxField
          label={t('information-requests.field.decisionAsked')}
          name="decisionAsked"
          value={fields.decisionAsked}
          onChange={(decisionAsked) => put({ decisionAsked })}
        />
      </div>
      {fields.decisionAsked && (
        <DateField
          label={t('information-requests.field.decidedOn')}
          name="decidedOn"
          direction="past"
          value={fields.decidedOn}
          onChange={(decidedOn) => put({ decidedOn })}
        />
      )}
      <div data-span="all">
        <TextArea
          label={t('information-requests.field.notes')}
          name="notes"
          rows={3}
          maxLength={20_000}
          value={fields.notes}
          onChange={(notes) => put({ notes })}
        />
      </div>
    </FormLayout>
  );
}

interface PartProps {
  readonly fields: Fields;
  readonly put: (change: Partial<Fields>) => void;
}

function PersonFields({ fields, put }: PartProps): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <Select
        label={t('information-requests.field.right')}
        name="right"
        isRequired
        options={dataSubjectRights.map((value) => ({ value, label: t(`information-requests.right.${value}`) }))}
        value={fields.right}
        onChange={(right) => put({ right })}
      />
      <Select
        label={t('information-requests.field.identity')}
        name="identityCheck"
        options={identityChecks.map((value) => ({ value, label: t(`information-requests.identity.${value}`) }))}
        value={fields.identityCheck}
        onChange={(identityCheck) => put({ identityCheck })}
        onClear={() => put({ identityCheck: null })}
      />
    </>
  );
}

function RequesterFields({ fields, put }: PartProps): ReactNode {
  const { t } = useTexts();
  return (
    <FormSection title={t('information-requests.requester')}>
      <TextField
        label={t('information-requests.field.requesterName')}
        name="requesterName"
        description={t('information-requests.field.requesterHint')}
        value={fields.requesterName}
        onChange={(requesterName) => put({ requesterName })}
      />
      <TextField
        label={t('information-requests.field.requesterContact')}
        name="requesterContact"
        value={fields.requesterContact}
        onChange={(requesterContact) => put({ requesterContact })}
      />
    </FormSection>
  );
}
