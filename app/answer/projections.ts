import { type Projection, project } from '../../shared/model/project.ts';
import type { Assumptions } from '../../shared/scenario/assumptions.ts';

const known = new WeakMap<Assumptions, Projection>();

/** The projection of these assumptions, computed once for each object: an undo finds its results still there. */
export function projectionOf(assumptions: Assumptions): Projection {
  const found = known.get(assumptions);
  if (found !== undefined) return found;
  const made = project(assumptions);
  known.set(assumptions, made);
  return made;
}
