import { formatWords } from '../../app/messages/format.ts';
import { inspectorWords as words } from '../../app/messages/inspector.ts';
import { activeScenario } from '../../app/session/session-state.ts';
import { gradeOfFigure } from '../../shared/provenance/grades.ts';
import { GradeMark } from '../inspector/grade-mark.tsx';
import { useSession } from '../session/app-context.tsx';

/** How sure the answer is: as sure as the weakest of what payback rests on. */
export function AnswerGrade() {
  const grade = useSession((state) => gradeOfFigure('payback', activeScenario(state).assumptions).grade);
  return (
    <span className="answer-grade">
      {words.graded}
      {formatWords.colon}
      <GradeMark grade={grade} />
    </span>
  );
}
