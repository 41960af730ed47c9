/** The browser asks for the passkey: in place of the password, or where one shows anew who one is. */
import { useMutation } from '@tanstack/react-query';
import { KeyRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { isProblem } from '../../api/problem.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import styles from './account.module.css';

interface PasskeyButtonProps<Result> {
  readonly label: string;
  readonly use: () => Promise<Result>;
  readonly onUsed: (result: Result) => void;
  readonly variant?: 'primary' | 'secondary';
}

export function PasskeyButton<Result>(props: PasskeyButtonProps<Result>): ReactNode {
  const { t } = useTexts();
  const attempt = useMutation({ mutationFn: props.use, onSuccess: props.onUsed });
  return (
    <div className={styles.stack}>
      {attempt.error && (
        <div role="alert">
          <Notice tone="red">{isProblem(attempt.error) ? attempt.error.message : t('sign-in.passkey.failed')}</Notice>
        </div>
      )}
      <Button
        variant={props.variant ?? 'secondary'}
        icon={<KeyRound />}
        isPending={attempt.isPending}
        onPress={() => attempt.mutate()}
      >
        {props.label}
      </Button>
    </div>
  );
}
