import { Button } from "@fluentui/react-components";
import { previewSafeFixes } from "../actions/fix";
import { usePane } from "../shell/PaneContext";
import type { Checked } from "../state/state";
import { TEXTS } from "../texts";

/** Offers every fix whose meaning is certain, after a look at what it will change. */
export function SafeFixButton({ checked }: { readonly checked: Checked }) {
  const { work } = usePane();
  const count = checked.review.findings.filter(({ fix }) => fix).length;
  if (count === 0 || checked.isStale) return null;
  return (
    <Button appearance="primary" onClick={() => void previewSafeFixes(work, checked)}>
      {TEXTS.check.fixSafe(count)}
    </Button>
  );
}
