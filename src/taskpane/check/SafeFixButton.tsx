import { Button } from "@fluentui/react-components";
import { planSafeFixes } from "../../core/review";
import { checkOptions } from "../actions/check";
import { usePane } from "../shell/PaneContext";
import type { Checked } from "../state/state";
import { TEXTS } from "../texts";

/** Offers every fix whose meaning is certain, after a look at what it will change. */
export function SafeFixButton({ checked }: { readonly checked: Checked }) {
  const { work } = usePane();
  const count = checked.review.findings.filter(({ fix }) => fix).length;
  if (count === 0 || checked.isStale) return null;
  const preview = () => {
    const plan = planSafeFixes(checked.snapshot, checkOptions(work, checked.snapshot.sheet));
    work.dispatch({ type: "previewed", plan });
  };
  return (
    <Button appearance="primary" onClick={preview}>
      {TEXTS.check.fixSafe(count)}
    </Button>
  );
}
