/** Making a key: for which system, what it may, and until when. */
import { addMonths } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { FormLayout } from '../../ui/form-layout.js';
import { TextField } from '../../ui/text-field.js';
import { makeApiKey, type IssuedApiKey } from './api-keys.api.js';
import { permissionsOfScopes, ScopeChoice, type Scopes } from './scope-choice.js';

interface NewApiKeyProps {
  readonly onMade: (key: IssuedApiKey) => void;
  readonly onCancel: () => void;
}

export function NewApiKey({ onMade, onCancel }: NewApiKeyProps): ReactNode {
  const { t } = useTexts();
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<Scopes>({ read: [], write: [] });
  const [expiresOn, setExpiresOn] = useState<string | null>(() => addMonths(today(), 12));
  const [needsScope, setNeedsScope] = useState(false);
  const make = useSave(
    'api-keys',
    () => makeApiKey({ name, scopes: permissionsOfScopes(scopes), expiresOn: expiresOn ?? '' }),
    onMade,
  );
  const submit = () => {
    const isEmpty = permissionsOfScopes(scopes).length === 0;
    setNeedsScope(isEmpty);
    if (!isEmpty) make.mutate(undefined);
  };
  return (
    <FormLayout
      onSubmit={submit}
      submitLabel={t('api-keys.make')}
      isPending={make.isPending}
      error={make.error}
      problems={needsScope ? [{ pointer: '/scopes', code: 'required', message: t('api-keys.needScope') }] : []}
      onCancel={onCancel}
    >
      <TextField
        label={t('api-keys.field.name')}
        description={t('api-keys.nameHint')}
        name="name"
        isRequired
        maxLength={200}
        value={name}
        onChange={setName}
        autoFocus
      />
      <ScopeChoice value={scopes} onChange={setScopes} />
      <DateField
        label={t('api-keys.field.expiresOn')}
        description={t('api-keys.expiresHint')}
        name="expiresOn"
        isRequired
        direction="future"
        value={expiresOn}
        onChange={setExpiresOn}
        suggestions={[3, 12, 24].map((count) => ({
          label: t('api-keys.inMonths', { count }),
          day: addMonths(today(), count),
        }))}
      />
    </FormLayout>
  );
}
