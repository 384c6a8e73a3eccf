import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Select,
  Spinner,
  Text,
  tokens,
} from "@fluentui/react-components";
import { FolderOpen20Regular, Save20Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import { SAMPLES } from "./samples";
import { PAGE_TEXTS } from "./texts";
import type { PageWorkbook } from "./usePageWorkbook";

const useStyles = makeStyles({
  bar: { backgroundColor: tokens.colorNeutralBackground3, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  deeds: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", padding: "8px 12px" },
  name: { flex: "1 1 140px", minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  samples: { maxWidth: "320px" },
});

interface PageBarProps {
  readonly className: string;
  readonly workbook: PageWorkbook;
}

/** Opening, samples and saving, with what came of it. */
export function PageBar({ className, workbook }: PageBarProps) {
  const styles = useStyles();
  const { host, isOpening, notice } = workbook;
  return (
    <header aria-label={PAGE_TEXTS.bar} className={mergeClasses(styles.bar, className)}>
      <div className={styles.deeds}>
        <OpenButton onPick={workbook.openFile} />
        <Samples workbook={workbook} />
        <Text className={styles.name} weight="semibold" title={host?.name ?? ""}>
          {host?.name ?? ""}
        </Text>
        {isOpening ? <Spinner size="tiny" label={PAGE_TEXTS.opening} /> : null}
        <Button icon={<Save20Regular />} disabled={!host} onClick={workbook.save}>
          {PAGE_TEXTS.save}
        </Button>
      </div>
      {notice ? (
        <MessageBar intent={notice.intent} layout="multiline">
          <MessageBarBody>{notice.text}</MessageBarBody>
        </MessageBar>
      ) : null}
    </header>
  );
}

function OpenButton({ onPick }: { readonly onPick: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance="primary" icon={<FolderOpen20Regular />} onClick={() => input.current?.click()}>
        {PAGE_TEXTS.open}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={PAGE_TEXTS.open}
        accept=".xlsx,.xlsm"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onPick(file);
          currentTarget.value = "";
        }}
      />
    </>
  );
}

function Samples({ workbook: { openSample } }: { readonly workbook: PageWorkbook }) {
  const { samples: className } = useStyles();
  return (
    <Select
      className={className}
      aria-label={PAGE_TEXTS.samples}
      value=""
      onChange={(_, { value }) => {
        const sample = SAMPLES.find(({ file }) => file === value);
        if (sample) openSample(sample);
      }}
    >
      <option value="">{PAGE_TEXTS.chooseSample}</option>
      {SAMPLES.map(({ file, name, description }) => (
        <option key={file} value={file} title={description}>
          {name}
        </option>
      ))}
    </Select>
  );
}
