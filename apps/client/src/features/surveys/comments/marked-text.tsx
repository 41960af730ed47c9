/** The words of an answer with what may tell of a person marked in them; a mark is pressed to hide it or to leave it. */
import type { ReactNode, RefObject } from 'react';
import { useTexts } from '../../../texts/texts-provider.js';
import type { Comment } from './comments.api.js';
import styles from './comments.module.css';

export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly kind: Comment['marks'][number]['kind'] | 'chosen';
  readonly black: boolean;
}

/** The part of the text that is selected on the screen, by its places; null when nothing of it is. */
export function selectedSpan(element: HTMLElement | null): { from: number; to: number } | null {
  const selection = globalThis.getSelection();
  if (!element || !selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return null;
  const before = range.cloneRange();
  before.selectNodeContents(element);
  before.setEnd(range.startContainer, range.startOffset);
  const from = before.toString().length;
  return { from, to: from + range.toString().length };
}

export function MarkedText({
  text,
  language,
  marks,
  onToggle,
  textRef,
}: {
  readonly text: string;
  readonly language: string;
  readonly marks: readonly Mark[];
  readonly onToggle: (index: number) => void;
  readonly textRef: RefObject<HTMLQuoteElement | null>;
}): ReactNode {
  const { t } = useTexts();
  const ordered = marks.map((mark, index) => ({ ...mark, index })).sort((a, b) => a.from - b.from);
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { from, to, kind, black, index } of ordered) {
    pieces.push(text.slice(at, from));
    pieces.push(
      // A mark in running text: a button of its own line would break the sentence.
      <mark
        key={from}
        className={styles.mark}
        data-black={black}
        role="checkbox"
        aria-checked={black}
        aria-label={`${text.slice(from, to)}, ${t(`survey-comments.mark.${kind}`)}`}
        tabIndex={0}
        onClick={() => onToggle(index)}
        onKeyDown={(event) => {
          if (event.key !== ' ') return;
          event.preventDefault();
          onToggle(index);
        }}
      >
        {text.slice(from, to)}
      </mark>,
    );
    at = to;
  }
  pieces.push(text.slice(at));
  return (
    <blockquote ref={textRef} className={styles.big} lang={language}>
      {pieces}
    </blockquote>
  );
}
