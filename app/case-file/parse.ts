import { type CaseDocument, caseDocumentSchema } from '../document/case-document.ts';
import { decodeText } from './decode-text.ts';
import { caseFileSchema, envelopeSchema, formatName, formatVersion } from './envelope.ts';
import { brokenRules } from './find-broken-rules.ts';
import { distinct, problemsFrom } from './find-problems.ts';
import { type Integrity, integrityState } from './integrity.ts';
import { migrated } from './migrations.ts';
import { isObject, type JsonObject } from './place.ts';
import type { CaseProblem, PlaceProblem, TextProblem } from './problems.ts';
import { readJson } from './read-json.ts';

export type ParsedCase =
  | { readonly kind: 'ok'; readonly document: CaseDocument; readonly integrity: Integrity }
  | { readonly kind: 'refused'; readonly problems: readonly CaseProblem[] };

/** The staircase: text → JSON → ours → not newer than we are → migrated → valid. From JSON on, all problems at once. */
export function parseCaseFile(bytes: Uint8Array): ParsedCase {
  const decoded = decodeText(bytes);
  if (decoded.kind === 'refused') return refused(decoded.problem);
  if (!mayBeObject(decoded.text)) return refused({ kind: 'not-a-case' });
  const reading = readJson(decoded.text);
  if (reading.kind === 'refused') return refused(reading.problem);
  const file = reading.value;
  if (!isObject(file) || file.format !== formatName) return refused({ kind: 'not-a-case' });
  const { version } = file;
  if (Number.isInteger(version) && Number(version) > formatVersion) {
    return refused({ kind: 'newer-version', version: Number(version), newest: formatVersion });
  }
  return validated(file, reading.problems);
}

/** Something else altogether, a picture or a page, need not be blamed for its syntax. A comment is still told that it is one. */
const mayBeObject = (text: string): boolean => [undefined, '{', '/'].includes(text.trimStart()[0]);

const refused = (problem: TextProblem): ParsedCase => ({ kind: 'refused', problems: [problem] });

function validated(file: JsonObject, ofText: readonly PlaceProblem[]): ParsedCase {
  const envelope = envelopeSchema.safeParse(file);
  const current = envelope.success ? migrated(file, envelope.data.version) : file;
  const { format: _format, version: _version, integrity: _integrity, ...content } = current;
  const document = caseDocumentSchema.safeParse(content);
  if (envelope.success && document.success && ofText.length === 0) {
    return { kind: 'ok', document: document.data, integrity: integrityState(file) };
  }
  // What is no number has been said already, in the file's own words.
  const said = new Set(ofText.filter(({ kind }) => kind === 'not-finite').map(({ path }) => path));
  const ofPlaces = [
    ...problemsFrom(envelopeSchema, file, envelope.error?.issues ?? []),
    ...problemsFrom(caseFileSchema, current, document.error?.issues ?? []),
  ];
  const ofFields = [...ofText, ...ofPlaces.filter((problem) => !said.has(problem.path))];
  return { kind: 'refused', problems: distinct([...ofFields, ...brokenRules(current, ofFields)]) };
}
