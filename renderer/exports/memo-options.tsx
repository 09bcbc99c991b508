import { Checkbox, CheckboxGroup, FieldError, Label, Text, TextArea, TextField } from 'react-aria-components';
import { chartIds, setFormats } from '../../app/document/memo-set.ts';
import { chartName } from '../../app/exports/charts/chart-catalogue.ts';
import { memoWords } from '../../app/messages/memo.ts';
import { windowWords } from '../../app/messages/window.ts';
import type { MemoDraft } from './use-memo-draft.ts';

const words = windowWords.exports;

/** Which files, which charts, and the memo's text with its sections and the author's own paragraphs. */
export function MemoOptions({ draft }: { readonly draft: MemoDraft }) {
  return (
    <div className="memo-options">
      <Choices
        label={words.files}
        chosen={draft.formats}
        options={setFormats.map((id) => ({ id, text: words.setFormats[id] }))}
        onChange={draft.putFormats}
      />
      <Choices
        label={words.charts}
        chosen={draft.charts}
        options={chartIds.map((id) => ({ id, text: chartName(id) }))}
        onChange={(charts) => draft.putCharts(chartIds.filter((id) => charts.includes(id)))}
      />
      <TextField
        className="memo-text"
        value={draft.text}
        onChange={draft.putText}
        isInvalid={draft.problems.length > 0}
      >
        <Label>{words.template}</Label>
        {draft.problems.length === 0 ? (
          <Text slot="description" className="export-hint">
            {words.templateHint}
          </Text>
        ) : (
          <FieldError className="refusal">
            {draft.problems.map((problem) => (
              <span key={`${problem.line} ${problem.kind} ${problem.found}`}>{memoWords.problem(problem)}</span>
            ))}
          </FieldError>
        )}
        <TextArea className="text-area" rows={12} spellCheck />
      </TextField>
    </div>
  );
}

interface ChoicesProps {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly onChange: (ids: readonly string[]) => void;
}

function Choices({ label, chosen, options, onChange }: ChoicesProps) {
  return (
    <CheckboxGroup className="choices" value={[...chosen]} onChange={onChange}>
      <Label className="option-name">{label}</Label>
      <div className="choices-list">
        {options.map(({ id, text }) => (
          <Checkbox key={id} value={id} className="check-box">
            <i aria-hidden="true" />
            {text}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
