import { Button, ProgressBar } from 'react-aria-components';
import { windowWords } from '../../app/messages/window.ts';
import { useApp, useSession } from '../session/app-context.tsx';

const words = windowWords.exports;

/** A file is being made: what, how far, and a way out. */
export function ExportProgress() {
  const { cancelExport } = useApp();
  const exporting = useSession((state) => state.exporting);
  // The region stands before there is anything in it, so that its first words are read out; not every step is.
  return (
    <section className="notice-region" aria-live="polite">
      {exporting === null ? null : (
        <div className="notice">
          <div>
            <p>{words.exporting(exporting.name)}</p>
            <ProgressBar aria-label={words.exporting(exporting.name)} isIndeterminate className="export-progress" />
            <p className="caption" aria-hidden="true">
              {exporting.step}
            </p>
          </div>
          <Button className="button" onPress={cancelExport}>
            {words.cancel}
          </Button>
        </div>
      )}
    </section>
  );
}
