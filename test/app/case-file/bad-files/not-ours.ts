import { handWritten } from '../../../support/changed-case.ts';
import { type BadFile, bad, changed, replaced } from './bad-file.ts';

const notACase = 'not an Outlay case: there is no "format": "outlay-case" in it';
const newer = (version: string) =>
  `made by a newer Outlay: the file is version ${version}, this program reads up to version 1`;

/** Texts that are something else, and cases of another time. */
export const notOurs: readonly BadFile[] = [
  bad('a web page', '<!doctype html>\n<title>Alibaba Cloud</title>\n', notACase),
  bad('XML', '<?xml version="1.0"?>\n<case/>\n', notACase),
  bad('a table as CSV', 'quarter,cloudRevenue\n1,33.398\n2,39.824\n', notACase),
  bad('YAML', 'format: outlay-case\nversion: 1\n', notACase),
  bad('a note', 'call Mr Wu about the programme\n', notACase),
  bad('a case in the quotes of a shell', `'${handWritten}'`, notACase),
  bad('a case inside Markdown', `\`\`\`json\n${handWritten}\`\`\`\n`, notACase),
  bad('a list', '[]', notACase),
  bad('a list of one case', `[${handWritten}]`, notACase),
  bad('a text', '"outlay-case"', notACase),
  bad('a number', '380', notACase),
  bad('null', 'null', notACase),
  bad('an empty object', '{}', notACase),
  bad('the description of a package', '{"name": "outlay", "version": "0.1.0"}', notACase),
  bad('a case of another program', '{"format": "other-case", "version": 1}', notACase),
  bad('a format in capitals', changed({ format: 'Outlay-Case' }), notACase),
  bad('a format in a list', changed({ format: ['outlay-case'] }), notACase),
  bad('a format hidden one level down', '{"case": {"format": "outlay-case", "version": 1}}', notACase),
  bad('a format inherited from a prototype', '{"__proto__": {"format": "outlay-case"}, "version": 1}', notACase),
  bad(
    'a page of Rich Text',
    '{\\rtf1\\ansi}',
    'line 1, column 2: a key in double quotes belongs here, not \\rtf1\\ansi',
  ),

  bad('of version 2, with what we do not know', '{"format": "outlay-case", "version": 2, "views": []}', newer('2')),
  bad('of version 1,000', changed({ version: 1000 }), newer('1,000')),
  bad('of version 0', changed({ version: 0 }), 'version: 0 is not 1'),
  bad('of version −1', changed({ version: -1 }), 'version: −1 is not 1'),
  bad('of version 1.5', changed({ version: 1.5 }), 'version: 1.5 is not 1'),
  bad('of version "1"', changed({ version: '1' }), 'version: "1" is not 1'),
  bad(
    'of a version beyond all numbers',
    replaced('"version": 1', '"version": 1e999'),
    'version: 1e999 is not a number that can be stored',
  ),
];
