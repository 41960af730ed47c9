/** Lets in somebody who had not signed up: the company by its first letters or a new one, and the person if there is time. */
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api } from '../../../api/client.js';
import { findCompanies } from '../../../api/find-records.js';
import { isNetworkFailure } from '../../../api/problem.js';
import { useMay } from '../../../session/session.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { CheckboxField } from '../../../ui/checkbox-field.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormLayout } from '../../../ui/form-layout.js';
import { RecordPicker, type PickerRecord } from '../../../ui/record-picker.js';
import { TextField } from '../../../ui/text-field.js';
import { looksLikeCompany } from './door-people.js';
import type { DoorPerson } from './door.api.js';
import styles from './door.module.css';
import type { Tap } from './tap-queue.js';

interface WalkInDialogProps {
  /** What was searched for in vain. */
  readonly text: string;
  /** Those on the list: a company that is here already is not new. */
  readonly people: readonly DoorPerson[];
  readonly onAdd: (tap: Tap) => void;
  readonly onClose: () => void;
}

/** A company that is yet to be made has no id. */
const made = '';

/** Without a network nothing is found, and what was typed can still be taken: the API knows the company by its whole name. */
const findOrTake: typeof findCompanies = async (text, signal) => {
  try {
    return await findCompanies(text, signal);
  } catch (error) {
    if (isNetworkFailure(error)) return [];
    throw error;
  }
};

export function WalkInDialog({ text, people, onAdd, onClose }: WalkInDialogProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [company, setCompany] = useState<PickerRecord | null>(null);
  const [name, setName] = useState(looksLikeCompany(text) ? '' : text.trim());
  const [asContact, setAsContact] = useState(false);
  const add = (contact: { id: string; name: string } | null) => {
    const isNew = company?.id === made;
    const wanted = contact ? null : name.trim() || null;
    const before = people.find((one) => company !== null && !isNew && one.company?.id === company.id);
    onAdd({
      person: {
        id: crypto.randomUUID(),
        state: 'walk_in',
        company,
        contact,
        name: wanted,
        companyName: null,
        present: true,
        firstTime: isNew || (before?.firstTime ?? false),
      },
      details: {
        ...(company && (isNew ? { newCompany: company.name } : { companyId: company.id })),
        ...(contact && { contactId: contact.id }),
        ...(wanted && { name: wanted }),
        ...(wanted && company && asContact && { asContact }),
      },
    });
  };
  return (
    <Dialog title={t('events.door.addTitle')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => (company || name.trim()) && add(null)}
        submitLabel={t('events.door.letIn')}
        onCancel={onClose}
      >
        <RecordPicker
          label={t('events.registration.company')}
          name="companyId"
          value={company}
          onChange={setCompany}
          search={findOrTake}
          {...(may('companies.write') && {
            onCreate: (typed: string) => setCompany({ id: made, name: typed }),
          })}
          autoFocus
        />
        {company && company.id !== made && <KnownPeople companyId={company.id} onPick={add} />}
        <TextField label={t('events.registration.name')} name="name" value={name} onChange={setName} />
        {company && name.trim().includes(' ') && may('contacts.write') && (
          <CheckboxField label={t('events.door.asContact')} value={asContact} onChange={setAsContact} />
        )}
      </FormLayout>
    </Dialog>
  );
}

interface KnownPeopleProps {
  readonly companyId: string;
  readonly onPick: (contact: { id: string; name: string }) => void;
}

/** The company's people, each one press. */
function KnownPeople({ companyId, onPick }: KnownPeopleProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const { data } = useQuery({
    queryKey: ['contacts', 'at-the-door', companyId],
    enabled: may('contacts.read'),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/contacts', { params: { query: { companyId, restricted: false, limit: 6 } }, signal })),
  });
  if (!data || data.items.length === 0) return null;
  return (
    <div className={styles.known} role="group" aria-label={t('events.door.knownPeople')}>
      <p>{t('events.door.knownPeople')}</p>
      {data.items.map(({ id, firstName, lastName }) => (
        <Button
          key={id}
          onPress={() => onPick({ id, name: `${firstName} ${lastName}` })}
        >{`${firstName} ${lastName}`}</Button>
      ))}
    </div>
  );
}
