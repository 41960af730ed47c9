/** Says on the list of surveys that answers wait for a look; nothing where none do or the reader may not see them. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMay } from '../../../session/session.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { Notice } from '../../../ui/notice.js';
import { useQuarantined } from './quarantine.api.js';

export function QuarantineNotice(): ReactNode {
  return useMay()('surveys.answers') ? <Waiting /> : null;
}

function Waiting(): ReactNode {
  const { t } = useTexts();
  const { total = 0 } = useQuarantined();
  if (total === 0) return null;
  return (
    <Notice tone="amber" action={<Link to="/surveys/quarantine">{t('survey-quarantine.title')}</Link>}>
      {t('survey-quarantine.waiting', { count: total })}
    </Notice>
  );
}
