import { sensitivityWords as words } from '../../../app/messages/sensitivity.ts';

/** In the place of a chart that is not there yet, or that could not be computed. */
export function Pending({ title, failed }: { readonly title: string; readonly failed: boolean }) {
  return (
    <section className="chart" aria-label={title}>
      <header>
        <h2>{title}</h2>
      </header>
      <p className="empty">{failed ? words.failed : words.searching}</p>
    </section>
  );
}
