import { packages, version } from 'virtual:this-build';
import { helpWords } from '../../app/messages/help.ts';
import { DialogFrame } from '../dialogs/dialog-frame.tsx';

const words = helpWords.about;

/** What runs this page, as it says of itself: "Electron 45.4.1, Chromium 150.0". */
const runner = (userAgent: string): string =>
  [...userAgent.matchAll(/(Electron|Chrome|Firefox)\/([\d.]+)/g)]
    .map(([, name, number]) => `${name === 'Chrome' ? 'Chromium' : name} ${number}`)
    .sort()
    .reverse()
    .join(', ');

/** What this is, which versions, and everything that is inside with its licence. */
export const AboutDialog = () => (
  <DialogFrame title={words.title} className="wide-dialog" closeWith={words.close}>
    <p>{words.what}</p>
    <p>{words.caveat}</p>
    <p>{words.build(version, runner(navigator.userAgent))}</p>
    <details className="licences">
      <summary>{words.inside}</summary>
      <ul>
        {packages.map(({ name, version: number, licence, text }) => (
          <li key={name}>
            <details>
              <summary>{words.part(name, number, licence)}</summary>
              <pre>{text}</pre>
            </details>
          </li>
        ))}
      </ul>
    </details>
  </DialogFrame>
);
