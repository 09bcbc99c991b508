import { activeScenario } from '../../app/session/session-state.ts';
import { backingOf } from '../../shared/provenance/grades.ts';
import type { Driver } from '../../shared/scenario/driver-list.ts';
import { GradeMark } from '../inspector/grade-mark.tsx';
import { useSession } from '../session/app-context.tsx';

/** How sure a driver's value is. */
export function DriverGrade({ driver }: { readonly driver: Driver }) {
  const grade = useSession((state) => backingOf(driver, activeScenario(state).assumptions).grade);
  return <GradeMark grade={grade} bare />;
}
