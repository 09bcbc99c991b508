import { Button } from 'react-aria-components';
import { endTour } from '../../app/commands/tour-commands.ts';
import { tourWords as words } from '../../app/messages/tour.ts';
import { useApp, useCommand, useSession } from '../session/app-context.tsx';

/** Over the drivers of a newcomer, until it is taken or put away. */
export function TourOffer() {
  const { session } = useApp();
  const run = useCommand();
  const offered = useSession(({ preferences, tourStop }) => !preferences.toured && tourStop === null);
  if (!offered) return null;
  return (
    <section className="tour-offer" aria-label={words.region}>
      <p>{words.offer}</p>
      <Button className="button primary" onPress={() => run('help.tour')}>
        {words.start}
      </Button>
      <Button className="link-button" onPress={() => endTour(session)}>
        {words.later}
      </Button>
    </section>
  );
}
