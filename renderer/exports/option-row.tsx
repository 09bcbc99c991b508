import type { ReactNode } from 'react';

/** A choice with its name before it. */
export function OptionRow({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <span className="option-name" aria-hidden="true">
        {name}
      </span>
      <div>{children}</div>
    </>
  );
}
