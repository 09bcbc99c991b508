import { type ReactNode, useEffect, useRef } from 'react';

/** One section of the page. */
export const Shelf = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="shelf" aria-label={title} data-shelf={title}>
    <h2>{title}</h2>
    <div className="shelf-body">{children}</div>
  </section>
);

/** One state of a thing, with its name above. */
export const State = ({
  name,
  wide = false,
  children,
}: {
  readonly name: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) => (
  <div className={`shelf-state ${wide ? 'wide' : ''}`} data-state={name}>
    <p className="caption">{name}</p>
    {children}
  </div>
);

interface TypedProps {
  readonly text: string;
  /** As if the field were left after typing. */
  readonly leave?: boolean;
  readonly children: ReactNode;
}

/** Types into the first field inside, as a user would: a draft and a refusal are states that only typing leads to. */
export function Typed({ text, leave = false, children }: TypedProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const input = place.current?.querySelector('input[type="text"], input:not([type])');
    if (!(input instanceof HTMLInputElement)) return;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    if (!leave) return;
    // The field has to be drawn with the text before it is left.
    const timer = setTimeout(() => {
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    });
    return () => clearTimeout(timer);
  }, [text, leave]);
  return <div ref={place}>{children}</div>;
}
