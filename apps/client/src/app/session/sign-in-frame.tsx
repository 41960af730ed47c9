/** The page before signing in: the product's name, one form, and the language. */
import { languageNames, languages } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { PageHeader } from '../../ui/page-header.js';
import { BrandMark } from '../layout/brand-mark.js';
import styles from './sign-in.module.css';

export function SignInFrame({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const { t, language, changeLanguage } = useTexts();
  return (
    <div className={styles.page}>
      <div className={styles.content}>
        <header className={styles.brand}>
          <BrandMark />
          <div>
            <p className={styles.name}>{t('shell.productName')}</p>
            <p className={styles.tagline}>{t('shell.tagline')}</p>
          </div>
        </header>
        <main id="main">
          <PageHeader title={title} />
          {children}
        </main>
      </div>
      <footer className={styles.languages}>
        {languages.map((item) => (
          <button
            key={item}
            type="button"
            lang={item}
            className={styles.language}
            aria-pressed={item === language}
            onClick={() => void changeLanguage(item)}
          >
            {languageNames[item]}
          </button>
        ))}
        <a className={styles.language} href={`/saavutettavuus?lang=${language}`}>
          {t('shell.accessibility')}
        </a>
      </footer>
    </div>
  );
}
