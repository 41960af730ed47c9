/** One line under the top bar while something of the device wants to be known: no network, unsent entries, a newer version. */
import { Link } from '@tanstack/react-router';
import { CloudOff, CloudUpload, RefreshCw, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useDeviceState } from '../../offline/state.js';
import { useTexts } from '../../texts/texts-provider.js';
import styles from './device-line.module.css';

export function DeviceLine(): ReactNode {
  const { t, formats } = useTexts();
  const { isOnline, unsent, isSending, needsSignIn, readingFrom, newVersion } = useDeviceState();
  const asking = unsent.filter(({ refusal, isDoubtful }) => refusal !== null || isDoubtful).length;
  const waiting = unsent.length - asking;
  const isQuiet = isOnline && unsent.length === 0 && newVersion === null;
  return (
    <div role="status" className={styles.region}>
      {!isQuiet && (
        <p className={styles.line} data-tone={asking > 0 || needsSignIn ? 'amber' : undefined}>
          {!isOnline && (
            <span className={styles.part}>
              <CloudOff aria-hidden size={16} />
              {t('offline.away')}
              {readingFrom !== null && (
                <span>
                  {' '}
                  {t('offline.readingFrom', { at: formats.dayAndTime(new Date(readingFrom).toISOString()) })}
                </span>
              )}
            </span>
          )}
          {waiting > 0 && (
            <span className={styles.part}>
              <CloudUpload aria-hidden size={16} />
              {t(isSending && isOnline ? 'offline.sending' : 'offline.waiting', { count: waiting })}
            </span>
          )}
          {needsSignIn && <Link to="/login">{t('offline.needsSignIn')}</Link>}
          {asking > 0 && (
            <span className={styles.part}>
              <TriangleAlert aria-hidden size={16} />
              {t('offline.needsYou', { count: asking })}
            </span>
          )}
          {unsent.length > 0 && <Link to="/unsent">{t('offline.all')}</Link>}
          {newVersion !== null && (
            <span className={styles.part}>
              <RefreshCw aria-hidden size={16} />
              {t('offline.newVersion')}
              <button type="button" className={styles.button} onClick={newVersion}>
                {t('offline.update')}
              </button>
            </span>
          )}
        </p>
      )}
    </div>
  );
}
