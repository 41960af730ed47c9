/** The quick log over whatever page is open; closing it leads back to where one was. */
import { lazy, Suspense, type ReactNode } from 'react';
import { closeLog, useOpenLog } from '../../actions/log.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Skeleton } from '../../ui/states.js';

const Dialog = lazy(async () => ({ default: (await import('../../ui/dialog.js')).Dialog }));
const QuickLog = lazy(async () => ({ default: (await import('../../features/interactions/quick-log.js')).QuickLog }));

export function LogPanel(): ReactNode {
  const { t } = useTexts();
  const prefill = useOpenLog();
  if (!prefill) return null;
  return (
    <Suspense>
      <Dialog title={t('shell.log')} placement="side" isOpen onClose={closeLog}>
        <Suspense fallback={<Skeleton shape="form" />}>
          <QuickLog prefill={prefill} onDone={closeLog} />
        </Suspense>
      </Dialog>
    </Suspense>
  );
}
