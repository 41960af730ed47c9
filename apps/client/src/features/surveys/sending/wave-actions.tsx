/** What may be done with a sending as it stands. */
import { CircleStop, Pause, Pencil, Play, Square } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../../api/use-save.js';
import { useMay } from '../../../session/session.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { ConfirmDialog } from '../../../ui/dialog.js';
import { LinkButton } from '../../../ui/link-button.js';
import { Menu } from '../../../ui/menu.js';
import { showToast } from '../../../ui/toast.js';
import { pressWave, type Wave, type WavePress } from '../surveys.api.js';
import { ChangeWaveDialog } from './change-wave-dialog.js';

export function WaveActions({ wave }: { readonly wave: Wave }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [asked, setAsked] = useState<'stop' | 'close' | null>(null);
  const [isChanging, setChanging] = useState(false);
  const press = useSave('survey-waves', (which: WavePress) => pressWave(wave.id, which));
  const does = (which: WavePress): void =>
    press.mutate(which, {
      onError: (error) => showToast({ text: error.message, tone: 'red' }),
      onSettled: () => setAsked(null),
    });
  const isOpen = wave.state !== 'closed' && may('surveys.send');
  const mayStillSend = isOpen && wave.kind !== 'open' && wave.stoppedAt === null;
  return (
    <>
      {mayStillSend && wave.state !== 'paused' && (
        <Button icon={<Pause />} isPending={press.isPending} onPress={() => does('pause')}>
          {t('survey-sending.pause')}
        </Button>
      )}
      {mayStillSend && wave.state === 'paused' && (
        <Button variant="primary" icon={<Play />} isPending={press.isPending} onPress={() => does('resume')}>
          {t('survey-sending.resume')}
        </Button>
      )}
      {isOpen && (
        <LinkButton to="/surveys/waves/$waveId/type" params={{ waveId: wave.id }}>
          {t('survey-paper.type')}
        </LinkButton>
      )}
      {may('surveys.results') && (
        <LinkButton
          // While something is to be done first, that is the button to press.
          variant={wave.state === 'closed' || wave.state === 'open' ? 'primary' : 'secondary'}
          to="/surveys/$id/results"
          params={{ id: wave.survey.id }}
          search={{ waveId: wave.id }}
        >
          {t('surveys.results')}
        </LinkButton>
      )}
      {isOpen && (
        <Menu
          label={t('shell.more')}
          items={[
            {
              id: 'change',
              label: t('survey-sending.change'),
              icon: <Pencil aria-hidden size={16} />,
              onAction: () => setChanging(true),
            },
            ...(mayStillSend
              ? [
                  {
                    id: 'stop',
                    label: t('survey-sending.stop'),
                    icon: <Square aria-hidden size={16} />,
                    isDanger: true,
                    onAction: () => setAsked('stop'),
                  },
                ]
              : []),
            {
              id: 'close',
              label: t('surveys.closeWave'),
              icon: <CircleStop aria-hidden size={16} />,
              isDanger: true,
              onAction: () => setAsked('close'),
            },
          ]}
        />
      )}
      <ConfirmDialog
        title={t(asked === 'stop' ? 'survey-sending.stopTitle' : 'surveys.closeWave')}
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
        onConfirm={() => asked && does(asked)}
        confirmLabel={t(asked === 'stop' ? 'survey-sending.stop' : 'surveys.closeWave')}
        isDanger
        isPending={press.isPending}
      >
        {t(asked === 'stop' ? 'survey-sending.stopText' : 'surveys.closeWaveHint')}
      </ConfirmDialog>
      {isChanging && <ChangeWaveDialog wave={wave} onClose={() => setChanging(false)} />}
    </>
  );
}
