import type { Lots } from './lots.ts';
import { copyOf, type Member, type Seat, scalar, seatsIn, type Written } from './written-json.ts';

/** A change to what a file says, most of which leave it good JSON; made in place. */
export interface StructureChange {
  readonly name: string;
  readonly make: (file: Written, lots: Lots) => void;
}

const values: readonly string[] = [
  ...['null', 'true', 'false', '""', '"x"', '"yearly"', '"fade"', '"base"', '"baseline"', '{}', '[]', '[[]]', '{"":0}'],
  ...[
    '0',
    '-0',
    '1',
    '-1',
    '0.5',
    '12.5',
    '1e300',
    '1e999',
    '-1e999',
    'NaN',
    '1e-999',
    '4294967296',
    '9007199254740993',
  ],
  ...['"\\ud83d"', '"\\u0000"', '"\\u202etxt"', '"2026-03-31"', '"1999-01-01"', `"${'x'.repeat(300)}"`, '"__proto__"'],
  ...['{"toString":null}', '{"length":{"valueOf":null}}', '{"__proto__":{"isAdmin":true}}', `[${'0,'.repeat(500)}0]`],
];
const keys: readonly string[] = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'length', '', '0', 'kind', 'id', 'format', 'version'],
  ...['integrity', 'actuals', 'probability', 'reasons', 'asOf', 'memo', 'results', 'preset', '\u202e', 'k'.repeat(500)],
];

/** Keys that mean something to the language, each with what it would do. */
const hostile: readonly (readonly [key: string, text: string])[] = [
  ['__proto__', '{"isAdmin": true}'],
  ['__proto__', '{"__proto__": {"isAdmin": true}}'],
  ['constructor', '{"prototype": {"isAdmin": true}}'],
];

const seat = (file: Written, lots: Lots, holds: (one: Seat) => boolean = () => true): Seat | null => {
  const seats = seatsIn(file).filter(holds);
  return seats.length === 0 ? null : lots.oneOf(seats);
};

const isKeyed = ({ holder }: Seat) => holder.form === 'object';
const holdersIn = (file: Written) =>
  [file, ...seatsIn(file).map(({ member }) => member.value)].filter(({ form }) => form !== 'scalar');

const without = ({ holder, member }: Seat): void => {
  holder.members = holder.members.filter((one) => one !== member);
};
const insert = (holder: Written, member: Member, lots: Lots): void => {
  holder.members.splice(lots.below(holder.members.length + 1), 0, member);
};

/** Does something to one member, if there is one to do it to. */
const toOne =
  (change: (one: Seat, lots: Lots, file: Written) => void, holds?: (one: Seat) => boolean) =>
  (file: Written, lots: Lots): void => {
    const one = seat(file, lots, holds);
    if (one !== null) change(one, lots, file);
  };

const isNumber = ({ member }: Seat) => /^-?\d/.test(member.value.text);

const retyped: readonly ((value: Written) => Written)[] = [
  (value) => ({ form: 'list', text: '', members: [{ key: '', value }] }),
  (value) => ({ form: 'object', text: '', members: [{ key: 'value', value }] }),
  (value) => ({ ...value, form: value.form === 'list' ? 'object' : value.form === 'object' ? 'list' : 'scalar' }),
  ({ text }) => scalar(text.startsWith('"') ? text.slice(1, -1) || '0' : JSON.stringify(text)),
];

const otherDigit = (text: string, lots: Lots): string => {
  const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const at = lots.oneOf(digits);
  return `${text.slice(0, at)}${lots.below(10)}${text.slice(at + 1)}`;
};

export const structureChanges: readonly StructureChange[] = [
  {
    name: 'change a digit of a number',
    make: toOne(({ member }, lots) => {
      member.value = scalar(otherDigit(member.value.text, lots));
    }, isNumber),
  },
  {
    name: 'make a number ten times as large, or negative',
    make: toOne(({ member }, lots) => {
      const { text } = member.value;
      member.value = scalar(lots.below(2) === 0 ? `${text}e1` : text.startsWith('-') ? text.slice(1) : `-${text}`);
    }, isNumber),
  },
  {
    name: 'write a number in another way',
    make: toOne(({ member }, lots) => {
      const { text } = member.value;
      const more = text.includes('e') ? '' : text.includes('.') ? '0000000000000000000001' : '.0';
      member.value = scalar(lots.oneOf([`${text}${more}`, Number(text).toExponential(), `${text}e0`]));
    }, isNumber),
  },
  {
    name: 'put another value there',
    make: toOne(({ member }, lots) => {
      member.value = scalar(lots.oneOf(values));
    }),
  },
  {
    name: 'swap two values',
    make: toOne(({ member }, lots, file) => {
      const other = seat(file, lots);
      if (other === null) return;
      [member.value, other.member.value] = [copyOf(other.member.value), copyOf(member.value)];
    }),
  },
  {
    name: 'copy a value to another place',
    make: toOne(({ member }, lots, file) => {
      const other = seat(file, lots);
      if (other !== null) member.value = copyOf(other.member.value);
    }),
  },
  {
    name: 'give a key twice',
    make: toOne(({ holder, member }, lots) => {
      const value = lots.below(2) === 0 ? copyOf(member.value) : scalar(lots.oneOf(values));
      insert(holder, { key: member.key, value }, lots);
    }, isKeyed),
  },
  { name: 'take a member away', make: toOne(without) },
  {
    name: 'rename a key',
    make: toOne(({ member }, lots) => {
      const { key } = member;
      const at = lots.below(key.length + 1);
      member.key = lots.oneOf([
        lots.oneOf(keys),
        `${key.slice(0, at)}${key.slice(at + 1)}`,
        key.toUpperCase(),
        `${key} `,
        key.replace('a', '\u0430'),
      ]);
    }, isKeyed),
  },
  {
    name: 'move a member',
    make: toOne((one, lots, file) => {
      without(one);
      insert(lots.oneOf(holdersIn(file)), { key: one.member.key, value: copyOf(one.member.value) }, lots);
    }),
  },
  {
    name: 'add a key',
    make: (file, lots) => {
      const member = { key: lots.oneOf(keys), value: scalar(lots.oneOf(values)) };
      insert(lots.oneOf(holdersIn(file)), member, lots);
    },
  },
  {
    name: 'add a key that means something to the language',
    make: (file, lots) => {
      const holder = lots.oneOf([file, lots.oneOf(holdersIn(file))]);
      const [key, text] = lots.oneOf(hostile);
      insert(holder, { key, value: scalar(text) }, lots);
    },
  },
  {
    name: 'change the type of a value',
    make: toOne(({ member }, lots) => {
      member.value = lots.oneOf(retyped)(member.value);
    }),
  },
  {
    name: 'put the members of a group in another order',
    make: toOne(({ holder, member }, lots) => {
      without({ holder, member });
      insert(holder, member, lots);
    }),
  },
  {
    name: 'repeat a member many times',
    make: toOne(
      ({ holder, member }, lots) => {
        for (let left = lots.oneOf([1, 3, 25, 100]); left > 0; left--)
          insert(holder, { ...member, value: copyOf(member.value) }, lots);
      },
      ({ holder }) => holder.form === 'list',
    ),
  },
  {
    name: 'lose the integrity line',
    make: (file) => {
      file.members = file.members.filter(({ key }) => key !== 'integrity');
    },
  },
];
