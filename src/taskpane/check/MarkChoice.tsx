import { Select } from "@fluentui/react-components";
import type { Marking } from "../actions/marks";
import { switchMarks } from "../actions/switch-marks";
import { usePane } from "../shell/PaneContext";
import { TEXTS } from "../texts";

const CHOICES: readonly NonNullable<Marking>[] = ["findings", "rows"];

/** Colours on the sheet: off at first. Also offered before any check where colours stand since the pane was closed. */
export function MarkChoice() {
  const {
    state: { checked, memory },
    work,
  } = usePane();
  const sheet = checked?.snapshot.sheet ?? Object.keys(memory?.marks ?? {})[0];
  if (sheet === undefined) return null;
  return (
    <Select
      size="small"
      aria-label={TEXTS.marks.label}
      value={memory?.sheets[sheet]?.marking ?? ""}
      onChange={(_, { value }) =>
        void switchMarks(
          work,
          sheet,
          CHOICES.find((choice) => choice === value),
        )
      }
    >
      <option value="">{TEXTS.marks.off}</option>
      {CHOICES.map((choice) => (
        <option key={choice} value={choice}>
          {TEXTS.marks[choice]}
        </option>
      ))}
    </Select>
  );
}
