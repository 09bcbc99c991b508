/**
 * JSON as it is written rather than as it is read: a key may stand twice, a number keeps its digits, `__proto__` is a key like any
 * other. To be changed in place.
 */
export interface Written {
  form: 'scalar' | 'object' | 'list';
  /** Of a scalar. */
  text: string;
  /** Of an object or a list; those of a list have no key. */
  members: Member[];
}

export interface Member {
  key: string;
  value: Written;
}

export const scalar = (text: string): Written => ({ form: 'scalar', text, members: [] });

export function written(value: unknown): Written {
  if (typeof value !== 'object' || value === null) return scalar(JSON.stringify(value));
  const members = Object.entries(value).map(([key, member]) => ({ key, value: written(member) }));
  return { form: Array.isArray(value) ? 'list' : 'object', text: '', members };
}

export const copyOf = ({ form, text, members }: Written): Written => ({
  form,
  text,
  members: members.map(({ key, value }) => ({ key, value: copyOf(value) })),
});

/** Laid out as the program does it, or without any space. */
export function textOf({ form, text, members }: Written, indent: string | null): string {
  if (form === 'scalar') return text;
  const inner = indent === null ? null : `${indent}  `;
  const parts = members.map(({ key, value }) => {
    const label = form === 'list' ? '' : `${JSON.stringify(key)}:${indent === null ? '' : ' '}`;
    return `${inner === null ? '' : `\n${inner}`}${label}${textOf(value, inner)}`;
  });
  const end = indent === null || parts.length === 0 ? '' : `\n${indent}`;
  return form === 'list' ? `[${parts.join(',')}${end}]` : `{${parts.join(',')}${end}}`;
}

/** A member, and who has it. */
export interface Seat {
  readonly holder: Written;
  readonly member: Member;
}

export function seatsIn(holder: Written, into: Seat[] = []): readonly Seat[] {
  for (const member of holder.members) {
    into.push({ holder, member });
    seatsIn(member.value, into);
  }
  return into;
}
