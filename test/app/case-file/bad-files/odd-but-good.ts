import { mostBytes } from '../../../../app/case-file/decode-text.ts';
import { serializeCase } from '../../../../app/case-file/serialize.ts';
import { workedCase } from '../../../../app/document/worked-case.ts';
import { integritySentences } from '../../../../app/messages/case-problems.ts';
import { handWritten } from '../../../support/changed-case.ts';

/** A file that opens as the worked case, and what is said of it all the same. */
export interface GoodFile {
  readonly name: string;
  readonly content: string;
  readonly says: readonly string[];
}

const saved = serializeCase(workedCase);
const good = (name: string, content: string, ...says: readonly string[]): GoodFile => ({ name, content, says });
const { absent, mismatch } = integritySentences;

const reversedKeys = (text: string) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).reverse()));

export const oddButGood: readonly GoodFile[] = [
  good('as it was saved', saved),
  good('with a byte-order mark', `\uFEFF${saved}`),
  good('with line ends of Windows', saved.replaceAll('\n', '\r\n')),
  good('with line ends of an old Mac', saved.replaceAll('\n', '\r')),
  good('with tabs for spaces', saved.replaceAll('  ', '\t')),
  good('without spaces and line ends', JSON.stringify(JSON.parse(saved))),
  good('with twenty empty lines before and after', `${'\n'.repeat(20)}${saved}${'\n'.repeat(20)}`),
  good('without its last line end', saved.trimEnd()),
  good('with letters written as escapes', saved.replace('Alibaba', '\\u0041libaba')),
  good('with 380 spelled 3.80E+2', saved.replace('"programme": 380', '"programme": 3.80E+2')),
  good('with −0 for 0', saved.replace('"overshoot": 0,', '"overshoot": -0.0e3,')),
  good('with more digits than a number holds', saved.replace('"rate": 0.267,', '"rate": 0.26700000000000000000001,')),
  good('padded to 20 MB', saved.padEnd(mostBytes)),
  good('written by hand', handWritten, absent),
  good('written by hand, keys the other way round', reversedKeys(handWritten), absent),
  good('saved, keys the other way round', reversedKeys(saved), mismatch),
  good('with another hash', saved.replace('"sha256-', '"sha256-A'), mismatch),
  good('with a hash of another kind', saved.replace('"sha256-', '"sha512-'), mismatch),
  good('with an empty hash', saved.replace(/"sha256-[^"]*"/, '""'), mismatch),
];
