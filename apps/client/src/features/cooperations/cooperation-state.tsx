/** How a cooperation stands, in words: active, idle for a year, not begun or ended; and its theme and time. */
import { cooperationThemes } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { useTexts, type Translate } from '../../texts/texts-provider.js';
import { Tag } from '../../ui/marks.js';
import type { CooperationRow } from './cooperations.api.js';

export function CooperationStateTag({ cooperation }: { readonly cooperation: CooperationRow }): ReactNode {
  const { t } = useTexts();
  if (cooperation.idle) return <Tag tone="amber">{t('cooperations.idle')}</Tag>;
  return (
    <Tag tone={cooperation.state === 'active' ? 'green' : 'neutral'}>
      {t(`cooperations.state.${cooperation.state}`)}
    </Tag>
  );
}

/** Its effect has not been assessed for a year, or not since it ended. */
export function DueTag({ cooperation }: { readonly cooperation: CooperationRow }): ReactNode {
  const { t } = useTexts();
  if (!cooperation.assessmentDue) return null;
  return (
    <Tag tone="amber">{t(cooperation.state === 'ended' ? 'cooperations.finalDue' : 'cooperations.assessmentDue')}</Tag>
  );
}

/** The label of an offered theme; any other words as they were written. */
export function themeName(t: Translate, theme: string): string {
  const offered = cooperationThemes.find((known) => known === theme);
  return offered ? t(`cooperations.theme.${offered}`) : theme;
}

export function CooperationTime({ cooperation }: { readonly cooperation: CooperationRow }): ReactNode {
  const { formats } = useTexts();
  const { startsOn, endsOn } = cooperation;
  return (
    <span>
      {formats.day(startsOn)}–{endsOn && formats.day(endsOn)}
    </span>
  );
}
