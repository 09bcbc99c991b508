import { functions } from './functions.ts';
import { operate } from './operators.ts';
import type { Area, Expression } from './parse.ts';
import { numberOf, paired, SheetError, scalarOf, truthOf, type Value } from './values.ts';

/** Where a formula finds cells and names. */
interface Surroundings {
  readonly area: (area: Area) => Value;
  readonly name: (name: string) => Value;
}

/** What a formula gives. Choices look only at the side that is taken, as sheets do. */
export function evaluate(expression: Expression, around: Surroundings): Value {
  switch (expression.kind) {
    case 'value':
      return expression.value;
    case 'area':
      return around.area(expression.area);
    case 'name':
      return around.name(expression.name);
    case 'negative':
      return paired(0, evaluate(expression.of, around), (zero, one) => operate('-', zero, one));
    case 'operation':
      return paired(evaluate(expression.left, around), evaluate(expression.right, around), (left, right) =>
        operate(expression.sign, left, right),
      );
    case 'call':
      return call(expression.name, expression.given, around);
  }
}

function call(name: string, given: readonly Expression[], around: Surroundings): Value {
  const value = (at: number): Value => {
    const one = given[at];
    if (one === undefined) throw new Error(`${name} lacks an argument`);
    return evaluate(one, around);
  };
  switch (name) {
    case 'IF':
      return truthOf(value(0)) ? value(1) : value(2);
    case 'CHOOSE':
      return value(numberOf(value(0)));
    case 'IFERROR':
      try {
        return scalarOf(value(0));
      } catch (error) {
        if (error instanceof SheetError) return value(1);
        throw error;
      }
  }
  const known = functions[name];
  if (known === undefined) throw new Error(`a function that the workbook does not use: ${name}`);
  return known(given.map((one) => evaluate(one, around)));
}
