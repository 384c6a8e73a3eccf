import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { addFiles } from "../actions/roll-up-sources";
import { usePane } from "../shell/PaneContext";
import { TEXTS } from "../texts";

export function PickFiles() {
  const { state, work } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const isFirst = state.rollUp.files.length === 0;
  return (
    <>
      <Button appearance={isFirst ? "primary" : "secondary"} onClick={() => input.current?.click()}>
        {TEXTS.rollUp.pick}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={TEXTS.rollUp.pick}
        accept=".xlsx,.xlsm"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length > 0) void addFiles(work, files);
          currentTarget.value = "";
        }}
      />
    </>
  );
}
