import { Field, Select, Switch } from "@fluentui/react-components";
import type { Level } from "../../core/agency";
import { changeSettings } from "../actions/office-rules";
import { usePane } from "../shell/PaneContext";
import { TEXTS } from "../texts";
import { useSettings } from "./useSettings";

const LEVELS: readonly Level[] = ["commune", "district", "province", "central"];

/** House style on or off, and whose level the plan has where its title does not say. */
export function StyleAndLevel() {
  const { work } = usePane();
  const { houseStyle, level } = useSettings();
  return (
    <>
      <Switch
        label={TEXTS.rules.houseStyle}
        checked={houseStyle}
        onChange={(_, { checked }) => void changeSettings(work, { houseStyle: checked })}
      />
      <Field label={TEXTS.rules.level}>
        <Select
          value={level ?? ""}
          onChange={(_, { value }) => void changeSettings(work, { level: LEVELS.find((each) => each === value) })}
        >
          <option value="">{TEXTS.rules.levelFromTitle}</option>
          {LEVELS.map((each) => (
            <option key={each} value={each}>
              {TEXTS.rules.levels[each]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
