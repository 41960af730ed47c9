/** On the sign-in page: for whom unsent entries wait on this device, and how many. Never what they say. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { deviceDb } from '../../offline/device.js';
import { whoWaits } from '../../offline/kept.js';
import { allVaults } from '../../offline/vault.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Notice } from '../../ui/notice.js';

export function WaitingHint(): ReactNode {
  const { t } = useTexts();
  const { data: waiting = [] } = useQuery({
    queryKey: ['device', 'waiting'],
    queryFn: async () => whoWaits(await allVaults(await deviceDb())),
    networkMode: 'always',
    gcTime: 0,
  });
  if (waiting.length === 0) return null;
  return (
    <Notice tone="amber">
      {waiting.map(({ name, count }) => (
        <p key={name}>{t('offline.login.waits', { count, name: name ?? t('offline.login.somebody') })}</p>
      ))}
      <p>{t('offline.login.hint')}</p>
    </Notice>
  );
}
