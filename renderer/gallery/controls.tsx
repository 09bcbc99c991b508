import { useState } from 'react';
import { Button, Menu, MenuItem, Separator, Switch } from 'react-aria-components';
import { NumberField } from '../drivers/number-field.tsx';
import { GradeMark } from '../inspector/grade-mark.tsx';
import { FigureCell } from '../views/figure-cell.tsx';
import { Segments } from '../views/segments.tsx';
import { Icon } from '../window/icon.tsx';
import { Picker } from '../window/picker.tsx';
import { Shelf, State, Typed } from './shelf.tsx';
import { StageFrom } from './stage.tsx';

const grades = ['documented', 'reported', 'derived', 'assumption', 'unverified'] as const;

export const Controls = () => (
  <StageFrom start={{}}>
    <Shelf title="Buttons">
      {(['button', 'button primary'] as const).map((className) =>
        [false, true].map((isDisabled) => (
          <State key={`${className}${isDisabled}`} name={`${className}${isDisabled ? ', disabled' : ''}`}>
            <Button className={className} isDisabled={isDisabled}>
              Export
            </Button>
          </State>
        )),
      )}
      <State name="focused">
        <button type="button" className="button" data-focus-visible>
          Export
        </button>
      </State>
      <State name="icon">
        <Button className="icon-button" aria-label="Undo">
          <Icon name="undo" />
        </Button>
      </State>
      <State name="icon, disabled">
        <Button className="icon-button" aria-label="Redo" isDisabled>
          <Icon name="redo" />
        </Button>
      </State>
      <State name="icon, pressed">
        <Button className="icon-button small pressed" aria-label="Pin" aria-pressed>
          <Icon name="pin" />
        </Button>
      </State>
      <State name="link">
        <Button className="link-button">Count them</Button>
      </State>
    </Shelf>
    <Shelf title="Choices">
      <State name="segments">
        <Choices />
      </State>
      <State name="picker">
        <Pick />
      </State>
      <State name="picker, nothing chosen">
        <Pick chosen={null} />
      </State>
      <State name="picker, disabled">
        <Pick disabled />
      </State>
      <State name="picker, refused">
        <Pick refusedBy="why-refused" />
        <p id="why-refused" className="driver-note refused">
          Not with this rule.
        </p>
      </State>
      {[false, true].map((isSelected) =>
        [false, true].map((isDisabled) => (
          <State
            key={`${isSelected}${isDisabled}`}
            name={`switch, ${isSelected ? 'on' : 'off'}${isDisabled ? ', disabled' : ''}`}
          >
            <Switch className="switch" aria-label="A switch" defaultSelected={isSelected} isDisabled={isDisabled}>
              <i className="switch-track" />
            </Switch>
          </State>
        )),
      )}
    </Shelf>
    <Shelf title="Number field">
      <State name="normal">
        <Field />
      </State>
      <State name="focused">
        <span className="looks-focused">
          <Field />
        </span>
      </State>
      <State name="draft">
        <Typed text="38">
          <Field />
        </Typed>
      </State>
      <State name="refused">
        <Typed text="many" leave>
          <Field />
        </Typed>
      </State>
      <State name="disabled">
        <Field disabled />
      </State>
    </Shelf>
    <Shelf title="Menu">
      <State name="menu">
        <div className="popover">
          <Menu className="menu" aria-label="A menu" disabledKeys={['redo']}>
            <MenuItem id="undo" className="menu-item" textValue="Undo">
              Undo <kbd>Ctrl+Z</kbd>
            </MenuItem>
            <MenuItem id="redo" className="menu-item" textValue="Redo">
              Redo <kbd>Ctrl+Shift+Z</kbd>
            </MenuItem>
            <Separator className="menu-line" />
            <MenuItem id="more" className="menu-item" textValue="More">
              More <Icon name="right" />
            </MenuItem>
          </Menu>
        </div>
      </State>
      <State name="menu of checks">
        <div className="popover">
          <Menu className="menu" aria-label="Checks" selectionMode="multiple" defaultSelectedKeys={['one']}>
            <MenuItem id="one" className="menu-item tickable" textValue="One">
              Chosen
            </MenuItem>
            <MenuItem id="two" className="menu-item tickable" textValue="Two">
              Not chosen
            </MenuItem>
          </Menu>
        </div>
      </State>
    </Shelf>
    <Shelf title="Grades and figure cells">
      {grades.map((grade) => (
        <State key={grade} name={grade}>
          <GradeMark grade={grade} /> <GradeMark grade={grade} bare />
        </State>
      ))}
      <State name="figure that can be asked about">
        <FigureCell text="8.8" to={{ kind: 'measure', measure: 'payback' }} isStop />
      </State>
      <State name="figure without a question">
        <FigureCell text="not by FY2035" to={null} />
      </State>
    </Shelf>
  </StageFrom>
);

const options = [
  { id: 'rmb', text: 'RMB' },
  { id: 'usd', text: 'US$' },
  { id: 'long', text: 'Something longer' },
] as const;
type Option = (typeof options)[number]['id'];

function Choices() {
  const [value, setValue] = useState<Option>('rmb');
  return <Segments label="Currency" value={value} options={options} onChange={setValue} />;
}

interface PickProps {
  readonly chosen?: Option | null;
  readonly disabled?: boolean;
  readonly refusedBy?: string;
}

function Pick({ chosen = 'long', disabled = false, refusedBy }: PickProps) {
  const [value, setValue] = useState(chosen);
  return (
    <Picker
      label="Currency"
      options={options}
      chosen={value}
      disabled={disabled}
      refusedBy={refusedBy ?? null}
      onChoose={setValue}
    />
  );
}

const Field = ({ disabled = false }: { readonly disabled?: boolean }) => (
  <NumberField label="Programme" text="380" disabled={disabled} onCommit={() => null} onRefused={() => undefined} />
);
