/** Today: what was promised, who waits for an answer, what is new. */
import type { ReactNode } from 'react';
import { useSession } from '../../session/session.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { PageHeader } from '../../ui/page-header.js';

export function HomePage(): ReactNode {
  const { t, formats } = useTexts();
  const { user } = useSession();
  return <PageHeader title={t('home.title')} facts={`${formats.weekdayAndDay(today())} · ${user.name}`} />;
}
