import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Field,
  Textarea,
} from "@fluentui/react-components";
import { useState, type ClipboardEvent } from "react";
import { pasteTable } from "../actions/paste";
import { usePane } from "../shell/PaneContext";
import { TEXTS } from "../texts";

/** "Dán bảng từ Word/PDF": the clipboard may only be read where the user pastes, so there is a field to paste into. */
export default function PasteButton() {
  const { work } = usePane();
  const [isOpen, setOpen] = useState(false);
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    const { clipboardData } = event;
    setOpen(false);
    void pasteTable(work, { html: clipboardData.getData("text/html"), text: clipboardData.getData("text/plain") });
  };
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => setOpen(open)}>
      <DialogTrigger disableButtonEnhancement>
        <Button>{TEXTS.paste.title}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{TEXTS.paste.title}</DialogTitle>
          <DialogContent>
            <p>{TEXTS.paste.about}</p>
            <Field label={TEXTS.paste.field}>
              <Textarea textarea={{ onPaste: paste, rows: 3 }} />
            </Field>
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{TEXTS.preview.cancel}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
