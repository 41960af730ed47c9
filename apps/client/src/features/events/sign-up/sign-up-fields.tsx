/** The part of an event's form that decides how one signs up. */
import { industrySections } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { findColleagues } from '../../../api/find-records.js';
import { useMay } from '../../../session/session.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { CheckboxField } from '../../../ui/checkbox-field.js';
import { DateTimeField } from '../../../ui/date-time-field.js';
import { NumberField } from '../../../ui/number-field.js';
import { RecordPicker, type PickerRecord } from '../../../ui/record-picker.js';
import { Select } from '../../../ui/select.js';
import { TextField } from '../../../ui/text-field.js';
import type { EventInput, EventRecord } from '../events.api.js';

export interface SignUpSettings {
  owner: PickerRecord | null;
  organiser: string;
  contact: string;
  targetIndustry: string | null;
  onlineLink: string;
  capacity: number | null;
  waitingList: boolean;
  registrationOpen: boolean;
  registrationOpensAt: string | null;
  registrationClosesAt: string | null;
  reminderDays: number;
}

export const signUpSettingsOf = (event: EventRecord | undefined): SignUpSettings => ({
  owner: event?.owner ?? null,
  organiser: event?.organiser ?? '',
  contact: event?.contact ?? '',
  targetIndustry: event?.targetIndustry ?? null,
  onlineLink: event?.onlineLink ?? '',
  capacity: event?.capacity ?? null,
  waitingList: event?.waitingList ?? true,
  registrationOpen: event?.registrationOpen ?? false,
  registrationOpensAt: event?.registrationOpensAt ?? null,
  registrationClosesAt: event?.registrationClosesAt ?? null,
  reminderDays: event?.reminderDays ?? 1,
});

export const signUpBodyOf = ({ owner, ...settings }: SignUpSettings): Partial<EventInput> => ({
  ...settings,
  organiser: settings.organiser || null,
  contact: settings.contact || null,
  onlineLink: settings.onlineLink || null,
  ownerId: owner?.id ?? null,
});

export interface SignUpFieldsProps {
  readonly settings: SignUpSettings;
  readonly put: (change: Partial<SignUpSettings>) => void;
}

export function SignUpFields({ settings, put }: SignUpFieldsProps): ReactNode {
  const { t, language } = useTexts();
  const may = useMay();
  return (
    <>
      {may('users.names') && (
        <RecordPicker
          label={t('event-sign-up.field.owner')}
          name="ownerId"
          value={settings.owner}
          onChange={(owner) => put({ owner })}
          search={findColleagues}
        />
      )}
      <Select
        label={t('event-sign-up.field.targetIndustry')}
        name="targetIndustry"
        options={industrySections().map(({ code, name }) => ({ value: code, label: name[language] }))}
        value={settings.targetIndustry}
        onChange={(targetIndustry) => put({ targetIndustry })}
        onClear={() => put({ targetIndustry: null })}
      />
      <TextField
        label={t('event-sign-up.field.organiser')}
        name="organiser"
        description={t('event-sign-up.field.organiserHint')}
        value={settings.organiser}
        onChange={(organiser) => put({ organiser })}
      />
      <TextField
        label={t('event-sign-up.field.contact')}
        name="contact"
        description={t('event-sign-up.field.contactHint')}
        value={settings.contact}
        onChange={(contact) => put({ contact })}
      />
      <TextField
        label={t('event-sign-up.field.onlineLink')}
        name="onlineLink"
        type="url"
        description={t('event-sign-up.field.onlineLinkHint')}
        value={settings.onlineLink}
        onChange={(onlineLink) => put({ onlineLink })}
      />
      <NumberField
        label={t('event-sign-up.field.capacity')}
        name="capacity"
        description={t('event-sign-up.field.capacityHint')}
        value={settings.capacity}
        onChange={(capacity) => put({ capacity })}
      />
      <DateTimeField
        label={t('event-sign-up.field.opensAt')}
        name="registrationOpensAt"
        value={settings.registrationOpensAt}
        onChange={(registrationOpensAt) => put({ registrationOpensAt })}
      />
      <DateTimeField
        label={t('event-sign-up.field.closesAt')}
        name="registrationClosesAt"
        value={settings.registrationClosesAt}
        onChange={(registrationClosesAt) => put({ registrationClosesAt })}
      />
      <Select
        label={t('event-sign-up.field.reminder')}
        name="reminderDays"
        options={(['0', '1', '2'] as const).map((value) => ({ value, label: t(`event-sign-up.reminder.${value}`) }))}
        value={String(settings.reminderDays) as '0' | '1' | '2'}
        onChange={(days) => put({ reminderDays: Number(days) })}
      />
      <CheckboxField
        label={t('event-sign-up.field.waitingList')}
        value={settings.waitingList}
        onChange={(waitingList) => put({ waitingList })}
      />
      <div data-span="all">
        <CheckboxField
          label={t('event-sign-up.field.registrationOpen')}
          description={t('event-sign-up.field.registrationOpenHint')}
          value={settings.registrationOpen}
          onChange={(registrationOpen) => put({ registrationOpen })}
        />
      </div>
    </>
  );
}
