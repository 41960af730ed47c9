/** A new passkey under a name by which its owner knows it again. */
import { useState, type ReactNode } from 'react';
import { isProblem } from '../../api/problem.js';
import { useTexts } from '../../texts/texts-provider.js';
import { FormLayout } from '../../ui/form-layout.js';
import { TextField } from '../../ui/text-field.js';
import { addPasskey, useAccountChange } from './account.api.js';

interface PasskeySetupProps {
  readonly onAdded: (recoveryCodes: readonly string[] | null) => void;
}

export function PasskeySetup({ onAdded }: PasskeySetupProps): ReactNode {
  const { t } = useTexts();
  const [name, setName] = useState('');
  const add = useAccountChange(
    () => addPasskey(name.trim()),
    (codes) => {
      setName('');
      onAdded(codes);
    },
  );
  // What the browser says of a passkey that was not made is in its own words and language.
  const error = add.error && !isProblem(add.error) ? new Error(t('sign-in.passkey.failed')) : add.error;
  return (
    <FormLayout
      onSubmit={() => add.mutate(undefined)}
      submitLabel={t('sign-in.passkeys.add')}
      isPending={add.isPending}
      error={error}
    >
      <TextField label={t('sign-in.passkeys.name')} name="name" maxLength={100} value={name} onChange={setName} />
    </FormLayout>
  );
}
