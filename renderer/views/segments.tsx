import type { FocusEvent } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly id: T; readonly text: string; readonly label?: string }[];
  readonly onChange: (value: T) => void;
}

/** The Tab key comes to the one that is chosen, as among radio buttons. */
function toChosen({ target, relatedTarget, currentTarget }: FocusEvent): void {
  const isFromInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
  const chosen = currentTarget.querySelector<HTMLElement>('[data-selected]');
  // A press of the pointer goes to where it is.
  if (!isFromInside && chosen !== target && target.matches(':focus-visible')) chosen?.focus();
}

/** One of a few, side by side. */
export function Segments<T extends string>({ label, value, options, onChange }: Props<T>) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: passes the focus on, and takes no part itself
    <div className="segments-place" onFocus={toChosen}>
      <ToggleButtonGroup
        className="segments"
        aria-label={label}
        selectedKeys={[value]}
        disallowEmptySelection
        onSelectionChange={(keys) => {
          const chosen = options.find(({ id }) => keys.has(id));
          if (chosen !== undefined) onChange(chosen.id);
        }}
      >
        {options.map(({ id, text, label: full }) => (
          <ToggleButton key={id} id={id} {...(full === undefined ? {} : { 'aria-label': full })}>
            {text}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
