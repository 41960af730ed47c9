/** Takes out what is seen as a file. A large one is made in the background: leaving the page stops nothing. */
import { exportFormats, type ExportFormat } from '@elinvoima/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { FileDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { useDeviceState } from '../offline/state.js';
import { confirmedLately } from '../session/confirmed-lately.js';
import { useMay } from '../session/session.js';
import { useTexts } from '../texts/texts-provider.js';
import { saveFrom } from '../ui/download-link.js';
import { Menu } from '../ui/menu.js';
import { showToast } from '../ui/toast.js';
import { exportAddress, isUnderWay, readExport, takeOut, type Export, type Taken } from './exports.api.js';

const pollMilliseconds = 1000;

export function saveFile(id: string): void {
  void confirmedLately().then((confirmed) => confirmed && saveFrom(exportAddress(id)));
}

export function ExportButton(props: Taken): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const { isOnline } = useDeviceState();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const tell = (made: Export): void => {
    void queryClient.invalidateQueries({ queryKey: ['exports'] });
    const { rowsWritten: written, rowsTotal: total } = made;
    if (made.state === 'ready')
      showToast({
        text: t('exports.ready', { written, total }),
        action: { label: t('exports.save'), run: () => saveFile(made.id) },
      });
    else if (made.state === 'failed')
      showToast({ text: t('exports.failed', { reason: made.problem ?? '' }), tone: 'red' });
  };
  /** Outlives the page it began on: nothing of it is the component's. */
  const follow = async (made: Export): Promise<void> => {
    let now = made;
    while (isUnderWay(now)) {
      await new Promise((resolve) => setTimeout(resolve, pollMilliseconds));
      now = await readExport(made.id).catch(() => now);
    }
    tell(now);
  };
  const take = useMutation({
    mutationFn: (format: ExportFormat) => takeOut(props, format),
    onSuccess: (made) => {
      if (made.state === 'ready') saveFile(made.id);
      if (!isUnderWay(made)) return tell(made);
      showToast({
        text: t('exports.making'),
        action: { label: t('exports.show'), run: () => void navigate({ to: '/exports' }) },
      });
      void follow(made);
    },
    onError: (error) => showToast({ text: error.message, tone: 'red' }),
  });
  if (!may('exports.write') || !isOnline) return null;
  return (
    <Menu
      label={t('exports.take')}
      button={{ variant: 'secondary', iconOnly: false, icon: <FileDown /> }}
      items={exportFormats.map((format) => ({
        id: format,
        label: t(`exports.as.${format}`),
        onAction: () => take.mutate(format),
      }))}
    />
  );
}
