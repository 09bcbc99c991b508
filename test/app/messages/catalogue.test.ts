import { afterEach, describe, expect, it } from 'vitest';
import { chinese } from '../../../app/messages/chinese/chinese.ts';
import { everyPart, speak } from '../../../app/messages/language.ts';
import '../../support/all-words.ts';

afterEach(() => speak('en'));

/** Texts of any depth, by the way to them; functions too. */
function leaves(of: unknown, path = ''): readonly (readonly [path: string, leaf: unknown])[] {
  if (typeof of !== 'object' || of === null) return [[path, of]];
  return Object.entries(of).flatMap(([key, part]) => leaves(part, `${path}.${key}`));
}

/** The field's own terms, names, signs and endings, which are the same in both languages. */
const terms =
  /^(?:AWS|Alphabet|Meta|Amazon|EBITDA|EBITA|IRR|MIRR|NPV|ROIC|PERT|Shapley|Outlay|PDF|PNG|SVG|NPV = 0|Plan|[^\p{L}]*)$/u;
/** Equations whose letters are symbols alone, and words that are only numbers to fill in. */
const isSame = (text: string): boolean => terms.test(text);

describe('The Chinese catalogue', () => {
  it('has every word of every part, none besides, with the same parameters', () => {
    const parts = everyPart();
    expect(parts.length).toBeGreaterThan(27);
    for (const { name, english } of parts) {
      const words = new Map(leaves(english));
      const other = new Map(leaves(chinese[name]));
      expect([name, [...other.keys()].sort()]).toEqual([name, [...words.keys()].sort()]);
      for (const [path, word] of words) {
        const said = other.get(path);
        expect([name, path, typeof said]).toEqual([name, path, typeof word]);
        // A text may do without what another language needs; it can't have what nobody gives it.
        if (typeof word === 'function' && typeof said === 'function') {
          expect([name, path, said.length <= word.length]).toEqual([name, path, true]);
        }
      }
    }
  });

  it('says nothing in English but the terms of the field', () => {
    const same = everyPart().flatMap(({ name, english }) => {
      const other = new Map(leaves(chinese[name]));
      return leaves(english)
        .filter(([path, word]) => typeof word === 'string' && word === other.get(path) && !isSame(word))
        .map(([path, word]) => `${name}${path}: ${word}`);
    });
    expect(same).toEqual([]);
  });
});
