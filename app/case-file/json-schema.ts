import { z } from 'zod';
import { driverAt } from '../../shared/scenario/driver-list.ts';
import { caseFileSchema } from './envelope.ts';

/**
 * The case file as JSON Schema, for editors and for other programs. It says the shape and the ranges; rules between fields
 * (unique ids, a horizon long enough) are beyond it.
 */
export function caseFileJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(caseFileSchema, {
    io: 'input',
    override: ({ jsonSchema, path }) => {
      const description = driverDescription(path);
      if (description !== null) jsonSchema.description = description;
    },
  });
  return { $schema, title: 'Outlay case', ...schema };
}

/** "Cloud growth: Growth of demand for cloud, year on year …", from the driver that stands at this place of the schema. */
function driverDescription(path: readonly (string | number)[]): string | null {
  const keys = path.filter((_, index) => path[index - 1] === 'properties');
  const isMember = path.at(-1) === 'items';
  if (isMember || keys[0] !== 'scenarios' || keys[1] !== 'assumptions') return null;
  const driver = driverAt(keys.slice(2).join('.'));
  return driver === undefined ? null : `${driver.label}: ${driver.help}`;
}
