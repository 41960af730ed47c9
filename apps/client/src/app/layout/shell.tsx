/** The frame around every page of the signed in: the rail, the top bar, and on the phone the bar under the thumb. */
import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { runShortcut } from '../../actions/actions.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Skeleton } from '../../ui/states.js';
import { BottomBar } from './bottom-bar.js';
import { DeviceLine } from './device-line.js';
import { LogPanel } from './log-panel.js';
import { Palette } from './palette-host.js';
import { Rail } from './rail.js';
import styles from './shell.module.css';
import { SignOutHost } from './sign-out-host.js';
import { StepUpHost } from './step-up-host.js';
import { ShellActions } from './shell-actions.js';
import { TopBar } from './top-bar.js';
import { warmUp } from './warm-up.js';

export function Shell(): ReactNode {
  const { t, isWhole } = useTexts();
  const isFirstPage = useLocation({ select: ({ pathname }) => pathname === '/' });
  const queryClient = useQueryClient();
  const may = useMay();
  const mayLog = may('companies.read') && (may('interactions.write') || may('interactions.write-own'));
  useEffect(() => warmUp(queryClient, mayLog), [queryClient, mayLog]);
  useEffect(() => {
    document.addEventListener('keydown', runShortcut);
    return () => document.removeEventListener('keydown', runShortcut);
  }, []);
  return (
    <div className={styles.shell}>
      <a href="#main" className={styles.skip}>
        {t('shell.skipToContent')}
      </a>
      <Rail />
      <div className={styles.page}>
        <TopBar />
        <DeviceLine />
        <main id="main" tabIndex={-1} className={styles.main}>
          {isWhole || isFirstPage ? <Outlet /> : <Skeleton shape="page" />}
        </main>
      </div>
      <BottomBar />
      <ShellActions />
      <LogPanel />
      <Palette />
      <SignOutHost />
      <StepUpHost />
    </div>
  );
}
