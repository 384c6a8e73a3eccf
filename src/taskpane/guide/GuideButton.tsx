import { Button, useRestoreFocusTarget } from "@fluentui/react-components";
import { QuestionCircle20Regular } from "@fluentui/react-icons";
import { lazy, Suspense, useState } from "react";
import { TEXTS } from "../texts";

const Guide = lazy(() => import("./Guide"));

/** "Hướng dẫn", from every view; its words and pictures are fetched when it is first opened. */
export function GuideButton() {
  const [isOpen, setOpen] = useState(false);
  const restoreFocus = useRestoreFocusTarget();
  return (
    <>
      <Button
        {...restoreFocus}
        appearance="subtle"
        icon={<QuestionCircle20Regular />}
        aria-label={TEXTS.guide.title}
        title={TEXTS.guide.title}
        onClick={() => setOpen(true)}
      />
      <Suspense>{isOpen ? <Guide onClose={() => setOpen(false)} /> : null}</Suspense>
    </>
  );
}
