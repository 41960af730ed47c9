/** Inviting a colleague, and changing what a known one may do. */
import { languageNames, languages, roles, type Language, type Role } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useTexts } from '../../texts/texts-provider.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { changeUser, inviteUser, type User } from './users.api.js';

/** Integrations get keys, not invitations. */
const rolesOfPeople = roles.filter((role) => role !== 'integration');

interface UserFormProps {
  readonly user?: User;
  readonly onSaved: (user: User) => void;
  readonly onCancel: () => void;
}

export function UserForm({ user, onSaved, onCancel }: UserFormProps): ReactNode {
  const { t } = useTexts();
  const [name, setName] = useState(user?.name ?? '');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>(user?.role ?? 'coordinator');
  const [language, setLanguage] = useState<Language>(user?.language ?? 'fi');
  const [unit, setUnit] = useState(user?.unit ?? '');
  const [phone, setPhone] = useState(user?.phone ?? '');
  const save = useSave(
    'users',
    () =>
      user
        ? changeUser(user, { name, role, language, unit: unit || null, phone: phone.trim() || null })
        : inviteUser({ name, email: email.trim(), role, language, unit: unit || null, phone: phone.trim() || null }),
    onSaved,
  );
  return (
    <FormLayout
      onSubmit={() => save.mutate(undefined)}
      submitLabel={t(user ? 'shell.action.save' : 'users.inviteSend')}
      isPending={save.isPending}
      error={save.error}
      onCancel={onCancel}
    >
      {!user && <p>{t('users.inviteHint')}</p>}
      <TextField label={t('users.field.name')} name="name" isRequired value={name} onChange={setName} autoFocus />
      {!user && (
        <TextField
          label={t('users.field.email')}
          name="email"
          type="email"
          isRequired
          value={email}
          onChange={setEmail}
        />
      )}
      <Select
        label={t('users.field.role')}
        name="role"
        options={rolesOfPeople.map((value) => ({ value, label: t(`users.role.${value}`) }))}
        value={role}
        onChange={setRole}
      />
      <Select
        label={t('users.field.language')}
        name="language"
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
        value={language}
        onChange={setLanguage}
      />
      <TextField label={t('users.field.unit')} name="unit" maxLength={200} value={unit} onChange={setUnit} />
      <TextField
        label={t('users.field.phone')}
        description={t('users.phoneHint')}
        name="phone"
        type="tel"
        maxLength={50}
        value={phone}
        onChange={setPhone}
      />
    </FormLayout>
  );
}
