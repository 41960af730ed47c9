/** Asks anew who one is; whatever waits for it then goes on by itself. */
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { settleConfirmation } from '../../api/step-up.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { TextField } from '../../ui/text-field.js';

export function StepUpDialog(): ReactNode {
  const { t } = useTexts();
  const [password, setPassword] = useState('');
  const attempt = useMutation({
    mutationFn: () => api.POST('/api/session/step-up', { body: { password } }),
    onSuccess: () => settleConfirmation(true),
  });
  return (
    <Dialog title={t('sign-in.stepUp.title')} isOpen onClose={() => settleConfirmation(false)}>
      <p>{t('sign-in.stepUp.why')}</p>
      <FormLayout
        onSubmit={() => attempt.mutate()}
        submitLabel={t('sign-in.stepUp.confirm')}
        onCancel={() => settleConfirmation(false)}
        isPending={attempt.isPending}
        error={attempt.error}
      >
        <TextField
          label={t('users.field.password')}
          name="password"
          type="password"
          autoComplete="current-password"
          autoFocus
          value={password}
          onChange={setPassword}
        />
      </FormLayout>
    </Dialog>
  );
}
