/** A referral's form: the need, who it concerns, where they are led and how. */
import { referralWays } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { findColleagues, findCompanies, findContacts, findPartners } from '../../api/find-records.js';
import { useSave } from '../../api/use-save.js';
import { useSession } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { DateField } from '../../ui/date-field.js';
import { FormLayout, FormSection } from '../../ui/form-layout.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { RecordPicker } from '../../ui/record-picker.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { bodyOf, fieldsOf, type ReferralFields, type ReferralFieldsProps } from './referral-fields.js';
import { changeReferral, createReferral, type Origin, type Referral } from './referrals.api.js';

interface ReferralFormProps {
  readonly referral?: Referral;
  readonly origin?: Origin;
  readonly onSaved: (referral: Referral) => void;
  readonly onCancel: () => void;
}

export function ReferralForm({ referral, origin, onSaved, onCancel }: ReferralFormProps): ReactNode {
  const { t } = useTexts();
  const { user } = useSession();
  const [fields, setFields] = useState(() => fieldsOf(referral, { id: user.id, name: user.name }, origin));
  const put = (change: Partial<ReferralFields>) => setFields((known) => ({ ...known, ...change }));
  const save = useSave(
    'referrals',
    () => (referral ? changeReferral(referral, bodyOf(fields)) : createReferral(bodyOf(fields))),
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
          label={t('referrals.field.need')}
          name="need"
          isRequired
          maxLength={300}
          value={fields.need}
          onChange={(need) => put({ need })}
          autoFocus={!referral}
        />
      </div>
      <CustomerFields fields={fields} put={put} />
      <RecipientFields fields={fields} put={put} />
      <HandlingFields fields={fields} put={put} />
    </FormLayout>
  );
}

function CustomerFields({ fields, put }: ReferralFieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <FormSection title={t('referrals.whoSection')}>
      <div data-span="all">
        <RadioGroup
          label={t('referrals.field.customer')}
          look="segments"
          options={[
            { value: 'company', label: t('referrals.field.company') },
            { value: 'person', label: t('referrals.field.personName') },
          ]}
          value={fields.customerKind}
          onChange={(customerKind) => put({ customerKind })}
        />
      </div>
      {fields.customerKind === 'company' ? (
        <>
          <RecordPicker
            label={t('referrals.field.company')}
            name="companyId"
            value={fields.company}
            onChange={(company) => put({ company })}
            search={findCompanies}
          />
          <RecordPicker
            label={t('referrals.field.contact')}
            name="contactId"
            value={fields.contact}
            onChange={(contact) => put({ contact })}
            search={findContacts}
          />
        </>
      ) : (
        <TextField
          label={t('referrals.personNameLabel')}
          name="companyId"
          description={t('referrals.personHint')}
          isRequired
          maxLength={200}
          value={fields.personName}
          onChange={(personName) => put({ personName })}
        />
      )}
    </FormSection>
  );
}

function RecipientFields({ fields, put }: ReferralFieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <FormSection title={t('referrals.whereSection')}>
      <div data-span="all">
        <RadioGroup
          label={t('referrals.field.recipient')}
          look="segments"
          options={[
            { value: 'partner', label: t('referrals.field.partner') },
            { value: 'unit', label: t('referrals.field.unit') },
          ]}
          value={fields.recipientKind}
          onChange={(recipientKind) => put({ recipientKind })}
        />
      </div>
      {fields.recipientKind === 'partner' ? (
        <RecordPicker
          label={t('referrals.field.partner')}
          name="partnerId"
          isRequired
          value={fields.partner}
          onChange={(partner) => put({ partner })}
          search={findPartners}
        />
      ) : (
        <TextField
          label={t('referrals.field.unit')}
          name="partnerId"
          isRequired
          maxLength={200}
          value={fields.recipientUnit}
          onChange={(recipientUnit) => put({ recipientUnit })}
        />
      )}
      <Select
        label={t('referrals.field.way')}
        name="way"
        options={referralWays.map((value) => ({ value, label: t(`referrals.way.${value}`) }))}
        value={fields.way}
        onChange={(way) => put({ way })}
      />
      {fields.way === 'email' && fields.recipientKind === 'partner' && (
        <TextField
          label={t('referrals.field.recipientEmail')}
          name="recipientEmail"
          type="email"
          description={t('referrals.recipientEmailHint')}
          value={fields.recipientEmail}
          onChange={(recipientEmail) => put({ recipientEmail })}
        />
      )}
      <div data-span="all">
        <CheckboxField
          label={t('referrals.consentLabel')}
          name="consent"
          description={t('referrals.consentHint')}
          value={fields.consent}
          onChange={(consent) => put({ consent })}
        />
      </div>
    </FormSection>
  );
}

function HandlingFields({ fields, put }: ReferralFieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <FormSection title={t('referrals.followSection')}>
      <DateField
        label={t('referrals.field.sentOn')}
        name="sentOn"
        description={t('referrals.afterSixtyDays')}
        direction="past"
        isRequired
        value={fields.sentOn}
        onChange={(sentOn) => put({ sentOn })}
      />
      <RecordPicker
        label={t('referrals.field.owner')}
        name="ownerId"
        value={fields.owner}
        onChange={(owner) => put({ owner })}
        search={findColleagues}
      />
      <div data-span="all">
        <TextArea
          label={t('referrals.field.notes')}
          name="notes"
          description={t('referrals.notesHint')}
          rows={3}
          maxLength={5000}
          value={fields.notes}
          onChange={(notes) => put({ notes })}
        />
      </div>
    </FormSection>
  );
}
