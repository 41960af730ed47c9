import type { Language } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement } from 'react';
import { wordsFor, type PictureShown } from './site-shown.js';

const addressOf = ({ attachmentId }: PictureShown): string => `/tontit/kuvat/${attachmentId}`;

/** Its room is kept by its proportions before a byte has come, so that nothing jumps. */
export function SitePicture({
  picture,
  language,
  size: [width, height],
  isFirst = false,
}: {
  readonly picture: PictureShown;
  readonly language: Language;
  readonly size: readonly [width: number, height: number];
  /** In sight from the beginning. */
  readonly isFirst?: boolean;
}): ReactElement {
  const words = wordsFor(picture.alt, language);
  return (
    <img
      src={addressOf(picture)}
      alt={words?.text ?? ''}
      lang={words?.lang}
      width={width}
      height={height}
      loading={isFirst ? 'eager' : 'lazy'}
      decoding="async"
    />
  );
}

/** All of a site's pictures; each opens whole. */
export function SitePictures({
  pictures,
  language,
}: {
  readonly pictures: readonly PictureShown[];
  readonly language: Language;
}): ReactElement | null {
  if (pictures.length === 0) return null;
  return (
    <section aria-labelledby="pictures">
      <h2 id="pictures" className="s-hidden">
        {formatText(language, 'site-page.pictures')}
      </h2>
      <ul className="s-pictures">
        {pictures.map((picture, n) => (
          <li key={picture.attachmentId}>
            <a href={addressOf(picture)}>
              <SitePicture picture={picture} language={language} size={[600, 400]} isFirst={n === 0} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
