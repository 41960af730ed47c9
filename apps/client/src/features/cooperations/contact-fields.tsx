/** Contact persons of a cooperation by theme: whom one asks about what. */
import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { findContacts } from '../../api/find-records.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { FormSection } from '../../ui/form-layout.js';
import { RecordPicker } from '../../ui/record-picker.js';
import { TextField } from '../../ui/text-field.js';
import type { ContactRow, CooperationFieldsProps } from './cooperation-fields.js';
import styles from './cooperations.module.css';

export function ContactFields({ fields, put }: CooperationFieldsProps): ReactNode {
  const { t } = useTexts();
  const { contacts } = fields;
  const change = (index: number, part: Partial<ContactRow>) =>
    put({ contacts: contacts.map((row, at) => (at === index ? { ...row, ...part } : row)) });
  return (
    <FormSection title={t('cooperations.contacts')}>
      {contacts.map(({ person, theme }, index) => (
        // A row has no name of its own before it is saved; its place is who it is.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} data-span="all" className={styles.contactRow}>
          <RecordPicker
            label={t('cooperations.field.contact')}
            name={`contacts/${index}/contactId`}
            value={person}
            onChange={(chosen) => change(index, { person: chosen })}
            search={findContacts}
          />
          <TextField
            label={t('cooperations.field.contactTheme')}
            name={`contacts/${index}/theme`}
            maxLength={100}
            value={theme}
            onChange={(words) => change(index, { theme: words })}
          />
          <Button
            variant="quiet"
            icon={<X aria-hidden />}
            iconOnly
            onPress={() => put({ contacts: contacts.filter((_, at) => at !== index) })}
          >
            {t('cooperations.removeContact')}
          </Button>
        </div>
      ))}
      <div data-span="all">
        <Button
          size="s"
          icon={<Plus aria-hidden />}
          onPress={() => put({ contacts: [...contacts, { person: null, theme: '' }] })}
        >
          {t('cooperations.addContact')}
        </Button>
      </div>
    </FormSection>
  );
}
