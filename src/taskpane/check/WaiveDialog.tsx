import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Textarea,
} from "@fluentui/react-components";
import { useRef, useState, type SubmitEvent } from "react";
import type { WaiverScope } from "../../core/memory/waivers";
import type { Finding } from "../../core/rules/rule";
import { waiveFinding } from "../actions/waive";
import { usePane } from "../shell/PaneContext";
import { TEXTS } from "../texts";
import { WAIVER_WORDS } from "./texts";

interface WaiveDialogProps {
  readonly finding: Finding;
  readonly scope: WaiverScope;
  readonly onClose: () => void;
}

/** Asks for the reason; without one nothing is put off. The field is uncontrolled: Vietnamese keyboards retype. */
export function WaiveDialog({ finding, scope, onClose }: WaiveDialogProps) {
  const { work } = usePane();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isMissing, setMissing] = useState(false);
  const { deed, about } = WAIVER_WORDS[scope];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const reason = field.current?.value.trim() ?? "";
    setMissing(reason === "");
    if (reason === "") return;
    onClose();
    void waiveFinding(work, finding, scope, reason);
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <form noValidate onSubmit={submit}>
          <DialogBody>
            <DialogTitle>{deed}</DialogTitle>
            <DialogContent>
              <p>{about}</p>
              <Field
                label={TEXTS.waivers.reason}
                required
                {...(isMissing && { validationMessage: TEXTS.waivers.reasonMissing })}
              >
                <Textarea textarea={{ ref: field, rows: 3 }} />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary">
                {deed}
              </Button>
              <Button onClick={onClose}>{TEXTS.preview.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
