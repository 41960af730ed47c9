/** The second step of signing in: a code, a recovery code or a passkey, as the account has them. */
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { Session } from '../../session/session.js';
import { isProblem } from '../../api/problem.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Notice } from '../../ui/notice.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { TextField } from '../../ui/text-field.js';
import styles from './account.module.css';
import { enterWithCode, enterWithPasskey, type StepUpMethod } from './account.api.js';
import { PasskeyButton } from './passkey-button.js';

interface SecondStepProps {
  readonly methods: readonly StepUpMethod[];
  readonly onEntered: (session: Session) => void;
  readonly onStartOver: () => void;
}

export function SecondStep({ methods, onEntered, onStartOver }: SecondStepProps): ReactNode {
  const { t, isWhole } = useTexts();
  const [way, setWay] = useState<StepUpMethod>(methods[0] ?? 'totp');
  const [code, setCode] = useState('');
  const attempt = useMutation({
    mutationFn: () => enterWithCode(way === 'recovery' ? { recoveryCode: code.trim() } : { code: code.trim() }),
    onSuccess: onEntered,
  });
  const refusal = isProblem(attempt.error, 401) ? attempt.error : null;
  if (!isWhole) return null;
  return (
    <div className={styles.stack}>
      {methods.length > 1 && (
        <RadioGroup
          label={t('sign-in.way')}
          options={methods.map((value) => ({ value, label: t(`sign-in.way.${value}`) }))}
          value={way}
          onChange={(next) => {
            setWay(next);
            setCode('');
            attempt.reset();
          }}
        />
      )}
      {refusal && (
        <div role="alert">
          <Notice tone="red">{refusal.message}</Notice>
        </div>
      )}
      {way === 'passkey' ? (
        <PasskeyButton
          variant="primary"
          label={t('sign-in.passkey.confirm')}
          use={enterWithPasskey}
          onUsed={onEntered}
        />
      ) : (
        <FormLayout
          onSubmit={() => attempt.mutate()}
          submitLabel={t('sign-in.stepUp.confirm')}
          isPending={attempt.isPending}
          error={refusal ? null : attempt.error}
        >
          <CodeField isRecovery={way === 'recovery'} value={code} onChange={setCode} />
        </FormLayout>
      )}
      <Button variant="quiet" onPress={onStartOver}>
        {t('sign-in.second.back')}
      </Button>
    </div>
  );
}

interface CodeFieldProps {
  readonly isRecovery?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function CodeField({ isRecovery = false, value, onChange }: CodeFieldProps): ReactNode {
  const { t } = useTexts();
  return (
    <TextField
      key={String(isRecovery)}
      label={t(isRecovery ? 'sign-in.recoveryCode' : 'sign-in.code')}
      description={t(isRecovery ? 'sign-in.recoveryCode.hint' : 'sign-in.code.hint')}
      name={isRecovery ? 'recoveryCode' : 'code'}
      autoComplete={isRecovery ? 'off' : 'one-time-code'}
      spellCheck={false}
      maxLength={isRecovery ? 40 : 6}
      autoFocus
      value={value}
      onChange={onChange}
    />
  );
}
