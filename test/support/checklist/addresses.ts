/** The one page. */
export const page = 'app://outlay/index.html';

/** Addresses that somebody would want our window to go to, or a naive comparison to take for ours. */
export const hostile = [
  ...['https://example.org/', 'http://127.0.0.1/', 'ws://example.org/', 'ftp://example.org/', 'file:///etc/passwd'],
  ...[
    'app://outlay.evil/index.html',
    'app://outlay@evil/index.html',
    'app://evil/index.html',
    'app://evil/app://outlay/index.html',
  ],
  ...['app://outlay/index.html?x', 'app://outlay/index.html/../secret', 'app://outlay/other.html', 'app://outlay/'],
  ...['javascript:alert(1)', 'data:text/html,x', 'blob:app://outlay/1', 'about:blank', 'about:srcdoc', 'chrome://gpu'],
  ...['view-source:app://outlay/index.html', 'devtools://devtools/x', 'intent://x', 'mailto:a@example.org', ''],
];
