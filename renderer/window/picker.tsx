import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { Icon } from './icon.tsx';

interface Props<Key extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Key; readonly text: string }[];
  /** The option that is chosen; null shows the label. */
  readonly chosen: Key | null;
  readonly disabled?: boolean;
  /** The sentence that says why the last choice was refused. */
  readonly refusedBy?: string | null;
  readonly onChoose: (id: Key) => void;
}

/** A button that opens a list to choose one thing from. */
export function Picker<Key extends string>({
  label,
  options,
  chosen,
  disabled,
  refusedBy = null,
  onChoose,
}: Props<Key>) {
  return (
    <Select
      aria-label={label}
      selectedKey={chosen}
      placeholder={label}
      isDisabled={disabled ?? false}
      isInvalid={refusedBy !== null}
      {...(refusedBy === null ? {} : { 'aria-describedby': refusedBy })}
      onSelectionChange={(key) => {
        const option = options.find(({ id }) => id === key);
        if (option !== undefined) onChoose(option.id);
      }}
    >
      <Button className="choice">
        <SelectValue />
        <Icon name="down" />
      </Button>
      <Popover className="popover">
        <ListBox className="menu long-menu">
          {options.map(({ id, text }) => (
            <ListBoxItem key={id} id={id} className="menu-item">
              {text}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
