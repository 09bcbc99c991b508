import { Button, ProgressBar } from 'react-aria-components';
import { windowWords } from '../../app/messages/window.ts';
import { useApp, useSession } from '../session/app-context.tsx';

const words = windowWords.exports;

/** A file is being made: what, how far, and a way out. */
export function ExportProgress() {
  const { cancelExport } = useApp();
  const exporting = useSession((state) => state.exporting);
  if (exporting === null) return null;
  const { name, step } = exporting;
  return (
    <section className="notice-region" aria-live="polite">
      <div className="notice" role="status">
        <div>
          <p>{words.exporting(name)}</p>
          <ProgressBar aria-label={words.exporting(name)} isIndeterminate className="export-progress" />
          {step === '' ? null : <p className="caption">{step}</p>}
        </div>
        <Button className="button" onPress={cancelExport}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}
