import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled, Info16Filled, Warning16Filled } from "@fluentui/react-icons";
import type { Severity } from "../../core/rules/rule";
import { SEVERITY_NAMES } from "./texts";

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", gap: "4px", fontWeight: 600, whiteSpace: "nowrap" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
});

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Filled };

/** Severity by icon and word, so that colour alone says nothing. */
export function SeverityMark({ severity, count }: { readonly severity: Severity; readonly count?: number }) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return (
    <span className={mergeClasses(styles.mark, styles[severity])}>
      <Icon aria-hidden />
      {count === undefined ? SEVERITY_NAMES[severity] : `${count} ${SEVERITY_NAMES[severity].toLowerCase()}`}
    </span>
  );
}
