/** Where the shell asks anew who one is, when a request wants it; the question is read only when it is asked. */
import { lazy, Suspense, useSyncExternalStore, type ReactNode } from 'react';
import { isConfirmationAsked, onConfirmationAsked } from '../../api/step-up.js';

const StepUpDialog = lazy(async () => ({
  default: (await import('../../features/account/step-up-dialog.js')).StepUpDialog,
}));

export function StepUpHost(): ReactNode {
  const isAsked = useSyncExternalStore(onConfirmationAsked, isConfirmationAsked);
  if (!isAsked) return null;
  return (
    <Suspense>
      <StepUpDialog />
    </Suspense>
  );
}
