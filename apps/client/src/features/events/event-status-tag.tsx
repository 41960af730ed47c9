/** An event's state as a word. */
import type { EventStatus } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Tag, type Tone } from '../../ui/marks.js';

const tones: Readonly<Record<EventStatus, Tone>> = { planned: 'accent', held: 'green', cancelled: 'neutral' };

export function EventStatusTag({ status }: { readonly status: EventStatus }): ReactNode {
  const { t } = useTexts();
  return <Tag tone={tones[status]}>{t(`events.status.${status}`)}</Tag>;
}
