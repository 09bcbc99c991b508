import type { AnyGrade } from '../../app/inspector/inspection.ts';
import { sourcesWords } from '../../app/messages/sources.ts';

interface Props {
  readonly grade: AnyGrade;
  /** Without the word, where a row has no room for it; it is still said to a screen reader. */
  readonly bare?: boolean;
}

/** A grade as a glyph and a word, never by colour alone: ● documented ◐ reported ⊙ derived ○ assumption, dashed where unverified. */
export function GradeMark({ grade, bare = false }: Props) {
  const word = sourcesWords.grades[grade];
  return (
    <span className={`grade ${bare ? 'bare' : ''}`} data-grade={grade} title={bare ? word : undefined}>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <circle cx="5" cy="5" r="4.25" {...(grade === 'unverified' ? { strokeDasharray: '2 1.6' } : {})} />
        {grade === 'documented' ? <circle className="full" cx="5" cy="5" r="4.5" /> : null}
        {grade === 'reported' ? <path className="full" d="M5 .75a4.25 4.25 0 0 1 0 8.5z" /> : null}
        {grade === 'derived' ? <circle className="full" cx="5" cy="5" r="1.7" /> : null}
      </svg>
      <span className={bare ? 'unseen' : ''}>{word}</span>
    </span>
  );
}
