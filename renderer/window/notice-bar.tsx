import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { windowWords as words } from '../../app/messages/window.ts';
import { useApp, useSession } from '../session/app-context.tsx';
import { Icon } from './icon.tsx';

/** How long a good message stays at most; a problem stays until it is taken away. */
const staysMs = 5000;
const mostDetails = 12;

export function NoticeBar() {
  const { session } = useApp();
  const notice = useSession((state) => state.notice);
  useEffect(() => {
    if (notice === null || notice.tone === 'problem') return;
    const dismiss = () => {
      if (session.getState().notice === notice) session.setState({ notice: null });
    };
    const timer = setTimeout(dismiss, staysMs);
    // The next edit is the sign that it was read; it should not stand over what the edit changes.
    const stop = session.subscribe((now, before) => {
      if (now.history.present !== before.history.present && now.notice === notice) dismiss();
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [notice, session]);
  return (
    <section className="notice-region" aria-label={words.noticeRegion} aria-live="polite">
      {notice === null ? null : (
        <div className={`notice ${notice.tone}`} role={notice.tone === 'problem' ? 'alert' : 'status'}>
          <div>
            <p>{notice.text}</p>
            {notice.details.length === 0 ? null : (
              <ul>
                {notice.details.slice(0, mostDetails).map((detail) => (
                  <li key={detail}>{detail}</li>
                ))}
                {notice.details.length > mostDetails ? (
                  <li>{words.moreProblems(notice.details.length - mostDetails)}</li>
                ) : null}
              </ul>
            )}
          </div>
          <Button className="icon-button" aria-label={words.dismiss} onPress={() => session.setState({ notice: null })}>
            <Icon name="close" />
          </Button>
        </div>
      )}
    </section>
  );
}
